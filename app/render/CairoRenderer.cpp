#include "render/CairoRenderer.hpp"

#include "render/Flatten.hpp"
#include "render/Paint.hpp"

#include <cairo-pdf.h>

#include <numbers>

namespace vitrine {
namespace {

constexpr std::size_t mostLines = 4096, mostMasks = 1024;

void setColour(cairo_t* cairo, Colour colour, float opacity) {
    cairo_set_source_rgba(cairo, colour.r / 255.0, colour.g / 255.0, colour.b / 255.0, static_cast<double>(opacity));
}

template <typename Points>
void trace(cairo_t* cairo, const Points& points, bool closed) {
    for (const Vec p : points)
        cairo_line_to(cairo, static_cast<double>(p.x), static_cast<double>(p.y));
    if (closed) cairo_close_path(cairo);
}

void drawStrokes(cairo_t* cairo, const Strokes& strokes) {
    const auto width = static_cast<double>(strokes.width);
    cairo_set_line_width(cairo, width);
    cairo_set_line_cap(cairo, CAIRO_LINE_CAP_ROUND);
    cairo_set_line_join(cairo, CAIRO_LINE_JOIN_ROUND);
    for (const Polyline& line : strokes.lines) {
        trace(cairo, line.points, line.closed);
        cairo_stroke(cairo);
    }
    for (const Vec dot : strokes.dots) {
        cairo_arc(cairo, static_cast<double>(dot.x), static_cast<double>(dot.y), width / 2, 0, 2 * std::numbers::pi);
        cairo_fill(cairo);
    }
    for (const auto& head : strokes.heads) {
        trace(cairo, head, true);
        cairo_fill(cairo);
    }
}

/// A panel or a path, in pixels.
template <typename Outlined>
void drawOutlined(cairo_t* cairo, const Outlined& shape, const std::vector<Vec>& outline, const Theme& theme,
                  float opacity) {
    if (shape.fill) {
        setColour(cairo, resolve(*shape.fill, theme), opacity);
        trace(cairo, outline, true);
        cairo_fill(cairo);
    }
    if (!shape.stroke) return;
    setColour(cairo, resolve(shape.stroke->paint, theme), opacity);
    drawStrokes(cairo, strokesOf(shape));
}

unsigned char share(unsigned char a, unsigned char toneA, unsigned char b, unsigned char toneB) {
    return static_cast<unsigned char>(std::min(255, (a * toneA + b * toneB + 127) / 255));
}

/// The pictogram in its two colours.
Owned<cairo_surface_t> tinted(const MarkMasks& masks, Colour first, Colour second) {
    Owned<cairo_surface_t> surface{cairo_image_surface_create(CAIRO_FORMAT_ARGB32, masks.all.width, masks.all.height)};
    unsigned char* pixels = cairo_image_surface_get_data(surface.get());
    const int stride = cairo_image_surface_get_stride(surface.get());
    for (int y = 0; y < masks.all.height; ++y)
        for (int x = 0; x < masks.all.width; ++x) {
            unsigned char* bgra = pixels + y * stride + 4 * x;
            const unsigned char a = masks.first.at(x, y), b = masks.second.at(x, y);
            bgra[0] = share(a, first.b, b, second.b);
            bgra[1] = share(a, first.g, b, second.g);
            bgra[2] = share(a, first.r, b, second.r);
            bgra[3] = masks.all.at(x, y);
        }
    cairo_surface_mark_dirty(surface.get());
    return surface;
}

} // namespace

LineMask& CairoRenderer::lineOf(const Text& text, float scale) {
    const LineKey key{text.line, text.size * scale, text.weight};
    if (const auto known = m_lines.find(key); known != m_lines.end()) return known->second;
    if (m_lines.size() >= mostLines) m_lines.clear();
    return m_lines[key] = rasteriseLine(m_typesetter, text.line, text.size * scale, text.weight);
}

const MarkMasks& CairoRenderer::masksOf(const std::string& pictogram, int side) {
    const MarkKey key{pictogram, side};
    if (const auto known = m_masks.find(key); known != m_masks.end()) return known->second;
    if (m_masks.size() >= mostMasks) m_masks.clear();
    return m_masks[key] = m_marks.rasterise(pictogram, side);
}

void CairoRenderer::drawMark(cairo_t* cairo, const Mark& mark, const Theme& theme, const Frame& frame, float opacity) {
    const Box box = markBox(mark, frame);
    if (box.w <= 0) return;
    if (m_ink == Ink::Outlines)
        return m_marks.print(cairo, mark.pictogram, box, resolve(mark.first, theme), resolve(mark.second, theme));
    const int side = rasterSide(box.w);
    const auto picture = tinted(masksOf(mark.pictogram, side), resolve(mark.first, theme), resolve(mark.second, theme));
    cairo_save(cairo);
    cairo_translate(cairo, static_cast<double>(box.x), static_cast<double>(box.y));
    cairo_scale(cairo, static_cast<double>(box.w) / side, static_cast<double>(box.w) / side);
    cairo_set_source_surface(cairo, picture.get(), 0, 0);
    cairo_pattern_set_filter(cairo_get_source(cairo), CAIRO_FILTER_BILINEAR);
    cairo_paint_with_alpha(cairo, static_cast<double>(opacity));
    cairo_restore(cairo);
}

void CairoRenderer::drawText(cairo_t* cairo, const Text& text, const Theme& theme, const Frame& frame, float opacity) {
    if (text.size * frame.scale <= 0) return;
    if (m_ink == Ink::Outlines) {
        const Vec start = inPixels(Vec{text.box.x, text.box.y + text.baseline}, frame);
        setColour(cairo, resolve(text.paint, theme), opacity);
        const auto scale = static_cast<double>(text.size * frame.scale / Typesetter::em);
        cairo_save(cairo);
        cairo_translate(cairo, static_cast<double>(start.x), static_cast<double>(start.y));
        cairo_scale(cairo, scale, scale);
        cairo_move_to(cairo, 0, 0);
        PangoLayout* set = m_typesetter.set(text.line, text.weight);
        pango_cairo_show_layout_line(cairo, pango_layout_get_line_readonly(set, 0));
        cairo_new_path(cairo); // or the next line would begin where this one ended
        cairo_restore(cairo);
        return;
    }
    LineMask& line = lineOf(text, frame.scale);
    const Vec corner = cornerOf(line, text, frame);
    const auto surface = surfaceOf(line.mask);
    const Owned<cairo_pattern_t> pattern{cairo_pattern_create_for_surface(surface.get())};
    cairo_pattern_set_filter(pattern.get(), CAIRO_FILTER_BILINEAR);
    setColour(cairo, resolve(text.paint, theme), opacity);
    cairo_save(cairo);
    cairo_translate(cairo, static_cast<double>(corner.x), static_cast<double>(corner.y));
    cairo_mask(cairo, pattern.get());
    cairo_restore(cairo);
}

void CairoRenderer::draw(cairo_t* cairo, const Scene& scene, const Theme& theme, const Frame& frame) {
    setColour(cairo, theme[ColourRole::Ground], 1);
    cairo_paint(cairo);
    for (const Drawable& drawable : scene.drawables) {
        if (drawable.opacity <= 0) continue;
        if (const auto* panel = std::get_if<Panel>(&drawable.shape)) {
            const Panel p = inPixels(*panel, frame);
            drawOutlined(cairo, p, roundedRectangle(p.box, p.radius).points, theme, drawable.opacity);
        } else if (const auto* path = std::get_if<Path>(&drawable.shape)) {
            const Path p = inPixels(*path, frame);
            drawOutlined(cairo, p, p.points, theme, drawable.opacity);
        } else if (const auto* mark = std::get_if<Mark>(&drawable.shape)) {
            drawMark(cairo, *mark, theme, frame, drawable.opacity);
        } else if (const auto* text = std::get_if<Text>(&drawable.shape)) {
            drawText(cairo, *text, theme, frame, drawable.opacity);
        }
    }
}

Owned<cairo_surface_t> CairoRenderer::picture(const Scene& scene, const Theme& theme, const Frame& frame) {
    const Vec size = pixelSize(frame);
    Owned<cairo_surface_t> surface{
        cairo_image_surface_create(CAIRO_FORMAT_RGB24, static_cast<int>(size.x), static_cast<int>(size.y))};
    const Owned<cairo_t> cairo{cairo_create(surface.get())};
    draw(cairo.get(), scene, theme, frame);
    cairo_surface_flush(surface.get());
    return surface;
}

bool writePng(cairo_surface_t* picture, const std::filesystem::path& file) {
    return cairo_surface_write_to_png(picture, file.c_str()) == CAIRO_STATUS_SUCCESS;
}

Pdf::Pdf(const std::filesystem::path& file, Vec size)
    : m_surface(cairo_pdf_surface_create(file.c_str(), static_cast<double>(size.x), static_cast<double>(size.y))),
      m_cairo(cairo_create(m_surface.get())) {}

void Pdf::addPage(CairoRenderer& renderer, const Scene& scene, const Theme& theme, const Frame& frame) {
    if (cairo_surface_status(m_surface.get()) != CAIRO_STATUS_SUCCESS) return; // `close` tells
    const Vec size = frame.size * frame.scale;
    cairo_pdf_surface_set_size(m_surface.get(), static_cast<double>(size.x), static_cast<double>(size.y));
    renderer.draw(m_cairo.get(), scene, theme, frame);
    cairo_show_page(m_cairo.get());
}

bool Pdf::close() {
    cairo_surface_finish(m_surface.get());
    return cairo_surface_status(m_surface.get()) == CAIRO_STATUS_SUCCESS;
}

} // namespace vitrine
