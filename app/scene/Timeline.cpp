#include "scene/Timeline.hpp"

#include "core/Easing.hpp"
#include "scene/Change.hpp"

#include <algorithm>
#include <iterator>

namespace vitrine {
namespace {

using Seen = std::optional<Drawable>;

/// How far the way leads from the straight line between its ends.
Vec deviation(const Way& way, float u) { return pointOn(way, u) - mix(way.front(), way.back(), u); }

Drawable moving(const Drawable& from, const Drawable& to, const Segment& segment, float u) {
    Drawable now = changing(from, to, segment.passage, u);
    if (!segment.way.empty()) now.shape = translated(std::move(now.shape), deviation(segment.way, u));
    return now;
}

Seen during(const Segment& segment, Time t) {
    const auto& [start, end, from, to, passage, way, order] = segment;
    if (passage == Passage::Cut || t >= end) return to;
    const float u = ease(progress(t, start, end));
    if (from && to) return moving(*from, *to, segment, u);
    if (to) return partOf(*to, passage, u);
    if (from) return partOf(*from, passage, 1 - u);
    return std::nullopt;
}

/// The first segment that starts after `t`; the one before it rules.
auto firstAfter(const Track& track, Time t) { return std::ranges::upper_bound(track.segments, t, {}, &Segment::start); }

/// What is to be seen, and how far in front.
struct Standing {
    int order = 0;
    Seen seen;
};

Standing at(const Track& track, Time t) {
    if (track.segments.empty()) return {};
    const auto next = firstAfter(track, t);
    if (next == track.segments.begin()) return {next->order, next->from};
    const Segment& ruling = *std::prev(next);
    return {ruling.order, during(ruling, t)};
}

bool touches(const Segment& segment, Time a, Time b) {
    const bool isCut = segment.start == segment.endExclusive;
    return segment.start < b && (segment.endExclusive > a || (isCut && segment.start == a));
}

/// Of the segments that start before `b` only the last can still be going on; cuts at one moment may stand before it.
bool movesBetween(const Track& track, Time a, Time b) {
    const auto next = std::ranges::lower_bound(track.segments, b, {}, &Segment::start);
    return next != track.segments.begin() && touches(*std::prev(next), a, b);
}

} // namespace

Scene sample(const Timeline& timeline, Time t) {
    const Time first = std::max(timeline.from, Time::zero());
    const Time moment = std::clamp(t, first, std::max(std::min(timeline.end, timeline.until - Time{1}), first));
    std::vector<Standing> all;
    all.reserve(timeline.tracks.size());
    for (const Track& track : timeline.tracks) {
        Standing standing = at(track, moment);
        if (standing.seen && standing.seen->opacity > 0) all.push_back(std::move(standing));
    }
    std::ranges::stable_sort(all, {}, &Standing::order);
    Scene scene{timeline.size, {}};
    scene.drawables.reserve(all.size());
    for (Standing& standing : all)
        scene.drawables.push_back(std::move(*standing.seen));
    return scene;
}

bool tells(const Timeline& timeline, Time t) { return timeline.from <= t && t < timeline.until; }

std::size_t beatAt(const Timeline& timeline, Time t) {
    const auto next = std::ranges::upper_bound(timeline.beats, t, {}, &BeatMark::start);
    return next == timeline.beats.begin() ? 0 : static_cast<std::size_t>(next - timeline.beats.begin()) - 1;
}

bool movesBetween(const Timeline& timeline, Time a, Time b) {
    return a < b && std::ranges::any_of(timeline.tracks, [=](const Track& track) { return movesBetween(track, a, b); });
}

} // namespace vitrine
