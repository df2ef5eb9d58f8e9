#pragma once

#include "core/Colour.hpp"
#include "render/Marks.hpp"
#include "render/Mesh.hpp"
#include "render/PangoText.hpp"
#include "scene/Frame.hpp"
#include "scene/Scene.hpp"

#include <SFML/Graphics/Rect.hpp>
#include <SFML/Graphics/RenderTarget.hpp>

#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <unordered_map>

namespace vitrine {

/// Draws scenes on SFML's windows and textures. Text, pictograms and the triangles of what does not change are kept, by
/// content. It needs a GL context from its first `draw` on.
class SfmlRenderer {
public:
    explicit SfmlRenderer(AssetSource assets) : m_marks(std::move(assets)) {}

    /// Fills the frame with the theme's ground and draws the scene on it. With `damage`, pixels outside it are left
    /// alone.
    void draw(sf::RenderTarget& target, const Scene& scene, const Theme& theme, const Frame& frame,
              const std::optional<sf::IntRect>& damage = std::nullopt);
    /// What was wrong with pictograms so far.
    [[nodiscard]] const Diagnostics& diagnostics() const { return m_marks.diagnostics(); }

private:
    using LineKey = std::tuple<std::string, float, Weight>;
    using MarkKey = std::pair<std::string, int>;

    struct PlacedLine {
        LineMask line; ///< without its pixels
        AtlasPlace place;
    };
    struct PlacedMark {
        AtlasPlace all, first, second;
        bool hasSecond = false;
    };
    struct Known {
        Drawable drawable;
        Mesh mesh;
    };

    [[nodiscard]] const PlacedLine& lineOf(const Text& text);
    [[nodiscard]] const PlacedMark& markOf(const std::string& pictogram, int side);
    [[nodiscard]] const AtlasPlace& dotOf(float diameter);

    void prepare(const Scene& scene, const Theme& theme, const Frame& frame);
    [[nodiscard]] const Mesh& meshOf(const Drawable& drawable);
    void build(Mesh& mesh, const Panel& panel, float opacity);
    void build(Mesh& mesh, const Path& path, float opacity);
    void build(Mesh& mesh, const Mark& mark, float opacity);
    void build(Mesh& mesh, const Text& text, float opacity);
    void addStrokes(Mesh& mesh, const Strokes& strokes, sf::Color colour);
    void makeRoom(const Scene& scene, std::size_t largest);
    void forgetAllBut(const std::set<const sf::Texture*>& textures);

    Typesetter m_typesetter;
    MarkRaster m_marks;
    Atlas m_atlas;
    std::map<LineKey, PlacedLine> m_lines;
    std::map<MarkKey, PlacedMark> m_placedMarks;
    std::map<int, AtlasPlace> m_dots; ///< by sixteenths of a pixel across
    Theme m_theme;
    Frame m_frame;
    std::unordered_map<std::string, Known> m_known;
    Mesh m_batch;
};

} // namespace vitrine
