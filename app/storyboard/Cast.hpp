#pragma once

#include "storyboard/Storyboard.hpp"

namespace vitrine {

/// The elements of a case, in the order of its cast, with the commons last. Entries with `count` become numbered
/// elements, entries with `each` one element for every element of the other entry. Names that cannot be resolved are
/// left to the loader's messages and skipped here.
[[nodiscard]] std::vector<Element> expandCast(const CaseStudy& study, const std::vector<Kind>& kinds);

/// The name the commons goes by in directions.
inline constexpr const char* commonsName = "commons";

} // namespace vitrine
