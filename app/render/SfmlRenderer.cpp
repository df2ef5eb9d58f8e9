#include "render/SfmlRenderer.hpp"

#include "render/Damage.hpp"
#include "render/Nib.hpp"
#include "render/Paint.hpp"

#include <SFML/OpenGL.hpp>

#include <algorithm>
#include <cmath>

namespace vitrine {
namespace {

constexpr std::size_t usualAtlasSize = std::size_t{24} << 20; // bytes
constexpr float slimmestDrawnByVertices = 20;                 // pixels a line is wide

int sixteenths(float pixels) { return std::max(1, static_cast<int>(std::lround(16 * pixels))); }

/// Where a mask with its margin goes when the mask itself fills `box`.
Box withMargin(Box box, const AtlasPlace& place) {
    const float texel = box.w / (place.texels.w - 2);
    return grown(box, texel);
}

/// Restricts what GL draws to a rectangle, as long as it lives.
class Scissors {
public:
    Scissors(const sf::IntRect& part, unsigned height) {
        glEnable(GL_SCISSOR_TEST);
        glScissor(part.left, static_cast<int>(height) - part.top - part.height, part.width, part.height);
    }
    ~Scissors() { glDisable(GL_SCISSOR_TEST); }
    Scissors(const Scissors&) = delete;
    Scissors& operator=(const Scissors&) = delete;
};

} // namespace

const SfmlRenderer::PlacedLine& SfmlRenderer::lineOf(const Text& text) {
    const LineKey key{text.line, text.size * m_frame.scale, text.weight};
    if (const auto known = m_lines.find(key); known != m_lines.end()) return known->second;
    LineMask line = rasteriseLine(m_typesetter, text.line, text.size * m_frame.scale, text.weight);
    const AtlasPlace place = m_atlas.add(line.mask);
    line.mask.coverage = std::vector<unsigned char>(); // `{}` would keep its room
    return m_lines[key] = {std::move(line), place};
}

const SfmlRenderer::PlacedMark& SfmlRenderer::markOf(const std::string& pictogram, int side) {
    const MarkKey key{pictogram, side};
    if (const auto known = m_placedMarks.find(key); known != m_placedMarks.end()) return known->second;
    const MarkMasks masks = m_marks.rasterise(pictogram, side);
    PlacedMark mark{placed(masks.first, masks.all), std::nullopt};
    if (inkOf(masks.second).width > 0) mark.second = placed(masks.second, masks.second);
    return m_placedMarks[key] = mark;
}

SfmlRenderer::PlacedTone SfmlRenderer::placed(const Mask& shine, const Mask& covering) {
    const MaskPart ink = inkOf(covering);
    const auto side = static_cast<float>(covering.width);
    return {m_atlas.add(cut(shine, ink), cut(covering, ink)),
            {static_cast<float>(ink.x) / side, static_cast<float>(ink.y) / side, static_cast<float>(ink.width) / side,
             static_cast<float>(ink.height) / side}};
}

const AtlasPlace& SfmlRenderer::dotOf(float diameter) {
    const int key = sixteenths(diameter);
    if (const auto known = m_dots.find(key); known != m_dots.end()) return known->second;
    return m_dots[key] = m_atlas.add(dotMask(static_cast<float>(key) / 16));
}

const Nib& SfmlRenderer::nibOf(float width) {
    const int key = sixteenths(width);
    if (const auto known = m_nibs.find(key); known != m_nibs.end()) return known->second;
    const float steady = static_cast<float>(key) / 16;
    return m_nibs[key] = {m_atlas.add(nibMask(steady)), nibReach(steady), nibScale};
}

void SfmlRenderer::addStrokes(Mesh& mesh, const Strokes& strokes, sf::Color colour) {
    if (strokes.width < slimmestDrawnByVertices && !strokes.lines.empty()) {
        const Nib& nib = nibOf(strokes.width);
        for (const Polyline& line : strokes.lines)
            mesh.ribbon(line, nib, colour);
    } else {
        for (const Polyline& line : strokes.lines)
            mesh.line(line, strokes.width, colour);
    }
    for (const auto& head : strokes.heads)
        mesh.fill({head.begin(), head.end()}, colour);
    if (strokes.dots.empty()) return;
    const AtlasPlace& place = dotOf(strokes.width);
    for (const Vec dot : strokes.dots)
        mesh.picture(place, boxAround(dot, place.texels.w / nibScale, place.texels.h / nibScale), colour);
}

void SfmlRenderer::build(Mesh& mesh, const Panel& inUnits, float opacity) {
    const Panel panel = inPixels(inUnits, m_frame);
    if (panel.fill)
        mesh.fill(roundedRectangle(panel.box, panel.radius).points,
                  premultiplied(resolve(*panel.fill, m_theme), opacity));
    if (panel.stroke) addStrokes(mesh, strokesOf(panel), premultiplied(resolve(panel.stroke->paint, m_theme), opacity));
}

void SfmlRenderer::build(Mesh& mesh, const Path& inUnits, float opacity) {
    const Path path = inPixels(inUnits, m_frame);
    if (path.fill) mesh.fill(path.points, premultiplied(resolve(*path.fill, m_theme), opacity));
    if (path.stroke) addStrokes(mesh, strokesOf(path), premultiplied(resolve(path.stroke->paint, m_theme), opacity));
}

/// A pixel of two tones over a ground is the sum of their shares and of what they leave of the ground: the first adds
/// its share and covers for both, then the second adds its own. Drawn one over the other, the ground would shine
/// through where they meet.
void SfmlRenderer::build(Mesh& mesh, const Mark& mark, float opacity) {
    const Box box = markBox(mark, m_frame);
    if (box.w <= 0) return;
    const auto add = [&](const PlacedTone& tone, sf::Color colour) {
        const Box part{box.x + tone.part.x * box.w, box.y + tone.part.y * box.h, tone.part.w * box.w,
                       tone.part.h * box.h};
        mesh.picture(tone.place, withMargin(part, tone.place), colour);
    };
    const PlacedMark& placed = markOf(mark.pictogram, rasterSide(box.w));
    add(placed.first, premultiplied(resolve(mark.first, m_theme), opacity));
    if (!placed.second) return;
    sf::Color second = premultiplied(resolve(mark.second, m_theme), opacity);
    second.a = 0;
    add(*placed.second, second);
}

void SfmlRenderer::build(Mesh& mesh, const Text& text, float opacity) {
    if (text.size * m_frame.scale <= 0) return;
    const PlacedLine& placed = lineOf(text);
    const Vec corner = cornerOf(placed.line, text, m_frame);
    const Box box{corner.x, corner.y, static_cast<float>(placed.line.mask.width),
                  static_cast<float>(placed.line.mask.height)};
    mesh.picture(placed.place, grown(box, 1), premultiplied(resolve(text.paint, m_theme), opacity));
}

const SfmlRenderer::Known& SfmlRenderer::known(const Drawable& drawable) {
    const auto [entry, isNew] = m_known.try_emplace(drawable.id);
    Known& known = entry->second;
    if (!isNew && known.drawable == drawable) return known;
    known.drawable = drawable;
    known.bounds = pixelsOf(drawable.shape, m_frame);
    known.mesh.clear();
    std::visit([&](const auto& shape) { build(known.mesh, shape, drawable.opacity); }, drawable.shape);
    return known;
}

void SfmlRenderer::forget(const sf::Texture* texture) {
    const auto isIn = [texture](const AtlasPlace& place) { return place.texture == texture; };
    std::erase_if(m_lines, [&](const auto& entry) { return isIn(entry.second.place); });
    std::erase_if(m_dots, [&](const auto& entry) { return isIn(entry.second); });
    std::erase_if(m_nibs, [&](const auto& entry) { return isIn(entry.second.place); });
    std::erase_if(m_placedMarks, [&](const auto& entry) {
        const auto& [first, second] = entry.second;
        return isIn(first.place) || (second && isIn(second->place));
    });
    std::erase_if(m_known, [&](const auto& entry) {
        const auto& runs = entry.second.mesh.runs();
        return std::ranges::find(runs, texture, &Mesh::Run::texture) != runs.end();
    });
    m_atlas.empty(texture);
}

/// Empties the texture of which least is on screen: no movement has to wait for more than a little to be made again.
void SfmlRenderer::makeRoom(const Scene& shown) {
    std::map<const sf::Texture*, std::size_t> uses;
    for (const sf::Texture* texture : m_atlas.textures())
        uses[texture] = 0;
    for (const Drawable& drawable : shown.drawables)
        if (const auto known = m_known.find(drawable.id); known != m_known.end())
            for (const Mesh::Run& run : known->second.mesh.runs())
                if (run.texture) uses[run.texture] += run.vertices;
    const auto least = std::ranges::min_element(uses, {}, [](const auto& use) { return use.second; });
    if (least != uses.end()) forget(least->first);
}

void SfmlRenderer::prepare(const Scene& scene, const Theme& theme, const Frame& frame) {
    const Vec size = pixelSize(frame);
    m_largestAtlas = std::max(usualAtlasSize, static_cast<std::size_t>(3 * 4 * size.x * size.y));
    if (m_atlas.size() > m_largestAtlas) makeRoom(scene);
    if (m_known.size() > 2 * scene.drawables.size() + 64 || theme != m_theme || frame != m_frame) m_known.clear();
    m_theme = theme;
    m_frame = frame;
}

void SfmlRenderer::draw(sf::RenderTarget& target, const Scene& scene, const Theme& theme, const Frame& frame) {
    const sf::Vector2i size{target.getSize()};
    draw(target, scene, theme, frame, {{0, 0, size.x, size.y}});
}

void SfmlRenderer::draw(sf::RenderTarget& target, const Scene& scene, const Theme& theme, const Frame& frame,
                        const std::vector<sf::IntRect>& parts, sf::Vector2i shift) {
    prepare(scene, theme, frame);
    target.setView(sf::View{{-sf::Vector2f{shift}, sf::Vector2f{target.getSize()}}});
    if (!target.setActive(true)) return;
    for (const sf::IntRect& part : parts)
        drawPart(target, scene, part, shift);
}

void SfmlRenderer::anticipate(const Scene& shown, const std::vector<Scene>& next) {
    if (m_known.empty()) return;
    if (m_atlas.size() >= m_largestAtlas) {
        makeRoom(shown);
        make(shown);
    }
    for (const Scene& scene : next)
        make(scene);
}

void SfmlRenderer::make(const Scene& scene) {
    for (const auto& [id, shape, opacity] : scene.drawables) {
        if (m_atlas.size() > m_largestAtlas) return; // what is on screen has the first right to room
        if (const auto* text = std::get_if<Text>(&shape); text && text->size > 0) static_cast<void>(lineOf(*text));
        if (const auto* mark = std::get_if<Mark>(&shape); mark && mark->size > 0)
            static_cast<void>(markOf(mark->pictogram, rasterSide(markBox(*mark, m_frame).w)));
    }
}

void SfmlRenderer::drawPart(sf::RenderTarget& target, const Scene& scene, const sf::IntRect& part, sf::Vector2i shift) {
    m_batches.clear();
    for (const Drawable& drawable : scene.drawables)
        if (drawable.opacity > 0)
            if (const Known& it = known(drawable); it.bounds.intersects(part)) m_batches.add(it.mesh, it.bounds);
    const Scissors scissors({part.left + shift.x, part.top + shift.y, part.width, part.height}, target.getSize().y);
    const Colour ground = m_theme[ColourRole::Ground];
    target.clear({ground.r, ground.g, ground.b});
    m_batches.draw(target);
}

} // namespace vitrine
