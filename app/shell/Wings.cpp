#include "shell/Wings.hpp"

#include "scene/Snap.hpp"

#include <algorithm>

namespace vitrine {

namespace {

constexpr std::size_t mostReady = 12; // three cases side by side, each with what comes next, and the story's own

} // namespace

bool Wings::has(const Scenery& of) const { return std::ranges::find(m_ready, of, &Ready::of) != m_ready.end(); }

std::shared_ptr<const Timeline> Wings::timeline(const Edition& edition, const Scenery& of) {
    const auto found = std::ranges::find(m_ready, of, &Ready::of);
    if (found != m_ready.end()) {
        std::rotate(m_ready.begin(), found, found + 1);
        return m_ready.front().timeline;
    }
    m_ready.push_front({of, std::make_shared<const Timeline>(passing(edition, of))});
    if (m_ready.size() > mostReady) m_ready.pop_back();
    return m_ready.front().timeline;
}

Timeline Wings::passing(const Edition& edition, const Scenery& of) const {
    Timeline made =
        layOut(*edition.storyboard, *of.course, m_measure, edition.staging->words, BeatRange{of.beat, of.beat + 1});
    return snapped(std::move(made), of.course->request.frame);
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

std::optional<Scenery> missingBeside(const Visit& visit, const Scenery& present, const Edition& edition,
                                     const Wings& wings) {
    if (!hasPanels(edition) || present.course->beats.empty()) return std::nullopt;
    const auto* comparing = std::get_if<Comparing>(&visit.view);
    const auto& questions = edition.cases.questions;
    const auto asked = std::ranges::find(questions, present.course->beats[present.beat].question);
    if (!comparing && asked == questions.end()) return std::nullopt;
    const auto question =
        comparing ? comparing->comparison.question : static_cast<std::size_t>(asked - questions.begin());
    const std::vector<CompareStep> steps = stepsOf(edition.cases, question);
    const std::size_t looked = comparing ? steps.size() : std::min<std::size_t>(steps.size(), 1);
    for (std::size_t step = 0; step < std::min<std::size_t>(looked, 2); ++step)
        for (std::size_t i = 0; i < edition.panels.size(); ++i)
            if (const auto beat = steps[step].beats[i]; beat && !wings.has({edition.panels[i], *beat}))
                return Scenery{edition.panels[i], *beat};
    return std::nullopt;
}

} // namespace vitrine
