#pragma once

#include "core/Geometry.hpp"

#include <vector>

namespace vitrine {

/// A line through points along which something moves. Empty: none.
using Way = std::vector<Vec>;

/// How long it is, in the units of its points.
[[nodiscard]] float lengthOf(const Way& way);

/// The point at a share of its length, 0..1. The way has at least one point.
[[nodiscard]] Vec pointOn(const Way& way, float share);

} // namespace vitrine
