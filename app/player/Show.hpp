#pragma once

#include "player/Command.hpp"
#include "player/Marks.hpp"
#include "player/Playhead.hpp"
#include "scene/Scene.hpp"
#include "scene/Timeline.hpp"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace vitrine {

/// How long what was on screen turns into the place jumped to, at speed 1.
inline constexpr Time blendTime = seconds(0.6);

/// Why a beat was entered.
enum class Cause : unsigned char { Start, ByTime, Step, Jump, Drag, Case, Attract, Presenter };
/// As the journal writes it: `start`, `time` …
[[nodiscard]] std::string_view nameOf(Cause cause);

/// Whether the show goes round after the last case.
enum class Rounds : unsigned char { Endless, Once };

/// What was on screen at a jump turns into the place `to`. The playhead begins `blendTime` before `to` and runs towards
/// it, so a hold holds the blend too.
struct Blend {
    Scene from;
    Time to{};
    friend bool operator==(const Blend&, const Blend&) = default;
};

/// A finger on the bar. What is shown follows it through a low-pass: `from` at `since`, and ever nearer to `to`.
struct Drag {
    Time from{}, to{};
    Instant since{};
    Instant began{}; ///< a blend that was going on then goes on by the clock
    friend bool operator==(const Drag&, const Drag&) = default;
};

/// The last time the show went somewhere by anything but time: where and why. `number` counts these.
struct Arrival {
    std::optional<std::size_t> beat; ///< nothing: the cover
    Cause cause = Cause::Start;
    std::size_t number = 0;
    friend bool operator==(const Arrival&, const Arrival&) = default;
};

/// The playing part of a visit, as a value: everything that is on screen follows from it, the timelines and the clock.
struct Show {
    std::size_t caseIndex = 0;
    Playhead playhead;
    bool held = false;
    std::optional<Blend> blend;
    std::optional<Drag> drag;
    Arrival arrival;
    double speed = 1;
    Rounds rounds = Rounds::Endless;
    friend bool operator==(const Show&, const Show&) = default;
};

/// Where and how a show begins.
struct Opening {
    std::size_t caseIndex = 0;
    std::optional<std::size_t> beat; ///< nothing: from the case's own start
    double speed = 1;
    Rounds rounds = Rounds::Endless;
};
[[nodiscard]] Show begin(const Opening& opening, const Cases& cases, Instant now);

/// The show after a command. `shown` is what is on screen; a jump blends from it.
[[nodiscard]] Show after(Show show, const Command& command, const Cases& cases, Instant now, const Scene& shown);

/// The same beat, as far into it, on cases laid out anew (another size, other content). Blends and drags end.
[[nodiscard]] Show carriedOver(const Show& show, const Cases& before, const Cases& afterwards, Instant now);

/// How far what was on screen before the last jump has given way, 0..1; 1 when nothing blends.
[[nodiscard]] float blended(const Show& show, Instant now);
/// The place on the present case's timeline that is on screen: a jump's target while it blends, what follows the finger
/// during a drag.
[[nodiscard]] Time placeAt(const Show& show, Instant now);
/// What is on screen; `timeline` is the present case's.
[[nodiscard]] Scene sceneAt(const Show& show, const Timeline& timeline, Instant now);

/// The instant from `now` on at which anything changes: the scene, the beat or the case. `now` itself while something
/// moves, `never` when nothing ever does. Draw the scene of `now` first: the end of a movement is not announced again.
[[nodiscard]] Instant nextChange(const Show& show, const Timeline& timeline, Instant now);
/// Whether something moves right now, so that the next frame should come as soon as it can.
[[nodiscard]] bool moving(const Show& show, const Timeline& timeline, Instant now);

/// Whether a show that goes round once has come to the end of the last case.
[[nodiscard]] bool isOver(const Show& show, const Cases& cases, Instant now);

/// Which beat the show is in, and why it came there. A new value is a new line in the journal.
struct BeatEntry {
    std::size_t caseIndex = 0;
    std::optional<std::size_t> beat; ///< nothing: the cover
    Cause cause = Cause::Start;
    std::size_t number = 0; ///< of the arrival it follows from
    friend bool operator==(const BeatEntry&, const BeatEntry&) = default;
};
[[nodiscard]] BeatEntry entryAt(const Show& show, const Cases& cases, Instant now);
/// Every entry after `last` up to and with `present`, with the beats that time passed through between two looks; empty
/// when nothing was entered.
[[nodiscard]] std::vector<BeatEntry> entriesBetween(const BeatEntry& last, const BeatEntry& present,
                                                    const Cases& cases);

} // namespace vitrine
