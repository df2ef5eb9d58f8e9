#pragma once

#include "scene/Scene.hpp"

#include <cstddef>

namespace vitrine {

/// Where a picture stands after so many steps, in whole pixels off its place: it begins in its place, every step is one
/// pixel along one axis, no place is further off than `reach` along either, and in the long run it stands equally long
/// in all of them.
[[nodiscard]] Vec wanderedTo(std::size_t steps, int reach);

/// The scene with everything that ends at the edge of its stage drawn on beyond, so that a picture that stands a few
/// pixels off its place leaves no gap there.
[[nodiscard]] Scene bled(Scene scene);

} // namespace vitrine
