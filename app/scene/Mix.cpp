#include "scene/Scene.hpp"

#include <cassert>

namespace vitrine {
namespace {

/// What cannot be in between: the old one in the first half, the new one in the second.
template <typename T>
const T& either(const T& from, const T& to, float u) {
    return u < 0.5f ? from : to;
}

/// One role turns into another by way of the ground, so that no colour jumps.
Paint mixed(const Paint& from, const Paint& to, float u) {
    if (from.role == to.role) return {to.role, mix(from.strength, to.strength, u), either(from, to, u).ground};
    if (u < 0.5f) return {from.role, from.strength * (1 - 2 * u), from.ground};
    return {to.role, to.strength * (2 * u - 1), to.ground};
}

Paint faded(Paint paint, float strength) {
    paint.strength *= strength;
    return paint;
}

std::optional<Paint> mixed(const std::optional<Paint>& from, const std::optional<Paint>& to, float u) {
    if (from && to) return mixed(*from, *to, u);
    if (from) return faded(*from, 1 - u);
    if (to) return faded(*to, u);
    return std::nullopt;
}

Stroke thinned(Stroke stroke, float width) {
    stroke.width *= width;
    return stroke;
}

std::optional<Stroke> mixed(const std::optional<Stroke>& from, const std::optional<Stroke>& to, float u) {
    if (from && to)
        return Stroke{mixed(from->paint, to->paint, u), mix(from->width, to->width, u), either(*from, *to, u).dash};
    if (from) return thinned(*from, 1 - u);
    if (to) return thinned(*to, u);
    return std::nullopt;
}

Panel mixed(const Panel& from, const Panel& to, float u) {
    return {mix(from.box, to.box, u), mix(from.radius, to.radius, u), mixed(from.fill, to.fill, u),
            mixed(from.stroke, to.stroke, u)};
}

Path mixed(const Path& from, const Path& to, float u) {
    Path path;
    path.points.reserve(to.points.size());
    for (std::size_t i = 0; i < to.points.size(); ++i)
        path.points.push_back(mix(from.points[i], to.points[i], u));
    path.closed = to.closed;
    path.fill = mixed(from.fill, to.fill, u);
    path.stroke = mixed(from.stroke, to.stroke, u);
    path.startHead = to.startHead;
    path.endHead = to.endHead;
    path.reveal = mix(from.reveal, to.reveal, u);
    return path;
}

Mark mixed(const Mark& from, const Mark& to, float u) {
    return {to.pictogram, mix(from.centre, to.centre, u), mix(from.size, to.size, u), mixed(from.first, to.first, u),
            mixed(from.second, to.second, u)};
}

Text mixed(const Text& from, const Text& to, float u) {
    return {to.line,
            mix(from.box, to.box, u),
            mix(from.baseline, to.baseline, u),
            mix(from.size, to.size, u),
            either(from, to, u).weight,
            mixed(from.paint, to.paint, u)};
}

bool alike(const Panel&, const Panel&) { return true; }
bool alike(const Path& a, const Path& b) {
    return a.points.size() == b.points.size() && a.closed == b.closed && a.startHead == b.startHead &&
           a.endHead == b.endHead;
}
bool alike(const Mark& a, const Mark& b) { return a.pictogram == b.pictogram; }
bool alike(const Text& a, const Text& b) { return a.line == b.line; }

} // namespace

bool canMix(const Shape& from, const Shape& to) {
    return from.index() == to.index() && std::visit(
                                             [&to](const auto& a) {
                                                 const auto* b = std::get_if<std::decay_t<decltype(a)>>(&to);
                                                 assert(b);
                                                 return alike(a, *b);
                                             },
                                             from);
}

Shape mix(const Shape& from, const Shape& to, float u) {
    if (u >= 1 || !canMix(from, to)) return to;
    if (u <= 0) return from;
    return std::visit(
        [&from, u](const auto& b) -> Shape { return mixed(*std::get_if<std::decay_t<decltype(b)>>(&from), b, u); }, to);
}

} // namespace vitrine
