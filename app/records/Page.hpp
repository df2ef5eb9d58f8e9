#pragma once

#include "records/Figures.hpp"
#include "records/Labels.hpp"

namespace vitrine {

/// One page in HTML that needs nothing else: what visitors did, in figures and charts.
[[nodiscard]] std::string statsPage(const Figures& figures, const Labels& labels);

/// The same figures as a few lines of text.
[[nodiscard]] std::string statsText(const Figures& figures, const Labels& labels);

} // namespace vitrine
