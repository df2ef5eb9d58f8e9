#pragma once

#include "core/Way.hpp"
#include "layout/Brush.hpp"

namespace vitrine {

/// Where an element's mark is, the badge of a person, or the middle of a group.
[[nodiscard]] Vec middleOf(const Brush& brush, ElementId id);

/// The way from the middle of an element to a point, out through its gate.
[[nodiscard]] Way routeFrom(const Brush& brush, ElementId from, Vec to);

/// The way from outside to a point: a short one, away from the middle and within the stage.
[[nodiscard]] Way routeIn(const Brush& brush, Vec to);

/// A gentle curve between two points.
[[nodiscard]] Way arc(Vec from, Vec to);

/// A journey out and back: two ways that bow apart.
struct Journey {
    Way there, back;
};
[[nodiscard]] Journey journeyOf(const Brush& brush, const Gesture& travel);

} // namespace vitrine
