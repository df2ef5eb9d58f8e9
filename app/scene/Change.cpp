#include "scene/Change.hpp"

namespace vitrine {
namespace {

/// What grows begins at this share of its size: from nothing it would seem to pop up.
constexpr float smallest = 0.4f;
/// What grows is opaque after this share of its time.
constexpr float opaqueAfter = 2.f / 3;

Drawable faded(const Drawable& drawable, float share) {
    return {drawable.id, drawable.shape, drawable.opacity * share};
}

/// A line of which only a part is drawn; what it encloses shows as much.
Drawable drawn(const Drawable& drawable, float share) {
    Drawable part = drawable;
    if (auto* path = std::get_if<Path>(&part.shape)) {
        path->reveal *= share;
        if (path->fill) path->fill->strength *= share;
    }
    return part;
}

/// Shapes made smaller about their middle, marks that rise about the middle of their foot.
struct Resizer {
    float scale;
    bool fromFoot;

    void operator()(Panel& panel) const {
        panel.box = boxAround(panel.box.centre(), panel.box.w * scale, panel.box.h * scale);
        panel.radius *= scale;
    }
    void operator()(Path& path) const {
        const Vec middle = bounds(path).centre();
        for (Vec& p : path.points)
            p = mix(middle, p, scale);
    }
    void operator()(Mark& mark) const {
        if (fromFoot) mark.centre.y += mark.size * (1 - scale) / 2;
        mark.size *= scale;
    }
    void operator()(Text&) const {} // letters of every size would have to be set anew
};

Drawable grownTo(const Drawable& drawable, float share, bool fromFoot) {
    Drawable part = faded(drawable, std::min(1.f, share / opaqueAfter));
    std::visit(Resizer{mix(smallest, 1.f, share), fromFoot}, part.shape);
    return part;
}

float between(Vec a, Vec b) { return length(b - a); }

float farthest(const Box& a, const Box& b) {
    return std::max({between({a.x, a.y}, {b.x, b.y}), between({a.right(), a.y}, {b.right(), b.y}),
                     between({a.x, a.bottom()}, {b.x, b.bottom()}),
                     between({a.right(), a.bottom()}, {b.right(), b.bottom()})});
}

float farthest(const Path& a, const Path& b) {
    float far = 0;
    for (std::size_t i = 0; i < a.points.size() && i < b.points.size(); ++i)
        far = std::max(far, between(a.points[i], b.points[i]));
    return far;
}

struct Translator {
    Vec by;
    void operator()(Panel& panel) const { shift(panel.box); }
    void operator()(Path& path) const {
        for (Vec& p : path.points)
            p = p + by;
    }
    void operator()(Mark& mark) const { mark.centre = mark.centre + by; }
    void operator()(Text& text) const { shift(text.box); }
    void shift(Box& box) const {
        box.x += by.x;
        box.y += by.y;
    }
};

} // namespace

Shape translated(Shape shape, Vec by) {
    std::visit(Translator{by}, shape);
    return shape;
}

Drawable partOf(const Drawable& drawable, Passage passage, float share) {
    if (passage == Passage::Draw && std::holds_alternative<Path>(drawable.shape)) return drawn(drawable, share);
    const bool grows = passage == Passage::Grow || passage == Passage::Rise;
    return grows ? grownTo(drawable, share, passage == Passage::Rise) : faded(drawable, share);
}

Drawable changing(const Drawable& from, const Drawable& to, Passage passage, float u) {
    if (canMix(from.shape, to.shape)) return {to.id, mix(from.shape, to.shape, u), mix(from.opacity, to.opacity, u)};
    return u < 0.5f ? partOf(from, passage, 1 - 2 * u) : partOf(to, passage, 2 * u - 1);
}

float farthestWay(const Shape& from, const Shape& to) {
    if (!canMix(from, to)) return 0;
    const auto* a = std::get_if<Path>(&from);
    const auto* b = std::get_if<Path>(&to);
    return a && b ? farthest(*a, *b) : farthest(bounds(from), bounds(to));
}

} // namespace vitrine
