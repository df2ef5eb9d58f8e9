// Put before libGL (LD_PRELOAD), it keeps the number of textures there are in the file $VITRINE_TEXTURES.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>

typedef unsigned int GLuint;
typedef int GLsizei;

static long there;

static void tell(long more) {
    there += more;
    const char* path = getenv("VITRINE_TEXTURES");
    FILE* file = path ? fopen(path, "w") : NULL;
    if (!file) return;
    fprintf(file, "%ld\n", there);
    fclose(file);
}

void glGenTextures(GLsizei count, GLuint* names) {
    void (*next)(GLsizei, GLuint*) = (void (*)(GLsizei, GLuint*))dlsym(RTLD_NEXT, "glGenTextures");
    next(count, names);
    tell(count);
}

void glDeleteTextures(GLsizei count, const GLuint* names) {
    void (*next)(GLsizei, const GLuint*) = (void (*)(GLsizei, const GLuint*))dlsym(RTLD_NEXT, "glDeleteTextures");
    next(count, names);
    tell(-count);
}
