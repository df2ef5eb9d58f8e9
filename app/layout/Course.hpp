#pragma once

#include "layout/Plan.hpp"
#include "scene/Timeline.hpp"

namespace vitrine {

/// What has to be known of a whole case before any of its beats can be laid out: where everything stands, and when each
/// beat is played. Nothing is posed for it, so it takes hardly any time or room, however long the case is.
struct Course {
    std::size_t caseIndex = 0;
    LayoutRequest request;
    std::shared_ptr<const Plan> plan;
    SharedList<BeatMark> beats;
    Time coverRest{}; ///< when the movement of the cover has ended
    Time end{};
};

[[nodiscard]] Course courseOf(const Storyboard& storyboard, std::size_t caseIndex, const LayoutRequest& request,
                              const StillWanted& stillWanted = always);

/// The same without a place for anything: for whoever only asks when each beat is played.
[[nodiscard]] Course timesOf(const Storyboard& storyboard, std::size_t caseIndex, const LayoutRequest& request);

/// The time a phase is given for its movements. It follows from what happens, not from where, so that every moment of a
/// case is known before anything has been posed; movements that are done sooner leave it quiet.
[[nodiscard]] Time phaseTime(const Tableau& before, const Tableau& after, Motion motion);

/// How long a text of this many words takes to read, at least 3 s.
[[nodiscard]] Time readingTime(const std::string& text, double wordsPerSecond);

} // namespace vitrine
