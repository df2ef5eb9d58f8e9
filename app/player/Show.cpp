#include "player/Show.hpp"

#include "core/Easing.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace vitrine {
namespace {

constexpr double lowPass = 0.15; // seconds after which 63 % of the way to the finger are done
constexpr double settled = 1000; // microseconds from the finger that nobody sees

double remaining(const Drag& drag, Instant now) {
    const double way = static_cast<double>((drag.from - drag.to).count());
    const double left = way * std::exp(-inSeconds(std::max(now - drag.since, Time{0})) / lowPass);
    return std::abs(left) < settled ? 0 : left;
}

Time placeAt(const Drag& drag, Instant now) { return drag.to + Time{std::llround(remaining(drag, now))}; }

/// The start of the segment that is going on at `t` is `t` itself: what changes now.
Time nextMove(const Track& track, Time t) {
    const auto isOver = [t](const Segment& segment) {
        return segment.endExclusive <= t || (segment.passage == Passage::Cut && segment.start <= t);
    };
    const auto next = std::ranges::find_if_not(track.segments, isOver);
    return next == track.segments.end() ? never : std::max(next->start, t);
}

Time nextMove(const Timeline& timeline, Time t) {
    Time next = never;
    for (const Track& track : timeline.tracks)
        next = std::min(next, nextMove(track, t));
    return next;
}

Time nextMark(const Timeline& timeline, Time t) {
    const auto next = std::ranges::upper_bound(timeline.beats, t, {}, &BeatMark::start);
    if (next != timeline.beats.end()) return next->start;
    return t < timeline.end ? timeline.end : never;
}

Instant nextChangeOfDrag(const Show& show, Instant now) {
    return remaining(*show.drag, now) != 0 || blended(show, now) < 1 ? now : never;
}

} // namespace

std::string_view nameOf(Cause cause) {
    constexpr std::array<std::string_view, 8> names{"start", "time", "step",    "jump",
                                                    "drag",  "case", "attract", "presenter"};
    return names[static_cast<std::size_t>(cause)];
}

Show begin(const Opening& opening, const Cases& cases, Instant now) {
    const std::size_t index = opening.caseIndex < cases.cases.size() ? opening.caseIndex : 0;
    Show show;
    show.caseIndex = index;
    show.speed = opening.speed;
    show.rounds = opening.rounds;
    if (cases.cases.empty()) return show;
    const CaseMarks& marks = cases.cases[index];
    const bool atBeat = opening.beat && *opening.beat < marks.beats.size();
    show.playhead = {atBeat ? marks.beats[*opening.beat].start : Time{0}, now, opening.speed, never};
    show.arrival = {beatAt(marks, show.playhead.time), Cause::Start, 0};
    return show;
}

float blended(const Show& show, Instant now) {
    if (!show.blend) return 1;
    if (!show.drag) return progress(position(show.playhead, now), show.blend->to - blendTime, show.blend->to);
    return progress(now, show.drag->began, show.drag->began + seconds(inSeconds(blendTime) / show.speed));
}

Time placeAt(const Show& show, Instant now) {
    if (show.drag) return placeAt(*show.drag, now);
    const Time place = position(show.playhead, now);
    return show.blend ? std::max(place, show.blend->to) : place;
}

Scene sceneAt(const Show& show, const Timeline& timeline, Instant now) {
    Scene scene = sample(timeline, placeAt(show, now));
    const float u = blended(show, now);
    return u < 1 ? blend(show.blend->from, scene, ease(u)) : scene;
}

Instant nextChange(const Show& show, const Timeline& timeline, Instant now) {
    if (show.drag) return nextChangeOfDrag(show, now);
    const Time place = position(show.playhead, now);
    if (show.playhead.rate <= 0 || place >= show.playhead.until) return never;
    if (blended(show, now) < 1) return now;
    const Time next = std::min(nextMove(timeline, place), nextMark(timeline, place));
    return next == never ? never : reaches(show.playhead, next, now).value_or(never);
}

bool moving(const Show& show, const Timeline& timeline, Instant now) { return nextChange(show, timeline, now) <= now; }

bool isOver(const Show& show, const Cases& cases, Instant now) {
    if (show.rounds == Rounds::Endless || show.drag) return false;
    if (cases.cases.empty()) return true;
    return show.caseIndex + 1 == cases.cases.size() && position(show.playhead, now) >= cases.cases.back().end;
}

} // namespace vitrine
