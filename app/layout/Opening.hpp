#pragma once

#include "layout/Plan.hpp"

namespace vitrine {

/// Where the members stand while nothing else is on stage: large, in even rows that fill it. As soon as there is
/// anything to stand round, all give way together. One seat for each element; of size 0 for whoever is no member of
/// the files.
[[nodiscard]] std::vector<Seat> openingSeats(const Survey& survey, const Plan& plan);

/// Whether a tableau shows members of the files and what belongs to them, and nothing else but the place they are in.
[[nodiscard]] bool isOpening(const StoryCase& story, const Plan& plan, const Tableau& tableau);

} // namespace vitrine
