#include "layout/Routes.hpp"

#include "layout/Ties.hpp"

namespace vitrine {

Vec middleOf(const Brush& b, ElementId id) {
    const Role role = b.element(id).role;
    if (role == Role::Person || role == Role::Team) return badgeSeat(b, id).at;
    if (b.c.plan.sites.count(id)) return b.c.plan.sites.at(id).centre();
    if (role == Role::Group || role == Role::Ground || role == Role::Body || id == b.c.story.commons)
        return panelBox(b.c.plan.commons, b.c.tableau.folded).centre();
    return b.seat(id).at;
}

Way routeFrom(const Brush& b, ElementId from, Vec to) {
    const Vec start = middleOf(b, from);
    const Gate gate = gateTowards(b, from, to);
    Way route{start};
    for (const Vec p : way(gate, {to, unit(gate.at - to), 0}))
        route.push_back(p);
    return route;
}

Way routeIn(const Brush& b, Vec to) {
    constexpr float far = 230, inset = 30, least = 50, aside = 100;
    const Box s = grown(b.c.plan.stage, -inset);
    const Vec wanted = to + unit(to - b.c.plan.centre) * far;
    const auto within = [&](Vec p) { return Vec{std::clamp(p.x, s.x, s.right()), std::clamp(p.y, s.y, s.bottom())}; };
    const Vec from = within(wanted);
    if (length(from - to) > least) return arc(from, to);
    return arc(within(to + Vec{std::copysign(aside, to.x - b.c.plan.centre.x), 0}), to); // along the edge
}

Way arc(Vec from, Vec to) {
    constexpr int steps = 16;
    constexpr float bow = 0.12f;
    const Vec middle = mix(from, to, 0.5f) + perpendicular(to - from) * bow;
    Way route;
    for (int i = 0; i <= steps; ++i) {
        const float u = static_cast<float>(i) / steps, v = 1 - u;
        route.push_back(from * (v * v) + middle * (2 * v * u) + to * (u * u));
    }
    return route;
}

Journey journeyOf(const Brush& b, const Gesture& g) {
    const Vec to = middleOf(b, g.to);
    const Gate from = gateTowards(b, g.who, to);
    const Gate end = gateTowards(b, g.to, from.at);
    const Vec aside = perpendicular(unit(end.at - from.at)) * 26;
    Journey journey{way(from, end), way(from, end)};
    const float last = static_cast<float>(journey.there.size() - 1);
    for (std::size_t i = 0; i < journey.there.size(); ++i) {
        const float u = static_cast<float>(i) / last, bow = 4 * u * (1 - u);
        journey.there[i] = journey.there[i] + aside * bow;
        journey.back[i] = journey.back[i] - aside * bow;
    }
    std::reverse(journey.back.begin(), journey.back.end());
    return journey;
}

} // namespace vitrine
