#pragma once

#include "core/Colour.hpp"
#include "render/Marks.hpp"
#include "render/PangoText.hpp"
#include "scene/Frame.hpp"
#include "scene/Scene.hpp"

#include <filesystem>
#include <map>
#include <tuple>

namespace vitrine {

/// How text and pictograms are drawn: as the pixels that the screen shows, or as outlines, for paper.
enum class Ink : bool { Pixels, Outlines };

/// Draws scenes with Cairo, on anything Cairo draws on. What it has set in type or drawn of pictograms it keeps, by
/// content.
class CairoRenderer {
public:
    explicit CairoRenderer(AssetSource assets, Ink ink = Ink::Pixels) : m_marks(std::move(assets)), m_ink(ink) {}

    /// Fills the frame with the theme's ground and draws the scene on it.
    void draw(cairo_t* cairo, const Scene& scene, const Theme& theme, const Frame& frame);
    /// The same, as an image of the frame's pixels.
    [[nodiscard]] Owned<cairo_surface_t> picture(const Scene& scene, const Theme& theme, const Frame& frame);
    /// What was wrong with pictograms so far.
    [[nodiscard]] const Diagnostics& diagnostics() const { return m_marks.diagnostics(); }

private:
    using LineKey = std::tuple<std::string, float, Weight>;
    using MarkKey = std::pair<std::string, int>;

    [[nodiscard]] LineMask& lineOf(const Text& text, float scale);
    [[nodiscard]] const MarkMasks& masksOf(const std::string& pictogram, int side);
    void drawMark(cairo_t* cairo, const Mark& mark, const Theme& theme, const Frame& frame, float opacity);
    void drawText(cairo_t* cairo, const Text& text, const Theme& theme, const Frame& frame, float opacity);

    Typesetter m_typesetter;
    MarkRaster m_marks;
    Ink m_ink;
    std::map<LineKey, LineMask> m_lines;
    std::map<MarkKey, MarkMasks> m_masks;
};

/// Answers whether the file could be written.
[[nodiscard]] bool writePng(cairo_surface_t* picture, const std::filesystem::path& file);

/// A PDF that is being written, page by page. Its units are points, 72 an inch.
class Pdf {
public:
    /// `size` of the first page, in points.
    Pdf(const std::filesystem::path& file, Vec size);
    /// Draws the scene on a page as large as the frame; `renderer` should draw outlines.
    void addPage(CairoRenderer& renderer, const Scene& scene, const Theme& theme, const Frame& frame);
    /// Ends the file; answers whether it could be written.
    [[nodiscard]] bool close();

private:
    Owned<cairo_surface_t> m_surface;
    Owned<cairo_t> m_cairo;
};

} // namespace vitrine
