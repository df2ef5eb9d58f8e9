#include "layout/Boundary.hpp"

#include <array>
#include <numbers>
#include <numeric>
#include <span>

namespace vitrine {
namespace {

/// A stranger further within than this stands inside by the story's own will: the line goes round it, not between.
constexpr float deepestBend = 320;
/// After so many points a line that is crowded at its bends has one where it had it before, so that lines of different
/// bends turn into each other without cutting through what both go round.
constexpr std::size_t crowdedSpan = 32;
/// What rounding may have taken from a bend.
constexpr float shallow = 40;
constexpr float turn = 2 * std::numbers::pi_v<float>;

using Rays = std::array<Vec, boundaryRays>;

Rays allRays() {
    Rays rays;
    for (std::size_t i = 0; i < rays.size(); ++i) {
        const float angle = turn * static_cast<float>(i) / static_cast<float>(rays.size());
        rays[i] = {std::cos(angle), std::sin(angle)};
    }
    return rays;
}

Vec ray(std::size_t i) {
    static const Rays rays = allRays(); // asked for millions of times while a plan is searched
    return rays[i];
}

float cross(Vec a, Vec b) { return a.x * b.y - a.y * b.x; }

/// The distance at which a ray from `origin` crosses the segment a–b, or 0.
float crossing(Vec origin, Vec direction, Vec a, Vec b) {
    const Vec edge = b - a;
    const float d = cross(direction, edge);
    if (std::abs(d) < 1e-6f) return 0;
    const float along = cross(a - origin, edge) / d, across = cross(a - origin, direction) / d;
    return along > 0 && across >= -1e-4f && across <= 1 + 1e-4f ? along : 0;
}

float farthestCrossing(std::span<const Vec> line, Vec origin, Vec direction) {
    float far = 0;
    for (std::size_t i = 0; i < line.size(); ++i)
        far = std::max(far, crossing(origin, direction, line[i], line[(i + 1) % line.size()]));
    return far;
}

/// The same for every ray: a segment is asked for by those alone that run between its ends.
std::vector<float> farthestCrossings(std::span<const Vec> line, Vec origin) {
    constexpr auto n = static_cast<int>(boundaryRays);
    constexpr float step = turn / static_cast<float>(n);
    std::vector<float> far(boundaryRays, 0);
    for (std::size_t i = 0; i < line.size(); ++i) {
        const Vec a = line[i], b = line[(i + 1) % line.size()], from = a - origin, to = b - origin;
        const float sweep = std::atan2(cross(from, to), dot(from, to)), begin = std::atan2(from.y, from.x);
        const int first = static_cast<int>(std::floor(std::min(begin, begin + sweep) / step)) - 1;
        const int last = std::min(first + n, static_cast<int>(std::ceil(std::max(begin, begin + sweep) / step)) + 1);
        for (int k = first; k <= last; ++k) {
            const auto at = static_cast<std::size_t>(((k % n) + n) % n);
            far[at] = std::max(far[at], crossing(origin, ray(at), a, b));
        }
    }
    return far;
}

std::vector<float> smoothed(const std::vector<float>& radii, int reach) {
    std::vector<float> result(radii.size());
    const int n = static_cast<int>(radii.size());
    for (int i = 0; i < n; ++i) {
        float sum = 0;
        for (int j = -reach; j <= reach; ++j)
            sum += radii[static_cast<std::size_t>((i + j + n) % n)];
        result[static_cast<std::size_t>(i)] = sum / static_cast<float>(2 * reach + 1);
    }
    return result;
}

/// The greatest of each value's neighbours.
std::vector<float> widened(const std::vector<float>& values, int reach) {
    std::vector<float> result(values.size());
    const int n = static_cast<int>(values.size());
    for (int i = 0; i < n; ++i)
        for (int j = -reach; j <= reach; ++j)
            result[static_cast<std::size_t>(i)] =
                std::max(result[static_cast<std::size_t>(i)], values[static_cast<std::size_t>((i + j + n) % n)]);
    return result;
}

/// A closed line with its corners rounded: every point moves to the mean of its neighbours. Straight sides stay
/// straight.
std::vector<Vec> rounded(const std::vector<Vec>& line, int reach) {
    std::vector<Vec> result;
    const int n = static_cast<int>(line.size());
    for (int i = 0; i < n; ++i) {
        Vec sum;
        for (int j = -reach; j <= reach; ++j)
            sum = sum + line[static_cast<std::size_t>((i + j + n) % n)];
        result.push_back(sum * (1 / static_cast<float>(2 * reach + 1)));
    }
    return result;
}

/// How much of a line's points each of its segments deserves: half by its length, half by how the line turns at its
/// ends.
std::vector<float> worthOf(const std::vector<Vec>& line) {
    const std::size_t n = line.size();
    std::vector<float> lengths(n), turns(n), worth(n);
    for (std::size_t i = 0; i < n; ++i) {
        const Vec before = line[i] - line[(i + n - 1) % n], after = line[(i + 1) % n] - line[i];
        lengths[i] = length(after);
        turns[i] = std::abs(std::atan2(cross(before, after), dot(before, after)));
    }
    const float way = std::accumulate(lengths.begin(), lengths.end(), 0.f),
                bending = std::accumulate(turns.begin(), turns.end(), 0.f);
    constexpr float least = 1e-6f; // of a line without length, or without a bend
    for (std::size_t i = 0; i < n; ++i)
        worth[i] =
            least + lengths[i] / std::max(way, least) + (turns[i] + turns[(i + 1) % n]) / 2 / std::max(bending, least);
    return smoothed(worth, 2);
}

/// The point at `u`, 0..1, between line[i] and the next, on a curve that passes through all of them without a bend.
Vec between(const std::vector<Vec>& line, std::size_t i, float u) {
    const std::size_t n = line.size();
    const Vec a = line[i], b = line[(i + 1) % n];
    const float reach = length(b - a);
    const Vec leaving = unit(b - line[(i + n - 1) % n]) * reach, arriving = unit(line[(i + 2) % n] - a) * reach;
    const float v = 1 - u; // Hermite's cubic
    return a * (v * v * (1 + 2 * u)) + leaving * (u * v * v) + b * (u * u * (3 - 2 * u)) - arriving * (u * u * v);
}

/// The points from `first` on, before `end`, each segment having its worth of them; the first stays where it is.
void crowd(const std::vector<Vec>& line, const std::vector<float>& worth, std::size_t first, std::size_t end,
           std::vector<Vec>& crowded) {
    const auto at = [&](std::size_t i) { return worth.begin() + static_cast<std::ptrdiff_t>(i); };
    const float share = std::accumulate(at(first), at(end), 0.f) / static_cast<float>(end - first);
    float passed = 0;
    std::size_t segment = first;
    for (std::size_t i = first; i < end; ++i) {
        const float wanted = static_cast<float>(i - first) * share;
        while (segment + 1 < end && passed + worth[segment] <= wanted)
            passed += worth[segment++];
        crowded.push_back(between(line, segment, std::min(1.f, (wanted - passed) / worth[segment])));
    }
}

/// A box without its corners, where a cluster has nothing: a boundary may be round there.
std::array<Vec, 8> withoutCorners(const Box& b) {
    const float x = b.w * 0.2f, y = b.h * 0.2f;
    return {Vec{b.x + x, b.y},           {b.right() - x, b.y},  {b.right(), b.y + y},  {b.right(), b.bottom() - y},
            {b.right() - x, b.bottom()}, {b.x + x, b.bottom()}, {b.x, b.bottom() - y}, {b.x, b.y + y}};
}

/// Whether a ray comes near enough to a box to meet it; most do not.
bool mayMeet(const Box& box, Vec origin, Vec direction) {
    const Vec to = box.centre() - origin;
    return std::abs(cross(direction, to)) <= (box.w + box.h) / 2;
}

/// How far a ray runs before it has left the last of these boxes; 0 when it meets none.
float farthest(const std::vector<Box>& boxes, float padding, Vec origin, Vec direction) {
    float far = 0;
    for (const Box& b : boxes)
        if (const Box box = grown(b, padding); mayMeet(box, origin, direction))
            far = std::max(far, farthestCrossing(withoutCorners(box), origin, direction));
    return far;
}

/// How far a ray runs before it meets the first of these boxes.
float nearest(const std::vector<Box>& boxes, float padding, Vec origin, Vec direction) {
    float near = 1e6f;
    for (const Box& b : boxes) {
        const Box box = grown(b, padding);
        if (!mayMeet(box, origin, direction)) continue;
        const std::array<Vec, 4> line = corners(box);
        for (std::size_t i = 0; i < line.size(); ++i)
            if (const float d = crossing(origin, direction, line[i], line[(i + 1) % line.size()]); d > 0)
                near = std::min(near, d);
    }
    return near;
}

/// Eight points on a circle about every corner: the hull of these has round corners.
std::vector<Vec> paddedCorners(const std::vector<Box>& boxes, float padding) {
    std::vector<Vec> points;
    for (const Box& b : boxes)
        for (const Vec corner : corners(b))
            for (std::size_t i = 0; i < boundaryRays; i += 8)
                points.push_back(corner + ray(i) * padding);
    return points;
}

} // namespace

// Andrew's monotone chain; counter-clockwise in a frame whose y grows downwards means clockwise on the screen.
std::vector<Vec> convexHull(std::vector<Vec> points) {
    std::sort(points.begin(), points.end(), [](Vec a, Vec b) { return a.x < b.x || (a.x == b.x && a.y < b.y); });
    std::vector<Vec> hull;
    for (int pass = 0; pass < 2; ++pass) {
        const std::size_t start = hull.size();
        for (const Vec p : points) {
            while (hull.size() >= start + 2 && cross(hull.back() - hull[hull.size() - 2], p - hull.back()) <= 0)
                hull.pop_back();
            hull.push_back(p);
        }
        hull.pop_back();
        std::reverse(points.begin(), points.end());
    }
    return hull;
}

bool encloses(const std::vector<Vec>& hull, Vec point) {
    for (std::size_t i = 0; i < hull.size(); ++i) {
        const Vec a = hull[i], b = hull[(i + 1) % hull.size()];
        if (cross(b - a, point - a) < 0) return false;
    }
    return hull.size() > 2;
}

std::vector<Vec> boundaryRound(const std::vector<Box>& boxes, const std::vector<Box>& strangers, const Box& limit,
                               Vec centre, float padding) {
    const std::vector<Vec> hull = convexHull(paddedCorners(boxes, padding));
    const std::vector<Vec> edge = superellipse(limit, 9.f);
    const std::vector<float> outermost = farthestCrossings(edge, centre);
    std::vector<float> radii = farthestCrossings(hull, centre), needed, bend;
    for (std::size_t i = 0; i < boundaryRays; ++i)
        needed.push_back(std::max(40.f, farthest(boxes, padding * 0.6f, centre, ray(i))));
    const std::vector<float> round = smoothed(smoothed(widened(needed, 5), 4), 3); // round corners, not along them
    for (std::size_t i = 0; i < boundaryRays; ++i) {
        radii[i] = std::max(radii[i], round[i]);
        const float wanted = radii[i] - nearest(strangers, padding * 0.7f, centre, ray(i));
        bend.push_back(wanted > 0 && wanted < deepestBend ? wanted : 0.f);
    }
    bend = smoothed(smoothed(widened(bend, 13), 7), 5);
    std::vector<Vec> line;
    for (std::size_t i = 0; i < boundaryRays; ++i) {
        const float most = std::max(needed[i], outermost[i]);
        line.push_back(centre + ray(i) * std::clamp(radii[i] - bend[i], needed[i], most));
    }
    line = rounded(rounded(line, 4), 3);
    // What rounding has cut off too closely is mended, and what kinks that leaves are rounded again, less and less.
    const auto mended = [&](std::vector<Vec> closely, float share) {
        for (Vec& p : closely) {
            const Vec out = unit(p - centre);
            const float least = farthest(boxes, padding * share, centre, out),
                        now = std::max(length(p - centre), least);
            const float before = nearest(strangers, padding * share, centre, out);
            const bool isGrazed = now > before && now - before < shallow;
            p = centre + out * (isGrazed ? std::max(least, before) : now);
        }
        return closely;
    };
    for (const int reach : {3, 2, 1})
        line = rounded(mended(std::move(line), 0.4f), reach);
    return rounded(mended(std::move(line), 0.45f), 1);
}

std::vector<Vec> crowdedAtBends(const std::vector<Vec>& line) {
    std::vector<Vec> crowded;
    const std::vector<float> worth = worthOf(line);
    for (std::size_t first = 0; first < line.size(); first += crowdedSpan)
        crowd(line, worth, first, std::min(first + crowdedSpan, line.size()), crowded);
    return crowded;
}

std::vector<Vec> superellipse(Box box, float exponent) {
    const auto bent = [exponent](float c) { return std::copysign(std::pow(std::abs(c), 2 / exponent), c); };
    std::vector<Vec> line;
    for (std::size_t i = 0; i < boundaryRays; ++i) // by its parameter: points crowd where it bends
        line.push_back(box.centre() + Vec{bent(ray(i).x) * box.w / 2, bent(ray(i).y) * box.h / 2});
    return line;
}

Vec exitPoint(const std::vector<Vec>& line, Vec centre, Vec target) {
    const Vec direction = unit(target - centre);
    return centre + direction * farthestCrossing(line, centre, direction);
}

std::vector<Vec> dented(std::vector<Vec> line, const std::vector<Box>& boxes, Vec centre, Vec from, float depth) {
    const Vec towards = unit(from - centre);
    std::vector<float> kept; // of the depth: where a box is in the way the dent is less deep, and so beside it
    for (const Vec p : line) {
        const Vec out = unit(p - centre);
        const float u = std::clamp((dot(out, towards) - 0.86f) / 0.14f, 0.f, 1.f);
        const float room = std::max(0.f, length(p - centre) - farthest(boxes, 5, centre, out));
        kept.push_back(std::max(0.f, depth - std::min(room, depth * u * u * (3 - 2 * u))));
    }
    constexpr int reach = 2;
    kept = smoothed(smoothed(widened(kept, 2 * reach), reach), reach);
    for (std::size_t i = 0; i < line.size(); ++i)
        line[i] = line[i] - unit(line[i] - centre) * (depth - kept[i]);
    return line;
}

} // namespace vitrine
