#include <dlfcn.h>

// What the leak sanitizer asks programs that are built with it.

/// Libraries that keep memory until the process ends: that is not ours to free.
extern "C" const char* __lsan_default_suppressions() {
    return "leak:libfontconfig\n"
           "leak:libpango\n"
           "leak:libglib\n"
           "leak:libgobject\n"
           "leak:librsvg\n"
           "leak:libGLX\n"
           "leak:libGL.\n"
           "leak:_dri.so\n"
           "leak:libX11\n"
           "leak:libLLVM\n";
}

extern "C" const char* __lsan_default_options() { return "print_suppressions=0"; }

// GL drivers are unloaded before the sanitizer looks, and then nobody can tell whose a leak is. So no library ever is.
extern "C" int dlclose(void*) noexcept { return 0; }
