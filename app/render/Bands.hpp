#pragma once

#include "core/Geometry.hpp"

#include <array>
#include <optional>
#include <vector>

namespace vitrine {

/// A point of an outline's rim: its colour is full as far as `inner` and has run out at `outer`.
struct RimPoint {
    Vec inner, outer;
};

/// The inside of a rim, cut up for a machine that makes pixels in square tiles: boxes of whole tiles as far as they go,
/// slices between them and the rim. No pixel is in two pieces or in none. `rim` is the same with more points on it: one
/// at every corner of a slice.
struct Bands {
    std::vector<Box> boxes;
    std::vector<std::array<Vec, 4>> slices; ///< upper left and right, lower left and right
    std::vector<RimPoint> rim;
};

/// Nothing when the rim is too small for that to be worth it, or crosses itself. Sizes are in pixels.
[[nodiscard]] std::optional<Bands> cutIntoBands(const std::vector<RimPoint>& rim);

} // namespace vitrine
