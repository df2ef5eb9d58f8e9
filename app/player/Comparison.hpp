#pragma once

#include "player/Marks.hpp"
#include "player/Playhead.hpp"
#include "player/Show.hpp"

#include <optional>
#include <vector>

namespace vitrine {

/// One question, all cases side by side and in step. It has a time of its own, from 0 to the end of its last step.
struct Comparison {
    std::optional<std::size_t> question; ///< nothing: where they ended up
    Playhead playhead;
    bool held = false;
    friend bool operator==(const Comparison&, const Comparison&) = default;
};

/// What the cases play at the same time: the n-th beats of all their stretches of the question.
struct CompareStep {
    std::vector<std::optional<std::size_t>> beats; ///< of each case; nothing: it has no more, and rests on its last
    Time start{}, endExclusive{};                  ///< the next begins when the longest has been read
    Time turn{}; ///< from the start, while what was there turns into where the beats begin; nothing when they follow on
    friend bool operator==(const CompareStep&, const CompareStep&) = default;
};

/// The steps of a comparison, in order; none when no case asks the question. Where the cases ended up is one step.
[[nodiscard]] std::vector<CompareStep> stepsOf(const Cases& cases, std::optional<std::size_t> question);

[[nodiscard]] Comparison begin(std::optional<std::size_t> question, const Cases& cases, double speed, Instant now);
/// Playing on from where it is, or standing there.
[[nodiscard]] Comparison toggled(const Comparison& comparison, double speed, Instant now);
/// At the next step's start (`by` 1), or at this one's or the one before (-1); it stays at the ends.
[[nodiscard]] Comparison stepped(const Comparison& comparison, const Cases& cases, int by, Instant now);

/// What a case shows: `to` on its own timeline, while it turns, by `u` from 0 to 1, from what was at `from`.
struct ComparePlace {
    Time to{};
    std::optional<Time> from;
    float u = 1;
    friend bool operator==(const ComparePlace&, const ComparePlace&) = default;
};
[[nodiscard]] ComparePlace placeIn(const Comparison& comparison, const std::vector<CompareStep>& steps,
                                   const CaseMarks& marks, std::size_t caseIndex, Instant now);

/// Whether the comparison has been played to its end.
[[nodiscard]] bool isOver(const Comparison& comparison, Instant now);
/// The index of the step that is on at `now`.
[[nodiscard]] std::size_t stepAt(const Comparison& comparison, const std::vector<CompareStep>& steps, Instant now);

} // namespace vitrine
