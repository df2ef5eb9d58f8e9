#include "layout/Schedule.hpp"

#include "core/Easing.hpp"
#include "scene/Change.hpp"

#include <algorithm>

namespace vitrine {
namespace {

constexpr Time relighting = seconds(0.5), fading = seconds(0.35), growing = seconds(0.45);
constexpr Time longest = seconds(1.6);        ///< for a phase, where its ways are not too long for it
constexpr double fastest = 0.022 * 1920 * 60; ///< units a second at the peak: less than 2.5 % of the stage a frame
constexpr double overlapping = 0.6;           ///< of a turn is over when the next begins

/// The time in which nothing on a way this long moves too fast.
Time leastFor(double way) { return seconds(static_cast<double>(easePeak) * way / fastest); }

/// Longer ways take longer, but not in proportion.
Time timeFor(double way, double atLeast) { return std::max(seconds(atLeast + way / 2400), leastFor(way)); }

double lengthOfLine(const Posed& p) {
    const auto& path = std::get<Path>(p.drawable.shape);
    const double all = lengthOf(path.points);
    return path.closed ? all / 2 : all; // a closed one is drawn both ways
}

double wayOf(const Posed& p) {
    const double along = p.way.empty() ? 0 : static_cast<double>(lengthOf(p.way));
    const double straight = p.entrance ? static_cast<double>(farthestWay(*p.entrance, p.drawable.shape)) : 0;
    return std::max(along, straight);
}

Time arriving(const Posed& p) {
    if (const double way = wayOf(p); way > 0) return appearing + timeFor(way, p.comes == Turn::Flow ? 0.35 : 0.5);
    if (isTrail(p)) return appearing + timeFor(lengthOfLine(p), 0.5);
    if (isLine(p)) return timeFor(lengthOfLine(p), 0.4);
    return p.passage == Passage::Grow || p.passage == Passage::Rise ? growing : fading;
}

double travel(const Act& act) {
    return static_cast<double>(farthestWay(act.before->drawable.shape, act.after->drawable.shape));
}

bool moves(const Posed& before, const Posed& after) {
    const Shape &a = before.drawable.shape, &b = after.drawable.shape;
    return !canMix(a, b) || farthestWay(a, b) > 0.05f; // as little as its neighbours, at the same time as they
}

Doing doingOf(const Posed* before, const Posed& after) {
    if (after.life == Life::Leaves) return Doing::Depart;
    if (after.life == Life::Travels) return Doing::Travel;
    if (!before) return Doing::Come;
    return moves(*before, after) ? Doing::Move : Doing::Relight;
}

Turn turnOf(const Act& act) {
    switch (act.doing) {
    case Doing::Go:
        return Turn::Leave;
    case Doing::Relight:
        return act.after->moves == Turn::Move ? Turn::Beside : act.after->moves;
    case Doing::Move:
        return act.after->comes == Turn::Beside ? Turn::Beside : act.after->moves;
    default:
        return act.after->comes;
    }
}

Time lengthOf(const Act& act) {
    switch (act.doing) {
    case Doing::Go:
        return leaving;
    case Doing::Relight:
        return relighting;
    case Doing::Move:
        return timeFor(travel(act), 0.6);
    case Doing::Travel:
        return arriving(*act.after) + appearing;
    case Doing::Depart:
        return leaving + timeFor(std::max(wayOf(*act.after), travel(act)), 0.55);
    default:
        return arriving(*act.after);
    }
}

/// The acts of one turn, in groups of those that belong together.
using Groups = std::vector<std::vector<Act*>>;

Groups groupsOf(const std::vector<Act*>& acts) {
    Groups groups;
    std::map<std::pair<ElementId, int>, std::size_t> known;
    for (Act* act : acts) {
        const Posed& p = act->after ? *act->after : *act->before;
        const auto [at, isNew] = known.try_emplace({p.who, p.step}, groups.size());
        if (isNew) groups.emplace_back();
        groups[at->second].push_back(act);
    }
    return groups;
}

/// One after the other, but many alike count as one.
Time stepOf(const Groups& groups, Turn turn) {
    if (groups.size() < 2) return Time{0};
    const bool alone = turn == Turn::Person || turn == Turn::Goal; // the eye follows each of them
    const Time step = alone ? seconds(0.22) : seconds(0.1), most = alone                ? seconds(0.7)
                                                                   : turn == Turn::Flow ? seconds(0.25)
                                                                                        : seconds(0.4);
    return std::min(step, most / static_cast<std::int64_t>(groups.size() - 1));
}

bool isLate(const Act& act) { return act.after && act.after->late && act.doing == Doing::Come; }

/// When something is in its place, and when its name stands there too.
struct Ends {
    Time there{}, all{};
};

void widen(Ends& ends, const Ends& other) { ends = {std::max(ends.there, other.there), std::max(ends.all, other.all)}; }

/// Gives a group its times from `start` on; what is late comes when the others have all but come.
Ends setGroup(const std::vector<Act*>& group, Time start) {
    constexpr Time before = seconds(0.15);
    Ends ends{start, start};
    for (Act* act : group) {
        if (isLate(*act)) continue;
        act->start = act->together = start;
        ends.there = std::max(ends.there, start + act->length);
    }
    const Time late = std::max(start, ends.there - before);
    ends.all = ends.there;
    for (Act* act : group) {
        if (!isLate(*act)) continue;
        act->start = late;
        act->together = start;
        ends.all = std::max(ends.all, late + act->length);
    }
    return ends;
}

Ends setTurn(const std::vector<Act*>& acts, Turn turn, Time start) {
    const Groups groups = groupsOf(acts);
    const bool together = turn == Turn::Leave || turn == Turn::Move;
    const Time step = together ? Time{0} : stepOf(groups, turn);
    Ends ends{start, start};
    for (std::size_t i = 0; i < groups.size(); ++i)
        widen(ends, setGroup(groups[i], start + step * static_cast<std::int64_t>(i)));
    return ends;
}

/// The acts of a phase by their turns.
using Turns = std::map<Turn, std::vector<Act*>>;

/// What moves, moves together, as long as the longest way takes: so ties stay with what they end at.
void moveTogether(Turns& turns) {
    Time together{0};
    for (const Act* act : turns[Turn::Move])
        if (act->doing == Doing::Move) together = std::max(together, act->length);
    for (Act* act : turns[Turn::Move])
        if (act->doing == Doing::Move) act->length = together;
}

/// Too many turns for one phase: what arrives sets out earlier, so that it overlaps more. None becomes faster.
void tighten(const std::vector<Act*>& acts, Time first) {
    Time end = first, longestGroup{0};
    for (const Act* act : acts) {
        end = std::max(end, act->start + act->length);
        longestGroup = std::max(longestGroup, act->start + act->length - act->together);
    }
    const Time allowed = std::max(longest, first + longestGroup);
    if (end <= allowed) return;
    const double spare = inSeconds(allowed - first - longestGroup), used = inSeconds(end - first - longestGroup);
    const double k = std::clamp(used > 0 ? spare / used : 1, 0.4, 1.0);
    for (Act* act : acts)
        act->start -= seconds(inSeconds(act->together - first) * (1 - k));
}

bool comesAlongWay(const Act* act) { return act->doing == Doing::Come && wayOf(*act->after) > 0; }

bool isDoing(const std::vector<Act*>& acts, Doing doing) {
    return std::any_of(acts.begin(), acts.end(), [=](const Act* act) { return act->doing == doing; });
}

/// How much of a turn is over when the next begins, where that must not be less: nothing moves among what goes, ties do
/// not set out before what they start from is there, and nothing comes of a flow before it arrives.
std::optional<double> mustBeOver(Turn turn, Turns& turns) {
    const std::vector<Act*>& acts = turns[turn];
    const bool someTie = !turns[Turn::Tie].empty();
    if (turn == Turn::Move) return 1;
    if (turn == Turn::Leave && (!turns[Turn::Move].empty() || isDoing(turns[Turn::Person], Doing::Depart))) return 1;
    if (turn == Turn::Person && someTie && std::any_of(acts.begin(), acts.end(), comesAlongWay)) return 1;
    return turn == Turn::Flow ? std::optional(0.65) : std::nullopt;
}

void setBeside(const std::vector<Act*>& acts) {
    for (Act* act : acts) { // the new line is read when the old one has gone
        const bool slides =
            act->doing == Doing::Move && canMix(act->before->drawable.shape, act->after->drawable.shape);
        act->start = act->doing == Doing::Come ? leaving : Time{0};
        if (act->doing == Doing::Come) act->length = leaving;
        if (slides) act->length = timeFor(travel(*act), 0.4);
    }
}

void setTimes(std::vector<Act>& acts) {
    Turns turns;
    for (Act& act : acts) {
        act.length = lengthOf(act);
        turns[turnOf(act)].push_back(&act);
    }
    moveTogether(turns);
    setBeside(turns[Turn::Beside]);
    Time at{0}, first{0};
    std::vector<Act*> since; // what has its times since `first`
    for (auto& [turn, some] : turns) {
        if (some.empty() || turn == Turn::Beside) continue;
        const Ends ends = setTurn(some, turn, at);
        since.insert(since.end(), some.begin(), some.end());
        const auto share = mustBeOver(turn, turns);
        at += seconds(inSeconds(ends.there - at) * share.value_or(overlapping));
        if (!share) continue;
        first = at;
        since.clear();
    }
    tighten(since, first);
}

} // namespace

bool isLine(const Posed& p) { return p.passage == Passage::Draw && std::holds_alternative<Path>(p.drawable.shape); }

bool isTrail(const Posed& p) { return isLine(p) && p.comes == Turn::Person; }

std::vector<Act> scheduleOf(const std::map<std::string, Posed>& now, const Pose& to) {
    std::vector<Act> acts;
    std::map<std::string, const Posed*> next;
    for (const Posed& p : to)
        next[p.drawable.id] = &p;
    for (const auto& [id, posed] : now)
        if (!next.count(id)) acts.push_back({Doing::Go, &posed, nullptr});
    for (const Posed& p : to) {
        const auto before = now.find(p.drawable.id);
        const Posed* known = before == now.end() ? nullptr : &before->second;
        const bool stays = known && p.life != Life::Leaves && known->drawable == p.drawable;
        if (stays || (!known && p.life == Life::Leaves)) continue;
        acts.push_back({doingOf(known, p), known, &p});
    }
    setTimes(acts);
    return acts;
}

} // namespace vitrine
