#pragma once

#include "layout/Findings.hpp"

namespace vitrine {

/// Where accidents are looked for, and in which colours.
struct CheckRequest {
    std::vector<Venue> venues;
    std::vector<NamedTheme> themes;
};

/// The screens an exhibit is made for, at every text scale, each with the story alone and with the cases compared.
[[nodiscard]] std::vector<Venue> usualVenues();

/// Lays out every case at every venue, on all processors at once, and tells every accident once.
[[nodiscard]] std::vector<Finding> findingsAt(const Storyboard& storyboard, const CheckRequest& request,
                                              const InterfaceWords& words);

} // namespace vitrine
