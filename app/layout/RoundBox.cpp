#include "layout/RoundBox.hpp"

namespace vitrine {
namespace {

/// A stretch of a line, as parts of its length; empty when it ends before it begins.
struct Stretch {
    float from = 1, to = 0;
};

/// The part of a–b within a box (Liang and Barsky).
Stretch within(const Box& box, Vec a, Vec b) {
    Stretch s{0, 1};
    const Vec d = b - a;
    const auto clip = [&s](float step, float room) { // keeps where step * u <= room
        if (step == 0) {
            if (room < 0) s = {1, 0};
        } else if (step > 0) {
            s.to = std::min(s.to, room / step);
        } else {
            s.from = std::max(s.from, room / step);
        }
    };
    clip(-d.x, a.x - box.x);
    clip(d.x, box.right() - a.x);
    clip(-d.y, a.y - box.y);
    clip(d.y, box.bottom() - a.y);
    return s;
}

Stretch within(Vec centre, float radius, Vec a, Vec b) {
    const Vec d = b - a, from = a - centre;
    const float aa = dot(d, d), ab = dot(from, d), c = dot(from, from) - radius * radius;
    const float root = ab * ab - aa * c;
    if (aa == 0 || root <= 0) return {};
    return {std::max(0.f, (-ab - std::sqrt(root)) / aa), std::min(1.f, (-ab + std::sqrt(root)) / aa)};
}

/// Whether a–b lies to one side of a box; most lines do, so this is asked first.
bool passesBy(const Box& box, Vec a, Vec b) {
    return std::max(a.x, b.x) <= box.x || std::min(a.x, b.x) >= box.right() || std::max(a.y, b.y) <= box.y ||
           std::min(a.y, b.y) >= box.bottom();
}

float clampedRadius(const RoundBox& shape) {
    return std::clamp(shape.radius, 0.f, std::min(shape.box.w, shape.box.h) / 2);
}

} // namespace

RoundBox grown(RoundBox shape, float by) {
    const float most = std::min(shape.box.w, shape.box.h) / 2;
    const float step = std::max(by, -most);
    return {grown(shape.box, step), std::max(0.f, shape.radius + step)};
}

float depth(const RoundBox& a, const RoundBox& b) {
    const float ra = clampedRadius(a), rb = clampedRadius(b);
    const Box ia = grown(a.box, -ra), ib = grown(b.box, -rb);
    const float dx = std::max(ia.x - ib.right(), ib.x - ia.right());
    const float dy = std::max(ia.y - ib.bottom(), ib.y - ia.bottom());
    if (dx <= 0 && dy <= 0) return ra + rb - std::max(dx, dy);
    return ra + rb - std::hypot(std::max(dx, 0.f), std::max(dy, 0.f));
}

float lengthWithin(const RoundBox& shape, Vec a, Vec b) {
    if (passesBy(shape.box, a, b)) return 0;
    const float r = clampedRadius(shape);
    const Box inner = grown(shape.box, -r);
    // The shape is two crossed boxes and four discs; it is convex, so their stretches make one.
    Stretch all;
    const auto add = [&all](Stretch s) {
        if (s.from >= s.to) return;
        all = all.from >= all.to ? s : Stretch{std::min(all.from, s.from), std::max(all.to, s.to)};
    };
    add(within(Box{shape.box.x, inner.y, shape.box.w, inner.h}, a, b));
    add(within(Box{inner.x, shape.box.y, inner.w, shape.box.h}, a, b));
    for (const Vec corner : {Vec{inner.x, inner.y}, Vec{inner.right(), inner.y}, Vec{inner.x, inner.bottom()},
                             Vec{inner.right(), inner.bottom()}})
        add(within(corner, r, a, b));
    return all.from >= all.to ? 0 : (all.to - all.from) * length(b - a);
}

bool contains(const RoundBox& shape, Vec p) {
    const float r = clampedRadius(shape);
    const Box inner = grown(shape.box, -r);
    const Vec nearest{std::clamp(p.x, inner.x, inner.right()), std::clamp(p.y, inner.y, inner.bottom())};
    return contains(shape.box, p) && length(p - nearest) <= r + (r == 0 ? 1e-3f : 0.f);
}

} // namespace vitrine
