#include "shell/Curtain.hpp"

#include "render/CairoRenderer.hpp"
#include "render/PangoMeasure.hpp"
#include "setup/Files.hpp"

#include <X11/Xlib.h>
#include <X11/Xutil.h>

#include <memory>

namespace vitrine {

namespace {

constexpr float lineSize = 56;

Scene sceneOf(const InterfaceWords& words, const Frame& frame) {
    const auto word = words.find("one-moment");
    const std::string line = word == words.end() ? "One moment, please" : word->second;
    const auto extent = PangoMeasure{}.measure(line, lineSize, Weight::SemiBold);
    const Box box{(frame.size.x - extent.width) / 2, (frame.size.y - extent.height) / 2, extent.width, extent.height};
    Scene scene;
    scene.size = frame.size;
    scene.drawables.push_back(
        {"curtain", Text{line, box, extent.ascent, lineSize, Weight::SemiBold, Paint{ColourRole::Quiet}}});
    return scene;
}

/// Makes a picture the background of the root window. Cairo's pixels are what a screen of 24 bits wants.
void paint(::Display* display, cairo_surface_t* picture) {
    const int screen = DefaultScreen(display);
    const int width = cairo_image_surface_get_width(picture), height = cairo_image_surface_get_height(picture);
    const auto w = static_cast<unsigned>(width), h = static_cast<unsigned>(height);
    cairo_surface_flush(picture);
    XImage* image = XCreateImage(display, DefaultVisual(display, screen), 24, ZPixmap, 0,
                                 reinterpret_cast<char*>(cairo_image_surface_get_data(picture)), w, h, 32,
                                 cairo_image_surface_get_stride(picture));
    if (!image) return;
    const ::Window root = RootWindow(display, screen);
    const Pixmap pixmap = XCreatePixmap(display, root, w, h, 24);
    XPutImage(display, pixmap, DefaultGC(display, screen), image, 0, 0, 0, 0, w, h);
    XSetWindowBackgroundPixmap(display, root, pixmap); // the server keeps it, whoever goes
    XClearWindow(display, root);
    XFreePixmap(display, pixmap);
    image->data = nullptr; // Cairo's
    XDestroyImage(image);
}

} // namespace

void hangCurtain(const Theme& theme, const InterfaceWords& words) {
    const std::unique_ptr<::Display, decltype(&XCloseDisplay)> display{XOpenDisplay(nullptr), XCloseDisplay};
    if (!display || DefaultDepth(display.get(), DefaultScreen(display.get())) != 24) return;
    const int screen = DefaultScreen(display.get());
    const Vec pixels{static_cast<float>(DisplayWidth(display.get(), screen)),
                     static_cast<float>(DisplayHeight(display.get(), screen))};
    const Frame frame = frameFor(pixels, ControlsBand::Hidden, 1);
    CairoRenderer renderer(filesIn(assetsFolder()));
    paint(display.get(), renderer.picture(sceneOf(words, frame), theme, frame).get());
}

} // namespace vitrine
