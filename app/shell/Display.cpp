#include "shell/Display.hpp"

#include <GL/gl.h>
#include <GL/glx.h>
#include <X11/Xlib.h>

#include <cstdlib>
#include <cstring>

namespace vitrine {

namespace {

::Display* asX(void* display) { return static_cast<::Display*>(display); }

bool says(const std::string& text, const char* word) { return text.find(word) != std::string::npos; }

std::string glString(GLenum name) {
    const auto* text = reinterpret_cast<const char*>(glGetString(name));
    return text ? text : "";
}

bool hasExtension(::Display* display, const char* name) {
    const char* all = glXQueryExtensionsString(display, DefaultScreen(display));
    return all && std::strstr(all, name);
}

} // namespace

DisplayCheck::DisplayCheck() : m_display(XOpenDisplay(nullptr)) {}

DisplayCheck::~DisplayCheck() {
    if (m_display) XCloseDisplay(asX(m_display));
}

std::string DisplayCheck::trouble() const {
    const char* name = std::getenv("DISPLAY");
    if (!m_display && name && *name) return "the display " + std::string(name) + " cannot be opened";
    if (!m_display) return "there is no display: DISPLAY is not set";
    int errors = 0, events = 0;
    const bool gl = glXQueryExtension(asX(m_display), &errors, &events) == True;
    return gl ? "" : "the display has no GL (the GLX extension is missing)";
}

Display::Display()
    : m_display(glXGetCurrentDisplay()), m_drawable(glXGetCurrentDrawable()), m_renderer(glString(GL_RENDERER)) {
    m_software = says(m_renderer, "llvmpipe") || says(m_renderer, "softpipe");
    if (!m_display || !hasExtension(asX(m_display), "GLX_MESA_copy_sub_buffer")) return;
    m_copy = glXGetProcAddress(reinterpret_cast<const GLubyte*>("glXCopySubBufferMESA"));
}

void Display::copy(const sf::IntRect& part, int height) const {
    const auto copySubBuffer = reinterpret_cast<PFNGLXCOPYSUBBUFFERMESAPROC>(m_copy);
    copySubBuffer(asX(m_display), m_drawable, part.left, height - part.top - part.height, part.width, part.height);
}

int Display::descriptor() const { return m_display ? ConnectionNumber(asX(m_display)) : -1; }

bool Display::hasQueued() const { return m_display && XEventsQueued(asX(m_display), QueuedAlready) > 0; }

} // namespace vitrine
