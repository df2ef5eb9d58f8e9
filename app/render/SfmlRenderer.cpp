#include "render/SfmlRenderer.hpp"

#include "render/Damage.hpp"
#include "render/Paint.hpp"

#include <SFML/OpenGL.hpp>

#include <algorithm>
#include <cmath>

namespace vitrine {
namespace {

constexpr std::size_t usualAtlasSize = std::size_t{24} << 20; // bytes
constexpr int dotScale = 4;                                   // a dot's mask is drawn this much larger

const sf::BlendMode overPremultiplied{sf::BlendMode::One, sf::BlendMode::OneMinusSrcAlpha};

/// How far a pixel is covered whose middle is so far from the middle of a dot. The edge runs out over one pixel, which
/// makes a dot larger by as much as a twelfth of a pixel's square; so it starts smaller.
float dotCoverage(float diameter, float distance) {
    const float radius = std::sqrt(std::max(diameter * diameter / 4 - 1 / 12.f, 0.f));
    return std::clamp(radius + 0.5f - distance, 0.f, std::min(diameter, 1.f));
}

Mask dotMask(float diameter) {
    const int side = dotScale * (static_cast<int>(std::ceil(diameter)) + 2);
    const auto fromMiddle = [&](int texel) { return static_cast<float>(2 * texel + 1 - side) / (2 * dotScale); };
    Mask mask = emptyMask(side, side);
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x) {
            const float share = dotCoverage(diameter, std::hypot(fromMiddle(x), fromMiddle(y)));
            mask.coverage[static_cast<std::size_t>(y * mask.stride + x)] =
                static_cast<unsigned char>(std::lround(255 * share));
        }
    return mask;
}

bool isClear(const Mask& mask) {
    return std::all_of(mask.coverage.begin(), mask.coverage.end(), [](unsigned char c) { return c == 0; });
}

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

void drawRuns(sf::RenderTarget& target, const Mesh& mesh) {
    const sf::Vertex* at = mesh.vertices().data();
    for (const Mesh::Run& run : mesh.runs()) {
        target.draw(at, run.vertices, sf::Triangles,
                    {overPremultiplied, sf::Transform::Identity, run.texture, nullptr});
        at += run.vertices;
    }
}

} // namespace

const SfmlRenderer::PlacedLine& SfmlRenderer::lineOf(const Text& text) {
    const LineKey key{text.line, text.size * m_frame.scale, text.weight};
    if (const auto known = m_lines.find(key); known != m_lines.end()) return known->second;
    LineMask line = rasteriseLine(m_typesetter, text.line, text.size * m_frame.scale, text.weight);
    const AtlasPlace place = m_atlas.add(line.mask);
    line.mask.coverage = {};
    return m_lines[key] = {std::move(line), place};
}

const SfmlRenderer::PlacedMark& SfmlRenderer::markOf(const std::string& pictogram, int side) {
    const MarkKey key{pictogram, side};
    if (const auto known = m_placedMarks.find(key); known != m_placedMarks.end()) return known->second;
    const MarkMasks masks = m_marks.rasterise(pictogram, side);
    PlacedMark mark{m_atlas.add(masks.all), m_atlas.add(masks.first), {}, !isClear(masks.second)};
    if (mark.hasSecond) mark.second = m_atlas.add(masks.second);
    return m_placedMarks[key] = mark;
}

const AtlasPlace& SfmlRenderer::dotOf(float diameter) {
    const int key = std::max(1, static_cast<int>(std::lround(16 * diameter)));
    if (const auto known = m_dots.find(key); known != m_dots.end()) return known->second;
    return m_dots[key] = m_atlas.add(dotMask(static_cast<float>(key) / 16));
}

