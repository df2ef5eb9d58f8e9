#include "layout/Forms.hpp"

#include <numbers>

namespace vitrine {
namespace {

constexpr int stepsAbove = 10, stepsBelow = 4; ///< of each corner; always as many, so that any badge turns into any

/// A quarter of a circle, clockwise on the screen, from `turns` quarters after the right.
void addCorner(Path& path, Vec centre, float radius, int quarter, int steps) {
    for (int i = 0; i <= steps; ++i) {
        const float turns = static_cast<float>(quarter) + static_cast<float>(i) / static_cast<float>(steps);
        const float angle = turns * std::numbers::pi_v<float> / 2;
        path.points.push_back(centre + Vec{std::cos(angle), std::sin(angle)} * radius);
    }
}

} // namespace

Path badgeForm(Vec centre, float width, float height, std::optional<Paint> fill, std::optional<Stroke> stroke) {
    const float above = std::min(width, height) / 2, below = height * 0.16f;
    const float x = width / 2, y = height / 2;
    Path path{{}, true, fill, stroke, Head::None, Head::None, 1};
    addCorner(path, centre + Vec{x - below, y - below}, below, 0, stepsBelow);
    addCorner(path, centre + Vec{-x + below, y - below}, below, 1, stepsBelow);
    addCorner(path, centre + Vec{-x + above, -y + above}, above, 2, stepsAbove);
    addCorner(path, centre + Vec{x - above, -y + above}, above, 3, stepsAbove);
    return path;
}

DoubleEdge doubleEdge(Vec centre, float size, bool round, Paint paint) {
    const float width = std::max(2.f, size * 0.045f), gap = std::max(2.5f, size * 0.055f);
    const float edge = size - width;
    return {{boxAround(centre, edge, edge), round ? edge / 2 : edge * 0.24f, std::nullopt, Stroke{paint, width}},
            size - 2 * (width + gap)};
}

std::string signOf(const std::string& role) { return role == "sponsor" ? "sponsor" : "shared-provision"; }

} // namespace vitrine
