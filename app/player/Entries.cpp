#include "player/Show.hpp"

#include <algorithm>

namespace vitrine {
namespace {

/// What time brings after an entry: the next beat, or the next case's own start.
BeatEntry following(const BeatEntry& entry, const Cases& cases) {
    const std::size_t next = entry.beat ? *entry.beat + 1 : 0;
    if (next < cases.cases[entry.caseIndex].beats.size()) return {entry.caseIndex, next, Cause::ByTime, entry.number};
    const std::size_t nextCase = (entry.caseIndex + 1) % cases.cases.size();
    return {nextCase, beatAt(cases.cases[nextCase], Time{0}), Cause::ByTime, entry.number + 1};
}

std::size_t longestWay(const Cases& cases) {
    std::size_t entries = 0;
    for (const CaseMarks& marks : cases.cases)
        entries += marks.beats.size() + 1;
    return entries;
}

std::size_t indexOf(const Cases& cases, const std::string& slug) {
    const auto found = std::ranges::find(cases.cases, slug, &CaseMarks::slug);
    return found == cases.cases.end() ? 0 : static_cast<std::size_t>(found - cases.cases.begin());
}

/// `t` in [start, rest] keeps its share of the movement, later it stays as long after the rest, but in the beat.
Time carriedOver(Time t, const BeatMark& before, const BeatMark& afterwards) {
    const Time last = std::max(afterwards.start, afterwards.endExclusive - Time{1});
    if (t >= before.rest) return std::min(afterwards.rest + (t - before.rest), last);
    const double share = progress(t, before.start, before.rest);
    return std::min(afterwards.start + seconds(share * inSeconds(afterwards.rest - afterwards.start)), last);
}

Time carriedOver(Time t, const CaseMarks& before, const CaseMarks& afterwards) {
    const Time cover = afterwards.beats.empty() ? afterwards.end : afterwards.beats.front().start;
    const std::optional<std::size_t> beat = beatAt(before, t);
    if (!beat || afterwards.beats.empty()) return std::clamp(t, Time{0}, std::max(Time{0}, cover - Time{1}));
    const auto same = std::ranges::find(afterwards.beats, before.beats[*beat].beat, &BeatMark::beat);
    if (same != afterwards.beats.end()) return carriedOver(t, before.beats[*beat], *same);
    return afterwards.beats[std::min(*beat, afterwards.beats.size() - 1)].start;
}

} // namespace

BeatEntry entryAt(const Show& show, const Cases& cases, Instant now) {
    const auto& [beat, cause, number] = show.arrival;
    if (show.caseIndex >= cases.cases.size()) return {show.caseIndex, std::nullopt, cause, number};
    const std::optional<std::size_t> present = beatAt(cases.cases[show.caseIndex], placeAt(show, now));
    return {show.caseIndex, present, show.drag || present == beat ? cause : Cause::ByTime, number};
}

std::vector<BeatEntry> entriesBetween(const BeatEntry& last, const BeatEntry& present, const Cases& cases) {
    if (last == present) return {};
    std::vector<BeatEntry> entries;
    BeatEntry entry = last;
    for (std::size_t i = 0; present.cause == Cause::ByTime && i <= longestWay(cases); ++i) {
        entry = following(entry, cases);
        entries.push_back(entry);
        if (entry == present) return entries;
    }
    return {present};
}

Show carriedOver(const Show& show, const Cases& before, const Cases& afterwards, Instant now) {
    if (afterwards.cases.empty() || show.caseIndex >= before.cases.size()) return show;
    const CaseMarks& old = before.cases[show.caseIndex];
    const std::size_t index = indexOf(afterwards, old.slug);
    const CaseMarks& marks = afterwards.cases[index];
    const bool isSame = marks.slug == old.slug;
    const Time place = isSame ? carriedOver(placeAt(show, now), old, marks) : Time{0};
    Show carried = show;
    carried.caseIndex = index;
    carried.blend.reset();
    carried.drag.reset();
    carried.playhead = {place, now, show.held ? 0 : show.speed, never};
    if (!isSame || entryAt(show, before, now).beat == show.arrival.beat) carried.arrival.beat = beatAt(marks, place);
    return carried;
}

} // namespace vitrine
