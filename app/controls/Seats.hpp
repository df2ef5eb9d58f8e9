#pragma once

#include "scene/Frame.hpp"

#include <vector>

namespace vitrine {

/// Where every control of a frame stands, in stage units.
struct ControlSeats {
    Box hold, back, on, restart;
    Box bar;   ///< what can be hit
    Box track; ///< the line drawn in it
    std::vector<Box> questions, cases;
};

/// One row under the bar in landscape; in portrait the questions in two rows between hold and cases.
[[nodiscard]] ControlSeats seatsFor(const Frame& frame, float mmPerUnit, std::size_t questions, std::size_t cases);

} // namespace vitrine
