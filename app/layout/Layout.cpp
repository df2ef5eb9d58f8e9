#include "layout/Layout.hpp"

#include "layout/Cards.hpp"
#include "layout/GivingWay.hpp"
#include "layout/Legend.hpp"
#include "layout/Movement.hpp"
#include "layout/Plan.hpp"
#include "layout/Pose.hpp"

#include <algorithm>

namespace vitrine {
namespace {

constexpr Time step = seconds(15);

Pose joined(Pose a, Pose b) {
    for (Posed& p : b)
        a.push_back(std::move(p));
    return a;
}

/// What making a case's timeline needs at every turn.
struct Making {
    const Storyboard& storyboard;
    const StoryCase& story;
    const Course& course;
    const CardContext cards;
};

Pose beatPose(const Making& m, std::size_t beat, const Tableau& tableau) {
    const PoseContext context{m.storyboard, m.story, planDuring(*m.course.plan, beat), tableau, m.cards.measure, false};
    return joined(joined(poseOf(context), legendOf(m.cards, tableau)), beatTexts(m.cards, beat));
}

Pose lastPose(const Making& m) {
    const Tableau end = withoutHappenings(m.story.beats.back().phases.back());
    const Plan& plan = planDuring(*m.course.plan, m.story.beats.size() - 1);
    const PoseContext context{m.storyboard, m.story, plan, end, m.cards.measure, true};
    return joined(joined(poseOf(context), legendOf(m.cards, end)), lastCardTexts(m.cards));
}

/// What is there when a beat begins, but for the marks of the beat before.
Pose poseBefore(const Making& m, std::size_t beat) {
    return beatPose(m, beat - 1, m.story.beats[beat - 1].phases.back());
}

bool givesWay(const Making& m, std::size_t beat) {
    return beat > 0 && &planDuring(*m.course.plan, beat - 1) != &planDuring(*m.course.plan, beat);
}

/// What stays of the beat before, in its new place and in the light of this one.
Pose roomMade(const Making& m, std::size_t beat) {
    const Tableau& first = m.story.beats[beat].phases.front();
    Tableau stays = withoutHappenings(m.story.beats[beat - 1].phases.back());
    stays.focus = first.focus;
    std::erase_if(stays.relations.edit(), [&](const Relation& r) {
        return std::ranges::none_of(first.relations, [&](const Relation& other) {
            return r.from == other.from && r.to == other.to && r.kind == other.kind;
        });
    });
    const PoseContext context{m.storyboard, m.story, planDuring(*m.course.plan, beat), stays, m.cards.measure, false};
    return joined(joined(poseOf(context), legendOf(m.cards, first)), beatTexts(m.cards, beat));
}

void playBeat(const Making& m, std::size_t index, Movements& movements) {
    const StoryBeat& beat = m.story.beats[index];
    const BeatMark& mark = m.course.beats[index];
    Time done{}; // where a phase takes longer than it was given, the next one waits
    if (givesWay(m, index)) done = movements.change(roomMade(m, index), mark.phases.front());
    for (std::size_t i = 0; i < beat.phases.size(); ++i)
        done = movements.change(beatPose(m, index, beat.phases[i]), std::max(mark.phases[i], done));
    movements.settle(std::max(mark.rest, done + seconds(0.3)));
}

/// Time left is told in steps of 15 s, rounded up.
void tellTimeLeft(const Making& m, Time from, Time until, Movements& movements) {
    if (m.course.request.texts == Texts::Panel) return;
    const int order = static_cast<int>(Layer::Frame) * 1000000 + 900;
    const Time end = m.course.end;
    for (Time at = from; at < std::min(until, end);) {
        const auto steps = (end - at + step - Time{1}) / step;
        movements.cut(timeLeft(m.cards, static_cast<int>(steps * 15)), order, at);
        at = end - step * (steps - 1);
    }
}

} // namespace

Timeline layOut(const Storyboard& storyboard, const Course& course, const TextMeasure& measure,
                const InterfaceWords& words, BeatRange beats) {
    const StoryCase& story = storyboard.cases.at(course.caseIndex);
    const Making m{storyboard, story, course, {storyboard, course.caseIndex, course.request, measure, words}};
    const std::size_t last = std::min(beats.endExclusive, story.beats.size());
    const bool begins = beats.first == 0, ends = last == story.beats.size();
    Timeline timeline{course.request.frame.size, {}, course.beats, course.end};
    if (!begins) timeline.from = course.beats[beats.first].start;
    if (!ends) timeline.until = course.beats[last].start;

    const Time before = timeline.from - Time{1}; // so that nothing seems to happen when the part begins
    Movements movements = begins ? Movements(course.request.motion)
                                 : Movements(course.request.motion, poseBefore(m, beats.first), before);
    if (begins) (void)movements.change(coverCard(m.cards), Time{});
    for (std::size_t i = beats.first; i < last; ++i)
        playBeat(m, i, movements);
    if (ends && !story.beats.empty()) (void)movements.change(lastPose(m), course.beats.back().endExclusive);
    const Time firstBeat = course.beats.empty() ? course.end : course.beats.front().start;
    tellTimeLeft(m, begins ? firstBeat : before, timeline.until, movements);
    timeline.tracks = movements.tracks();
    return timeline;
}

} // namespace vitrine
