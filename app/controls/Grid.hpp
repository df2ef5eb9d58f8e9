#pragma once

#include "core/Geometry.hpp"

#include <vector>

namespace vitrine {

/// `count` boxes side by side that fill `room`, on whole units.
[[nodiscard]] std::vector<Box> across(Box room, std::size_t count, float gap);
/// `count` boxes in lines of `columns`, from the upper left, that fill `room`.
[[nodiscard]] std::vector<Box> grid(Box room, std::size_t count, std::size_t columns, float gap);

} // namespace vitrine
