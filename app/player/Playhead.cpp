#include "player/Playhead.hpp"

#include <algorithm>
#include <cmath>

namespace vitrine {

Time position(const Playhead& playhead, Instant now) {
    const Time passed = std::max(now - playhead.since, Time{0});
    const Time gone{static_cast<std::int64_t>(playhead.rate * static_cast<double>(passed.count()))};
    return std::max(playhead.time, std::min(playhead.time + gone, playhead.until));
}

Playhead hold(const Playhead& playhead, Instant now) { return {position(playhead, now), now, 0, never}; }

Playhead resume(const Playhead& playhead, Instant now, double rate) {
    return {position(playhead, now), std::max(now, playhead.since), rate, never};
}

Playhead seek(const Playhead& playhead, Time to, Instant now) { return {to, now, playhead.rate, playhead.until}; }

std::optional<Instant> reaches(const Playhead& playhead, Time time, Instant now) {
    if (position(playhead, now) >= time) return now;
    if (playhead.rate <= 0 || time > playhead.until) return std::nullopt;
    const double ahead = static_cast<double>((time - playhead.time).count()) / playhead.rate;
    const Instant at = playhead.since + Time{static_cast<std::int64_t>(std::ceil(ahead))};
    return std::max(now, position(playhead, at) < time ? at + Time{1} : at);
}

} // namespace vitrine
