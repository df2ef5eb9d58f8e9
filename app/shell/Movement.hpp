#pragma once

#include "core/Time.hpp"

#include <vector>

namespace vitrine {

/// How smooth a movement was: 60 frames a second were due; a frame is late when it came more than 1.5 periods after the
/// one before it, or not at all. p50 and p99 are of the time between two frames, in milliseconds.
struct FrameFigures {
    int due = 0, drawn = 0, late = 0;
    double p50 = 0, p99 = 0;
    friend bool operator==(const FrameFigures&, const FrameFigures&) = default;
};

inline constexpr Time framePeriod{16'667};

/// A movement as it was shown: the moments at which the screen was up to date, the first being the movement's
/// beginning, and how many frames were drawn for that. (A moving thing may stand still for a frame, and that one needs
/// no drawing.)
struct Movement {
    std::vector<Time> current;
    int drawn = 0;
};

[[nodiscard]] FrameFigures figuresOf(const Movement& movement);

} // namespace vitrine
