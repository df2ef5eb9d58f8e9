#include "scene/Timeline.hpp"

#include "core/Easing.hpp"

#include <algorithm>
#include <iterator>

namespace vitrine {
namespace {

using Seen = std::optional<Drawable>;

Drawable faded(const Drawable& drawable, float share) {
    return {drawable.id, drawable.shape, drawable.opacity * share};
}

Drawable drawn(const Drawable& drawable, float share) {
    Drawable part = drawable;
    if (auto* path = std::get_if<Path>(&part.shape)) path->reveal *= share;
    return part;
}

/// A drawable of which only `share` has come, or is still there.
Drawable partOf(const Drawable& drawable, Passage passage, float share) {
    const bool alongItsLength = passage == Passage::Draw && std::holds_alternative<Path>(drawable.shape);
    return alongItsLength ? drawn(drawable, share) : faded(drawable, share);
}

Drawable changing(const Drawable& from, const Drawable& to, Passage passage, float u) {
    if (canMix(from.shape, to.shape)) return {to.id, mix(from.shape, to.shape, u), mix(from.opacity, to.opacity, u)};
    return u < 0.5f ? partOf(from, passage, 1 - 2 * u) : partOf(to, passage, 2 * u - 1);
}

Seen during(const Segment& segment, Time t) {
    const auto& [start, end, from, to, passage] = segment;
    if (passage == Passage::Cut || t >= end) return to;
    const float u = ease(progress(t, start, end));
    if (from && to) return changing(*from, *to, passage, u);
    if (to) return partOf(*to, passage, u);
    if (from) return partOf(*from, passage, 1 - u);
    return std::nullopt;
}

/// The first segment that starts after `t`; the one before it rules.
auto firstAfter(const Track& track, Time t) { return std::ranges::upper_bound(track.segments, t, {}, &Segment::start); }

Seen at(const Track& track, Time t) {
    if (track.segments.empty()) return std::nullopt;
    const auto next = firstAfter(track, t);
    return next == track.segments.begin() ? next->from : during(*std::prev(next), t);
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
    const Time moment = std::clamp(t, Time::zero(), std::max(timeline.end, Time::zero()));
    Scene scene{timeline.size, {}};
    scene.drawables.reserve(timeline.tracks.size());
    for (const Track& track : timeline.tracks) {
        Seen seen = at(track, moment);
        if (seen && seen->opacity > 0) scene.drawables.push_back(std::move(*seen));
    }
    return scene;
}

std::size_t beatAt(const Timeline& timeline, Time t) {
    const auto next = std::ranges::upper_bound(timeline.beats, t, {}, &BeatMark::start);
    return next == timeline.beats.begin() ? 0 : static_cast<std::size_t>(next - timeline.beats.begin()) - 1;
}

bool movesBetween(const Timeline& timeline, Time a, Time b) {
    return a < b && std::ranges::any_of(timeline.tracks, [=](const Track& track) { return movesBetween(track, a, b); });
}

} // namespace vitrine
