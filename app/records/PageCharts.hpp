#pragma once

#include "records/Figures.hpp"
#include "records/Labels.hpp"

namespace vitrine {

// The charts of the page of figures, as SVG; empty when there is nothing to show.

/// As many days are shown one by one.
inline constexpr std::size_t dayByDay = 130;
/// By day; by week where days would be too narrow.
[[nodiscard]] std::string daysChart(const Figures& figures);
[[nodiscard]] std::string hoursChart(const Figures& figures);
[[nodiscard]] std::string lengthsChart(const Figures& figures);
[[nodiscard]] std::string weekdaysChart(const Figures& figures);
/// How many visits were shown each beat of a case, and in the second colour how many last touched anything there.
[[nodiscard]] std::string beatsChart(const Figures& figures, const std::string& caseSlug, const Named& captions);
/// In the exhibit's order, then what it does not name; `chosen` is the part of each that has the second colour.
[[nodiscard]] std::string orderedChart(const Counts& counts, const Named& named, const Counts& chosen = {});
/// The most frequent first, and only those that happened.
[[nodiscard]] std::string rankedChart(const Counts& counts, const Named& named, std::size_t most);

} // namespace vitrine
