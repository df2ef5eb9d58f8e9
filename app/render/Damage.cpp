#include "render/Damage.hpp"

#include "render/Flatten.hpp"

#include <algorithm>
#include <cmath>
#include <string_view>
#include <unordered_map>

namespace vitrine {
namespace {

constexpr std::size_t mostRectangles = 4;

using Rectangle = sf::IntRect;

Rectangle unitedWith(const Rectangle& a, const Rectangle& b) {
    const int left = std::min(a.left, b.left), top = std::min(a.top, b.top);
    return {left, top, std::max(a.left + a.width, b.left + b.width) - left,
            std::max(a.top + a.height, b.top + b.height) - top};
}

long area(const Rectangle& r) { return static_cast<long>(r.width) * r.height; }

/// What drawing both as one costs more than drawing each, in pixels.
long costOfUniting(const Rectangle& a, const Rectangle& b) { return area(unitedWith(a, b)) - area(a) - area(b); }

/// Each rectangle also costs something by itself: so many pixels.
constexpr long costOfOne = 10'000;

struct Pair {
    std::size_t a = 0, b = 0;
    long cost = 0;
};

Pair cheapestPair(const std::vector<Rectangle>& all) {
    Pair best{0, 1, costOfUniting(all[0], all[1])};
    for (std::size_t a = 0; a < all.size(); ++a)
        for (std::size_t b = a + 1; b < all.size(); ++b)
            if (const long cost = costOfUniting(all[a], all[b]); cost < best.cost) best = {a, b, cost};
    return best;
}

/// Adds a rectangle, uniting whatever is better drawn as one.
void addTo(std::vector<Rectangle>& all, const Rectangle& added) {
    if (added.width <= 0 || added.height <= 0) return;
    all.push_back(added);
    while (all.size() > 1) {
        const Pair pair = cheapestPair(all);
        if (pair.cost > costOfOne && all.size() <= mostRectangles) return;
        all[pair.a] = unitedWith(all[pair.a], all[pair.b]);
        all.erase(all.begin() + static_cast<std::ptrdiff_t>(pair.b));
    }
}

/// How far a shape reaches beyond the box it says it has, in stage units: the ink of a line may hang over.
float overhang(const Shape& shape) {
    const auto* text = std::get_if<Text>(&shape);
    return text ? 0.15f * text->size : 0;
}

Rectangle wholeScreen(const Frame& frame) {
    const Vec size = pixelSize(frame);
    return {0, 0, static_cast<int>(size.x), static_cast<int>(size.y)};
}

/// A drawable of the scene before, and its place in the order.
struct Earlier {
    const Drawable* drawable = nullptr;
    std::size_t index = 0;
    bool isStillThere = false;
};

using Earliers = std::unordered_map<std::string_view, Earlier>;

Earliers byId(const Scene& scene) {
    Earliers all;
    for (std::size_t i = 0; i < scene.drawables.size(); ++i)
        all[scene.drawables[i].id] = {&scene.drawables[i], i, false};
    return all;
}

/// Collects the drawables that look different, before and after.
std::vector<const Drawable*> differing(const Scene& before, const Scene& after) {
    Earliers earliers = byId(before);
    std::vector<const Drawable*> found;
    std::size_t latest = 0; // what was behind something of this index and now is in front of it has changed its order
    for (const Drawable& drawable : after.drawables) {
        const auto earlier = earliers.find(drawable.id);
        if (earlier == earliers.end()) {
            found.push_back(&drawable);
            continue;
        }
        auto& [old, index, isStillThere] = earlier->second;
        isStillThere = true;
        if (index < latest || *old != drawable) found.insert(found.end(), {old, &drawable});
        latest = std::max(latest, index);
    }
    for (const auto& [id, earlier] : earliers)
        if (!earlier.isStillThere) found.push_back(earlier.drawable);
    return found;
}

} // namespace

sf::IntRect pixelsOf(const Shape& shape, const Frame& frame) {
    constexpr float feather = 1;
    const Box box = grown(inPixels(grown(bounds(shape), overhang(shape)), frame), feather);
    const int left = static_cast<int>(std::floor(box.x)), top = static_cast<int>(std::floor(box.y));
    return {left, top, static_cast<int>(std::ceil(box.right())) - left,
            static_cast<int>(std::ceil(box.bottom())) - top};
}

std::vector<sf::IntRect> damage(const Scene& before, const Scene& after, const Frame& frame) {
    if (before.size != after.size) return {wholeScreen(frame)};
    std::vector<Rectangle> all;
    for (const Drawable* drawable : differing(before, after)) {
        Rectangle visible;
        if (drawable->opacity > 0 && wholeScreen(frame).intersects(pixelsOf(drawable->shape, frame), visible))
            addTo(all, visible);
    }
    return all;
}

} // namespace vitrine
