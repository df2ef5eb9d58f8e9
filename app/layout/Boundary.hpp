#pragma once

#include "core/Geometry.hpp"

#include <vector>

namespace vitrine {

/// How many rays a boundary has. Every boundary has as many, so any can turn into any other.
inline constexpr std::size_t boundaryRays = 256;

/// The convex hull of some points, clockwise on the screen.
[[nodiscard]] std::vector<Vec> convexHull(std::vector<Vec> points);

/// Whether a point lies within a convex line that runs clockwise on the screen.
[[nodiscard]] bool encloses(const std::vector<Vec>& hull, Vec point);

/// The line round some boxes, star-shaped about `centre`: as long a ray as the boxes' convex hull, `padding` further
/// out, asks, smoothed, kept clear of `strangers` at its edge where the boxes allow it, and within `limit`. 256 points,
/// clockwise from the right.
[[nodiscard]] std::vector<Vec> boundaryRound(const std::vector<Box>& boxes, const std::vector<Box>& strangers,
                                             const Box& limit, Vec centre, float padding);

/// The same closed line with as many points, but more of them where it bends: on a smooth curve through the ones given.
/// It begins at the same point, and still turns into any other.
[[nodiscard]] std::vector<Vec> crowdedAtBends(const std::vector<Vec>& line);

/// A superellipse |x/a|^n + |y/b|^n = 1 inscribed in a box, with as many points.
[[nodiscard]] std::vector<Vec> superellipse(Box box, float exponent);

/// Where the ray from `centre` towards `target` leaves a closed line that is star-shaped about it.
[[nodiscard]] Vec exitPoint(const std::vector<Vec>& line, Vec centre, Vec target);

/// The line with a dent towards its centre where it faces `from`, `depth` units deep at most, and never into `boxes`.
[[nodiscard]] std::vector<Vec> dented(std::vector<Vec> line, const std::vector<Box>& boxes, Vec centre, Vec from,
                                      float depth);

} // namespace vitrine
