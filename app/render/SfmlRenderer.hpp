#pragma once

#include "core/Colour.hpp"
#include "render/Batches.hpp"
#include "render/Marks.hpp"
#include "render/Mesh.hpp"
#include "render/PangoText.hpp"
#include "scene/Frame.hpp"
#include "scene/Scene.hpp"

#include <SFML/Graphics/Rect.hpp>
#include <SFML/Graphics/RenderTarget.hpp>

#include <map>
#include <optional>
#include <tuple>
#include <unordered_map>
#include <vector>

namespace vitrine {

/// Draws scenes on SFML's windows and textures. Text, pictograms and the triangles of what does not change are kept, by
/// content. It needs a GL context from its first `draw` on.
class SfmlRenderer {
public:
    explicit SfmlRenderer(AssetSource assets) : m_marks(std::move(assets)) {}

    /// Fills the frame with the theme's ground and draws the scene on it.
    void draw(sf::RenderTarget& target, const Scene& scene, const Theme& theme, const Frame& frame);
    /// The same in these parts of the frame alone: pixels outside them are left as they are. The frame's own corner
    /// lies `shift` pixels off the target's.
    void draw(sf::RenderTarget& target, const Scene& scene, const Theme& theme, const Frame& frame,
              const std::vector<sf::IntRect>& parts, sf::Vector2i shift = {});
    /// Makes the text and the pictograms of scenes that will be drawn next, so that no frame has to wait for them, and
    /// room for more where there is none beside what is `shown`. Does nothing before the first `draw`; the context has
    /// to be active.
    void anticipate(const Scene& shown, const std::vector<Scene>& next);
    /// What was wrong with pictograms so far.
    [[nodiscard]] const Diagnostics& diagnostics() const { return m_marks.diagnostics(); }

private:
    using LineKey = std::tuple<std::string, float, Weight>;
    using MarkKey = std::pair<std::string, int>;

    struct PlacedLine {
        LineMask line; ///< without its pixels
        AtlasPlace place;
    };
    /// A tone of a pictogram in an atlas, and the part of the pictogram's square that has it.
    struct PlacedTone {
        AtlasPlace place;
        Box part;
    };
    struct PlacedMark {
        PlacedTone first; ///< covers for both tones
        std::optional<PlacedTone> second;
    };
    struct Known {
        Drawable drawable;
        Mesh mesh;
        sf::IntRect bounds;
    };

    [[nodiscard]] const PlacedLine& lineOf(const Text& text);
    [[nodiscard]] const PlacedMark& markOf(const std::string& pictogram, int side);
    [[nodiscard]] PlacedTone placed(const Mask& shine, const Mask& covering);
    [[nodiscard]] const AtlasPlace& dotOf(float diameter);
    [[nodiscard]] const Nib& nibOf(float width);

    void prepare(const Scene& scene, const Theme& theme, const Frame& frame);
    [[nodiscard]] const Known& known(const Drawable& drawable);
    void drawPart(sf::RenderTarget& target, const Scene& scene, const sf::IntRect& part, sf::Vector2i shift);
    void build(Mesh& mesh, const Panel& panel, float opacity);
    void build(Mesh& mesh, const Path& path, float opacity);
    void build(Mesh& mesh, const Mark& mark, float opacity);
    void build(Mesh& mesh, const Text& text, float opacity);
    void addStrokes(Mesh& mesh, const Strokes& strokes, sf::Color colour);
    void make(const Scene& scene);
    void makeRoom(const Scene& shown);
    void forget(const sf::Texture* texture);

    Typesetter m_typesetter;
    MarkRaster m_marks;
    Atlas m_atlas;
    std::size_t m_largestAtlas = 0; ///< in bytes
    std::map<LineKey, PlacedLine> m_lines;
    std::map<MarkKey, PlacedMark> m_placedMarks;
    std::map<int, AtlasPlace> m_dots; ///< by sixteenths of a pixel across
    std::map<int, Nib> m_nibs;        ///< likewise
    Theme m_theme;
    Frame m_frame;
    std::unordered_map<std::string, Known> m_known;
    Batches m_batches;
};

} // namespace vitrine
