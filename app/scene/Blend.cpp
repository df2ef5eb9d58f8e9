#include "scene/Change.hpp"

#include <string_view>
#include <unordered_map>

namespace vitrine {
namespace {

using Places = std::unordered_map<std::string_view, std::size_t>;

Places placesOf(const std::vector<Drawable>& drawables) {
    Places places;
    places.reserve(drawables.size());
    for (std::size_t i = 0; i < drawables.size(); ++i)
        places.emplace(drawables[i].id, i);
    return places;
}

Drawable faded(const Drawable& drawable, float opacity) {
    return {drawable.id, drawable.shape, drawable.opacity * opacity};
}

/// What would have to go a longer way, as a part of the stage's longer side, would be too fast in the time of a blend.
constexpr float longestWay = 0.55f;

/// What cannot be moved into the other, or only too fast, gives way to it: the old is gone before the new appears.
Drawable between(const Drawable& from, const Drawable& to, float u, float farthest) {
    if (canMix(from.shape, to.shape) && farthestWay(from.shape, to.shape) <= farthest)
        return {to.id, mix(from.shape, to.shape, u), mix(from.opacity, to.opacity, u)};
    return u < 0.5f ? faded(from, 1 - 2 * u) : faded(to, 2 * u - 1);
}

/// The parts of the blended scene in drawing order: what leaves keeps its place after what it was drawn upon.
class Blending {
public:
    Blending(const Scene& from, const Scene& to, float u)
        : m_from(from.drawables), m_to(to.drawables), m_inFrom(placesOf(m_from)), m_inTo(placesOf(m_to)), m_u(u),
          m_farthest(longestWay * std::max(to.size.x, to.size.y)) {
        m_drawables.reserve(m_from.size() + m_to.size());
    }

    [[nodiscard]] std::vector<Drawable> drawables() && {
        addLeavingFrom(0);
        for (const Drawable& arriving : m_to) {
            const auto known = m_inFrom.find(arriving.id);
            if (known == m_inFrom.end()) {
                add(faded(arriving, m_u));
                continue;
            }
            add(between(m_from[known->second], arriving, m_u, m_farthest));
            addLeavingFrom(known->second + 1);
        }
        return std::move(m_drawables);
    }

private:
    void addLeavingFrom(std::size_t first) {
        for (std::size_t i = first; i < m_from.size() && !m_inTo.contains(m_from[i].id); ++i)
            add(faded(m_from[i], 1 - m_u));
    }
    void add(Drawable drawable) {
        if (drawable.opacity > 0) m_drawables.push_back(std::move(drawable));
    }

    const std::vector<Drawable>& m_from;
    const std::vector<Drawable>& m_to;
    Places m_inFrom, m_inTo;
    float m_u, m_farthest;
    std::vector<Drawable> m_drawables;
};

} // namespace

Scene blend(const Scene& from, const Scene& to, float u) {
    if (u <= 0) return from;
    if (u >= 1) return to;
    return {to.size, Blending(from, to, u).drawables()};
}

} // namespace vitrine
