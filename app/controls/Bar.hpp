#pragma once

#include "core/Geometry.hpp"
#include "player/Command.hpp"
#include "player/Marks.hpp"
#include "player/Show.hpp"

#include <optional>
#include <vector>

namespace vitrine {

/// A part of the bar: the cover's, or one beat's; the last card belongs to the last beat.
struct BarCell {
    float left = 0, right = 0;
    Time start{}, endExclusive{};
    std::optional<std::size_t> beat; ///< nothing: the cover
    friend bool operator==(const BarCell&, const BarCell&) = default;
};

/// Where the show is, seen from a stretch of beats.
enum class Bearing : unsigned char { Plain, Present, Behind, Ahead };

/// A question stretch on the bar; where it would be too narrow to be told from its neighbour, several in one.
struct BarStretch {
    float left = 0, right = 0;
    Bearing bearing = Bearing::Ahead;
    friend bool operator==(const BarStretch&, const BarStretch&) = default;
};

/// The bar of the present case. Every beat is as wide as every other, so that each can be hit; within it, time runs
/// evenly.
struct Bar {
    Box track;                  ///< where the line is drawn
    std::vector<BarCell> cells; ///< from left to right, without gaps
    std::vector<BarStretch> stretches;
    float knob = 0; ///< x of the knob: on its beat's middle, or under the finger
    bool dragged = false;
    friend bool operator==(const Bar&, const Bar&) = default;
};

[[nodiscard]] Bar barFor(const Show& show, const CaseMarks& marks, Box track, Instant now);
/// The time at `x`, clamped to the bar's ends.
[[nodiscard]] Time timeAt(const Bar& bar, float x);
[[nodiscard]] float xAt(const Bar& bar, Time time);
/// The beat whose cell is at `x` or nearest to it; nothing on the cover and on an empty bar.
[[nodiscard]] std::optional<std::size_t> beatAtX(const Bar& bar, float x);

/// What a pointer that went down at `downX` and is now at `x` asks for: nothing until it has moved 3 mm, from then on a
/// drag.
[[nodiscard]] std::optional<Command> barMoved(const Bar& bar, float downX, float x, float mmPerUnit);
/// What lifting the pointer at `x` asks for: the end of a drag, or after a tap a jump to the beat (or the case's start)
/// there.
[[nodiscard]] std::optional<Command> barReleased(const Bar& bar, float x);

} // namespace vitrine
