#pragma once

#include "layout/Brush.hpp"

namespace vitrine {

/// Where a tie may leave an element, and in which direction it sets out.
struct Gate {
    Vec at;
    Vec out;
    float lane = 0; ///< how far it runs straight before it may bend
};

/// A member's way to the middle: where its lane begins, and where it meets the ring or the commons.
struct Lane {
    Gate gate;
    Vec on;
};

/// Of what is shorter, in the plan's units, nothing would be seen but a head.
inline constexpr float shortestTie = 30;

/// The gate of an element towards a point.
[[nodiscard]] Gate gateTowards(const Brush& brush, ElementId id, Vec target);
/// The lane of an element that is tied to the middle: always the same, whatever stands there.
[[nodiscard]] Lane gateOf(const Brush& brush, ElementId id);
/// A smooth way between two gates, sampled at a fixed number of points.
[[nodiscard]] std::vector<Vec> way(Gate from, Gate to);

} // namespace vitrine
