#pragma once

#include "layout/Plan.hpp"

namespace vitrine {

/// The plan for a case on any stage. A panel has so little room that boxes which are clear of each other do not tell
/// enough: there the best plan is taken in whose pictures nothing goes wrong.
[[nodiscard]] Plan planFor(const Storyboard& storyboard, std::size_t caseIndex, const LayoutRequest& request,
                           const StillWanted& stillWanted = always);

} // namespace vitrine
