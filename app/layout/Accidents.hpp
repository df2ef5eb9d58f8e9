#pragma once

#include "layout/Layout.hpp"

namespace vitrine {

/// Something that no design wants: two things that overlap, a tie through a stranger, a text that is cut off.
struct Accident {
    std::string beat;
    std::string first, second; ///< ids of drawables; `second` is empty for a text beyond its band
    std::string what;          ///< in words: `overlaps`, `runs through`, `is cut off`
    float amount = 0;          ///< in stage units
    friend bool operator==(const Accident&, const Accident&) = default;
};

/// Every accident in the poses of a case at rest, on one stage.
[[nodiscard]] std::vector<Accident> findAccidents(const Storyboard& storyboard, std::size_t caseIndex,
                                                  const LayoutRequest& request, const TextMeasure& measure,
                                                  const InterfaceWords& words);

} // namespace vitrine
