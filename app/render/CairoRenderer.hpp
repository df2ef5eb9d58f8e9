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

/// Draws scenes with Cairo, on anything Cairo draws on. What it has set in type or drawn of pictograms it keeps, by
/// content.
class CairoRenderer {
public:
    explicit CairoRenderer(AssetSource assets) : m_marks(std::move(assets)) {}

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
    std::map<LineKey, LineMask> m_lines;
    std::map<MarkKey, MarkMasks> m_masks;
};

/// Answers whether the file could be written.
[[nodiscard]] bool writePng(cairo_surface_t* picture, const std::filesystem::path& file);

} // namespace vitrine
