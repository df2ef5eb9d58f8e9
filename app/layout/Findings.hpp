#pragma once

#include "layout/Accidents.hpp"

namespace vitrine {

/// A stage that accidents were looked for on.
struct Venue {
    Vec pixels; ///< of the screen
    float textScale = 1;
    Texts texts = Texts::Screen; ///< the story's own, or a panel of the comparison on that screen
    friend bool operator==(const Venue&, const Venue&) = default;
};

/// An accident in one case at one venue.
struct Sighting {
    std::size_t caseIndex = 0;
    std::size_t venue = 0; ///< an index into the venues looked at
    Accident accident;
    Texts texts = Texts::Screen; ///< the venue's
};

/// One accident, told once: of the same two, in beats that follow each other, on whatever screens it happens. What is
/// wrong in panels is told by itself.
struct Finding {
    std::size_t caseIndex = 0;
    Texts texts = Texts::Screen;
    std::vector<std::size_t> cards; ///< ascending; of a lack of contrast all of the case's, of all else a run
    Accident worst;
    std::size_t worstVenue = 0;
    std::vector<std::size_t> venues;
    std::vector<std::string> themes; ///< where it depends on them
};

/// Sightings put together, in the order of cases and cards.
[[nodiscard]] std::vector<Finding> findingsOf(const std::vector<Sighting>& sightings);

} // namespace vitrine
