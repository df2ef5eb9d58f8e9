#include "layout/Movement.hpp"

#include <algorithm>
#include <sstream>

namespace vitrine {
namespace {

constexpr Time leaving = seconds(0.3), arriving = seconds(0.45), stagger = seconds(0.4), crossFade = seconds(0.2);

Vec middle(const Shape& shape) { return bounds(shape).centre(); }

float farthestWay(const Pose& to, const std::map<std::string, Posed>& now) {
    float far = 0;
    for (const Posed& p : to) {
        const auto before = now.find(p.drawable.id);
        if (before != now.end() && canMix(before->second.drawable.shape, p.drawable.shape))
            far = std::max(far, length(middle(p.drawable.shape) - middle(before->second.drawable.shape)));
        else if (before == now.end() && p.entrance)
            far = std::max(far, length(middle(p.drawable.shape) - middle(*p.entrance)));
    }
    return far;
}

/// Longer ways take longer: 0.6 to 1.2 s, so that with leaving and arriving a phase stays within 1.6 s.
Time movingTime(float way) { return seconds(std::clamp(0.6 + static_cast<double>(way) / 1600, 0.6, 1.2)); }

} // namespace

Time readingTime(const std::string& text, double wordsPerSecond) {
    std::istringstream in(text);
    double words = 0;
    for (std::string word; in >> word;)
        ++words;
    return std::max(seconds(3), seconds(words / wordsPerSecond));
}

Time Movements::change(const Pose& to, Time start) {
    std::map<std::string, const Posed*> next;
    for (const Posed& p : to)
        next[p.drawable.id] = &p;
    const bool reduced = m_motion == Motion::Reduced;

    bool anyLeaves = false, anyMoves = false;
    std::vector<std::string> gone;
    for (const auto& [id, posed] : m_now)
        if (!next.count(id)) gone.push_back(id);
    anyLeaves = !gone.empty();
    for (const Posed& p : to) {
        const auto before = m_now.find(p.drawable.id);
        anyMoves = anyMoves || (before != m_now.end() && before->second.drawable != p.drawable);
    }
    const Time moveStart = start + (anyLeaves && !reduced ? seconds(0.18) : Time{});
    const Time moveEnd = moveStart + (reduced ? crossFade : movingTime(farthestWay(to, m_now)));
    const Time arriveStart = reduced    ? start
                             : anyMoves ? moveStart + (moveEnd - moveStart) * 2 / 5
                                        : start + (anyLeaves ? seconds(0.2) : Time{});

    for (const std::string& id : gone) {
        leave(id, m_now.at(id), start, start + (reduced ? crossFade : leaving));
        m_now.erase(id);
    }
    std::size_t arrivals = 0, arrived = 0;
    for (const Posed& p : to)
        if (!m_now.count(p.drawable.id)) ++arrivals;
    Time last = start;
    for (const Posed& p : to) {
        const auto before = m_now.find(p.drawable.id);
        if (before != m_now.end()) {
            if (before->second.drawable == p.drawable) {
                before->second = p;
                continue;
            }
            move(before->second, p, moveStart, moveEnd);
            last = std::max(last, moveEnd);
        } else {
            const Time wait = arrivals > 1 && !reduced ? stagger * static_cast<std::int64_t>(arrived) /
                                                             static_cast<std::int64_t>(arrivals - 1)
                                                       : Time{};
            const Time from = arriveStart + wait;
            const Time length = reduced ? crossFade : p.entrance ? seconds(0.8) : arriving;
            arrive(p, from, from + length);
            last = std::max(last, from + length);
            ++arrived;
        }
        m_now[p.drawable.id] = p;
    }
    return last;
}

void Movements::settle(Time rest) {
    std::vector<std::string> passing;
    for (const auto& [id, posed] : m_now)
        if (posed.passing) passing.push_back(id);
    for (const std::string& id : passing) {
        leave(id, m_now.at(id), rest - (m_motion == Motion::Reduced ? crossFade : leaving), rest);
        m_now.erase(id);
    }
}

void Movements::cut(const Drawable& drawable, int order, Time at) {
    append(drawable.id, order, {at, at, std::nullopt, drawable, Passage::Cut});
}

void Movements::leave(const std::string& id, const Posed& gone, Time start, Time end) {
    append(id, gone.order, {start, end, gone.drawable, std::nullopt, Passage::Fade});
}

void Movements::move(const Posed& from, const Posed& to, Time start, Time end) {
    const bool travels =
        m_motion == Motion::Reduced && length(middle(from.drawable.shape) - middle(to.drawable.shape)) > 1;
    if (!travels) return append(to.drawable.id, to.order, {start, end, from.drawable, to.drawable, to.passage});
    const Time half = start + (end - start) / 2; // no movement: out here, in there
    append(to.drawable.id, to.order, {start, half, from.drawable, std::nullopt, Passage::Fade});
    append(to.drawable.id, to.order, {half, end, std::nullopt, to.drawable, Passage::Fade});
}

void Movements::arrive(const Posed& p, Time start, Time end) {
    if (!p.entrance || m_motion == Motion::Reduced) {
        const Passage passage = m_motion == Motion::Reduced ? Passage::Fade : p.passage;
        return append(p.drawable.id, p.order, {start, end, std::nullopt, p.drawable, passage});
    }
    Drawable from = p.drawable;
    from.shape = *p.entrance;
    from.opacity = 0;
    append(p.drawable.id, p.order, {start, end, from, p.drawable, Passage::Fade});
}

void Movements::append(const std::string& id, int order, Segment segment) {
    Track& track = m_tracks[id];
    track.id = id;
    track.order = order;
    if (!track.segments.empty() && segment.start < track.segments.back().endExclusive) {
        const Time shift = track.segments.back().endExclusive - segment.start; // never two at once
        segment.start += shift;
        segment.endExclusive = std::max(segment.endExclusive, segment.start);
    }
    track.segments.push_back(std::move(segment));
}

std::vector<Track> Movements::tracks() const {
    std::vector<Track> all;
    for (const auto& [id, track] : m_tracks)
        all.push_back(track);
    std::stable_sort(all.begin(), all.end(), [](const Track& a, const Track& b) { return a.order < b.order; });
    return all;
}

} // namespace vitrine
