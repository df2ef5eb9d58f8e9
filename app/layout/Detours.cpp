// Ties take the way their lanes give them; where that runs through strangers they bend, as little as will do.
#include "layout/Brush.hpp"
#include "layout/Strangers.hpp"
#include "layout/Ties.hpp"

#include <algorithm>
#include <numbers>

namespace vitrine {
namespace {

constexpr float dearness = 0.1f; ///< what a unit of bend costs, against a unit through a stranger

constexpr float otherSide = 12; ///< what it costs to leave or arrive at another side

/// A bend to the side of a way: how far out, and where along the way it is farthest.
struct Bend {
    float out, at;
};

std::vector<Bend> bends(float length) {
    std::vector<Bend> all;
    for (const float share : {0.04f, 0.08f, 0.12f, 0.16f, 0.25f, 0.35f, 0.45f})
        for (const float at : {0.5f, 0.36f, 0.64f, 0.25f, 0.75f})
            for (const float side : {1.f, -1.f})
                all.push_back({side * std::min(share * length, 300.f), at});
    return all;
}

/// How far along their way the points lie, 0..1.
std::vector<float> shares(const std::vector<Vec>& points) {
    std::vector<float> along{0};
    for (std::size_t i = 1; i < points.size(); ++i)
        along.push_back(along.back() + length(points[i] - points[i - 1]));
    for (float& a : along)
        a = along.back() > 0 ? a / along.back() : 0;
    return along;
}

/// A smooth bump of height 1 at `at`, flat at both ends: so ends and the direction of heads stay.
float bump(float u, float at) {
    const float v = u < at ? u / at : (1 - u) / (1 - at);
    const float s = std::sin(v * std::numbers::pi_v<float> / 2);
    return s * s;
}

/// The same way with rounder turns; both ends stay.
std::vector<Vec> softened(std::vector<Vec> points) {
    const std::vector<Vec> before = points;
    for (std::size_t i = 1; i + 1 < points.size(); ++i)
        points[i] = before[i] * 0.5f + (before[i - 1] + before[i + 1]) * 0.25f;
    return points;
}

std::vector<Vec> bent(const std::vector<Vec>& points, const Bend& bend) {
    const std::vector<float> along = shares(points);
    const Vec aside = perpendicular(unit(points.back() - points.front()));
    std::vector<Vec> result;
    for (std::size_t i = 0; i < points.size(); ++i)
        result.push_back(points[i] + aside * (bend.out * bump(along[i], bend.at)));
    return softened(softened(std::move(result)));
}

/// How far a line runs through strangers and off the stage. What is more than `atMost` is not counted to its end.
float strayed(const Line& line, const Inventory& all, const Box& stage, float atMost = 1e9f) {
    const Box around = reachOf(line);
    float sum = 0;
    for (const Vec p : line.points)
        if (!contains(stage, p)) sum += 20;
    for (const Thing& t : all.things) {
        if (sum > atMost) return sum;
        if (!overlap(around, t.shape.box)) continue;
        if (const float in = lengthThrough(line, t, all); in > nick) sum += in;
    }
    for (const Area& area : all.areas)
        if (const float in = lengthThrough(line, area); in > passage) sum += in;
    return sum;
}

bool isWay(const Line& line) {
    const std::string& id = line.posed->drawable.id;
    const bool named = id.starts_with("tie:") || id.starts_with("gesture:");
    return named && line.points.size() > 2 && !std::get<Path>(line.posed->drawable.shape).closed;
}

/// A disc or square on which a way ends: its middle, and how far from it the way may end.
struct End {
    Vec middle;
    float reach = 0; ///< 0: the end stays where it is
};

End endAt(const Brush& b, Vec point) {
    for (ElementId id = 0; id < b.c.story.elements.size(); ++id) {
        const Role role = b.element(id).role;
        const bool disc =
            role == Role::Unit || role == Role::Outside || role == Role::Provision || role == Role::Authority;
        if (!disc || !b.present(id)) continue;
        const Seat seat = b.seat(id);
        if (const float d = length(point - seat.at); seat.size > 0 && d < seat.size / 2 + 12 && d > seat.size / 4)
            return {seat.at, d};
    }
    return {point, 0};
}

Gate turned(const End& end, Vec point, float degrees) {
    const float a = degrees * std::numbers::pi_v<float> / 180, c = std::cos(a), s = std::sin(a);
    const Vec out = unit(point - end.middle), to{out.x * c - out.y * s, out.x * s + out.y * c};
    return {end.middle + to * end.reach, to, 0};
}

/// Other ways between the same two, that leave or arrive at another side.
std::vector<std::vector<Vec>> otherWays(const Brush& b, const std::vector<Vec>& points) {
    const End from = endAt(b, points.front()), to = endAt(b, points.back());
    std::vector<std::vector<Vec>> ways;
    if (from.reach <= 0 && to.reach <= 0) return ways;
    const Vec first = unit(points[1] - points[0]), last = unit(points[points.size() - 2] - points.back());
    constexpr float turns[] = {0, 50, -50, 95, -95, 140, -140};
    for (const float there : turns)
        for (const float here : turns) {
            if ((here != 0 && from.reach <= 0) || (there != 0 && to.reach <= 0)) continue;
            const Gate start = from.reach > 0 ? turned(from, points.front(), here) : Gate{points.front(), first, 0};
            const Gate end = to.reach > 0 ? turned(to, points.back(), there) : Gate{points.back(), last, 0};
            ways.push_back(way(start, end));
        }
    return ways;
}

/// The least bent of the ways that meet the fewest strangers.
std::vector<Vec> clearest(const Brush& b, Line line, const Inventory& all) {
    const Box& stage = b.c.plan.stage;
    std::vector<Vec> best = line.points;
    float least = strayed(line, all, stage);
    if (least <= 0) return best;
    const std::vector<Vec> straight = line.points;
    for (const Bend& bend : bends(length(straight.back() - straight.front()))) {
        line.points = bent(straight, bend);
        const float bending = std::abs(bend.out) * dearness;
        if (bending >= least) continue;
        const float cost = bending + strayed(line, all, stage, least - bending);
        if (cost >= least) continue;
        least = cost;
        best = line.points;
    }
    const std::vector<std::vector<Vec>> others = otherWays(b, straight);
    for (const std::vector<Vec>& other : others) {
        line.points = other;
        const float cost = otherSide + strayed(line, all, stage, least - otherSide);
        if (cost >= least) continue;
        least = cost;
        best = line.points;
    }
    if (strayed({line.posed, best, line.layer, line.halfWidth, line.ends}, all, stage) <= 0) return best;
    for (const std::vector<Vec>& other : others) // nothing simple will do
        for (const Bend& bend : bends(length(other.back() - other.front()))) {
            if (bend.at != 0.5f) continue;
            line.points = bent(other, bend);
            const float bending = otherSide + std::abs(bend.out) * dearness;
            if (bending >= least) continue;
            const float cost = bending + strayed(line, all, stage, least - bending);
            if (cost >= least) continue;
            least = cost;
            best = line.points;
        }
    return best;
}

} // namespace

void takeDetours(Brush& b) {
    const Inventory all = inventoryOf(b.pose, &b.c);
    for (const Line& line : all.lines) {
        if (!isWay(line)) continue;
        std::vector<Vec> way = clearest(b, line, all);
        const auto index = static_cast<std::size_t>(line.posed - b.pose.data());
        std::get<Path>(b.pose[index].drawable.shape).points = std::move(way);
    }
}

} // namespace vitrine
