#pragma once

#include "core/Time.hpp"

#include <optional>

namespace vitrine {

/// A moment of the steady clock: microseconds since the process started.
using Instant = Time;

/// A moment that never comes.
inline constexpr Time never = Time::max();

/// Where on a timeline the show is, and how fast it moves: an anchor and a rate. Nothing is summed from frame to frame,
/// so it cannot drift. `time` was reached at `since`; it goes on at `rate` (0: it stands) and no further than `until`.
struct Playhead {
    Time time{};
    Instant since{};
    double rate = 1;
    Time until = never;
    friend bool operator==(const Playhead&, const Playhead&) = default;
};

/// The place on the timeline at `now`. Before the anchor's instant it is the anchor.
[[nodiscard]] Time position(const Playhead& playhead, Instant now);

/// Standing where it is now.
[[nodiscard]] Playhead hold(const Playhead& playhead, Instant now);
/// Moving on, from where it is now, at `rate` and without a stop.
[[nodiscard]] Playhead resume(const Playhead& playhead, Instant now, double rate);
/// At `to` now, with the same rate and stop.
[[nodiscard]] Playhead seek(const Playhead& playhead, Time to, Instant now);

/// The first instant from `now` on at which the position is at or past `time`; nothing when it never gets there.
[[nodiscard]] std::optional<Instant> reaches(const Playhead& playhead, Time time, Instant now);

} // namespace vitrine
