#pragma once

#include "player/Show.hpp"

#include <vector>

namespace vitrine::samples {

/// Three made-up cases in which one thing moves in every beat: the second asks `what` twice, the third has no cover.
struct Exhibition {
    std::vector<Timeline> timelines;
    Cases cases;

    [[nodiscard]] const Timeline& timeline(const Show& show) const { return timelines[show.caseIndex]; }
    [[nodiscard]] Scene scene(const Show& show, Instant now) const { return sceneAt(show, timeline(show), now); }
    /// What a frame at `now` shows, and the show it leaves.
    [[nodiscard]] Show told(const Show& show, const Command& command, Instant now) const {
        return after(show, command, cases, now, scene(show, now));
    }
    [[nodiscard]] Time start(std::size_t caseIndex, std::size_t beat) const {
        return cases.cases[caseIndex].beats[beat].start;
    }
};

[[nodiscard]] Exhibition exhibition();

} // namespace vitrine::samples
