#include "render/PangoText.hpp"

#include "render/Flatten.hpp"

namespace vitrine {
namespace {

int floorPixels(int pango) { return PANGO_PIXELS_FLOOR(pango); }
int ceilPixels(int pango) { return PANGO_PIXELS_CEIL(pango); }

} // namespace

LineMask rasteriseLine(const Typesetter& typesetter, std::string_view line, float size, Weight weight) {
    PangoLayoutLine* set = pango_layout_get_line_readonly(typesetter.set(line, size, weight), 0);
    PangoRectangle ink;
    pango_layout_line_get_extents(set, &ink, nullptr);
    const int left = floorPixels(ink.x) - 1, top = floorPixels(ink.y) - 1;
    const int right = ceilPixels(ink.x + ink.width) + 1, bottom = ceilPixels(ink.y + ink.height) + 1;
    LineMask made{emptyMask(right - left, bottom - top), {static_cast<float>(-left), static_cast<float>(-top)}};
    const auto surface = surfaceOf(made.mask);
    const Owned<cairo_t> cairo{cairo_create(surface.get())};
    // Cairo 1.16 sets glyphs on whole pixels only; filled as outlines they keep their places.
    cairo_move_to(cairo.get(), -left, -top);
    pango_cairo_layout_line_path(cairo.get(), set);
    cairo_fill(cairo.get());
    return made;
}

Vec cornerOf(const LineMask& line, const Text& text, const Frame& frame) {
    const Vec corner = inPixels(Vec{text.box.x, text.box.y + text.baseline}, frame) - line.origin;
    return {steadied(corner.x), steadied(corner.y)};
}

} // namespace vitrine
