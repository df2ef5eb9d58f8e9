#pragma once

#include "scene/Frame.hpp"

#include <vector>

namespace vitrine {

/// What there is to be seated. An exhibit without terms has no list of them.
struct Seated {
    std::size_t questions = 0, cases = 0;
    bool terms = true;
};

/// Where every control of a frame stands, in stage units.
struct ControlSeats {
    Box hold, back, on, restart;
    Box strip, terms, compare, choice, settings; ///< what opens something
    Box bar;                                     ///< what can be hit
    Box track;                                   ///< the line drawn in it
    std::vector<Box> questions, cases;
};

/// What opens something stands beside the bar; under it one row, with larger text two. In portrait there is a row more,
/// and the questions stand in two.
[[nodiscard]] ControlSeats seatsFor(const Frame& frame, float mmPerUnit, const Seated& seated, float textScale = 1);

} // namespace vitrine
