#pragma once

#include "player/Visit.hpp"
#include "shell/Edition.hpp"

#include <deque>
#include <optional>

namespace vitrine {

/// A beat of a case, by index; what comes before the first beat belongs to it, and what comes after the last one to
/// that.
struct Scenery {
    std::shared_ptr<const Course> course;
    std::size_t beat = 0;
    friend bool operator==(const Scenery&, const Scenery&) = default;
};

/// Where the beats that may come on next stand ready. A beat's timeline is made when it is first asked for, which takes
/// less than a frame, and kept while it is among the last few.
class Wings {
public:
    explicit Wings(const TextMeasure& measure) : m_measure(measure) {}

    [[nodiscard]] std::shared_ptr<const Timeline> timeline(const Edition& edition, const Scenery& of);
    /// The same for a look in passing: it is not kept.
    [[nodiscard]] Timeline passing(const Edition& edition, const Scenery& of) const;
    [[nodiscard]] bool has(const Scenery& of) const;

private:
    struct Ready {
        Scenery of;
        std::shared_ptr<const Timeline> timeline;
    };

    const TextMeasure& m_measure;
    std::deque<Ready> m_ready; ///< the last one asked for in front
};

/// The timeline that a show needs at a place of a case.
[[nodiscard]] Scenery sceneryAt(const Edition& edition, std::size_t caseIndex, Time place);
/// Of what may well be needed after it (the next beat, the one before) the first that does not stand ready.
[[nodiscard]] std::optional<Scenery> missingBeside(const Scenery& present, const Edition& edition, const Wings& wings);
/// The same for a comparison, which may be opened at the beat that is on: the first beats of its question, and while
/// one is open, those of its next step.
[[nodiscard]] std::optional<Scenery> missingBeside(const Visit& visit, const Scenery& present, const Edition& edition,
                                                   const Wings& wings);

} // namespace vitrine
