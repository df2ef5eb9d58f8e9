#include "render/LeavingOut.hpp"

#include "render/Damage.hpp"
#include "render/Flatten.hpp"
#include "support/Similarity.hpp"

#include <algorithm>

namespace vitrine {
namespace {

sf::Image cutOut(const sf::Image& image, const sf::IntRect& part) {
    sf::Image piece;
    piece.create(static_cast<unsigned>(part.width), static_cast<unsigned>(part.height));
    piece.copy(image, 0, 0, part);
    return piece;
}

std::size_t indexOf(const Scene& scene, const std::string& id) {
    const auto found = std::ranges::find(scene.drawables, id, &Drawable::id);
    return static_cast<std::size_t>(found - scene.drawables.begin());
}

} // namespace

Scene without(Scene scene, std::size_t index) {
    scene.drawables.erase(scene.drawables.begin() + static_cast<std::ptrdiff_t>(index));
    return scene;
}

sf::IntRect tilesOf(const Drawable& drawable, const Frame& frame) {
    const sf::IntRect box = pixelsOf(drawable.shape, frame);
    const Vec size = pixelSize(frame);
    const int side = tileSide, width = static_cast<int>(size.x), height = static_cast<int>(size.y);
    const int left = std::clamp(box.left, 0, width) / side * side, top = std::clamp(box.top, 0, height) / side * side;
    const int right = std::clamp((box.left + box.width + side - 1) / side * side, left, width);
    const int bottom = std::clamp((box.top + box.height + side - 1) / side * side, top, height);
    return {left, top, right - left, bottom - top};
}

Scene within(const sf::IntRect& part, const Scene& scene, const Frame& frame) {
    Scene near{scene.size, {}};
    for (const Drawable& drawable : scene.drawables)
        if (drawable.opacity > 0 && pixelsOf(drawable.shape, frame).intersects(part))
            near.drawables.push_back(drawable);
    return near;
}

std::vector<Absence> LeavingOut::absences(const Scene& scene, const sf::Image& page, const sf::Image& screen) {
    std::vector<Absence> all;
    for (const Drawable& drawable : scene.drawables) {
        const sf::IntRect part = tilesOf(drawable, m_frame);
        if (part.width == 0 || part.height == 0) {
            all.push_back({drawable.id});
            continue;
        }
        Scene near = within(part, scene, m_frame);
        if (const auto seen = m_seen.find(drawable.id); seen != m_seen.end() && seen->second == near) continue;
        const std::size_t index = indexOf(near, drawable.id);
        const Scene less = index < near.drawables.size() ? without(near, index) : near;
        const double pageLess = worstTile(m_painters.cairo(less, m_frame, part), cutOut(screen, part), tileSide).value;
        const double screenLess = worstTile(cutOut(page, part), m_painters.sfml(less, m_frame, part), tileSide).value;
        all.push_back({drawable.id, pageLess, screenLess});
        m_seen[drawable.id] = std::move(near);
    }
    return all;
}

} // namespace vitrine