void SfmlRenderer::addStrokes(Mesh& mesh, const Strokes& strokes, sf::Color colour) {
    for (const Polyline& line : strokes.lines)
        mesh.line(line, strokes.width, colour);
    for (const auto& head : strokes.heads)
        mesh.fill({head.begin(), head.end()}, colour);
    if (strokes.dots.empty()) return;
    const AtlasPlace& place = dotOf(strokes.width);
    for (const Vec dot : strokes.dots)
        mesh.picture(place, boxAround(dot, place.texels.w / dotScale, place.texels.h / dotScale), colour);
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

/// A pixel of two tones over a ground is the sum of their shares and of what they leave of the ground: the ground is
/// made darker first, then each tone adds its share. Drawn one over the other, the ground would shine through where
/// they meet.
void SfmlRenderer::build(Mesh& mesh, const Mark& mark, float opacity) {
    const Box box = markBox(mark, m_frame);
    if (box.w <= 0) return;
    const PlacedMark& placed = markOf(mark.pictogram, rasterSide(box.w));
    sf::Color first = premultiplied(resolve(mark.first, m_theme), opacity);
    if (!placed.hasSecond) return mesh.picture(placed.all, withMargin(box, placed.all), first);
    sf::Color second = premultiplied(resolve(mark.second, m_theme), opacity);
    const sf::Color covering{0, 0, 0, first.a};
    first.a = second.a = 0;
    mesh.picture(placed.all, withMargin(box, placed.all), covering);
    mesh.picture(placed.first, withMargin(box, placed.first), first);
    mesh.picture(placed.second, withMargin(box, placed.second), second);
}

void SfmlRenderer::build(Mesh& mesh, const Text& text, float opacity) {
    if (text.size * m_frame.scale <= 0) return;
    const PlacedLine& placed = lineOf(text);
    const Vec corner = cornerOf(placed.line, text, m_frame);
    const Box box{corner.x, corner.y, static_cast<float>(placed.line.mask.width),
                  static_cast<float>(placed.line.mask.height)};
    mesh.picture(placed.place, grown(box, 1), premultiplied(resolve(text.paint, m_theme), opacity));
}

const Mesh& SfmlRenderer::meshOf(const Drawable& drawable) {
    const auto [known, isNew] = m_known.try_emplace(drawable.id);
    auto& [last, mesh] = known->second;
    if (!isNew && last == drawable) return mesh;
    last = drawable;
    mesh.clear();
    std::visit([&, &made = mesh](const auto& shape) { build(made, shape, drawable.opacity); }, drawable.shape);
    return mesh;
}

void SfmlRenderer::forgetAllBut(const std::set<const sf::Texture*>& textures) {
    const auto isGone = [&](const AtlasPlace& place) { return place.texture && !textures.contains(place.texture); };
    std::erase_if(m_lines, [&](const auto& entry) { return isGone(entry.second.place); });
    std::erase_if(m_dots, [&](const auto& entry) { return isGone(entry.second); });
    std::erase_if(m_placedMarks, [&](const auto& entry) {
        return isGone(entry.second.all) || isGone(entry.second.first) || isGone(entry.second.second);
    });
    std::erase_if(m_known, [&](const auto& entry) {
        const auto& runs = entry.second.mesh.runs();
        return std::any_of(runs.begin(), runs.end(),
                           [&](const Mesh::Run& run) { return run.texture && !textures.contains(run.texture); });
    });
    m_atlas.keepOnly(textures);
}

/// Keeps the textures of what is on screen, so that a movement does not have to wait for it to be made again.
void SfmlRenderer::makeRoom(const Scene& scene, std::size_t largest) {
    std::set<const sf::Texture*> used;
    for (const Drawable& drawable : scene.drawables)
        if (const auto known = m_known.find(drawable.id); known != m_known.end())
            for (const Mesh::Run& run : known->second.mesh.runs())
                used.insert(run.texture);
    forgetAllBut(used);
    if (m_atlas.size() > largest) forgetAllBut({});
}

void SfmlRenderer::prepare(const Scene& scene, const Theme& theme, const Frame& frame) {
    const Vec size = pixelSize(frame);
    const auto largest = std::max(usualAtlasSize, static_cast<std::size_t>(3 * 4 * size.x * size.y));
    if (m_atlas.size() > largest) makeRoom(scene, largest);
    if (m_known.size() > 2 * scene.drawables.size() + 64 || theme != m_theme || frame != m_frame) m_known.clear();
    m_theme = theme;
    m_frame = frame;
}

void SfmlRenderer::draw(sf::RenderTarget& target, const Scene& scene, const Theme& theme, const Frame& frame,
                        const std::optional<sf::IntRect>& damage) {
    prepare(scene, theme, frame);
    m_batch.clear();
    for (const Drawable& drawable : scene.drawables)
        if (drawable.opacity > 0 && (!damage || damage->intersects(pixelsOf(drawable.shape, frame))))
            m_batch.append(meshOf(drawable));
    const sf::Vector2u size = target.getSize();
    target.setView(sf::View{{0, 0, static_cast<float>(size.x), static_cast<float>(size.y)}});
    if (!target.setActive(true)) return;
    const Scissors scissors(damage.value_or(sf::IntRect{0, 0, static_cast<int>(size.x), static_cast<int>(size.y)}),
                            size.y);
    const Colour ground = theme[ColourRole::Ground];
    target.clear({ground.r, ground.g, ground.b});
    drawRuns(target, m_batch);
}

} // namespace vitrine
