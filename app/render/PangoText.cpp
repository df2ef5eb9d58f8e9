#include "render/PangoText.hpp"

#include "render/Flatten.hpp"

#include <cmath>

namespace vitrine {

LineMask rasteriseLine(const Typesetter& typesetter, std::string_view line, float size, Weight weight) {
    PangoLayoutLine* set = pango_layout_get_line_readonly(typesetter.set(line, weight), 0);
    PangoRectangle ink;
    pango_layout_line_get_extents(set, &ink, nullptr);
    const double scale = static_cast<double>(size / Typesetter::em), pixels = scale / PANGO_SCALE;
    const auto first = [pixels](int pango) { return static_cast<int>(std::floor(pango * pixels)) - 1; };
    const auto last = [pixels](int pango) { return static_cast<int>(std::ceil(pango * pixels)) + 1; };
    const int left = first(ink.x), top = first(ink.y);
    LineMask made{emptyMask(last(ink.x + ink.width) - left, last(ink.y + ink.height) - top),
                  {static_cast<float>(-left), static_cast<float>(-top)}};
    const auto surface = surfaceOf(made.mask);
    const Owned<cairo_t> cairo{cairo_create(surface.get())};
    // Cairo 1.16 sets glyphs on whole pixels only; filled as outlines they keep their places.
    cairo_translate(cairo.get(), -left, -top);
    cairo_scale(cairo.get(), scale, scale);
    pango_cairo_layout_line_path(cairo.get(), set);
    cairo_fill(cairo.get());
    return made;
}

Vec cornerOf(const LineMask& line, const Text& text, const Frame& frame) {
    const Vec corner = inPixels(Vec{text.box.x, text.box.y + text.baseline}, frame) - line.origin;
    return {steadied(corner.x), steadied(corner.y)};
}

} // namespace vitrine
