#include "layout/Course.hpp"

#include "core/Split.hpp"
#include "layout/PanelPlan.hpp"

#include <algorithm>

namespace vitrine {
namespace {

constexpr Time betweenPhases = seconds(0.1), marked = seconds(1.5), turningPage = seconds(1.2);
// What a phase's time is made of: what goes, what moves, what comes, and what then runs between them, do so one after
// the other; many who come and each take a seat take theirs.
constexpr Time looking = seconds(0.7), leaving = seconds(0.3), moving = seconds(0.5), coming = seconds(0.8),
               running = seconds(1.3), seating = seconds(0.5), thereAndBack = seconds(2.8), longest = seconds(3.1);

const ElementState absent{};

/// What happens from one tableau to the next.
struct Happenings {
    bool leaves = false, moves = false, comes = false, runs = false, seats = false, takesAWay = false;
};

Happenings happeningsBetween(const Tableau& before, const Tableau& after) {
    Happenings h;
    h.moves = before.folded != after.folded;
    h.comes = before.relations != after.relations;
    for (ElementId id = 0; id < after.states.size(); ++id) {
        const ElementState& now = after.states[id];
        const ElementState& then = id < before.states.size() ? before.states[id] : absent;
        if (&now == &then) continue;
        h.leaves = h.leaves || (then.present && !now.present);
        h.comes = h.comes || (now.present && !then.present);
        h.moves = h.moves || (now.present && then.present && now != then);
        h.seats = h.seats || (now.present && now.members.size() > then.members.size() + 2);
    }
    for (const Gesture& g : after.gestures) {
        if (!g.fresh) continue;
        h.runs = true;
        h.takesAWay = h.takesAWay || g.kind == GestureKind::Travel || g.kind == GestureKind::Pool;
    }
    return h;
}

BeatMark markOf(const Storyboard& storyboard, const StoryBeat& beat, Time start) {
    return {beat.id, storyboard.questions[beat.question].id.value, start, start, start, start, {}, beat.caption};
}

} // namespace

Time phaseTime(const Tableau& before, const Tableau& after, Motion motion) {
    if (motion == Motion::Reduced) return seconds(0.4);
    const Happenings h = happeningsBetween(before, after);
    const auto given = [](bool happens, Time time) { return happens ? time : Time{0}; };
    const Time time = looking + given(h.leaves, leaving) + given(h.moves, moving) + given(h.comes, coming) +
                      given(h.runs, running) + given(h.seats, seating);
    return std::min(h.takesAWay ? std::max(time, thereAndBack) : time, longest);
}

Time readingTime(const std::string& text, double wordsPerSecond) {
    return std::max(seconds(3), seconds(static_cast<double>(wordsOf(text).size()) / wordsPerSecond));
}

Course timesOf(const Storyboard& storyboard, std::size_t caseIndex, const LayoutRequest& request) {
    const StoryCase& story = storyboard.cases.at(caseIndex);
    const double pace = storyboard.readingPace / request.pace;
    Course course{caseIndex, request, nullptr, {}, turningPage, {}};
    Time at = course.coverRest + readingTime(story.title + " " + story.summary, pace);
    std::vector<BeatMark> marks;
    Tableau nothing;
    const Tableau* before = &nothing;
    for (const StoryBeat& beat : story.beats) {
        BeatMark mark = markOf(storyboard, beat, at);
        for (const Tableau& tableau : beat.phases) {
            mark.phases.push_back(at);
            mark.moved = at + phaseTime(*before, tableau, request.motion);
            at = mark.moved + betweenPhases;
            before = &tableau;
        }
        mark.rest = mark.moved + marked;
        const Time reading = beat.hold > 0 ? seconds(beat.hold) : readingTime(beat.caption, pace);
        at = mark.endExclusive = std::max(mark.moved + reading, mark.rest);
        marks.push_back(std::move(mark));
    }
    course.end = story.beats.empty() ? at : at + turningPage + readingTime(story.outcome, pace);
    course.beats = std::move(marks);
    return course;
}

Course courseOf(const Storyboard& storyboard, std::size_t caseIndex, const LayoutRequest& request,
                const StillWanted& stillWanted) {
    Course course = timesOf(storyboard, caseIndex, request);
    course.plan = std::make_shared<const Plan>(planFor(storyboard, caseIndex, request, stillWanted));
    return course;
}

} // namespace vitrine
