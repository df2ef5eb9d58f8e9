#include "render/Marks.hpp"

#include <array>
#include <cmath>
#include <cstdio>
#include <numbers>

namespace vitrine {
namespace {

/// The tones as colour channels, so that one drawing tells how far a pixel shows each of them.
constexpr std::string_view tones = ".first{fill:#ff0000} .second{fill:#00ff00}"
                                   ".first-line{fill:none;stroke:#ff0000} .second-line{fill:none;stroke:#00ff00}";

std::string pathOf(const std::string& pictogram) { return "marks/" + pictogram + ".svg"; }

const guint8* bytesOf(std::string_view text) { return reinterpret_cast<const guint8*>(text.data()); }

std::string inHex(Colour c) {
    std::array<char, 8> text{};
    std::snprintf(text.data(), text.size(), "#%02x%02x%02x", unsigned{c.r}, unsigned{c.g}, unsigned{c.b});
    return text.data();
}

void drawPlainDisc(cairo_t* cairo, int side) {
    cairo_set_source_rgb(cairo, 1, 0, 0);
    cairo_arc(cairo, side / 2.0, side / 2.0, side * 0.4, 0, 2 * std::numbers::pi);
    cairo_fill(cairo);
}

MarkMasks split(cairo_surface_t* surface, int side) {
    cairo_surface_flush(surface);
    MarkMasks masks{emptyMask(side, side), emptyMask(side, side), emptyMask(side, side)};
    const unsigned char* pixels = cairo_image_surface_get_data(surface);
    const int stride = cairo_image_surface_get_stride(surface);
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x) {
            const unsigned char* bgra = pixels + y * stride + 4 * x;
            const auto at = static_cast<std::size_t>(y * masks.all.stride + x);
            masks.all.coverage[at] = bgra[3];
            masks.first.coverage[at] = bgra[2];
            masks.second.coverage[at] = bgra[1];
        }
    return masks;
}

struct FreeError {
    void operator()(GError* error) const { g_error_free(error); }
};

} // namespace

int rasterSide(float size) {
    const float whole = std::max(1.f, std::round(size));
    if (std::abs(size - whole) < 0.02f) return static_cast<int>(whole);
    const float step = std::ceil(4 * std::log2(std::max(size, 8.f)) - 1e-3f);
    return static_cast<int>(std::ceil(std::exp2(step / 4)));
}

Owned<RsvgHandle> MarkRaster::read(const std::string& pictogram, std::string_view style) {
    const auto text = m_assets(pathOf(pictogram));
    if (!text) {
        note(pictogram, "there is no such pictogram");
        return nullptr;
    }
    GError* failure = nullptr;
    Owned<RsvgHandle> handle{rsvg_handle_new_from_data(bytesOf(*text), text->size(), &failure)};
    if (handle) static_cast<void>(rsvg_handle_set_stylesheet(handle.get(), bytesOf(style), style.size(), &failure));
    const std::unique_ptr<GError, FreeError> error{failure};
    if (error) note(pictogram, std::string{"the pictogram cannot be read: "} + error->message);
    return error ? nullptr : std::move(handle);
}

void MarkRaster::note(const std::string& pictogram, const std::string& message) {
    m_diagnostics.push_back({Severity::Error, {pathOf(pictogram)}, message, "a plain disc is drawn in its place"});
}

RsvgHandle* MarkRaster::handleOf(const std::string& pictogram) {
    auto found = m_handles.find(pictogram);
    if (found == m_handles.end()) found = m_handles.emplace(pictogram, read(pictogram, tones)).first;
    return found->second.get();
}

MarkMasks MarkRaster::rasterise(const std::string& pictogram, int side) {
    const Owned<cairo_surface_t> surface{cairo_image_surface_create(CAIRO_FORMAT_ARGB32, side, side)};
    const Owned<cairo_t> cairo{cairo_create(surface.get())};
    const RsvgRectangle square{0, 0, static_cast<double>(side), static_cast<double>(side)};
    RsvgHandle* handle = handleOf(pictogram);
    if (!handle || !rsvg_handle_render_document(handle, cairo.get(), &square, nullptr))
        drawPlainDisc(cairo.get(), side);
    return split(surface.get(), side);
}

void MarkRaster::print(cairo_t* cairo, const std::string& pictogram, Box square, Colour first, Colour second) {
    const std::string one = inHex(first), two = inHex(second);
    const Owned<RsvgHandle> handle =
        read(pictogram, ".first{fill:" + one + "} .second{fill:" + two + "} .first-line{fill:none;stroke:" + one +
                            "} .second-line{fill:none;stroke:" + two + "}");
    const auto inDoubles = [](float f) { return static_cast<double>(f); };
    const RsvgRectangle box{inDoubles(square.x), inDoubles(square.y), inDoubles(square.w), inDoubles(square.h)};
    if (handle) static_cast<void>(rsvg_handle_render_document(handle.get(), cairo, &box, nullptr));
}

} // namespace vitrine
