#include "scene/Wander.hpp"

namespace vitrine {
namespace {

constexpr float bleed = 32; // units: more than a picture may wander, on whatever screen

/// The `n`-th place of a way through a square of `side` places, row by row, each the other way round.
Vec alongRows(std::size_t n, std::size_t side) {
    const std::size_t row = n / side, along = n % side;
    const std::size_t column = row % 2 == 0 ? along : side - 1 - along;
    return {static_cast<float>(column), static_cast<float>(row)};
}

} // namespace

Vec wanderedTo(std::size_t steps, int reach) {
    if (reach <= 0) return {};
    const std::size_t side = 2 * static_cast<std::size_t>(reach) + 1, places = side * side;
    const std::size_t turn = 2 * places - 2, middle = places / 2; // there and back again
    const std::size_t at = (middle + steps) % turn;
    const auto far = static_cast<float>(reach);
    return alongRows(at < places ? at : turn - at, side) - Vec{far, far};
}

Scene bled(Scene scene) {
    for (Drawable& drawable : scene.drawables) {
        auto* panel = std::get_if<Panel>(&drawable.shape);
        if (!panel || panel->radius > 0) continue;
        Box& box = panel->box;
        const float left = box.x <= 0 ? box.x - bleed : box.x, top = box.y <= 0 ? box.y - bleed : box.y;
        const float right = box.right() >= scene.size.x ? box.right() + bleed : box.right();
        const float bottom = box.bottom() >= scene.size.y ? box.bottom() + bleed : box.bottom();
        box = {left, top, right - left, bottom - top};
    }
    return scene;
}

} // namespace vitrine
