#pragma once

#include "storyboard/Storyboard.hpp"

namespace vitrine {

/// What the picture of a beat shows, in one sentence made from its directions, for those who cannot see it: used where
/// an author has written none. Nothing when the beat has no direction.
[[nodiscard]] std::string seenFrom(const Beat& beat, const std::vector<Element>& elements);

} // namespace vitrine
