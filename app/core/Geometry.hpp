#pragma once

#include <algorithm>
#include <array>
#include <cmath>

namespace vitrine {

/// A point or a vector. Stage units below the renderers, pixels in them; x grows to the right, y downwards.
struct Vec {
    float x = 0, y = 0;
    friend bool operator==(const Vec&, const Vec&) = default;
};

[[nodiscard]] constexpr Vec operator+(Vec a, Vec b) { return {a.x + b.x, a.y + b.y}; }
[[nodiscard]] constexpr Vec operator-(Vec a, Vec b) { return {a.x - b.x, a.y - b.y}; }
[[nodiscard]] constexpr Vec operator*(Vec a, float k) { return {a.x * k, a.y * k}; }
[[nodiscard]] constexpr float dot(Vec a, Vec b) { return a.x * b.x + a.y * b.y; }
[[nodiscard]] inline float length(Vec a) { return std::hypot(a.x, a.y); }
[[nodiscard]] inline Vec unit(Vec a) {
    const float n = length(a);
    return n > 0 ? a * (1 / n) : Vec{0, 0};
}
[[nodiscard]] constexpr Vec perpendicular(Vec a) { return {-a.y, a.x}; }
[[nodiscard]] constexpr float mix(float a, float b, float u) { return a + (b - a) * u; }
[[nodiscard]] constexpr Vec mix(Vec a, Vec b, float u) { return {mix(a.x, b.x, u), mix(a.y, b.y, u)}; }

/// An upright rectangle: its upper left corner and its size.
struct Box {
    float x = 0, y = 0, w = 0, h = 0;
    friend bool operator==(const Box&, const Box&) = default;

    [[nodiscard]] constexpr float right() const { return x + w; }
    [[nodiscard]] constexpr float bottom() const { return y + h; }
    [[nodiscard]] constexpr Vec centre() const { return {x + w / 2, y + h / 2}; }
};

[[nodiscard]] constexpr Box boxAround(Vec centre, float w, float h) {
    return {centre.x - w / 2, centre.y - h / 2, w, h};
}
[[nodiscard]] constexpr Box grown(Box b, float by) { return {b.x - by, b.y - by, b.w + 2 * by, b.h + 2 * by}; }
[[nodiscard]] constexpr Box mix(Box a, Box b, float u) {
    return {mix(a.x, b.x, u), mix(a.y, b.y, u), mix(a.w, b.w, u), mix(a.h, b.h, u)};
}
/// Clockwise on the screen, from the upper left.
[[nodiscard]] constexpr std::array<Vec, 4> corners(Box b) {
    return {Vec{b.x, b.y}, Vec{b.right(), b.y}, Vec{b.right(), b.bottom()}, Vec{b.x, b.bottom()}};
}
[[nodiscard]] constexpr bool contains(Box b, Vec p) {
    return p.x >= b.x && p.x <= b.right() && p.y >= b.y && p.y <= b.bottom();
}
[[nodiscard]] constexpr bool overlap(Box a, Box b) {
    return a.x < b.right() && b.x < a.right() && a.y < b.bottom() && b.y < a.bottom();
}
/// The smallest box around both.
[[nodiscard]] constexpr Box united(Box a, Box b) {
    const float x = std::min(a.x, b.x), y = std::min(a.y, b.y);
    return {x, y, std::max(a.right(), b.right()) - x, std::max(a.bottom(), b.bottom()) - y};
}

} // namespace vitrine
