#include "shell/Wings.hpp"

#include "scene/Snap.hpp"

#include <algorithm>

namespace vitrine {

namespace {

constexpr std::size_t mostReady = 6;

} // namespace

bool Wings::has(const Scenery& of) const { return std::ranges::find(m_ready, of, &Ready::of) != m_ready.end(); }

std::shared_ptr<const Timeline> Wings::timeline(const Edition& edition, const Scenery& of) {
    const auto found = std::ranges::find(m_ready, of, &Ready::of);
    if (found != m_ready.end()) {
        std::rotate(m_ready.begin(), found, found + 1);
        return m_ready.front().timeline;
    }
    Timeline made =
        layOut(*edition.storyboard, *of.course, m_measure, m_staging.words, BeatRange{of.beat, of.beat + 1});
    m_ready.push_front({of, std::make_shared<const Timeline>(snapped(std::move(made), m_staging.request.frame))});
    if (m_ready.size() > mostReady) m_ready.pop_back();
    return m_ready.front().timeline;
}

Scenery sceneryAt(const Edition& edition, std::size_t caseIndex, Time place) {
    return {edition.courses[caseIndex], beatAt(edition.cases.cases[caseIndex], place).value_or(0)};
}

std::optional<Scenery> missingBeside(const Scenery& present, const Edition& edition, const Wings& wings) {
    const std::size_t next = present.course->caseIndex + 1;
    const bool isLast = present.beat + 1 >= present.course->beats.size();
    const Scenery after = isLast ? Scenery{edition.courses[next < edition.courses.size() ? next : 0], 0}
                                 : Scenery{present.course, present.beat + 1};
    const Scenery before{present.course, present.beat > 0 ? present.beat - 1 : 0};
    for (const Scenery& beside : {after, before})
        if (beside.course && !wings.has(beside)) return beside;
    return std::nullopt;
}

} // namespace vitrine
