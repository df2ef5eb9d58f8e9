#include "layout/Movement.hpp"

#include "scene/Change.hpp"

#include <algorithm>

namespace vitrine {
namespace {

constexpr Time crossFade = seconds(0.2), shortest = seconds(0.6);

/// Where a drawable begins that comes in along its way or from another shape.
Drawable beginning(const Posed& p) {
    Drawable first = p.drawable;
    if (p.entrance) first.shape = *p.entrance;
    if (!p.way.empty() && !p.entrance) first.shape = translated(first.shape, p.way.front() - p.way.back());
    return first;
}

/// Where a drawable goes along its way: the way begins where it is.
Drawable beyond(const Posed& p) {
    Drawable last = p.drawable;
    if (!p.way.empty()) last.shape = translated(last.shape, p.way.back() - p.way.front());
    return last;
}

bool movesIn(const Posed& p) { return p.entrance || !p.way.empty(); }

Passage smallPassage(const Posed& p) { return p.passage == Passage::Draw ? Passage::Fade : p.passage; }

using Segments = std::vector<Segment>;

/// Appears where its way begins, goes along it, and stays.
Segments coming(const Posed& p, Time start, Time end) {
    if (isTrail(p)) start += appearing;
    if (!movesIn(p)) return {{start, end, std::nullopt, p.drawable, p.passage}};
    const Drawable first = beginning(p);
    return {{start, start + appearing, std::nullopt, first, smallPassage(p)},
            {start + appearing, end, first, p.drawable, p.passage, p.way}};
}

Segments travelling(const Posed& p, Time start, Time end) {
    const Time arrived = end - appearing;
    Segments all = coming(p, start, arrived);
    all.push_back({arrived, end, p.drawable, std::nullopt, smallPassage(p)});
    return all;
}

Segments departing(const Posed& before, const Posed& p, Time start, Time end) {
    Posed where = p;
    where.drawable = {p.drawable.id, p.way.empty() ? p.drawable.shape : before.drawable.shape, before.drawable.opacity};
    const Drawable last = beyond(where);
    return {{start, end - leaving, before.drawable, last, p.passage, p.way},
            {end - leaving, end, last, std::nullopt, smallPassage(p)}};
}

/// Whether what it was goes before what it is now comes.
bool givesWay(const Act& act) {
    return act.after->fades || !canMix(act.before->drawable.shape, act.after->drawable.shape);
}

/// Goes here, comes there.
Segments outAndIn(const Act& act, Time start, Time end) {
    const Time half = start + (end - start) / 2;
    const Passage passage = smallPassage(*act.after);
    return {{start, half, act.before->drawable, std::nullopt, passage},
            {half, end, std::nullopt, act.after->drawable, passage}};
}

Segments segmentsOf(const Act& act, Time from) {
    const Time start = from + act.start, end = start + act.length;
    switch (act.doing) {
    case Doing::Go: {
        const Passage passage = smallPassage(*act.before);
        return {{start, end, act.before->drawable, std::nullopt, passage}};
    }
    case Doing::Come:
        return coming(*act.after, start, end);
    case Doing::Travel:
        return travelling(*act.after, start, end);
    case Doing::Depart:
        return departing(*act.before, *act.after, start, end);
    case Doing::Move:
        if (givesWay(act)) return outAndIn(act, start, end);
        [[fallthrough]];
    default:
        return {{start, end, act.before->drawable, act.after->drawable, act.after->passage}};
    }
}

/// Without movement: what changes its place goes here and comes there.
Segments reducedSegments(const Act& act, Time start) {
    const Time half = start + crossFade, end = half + crossFade;
    const bool stays = act.before && act.after && act.after->life != Life::Leaves;
    if (act.doing == Doing::Travel) return {};
    if (!stays && act.before) return {{start, half, act.before->drawable, std::nullopt}};
    if (!act.before) return {{start, half, std::nullopt, act.after->drawable}};
    if (act.doing == Doing::Relight) return {{start, half, act.before->drawable, act.after->drawable}};
    return {{start, half, act.before->drawable, std::nullopt}, {half, end, std::nullopt, act.after->drawable}};
}

} // namespace

Movements::Movements(Motion motion, const Pose& before, Time at) : m_motion(motion) {
    for (const Posed& p : before) {
        if (p.life != Life::Stays) continue;
        cut(p.drawable, p.order, at);
        m_now[p.drawable.id] = p;
    }
}

Time Movements::change(const Pose& to, Time start) {
    Time last = start;
    const bool reduced = m_motion == Motion::Reduced;
    for (const Posed& p : to) { // what stays as it is may still stand behind something new
        const auto now = m_now.find(p.drawable.id);
        const bool stays = now != m_now.end() && p.life != Life::Leaves && now->second.drawable == p.drawable;
        if (stays && now->second.order != p.order) cut(p.drawable, p.order, start);
    }
    for (const Act& act : scheduleOf(m_now, to)) {
        const Posed& p = act.after ? *act.after : *act.before;
        for (Segment& segment : reduced ? reducedSegments(act, start) : segmentsOf(act, start)) {
            last = std::max(last, segment.endExclusive);
            append(p.drawable.id, act.doing == Doing::Depart ? act.before->order : p.order, std::move(segment));
        }
    }
    m_now.clear();
    for (const Posed& p : to)
        if (p.life == Life::Stays || p.life == Life::Passing) m_now[p.drawable.id] = p;
    return reduced || last == start ? last : std::max(last, start + shortest);
}

void Movements::settle(Time rest) {
    const Time length = m_motion == Motion::Reduced ? crossFade : leaving;
    for (auto at = m_now.begin(); at != m_now.end();) {
        const Posed& p = at->second;
        if (p.life != Life::Passing) {
            ++at;
            continue;
        }
        append(p.drawable.id, p.order, {rest - length, rest, p.drawable, std::nullopt, Passage::Fade});
        at = m_now.erase(at);
    }
}

void Movements::cut(const Drawable& drawable, int order, Time at) {
    append(drawable.id, order, {at, at, std::nullopt, drawable, Passage::Cut});
}

void Movements::append(const std::string& id, int order, Segment segment) {
    Track& track = m_tracks[id];
    track.id = id;
    segment.order = order;
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
    return all;
}

} // namespace vitrine
