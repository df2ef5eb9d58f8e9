#pragma once

#include "render/Mask.hpp"

namespace vitrine {

/// A dot's or nib's mask is drawn this much larger than it is shown.
inline constexpr int nibScale = 4;

/// A dot `diameter` pixels across, with the coverage that Cairo gives it.
[[nodiscard]] Mask dotMask(float diameter);
/// What a line `width` pixels wide looks like across, turned about its middle: it runs out over one pixel.
[[nodiscard]] Mask nibMask(float width);
/// Pixels from the middle of a nib beyond which nothing is covered; the mask goes as far.
[[nodiscard]] constexpr float nibReach(float width) { return width / 2 + 0.75f; }

} // namespace vitrine
