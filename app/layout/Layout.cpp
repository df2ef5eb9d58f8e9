#include "layout/Layout.hpp"

#include "layout/Cards.hpp"
#include "layout/Legend.hpp"
#include "layout/Movement.hpp"
#include "layout/Plan.hpp"
#include "layout/Pose.hpp"

namespace vitrine {
namespace {

constexpr Time betweenPhases = seconds(0.3), marked = seconds(1.5), step = seconds(15);

Pose joined(Pose a, Pose b) {
    for (Posed& p : b)
        a.push_back(std::move(p));
    return a;
}

/// What making a case's timeline needs at every turn.
struct Making {
    const Storyboard& storyboard;
    const StoryCase& story;
    const Plan plan;
    const LayoutRequest& request;
    const CardContext cards;
    double pace; ///< words per second
};

Pose beatPose(const Making& m, std::size_t beat, const Tableau& tableau) {
    const PoseContext context{m.storyboard, m.story, m.plan, tableau, m.cards.measure, false};
    return joined(joined(poseOf(context), legendOf(m.cards, tableau)), beatTexts(m.cards, beat));
}

Pose lastPose(const Making& m) {
    Tableau end = m.story.beats.back().phases.back();
    end.gestures.clear();
    end.changed.clear();
    const PoseContext context{m.storyboard, m.story, m.plan, end, m.cards.measure, true};
    return joined(joined(poseOf(context), legendOf(m.cards, end)), lastCardTexts(m.cards));
}

BeatMark playBeat(const Making& m, std::size_t index, Time start, Movements& movements) {
    const StoryBeat& beat = m.story.beats[index];
    BeatMark mark{beat.id,     m.storyboard.questions[beat.question].id.value, start, start, start, start, {},
                  beat.caption};
    Time at = start;
    for (const Tableau& tableau : beat.phases) {
        mark.phases.push_back(at);
        mark.moved = movements.change(beatPose(m, index, tableau), at);
        at = mark.moved + betweenPhases;
    }
    mark.rest = mark.moved + marked;
    movements.settle(mark.rest);
    const Time reading = beat.hold > 0 ? seconds(beat.hold) : readingTime(beat.caption, m.pace);
    mark.endExclusive = std::max(mark.moved + reading, mark.rest);
    return mark;
}

/// Time left is told in steps of 15 s, rounded up.
void tellTimeLeft(const Making& m, Time from, Time end, Movements& movements) {
    const int order = static_cast<int>(Layer::Frame) * 1000000 + 900;
    Time at = from;
    while (at < end) {
        const auto steps = (end - at + step - Time{1}) / step;
        movements.cut(timeLeft(m.cards, static_cast<int>(steps * 15)), order, at);
        at = end - step * (steps - 1);
    }
}

} // namespace

Timeline layOut(const Storyboard& storyboard, std::size_t caseIndex, const LayoutRequest& request,
                const TextMeasure& measure, const InterfaceWords& words) {
    const StoryCase& story = storyboard.cases.at(caseIndex);
    const CardContext cards{storyboard, caseIndex, request, measure, words};
    const Making m{storyboard, story, planCase(story, request.frame, request.textScale),
                   request,    cards, storyboard.readingPace / request.pace};
    Timeline timeline;
    timeline.size = request.frame.size;
    Movements movements(request.motion);
    Time at = movements.change(coverCard(cards), Time{}) + readingTime(story.title + " " + story.summary, m.pace);
    const Time firstBeat = at;
    for (std::size_t i = 0; i < story.beats.size(); ++i) {
        timeline.beats.push_back(playBeat(m, i, at, movements));
        at = timeline.beats.back().endExclusive;
    }
    if (!story.beats.empty()) at = movements.change(lastPose(m), at) + readingTime(story.outcome, m.pace);
    timeline.end = at;
    tellTimeLeft(m, firstBeat, timeline.end, movements);
    timeline.tracks = movements.tracks();
    return timeline;
}

} // namespace vitrine
