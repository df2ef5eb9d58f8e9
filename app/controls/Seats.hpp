#pragma once

#include "scene/Frame.hpp"

#include <vector>

namespace vitrine {

/// Where every control of a frame stands, in stage units.
struct ControlSeats {
    Box hold, back, on, restart;
    Box strip, compare, choice, settings; ///< what opens something
    Box bar;                              ///< what can be hit
    Box track;                            ///< the line drawn in it
    std::vector<Box> questions, cases;
};

/// What opens something stands beside the bar; under it one row, with larger text two. In portrait there is a row more,
/// and the questions stand in two.
[[nodiscard]] ControlSeats seatsFor(const Frame& frame, float mmPerUnit, std::size_t questions, std::size_t cases,
                                    float textScale = 1);

} // namespace vitrine
