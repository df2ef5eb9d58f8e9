#include "scene/Scene.hpp"

namespace vitrine {
namespace {

template <typename... F>
struct Overloaded : F... {
    using F::operator()...;
};
template <typename... F>
Overloaded(F...) -> Overloaded<F...>;

float half(const std::optional<Stroke>& stroke) { return stroke ? stroke->width / 2 : 0.f; }

Box aroundPoints(const std::vector<Vec>& points) {
    if (points.empty()) return {};
    Vec least = points.front(), most = points.front();
    for (const Vec p : points) {
        least = {std::min(least.x, p.x), std::min(least.y, p.y)};
        most = {std::max(most.x, p.x), std::max(most.y, p.y)};
    }
    return {least.x, least.y, most.x - least.x, most.y - least.y};
}

float reach(const Path& path) {
    const bool headed = path.startHead != Head::None || path.endHead != Head::None;
    return headed && path.stroke ? headLength(path.stroke->width) / 2 : half(path.stroke);
}

/// Moves and shrinks what a scene holds, without turning it.
struct Fit {
    float scale = 1;
    Vec offset;

    [[nodiscard]] Vec operator()(Vec p) const { return p * scale + offset; }
    [[nodiscard]] Box operator()(Box b) const {
        const Vec corner = (*this)(Vec{b.x, b.y});
        return {corner.x, corner.y, b.w * scale, b.h * scale};
    }
    void apply(std::optional<Stroke>& stroke) const {
        if (stroke) stroke->width *= scale;
    }
    void operator()(Panel& p) const {
        p.box = (*this)(p.box);
        p.radius *= scale;
        apply(p.stroke);
    }
    void operator()(Path& p) const {
        for (Vec& point : p.points)
            point = (*this)(point);
        apply(p.stroke);
    }
    void operator()(Mark& m) const {
        m.centre = (*this)(m.centre);
        m.size *= scale;
    }
    void operator()(Text& t) const {
        t.box = (*this)(t.box);
        t.baseline *= scale;
        t.size *= scale;
    }
};

Fit fitInto(Vec size, Box into) {
    if (size.x <= 0 || size.y <= 0) return {0, into.centre()};
    const float scale = std::min(into.w / size.x, into.h / size.y);
    return {scale, into.centre() - size * (scale / 2)};
}

} // namespace

Box bounds(const Shape& shape) {
    return std::visit(Overloaded{
                          [](const Panel& p) { return grown(p.box, half(p.stroke)); },
                          [](const Path& p) { return grown(aroundPoints(p.points), reach(p)); },
                          [](const Mark& m) { return boxAround(m.centre, m.size, m.size); },
                          [](const Text& t) { return t.box; },
                      },
                      shape);
}

Shape scaled(Shape shape, float scale, Vec offset) {
    std::visit(Fit{scale, offset}, shape);
    return shape;
}

Scene place(const Scene& scene, Box into, const std::string& prefix) {
    const Fit fit = fitInto(scene.size, into);
    Scene placed{{into.right(), into.bottom()}, scene.drawables};
    for (Drawable& d : placed.drawables) {
        d.id.insert(0, prefix);
        std::visit(fit, d.shape);
    }
    return placed;
}

} // namespace vitrine
