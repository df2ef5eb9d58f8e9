#pragma once

#include "storyboard/Storyboard.hpp"

namespace vitrine {

/// What a name in a direction means just now.
struct Resolved {
    std::vector<ElementId> elements;
    Diagnostics diagnostics;
};

/// Resolves `schools`, `schools.3`, `schools.leaders`, `schools.3.leaders`, `partnership.members` (also `associates`,
/// `partners`, `invited`) and `commons` against the cast and the tableau. A whole entry means those of it that are
/// there, or all of it while none is.
[[nodiscard]] Resolved resolve(const Words& name, const std::vector<Element>& elements, const Tableau& tableau);

} // namespace vitrine
