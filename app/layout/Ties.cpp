#include "layout/Ties.hpp"

#include "layout/Boundary.hpp"

#include <algorithm>
#include <cmath>

namespace vitrine {
namespace {

constexpr int steps = 24, straightSteps = 4;

/// The line that stands for the middle: the ring when there is one, else the commons' edge.
std::vector<Vec> middleLine(const Brush& b) {
    const Box panel = b.panel();
    return ringBody(b) != nobody ? ringLine(b) : superellipse(panel, 9.f);
}

/// A member's lane runs straight past the inner column, so that its ties meet no neighbour.
Gate memberGate(const Brush& b, ElementId id) {
    const Seat seat = b.seat(id);
    const float reach = seat.size * 0.5f + 44 * seat.size / 92;
    const Box s = b.c.plan.seating;
    switch (seat.facing) {
    case Facing::Left: {
        const Vec at = seat.at + Vec{-reach, 4};
        return {at, {-1, 0}, std::max(0.f, at.x - (s.right() - b.c.plan.laneX))};
    }
    case Facing::Right: {
        const Vec at = seat.at + Vec{reach, 4};
        return {at, {1, 0}, std::max(0.f, s.x + b.c.plan.laneX - at.x)};
    }
    case Facing::Up:
        break;
    }
    return {seat.at + Vec{0, -seat.size * 0.8f}, {0, -1}};
}

/// Whether a point lies outside the members' circle, on the side where this one turns its back.
bool isBehind(const Plan& plan, const Seat& seat, Vec point) {
    if (seat.facing == Facing::Up || encloses(plan.circle, point)) return false;
    return seat.facing == Facing::Left ? point.x > seat.at.x : point.x < seat.at.x;
}

/// Where a member is reached from behind.
Gate backGate(const Seat& seat) {
    const float side = seat.facing == Facing::Left ? 1.f : -1.f;
    return {seat.at + Vec{side * (seat.size * 0.5f + 12), 4}, {side, 0}};
}

Gate discGate(const Seat& seat, Vec target) {
    const Vec out = unit(target - seat.at);
    return {seat.at + out * (seat.size / 2 + 7), out};
}

/// What has its name below it is left and reached past the name, or from below the name.
Gate namedGate(const Seat& seat, Vec target, float nameHeight) {
    const Vec out = unit(target - seat.at);
    if (nameHeight <= 0 || out.y < 0.45f) return discGate(seat, target);
    if (out.y > 0.8f) return {seat.at + Vec{0, seat.size / 2 + nameHeight}, {0, 1}};
    const Vec aside{out.x < 0 ? -0.9f : 0.9f, 0.43f};
    return discGate(seat, seat.at + aside);
}

/// Rows above and below leave straight up or down.
Gate rowGate(const Seat& seat, Vec middle, float text) {
    const float down = seat.at.y < middle.y ? 1.f : -1.f;
    return {seat.at + Vec{0, down * (seat.size / 2 + (down > 0 ? 12 + labelPitch * text : 7.f))}, {0, down}};
}

/// How far from a site's middle its name reaches, which stands above it.
float nameAbove(const Brush& b, ElementId site) {
    if (!b.lit(site)) return 0;
    return b.c.measure.measure(b.element(site).label, labelSize * b.c.plan.text, Weight::SemiBold).width / 2 + 20;
}

/// Where ties from above arrive that meet the head of the commons: above a team, beside the badge of one person.
Vec besideHeads(const Brush& b, Vec on, Vec centre, Vec target) {
    constexpr float above = 26, aside = 26;
    Vec arrival = on;
    for (ElementId id = 0; id < b.c.story.elements.size(); ++id) {
        if (!isHead(b, id)) continue;
        const Seat seat = badgeSeat(b, id);
        if (b.element(id).role == Role::Team) return on - Vec{0, above};
        const float reach = seat.size / 2 + aside, off = on.x - seat.at.x;
        if (std::abs(off) < reach)
            arrival = exitPoint(middleLine(b), centre, {seat.at.x + (off < 0 ? -reach : reach), target.y});
    }
    return arrival;
}

bool isInMiddle(const Brush& b, ElementId id) {
    const Role role = b.element(id).role;
    return id == b.c.story.commons || role == Role::Body || b.c.plan.commons.slots.count(id) > 0;
}

} // namespace

Gate gateTowards(const Brush& b, ElementId id, Vec target) {
    const Role role = b.element(id).role;
    if (role == Role::Member) return isBehind(b.c.plan, b.seat(id), target) ? backGate(b.seat(id)) : memberGate(b, id);
    if (role == Role::Authority) {
        const Seat seat = b.seat(id);
        const Vec out = unit(target - seat.at);
        const bool corner = std::abs(seat.at.x - b.c.plan.centre.x) > 5; // what stands beside it is to be passed below
        const float side = out.x > 0 ? 1.f : -1.f;
        if (corner) return discGate(seat, seat.at + Vec{side, 0.25f});
        const bool pastName = std::abs(out.x) > 0.8f; // which stands beside it
        return discGate(seat, pastName ? seat.at + Vec{side * 0.8f, 0.6f} : target);
    }
    if (role == Role::Partner || role == Role::Service) {
        const Seat seat = b.seat(id);
        const Box s = b.c.plan.seating;
        const bool row = std::min(seat.at.y - s.y, s.bottom() - seat.at.y) < s.h * 0.2f;
        return row ? rowGate(seat, b.c.plan.centre, b.c.plan.text) : discGate(seat, target);
    }
    if (role == Role::Person) {
        const Seat seat = badgeSeat(b, id);
        if (b.element(id).each != nobody) return memberGate(b, b.standingIn(b.element(id).each));
        return discGate(seat, target);
    }
    if (id == b.c.story.commons || role == Role::Body) {
        const Vec centre = b.panel().centre();
        const Vec out = unit(target - centre);
        const Vec on = exitPoint(middleLine(b), centre, target);
        return {out.y < -0.9f ? besideHeads(b, on, centre, target) : on, out};
    }
    if (role == Role::Group && b.c.plan.sites.count(id)) {
        const Box box = b.c.plan.sites.at(id);
        const Vec on = exitPoint(superellipse(box, 9.f), box.centre(), target);
        const float name = nameAbove(b, id);
        if (on.y > box.centre().y || std::abs(on.x - box.centre().x) > name) return {on, unit(target - box.centre())};
        return {{box.centre().x + (target.x < box.centre().x ? -name : name), box.y}, {0, -1}};
    }
    if (role == Role::Group || role == Role::Ground) {
        const Vec on = exitPoint(groupLine(b, id), b.c.plan.centre, target);
        const bool within = length(target - b.c.plan.centre) < length(on - b.c.plan.centre);
        if (within && b.present(b.c.story.commons)) return gateTowards(b, b.c.story.commons, target);
        return {on, unit(target - b.c.plan.centre)};
    }
    return namedGate(b.seat(id), target, nameHeightBelow(b, id));
}

Lane gateOf(const Brush& b, ElementId id) {
    const Box panel = b.panel();
    const Gate gate = gateTowards(b, id, panel.centre());
    const std::vector<Vec> line = middleLine(b);
    // A lane that already runs towards the middle goes straight on; the others bend to the ray through their gate.
    const bool level = gate.out.x != 0 && gate.at.y > panel.y + 30 && gate.at.y < panel.bottom() - 30;
    if (!level) return {gate, exitPoint(line, panel.centre(), gate.at + gate.out * gate.lane)};
    const Vec centre{panel.centre().x, gate.at.y};
    return {gate, exitPoint(line, centre, centre - gate.out)};
}

std::vector<Vec> way(Gate from, Gate to) {
    const Vec start = from.at + from.out * from.lane, end = to.at + to.out * to.lane;
    const float reach = length(end - start) * 0.42f;
    const Vec a = start + from.out * reach, b = end + to.out * reach;
    std::vector<Vec> points;
    for (int i = 0; i < straightSteps; ++i)
        points.push_back(mix(from.at, start, static_cast<float>(i) / straightSteps));
    for (int i = 0; i <= steps; ++i) {
        const float u = static_cast<float>(i) / steps, v = 1 - u;
        points.push_back(start * (v * v * v) + a * (3 * v * v * u) + b * (3 * v * u * u) + end * (u * u * u));
    }
    for (int i = 1; i <= straightSteps; ++i)
        points.push_back(mix(end, to.at, static_cast<float>(i) / straightSteps));
    return points;
}

namespace {

/// How a relation is drawn.
struct TieStyle {
    ColourRole colour = ColourRole::Tie;
    float width = 4;
    Dash dash = Dash::Solid;
    Head head = Head::None, tail = Head::None;
};

Dash dashOf(Form form) {
    if (form == Form::Informal) return Dash::Dotted;
    return form == Form::Planned ? Dash::Dashed : Dash::Solid;
}

/// A plain relation takes the colour of whoever deals with many one by one.
TieStyle relationStyle(const Brush& b, const Relation& r) {
    const auto has = [&](Role role) { return b.element(r.from).role == role || b.element(r.to).role == role; };
    if (has(Role::Authority)) return {ColourRole::Authority, 4, dashOf(r.form), Head::None};
    if (has(Role::Service) && r.form == Form::Unsaid) return {ColourRole::Partner, 2.8f, Dash::Solid, Head::None};
    return {ColourRole::Tie, 4, dashOf(r.form), Head::None};
}

TieStyle styleOf(const Brush& b, const Relation& r) {
    const bool authority = b.element(r.from).role == Role::Authority;
    switch (r.kind) {
    case TieKind::Share:
        return {ColourRole::Provision, 4, Dash::Solid, Head::None};
    case TieKind::Strong:
        if (authority) return {ColourRole::Authority, 6, dashOf(r.form), Head::None}; // arrows are of account
        return {ColourRole::Governance, 6, dashOf(r.form), Head::Arrow};
    case TieKind::Lead:
        return {ColourRole::Leadership, 5, Dash::Solid, Head::Diamond};
    case TieKind::Account:
        return {ColourRole::Governance, 4, Dash::Solid, Head::Arrow};
    case TieKind::Commission:
        return {ColourRole::Governance, 4, Dash::Solid, Head::Arrow, Head::Bar}; // dashed would be planned
    case TieKind::Support:
        return {ColourRole::Informal, 5, Dash::Solid, Head::Double};
    case TieKind::Host:
        return {ColourRole::Provision, 4, Dash::Solid, Head::None};
    case TieKind::Relation:
        break;
    }
    return relationStyle(b, r);
}

/// A member's tie to the middle uses its lane, whatever it is tied to there.
std::vector<Vec> laneWay(const Brush& b, ElementId from) {
    const Lane lane = gateOf(b, from);
    const Vec middle = b.panel().centre();
    const bool level = std::abs(lane.on.y - lane.gate.at.y) < 1;
    return way(lane.gate, {lane.on, level ? lane.gate.out * -1 : unit(lane.on - middle), 0});
}

/// From within the ring the way to it is short and straight.
std::vector<Vec> insideWay(const Brush& b, ElementId from) {
    const Role role = b.element(from).role;
    const Seat seat = role == Role::Person ? badgeSeat(b, from) : b.seat(from);
    const Vec centre = b.panel().centre();
    const std::vector<Vec> line = middleLine(b);
    const Vec up = exitPoint(line, {seat.at.x, centre.y}, {seat.at.x, centre.y - 1});
    const Vec down = exitPoint(line, {seat.at.x, centre.y}, {seat.at.x, centre.y + 1});
    const Vec on = seat.at.y - up.y < down.y - seat.at.y ? up : down;
    const Gate gate = namedGate(seat, on, nameHeightBelow(b, from));
    // Who sits on the ring itself has no way to it that its head would fit on: it begins under the badge.
    constexpr float shortest = 36;
    if (const Vec away = gate.at - on; std::hypot(away.x, away.y) < shortest)
        return {on + unit(seat.at - on) * shortest, on};
    return way(gate, {on, unit(gate.at - on), 0});
}

std::vector<Vec> wayOf(const Brush& b, const Relation& r) {
    const bool middle = isInMiddle(b, r.to) && r.kind != TieKind::Lead && r.kind != TieKind::Host;
    if (middle && b.element(r.from).role == Role::Member) return laneWay(b, r.from);
    const Role to = b.element(r.to).role;
    const ElementId sits = b.state(r.from).seat;
    const bool within = isInMiddle(b, r.from) || (sits != nobody && isInMiddle(b, sits));
    if (within && (to == Role::Body || r.to == b.c.story.commons)) return insideWay(b, r.from);
    if (middle && r.kind == TieKind::Relation && !within) { // to the outermost thing that contains its target
        const Gate out = gateTowards(b, r.from, b.c.plan.centre);
        return way(out, gateTowards(b, b.c.story.commons, out.at));
    }
    const Gate from = gateTowards(b, r.from, b.seat(r.to).size > 0 ? b.seat(r.to).at : b.c.plan.centre);
    const Gate towards = gateTowards(b, r.to, from.at);
    return way(gateTowards(b, r.from, towards.at), towards);
}

/// Once something is shared, the middle belongs to it: older plain relations across it are still true, but not drawn.
bool isSettled(const Brush& b, const Relation& r) {
    const bool across = !isInMiddle(b, r.from) && !isInMiddle(b, r.to);
    return r.kind == TieKind::Relation && !r.fresh && across && b.present(b.c.story.commons);
}

/// How many relations between the same two come before this one.
int parallelsBefore(const Brush& b, const Relation& r) {
    int n = 0;
    for (const Relation& other : b.c.tableau.relations) {
        if (&other == &r) return n;
        n += (other.from == r.from && other.to == r.to) || (other.from == r.to && other.to == r.from) ? 1 : 0;
    }
    return n;
}

/// Parallel ties run side by side: the first in the middle, the others left and right of it.
std::vector<Vec> beside(std::vector<Vec> points, int rank) {
    if (rank == 0) return points;
    const int pair = (rank + 1) / 2;
    const float offset = static_cast<float>(pair) * (rank % 2 == 1 ? 26.f : -26.f);
    const Vec aside = perpendicular(unit(points.back() - points.front())) * offset;
    for (Vec& p : points)
        p = p + aside;
    return points;
}

std::string tieName(const Brush& b, const Relation& r) {
    const std::string name = "tie:" + b.name(r.from) + ">" + b.name(r.to);
    const bool plain = r.kind == TieKind::Share || r.kind == TieKind::Relation;
    return plain ? name : name + ":" + std::to_string(static_cast<int>(r.kind));
}

/// What is pooled in this beat flows along the ties to the commons.
bool poolsIntoCommons(const Brush& b, const Relation& r) {
    if (r.to != b.c.story.commons || b.c.everythingLit) return false;
    const auto& all = b.c.tableau.gestures;
    return std::any_of(all.begin(), all.end(),
                       [&](const Gesture& g) { return g.kind == GestureKind::Pool && g.who == r.from; });
}

/// Who sits at the head under the body he answers to: beside the badge, which would hide it, up to the body's line.
std::vector<Vec> accountBeside(const Seat& seat) {
    const float x = seat.at.x - seat.size * 0.5f - 18;
    return {{x, seat.at.y + seat.size * 0.62f}, {x, seat.at.y - seat.size * 0.2f}};
}

void poseTie(Brush& b, const Relation& r) {
    if (b.clusterOf(r.from) == b.clusterOf(r.to)) return; // they stand beside each other
    if (isSettled(b, r)) return;
    const TieStyle style = styleOf(b, r);
    const bool gives = poolsIntoCommons(b, r);
    const bool lit = r.fresh || gives || (b.lit(r.from) && b.lit(r.to));
    const bool oneByOne = r.kind == TieKind::Relation && style.colour != ColourRole::Tie;
    if (oneByOne && !r.fresh && !b.c.everythingLit && r.form == Form::Unsaid)
        return; // hushed: still true, but not spoken of
    const bool into = r.kind == TieKind::Lead || r.kind == TieKind::Account || r.kind == TieKind::Host;
    const ColourRole ground = into ? ColourRole::Commons : b.ground(r.from);
    Path path;
    const bool underBody = isHead(b, r.from) && b.element(r.to).role == Role::Body;
    path.points = underBody ? accountBeside(badgeSeat(b, r.from)) : beside(wayOf(b, r), parallelsBefore(b, r));
    if (length(path.points.back() - path.points.front()) < shortestTie) return;
    path.stroke = Stroke{Paint{style.colour, lit ? 1.f : dimmed, ground}, style.width, style.dash};
    path.endHead = gives ? Head::Arrow : style.head;
    path.startHead = r.shared ? style.head : style.tail;
    b.add(into ? Layer::TieInto : Layer::Tie, r.from, tieName(b, r), path).passage = Passage::Draw;
}

/// An associate stands outside, tethered to the boundary.
void poseTether(Brush& b, ElementId group, ElementId who) {
    Gate from = gateTowards(b, who, b.c.plan.centre);
    from.lane = 0;
    from.at =
        from.at - from.out * (0.15f * b.seat(who).size); // the boundary may pass close by, and a tether is to be seen
    const Vec on = exitPoint(groupLine(b, group), b.c.plan.centre, from.at);
    Path tether;
    tether.points = way(from, {on, from.out * -1, 0});
    tether.stroke = Stroke{b.paint(ColourRole::Governance, who), 5, Dash::Dotted};
    b.add(Layer::Tie, who, "tether:" + b.name(who), tether).passage = Passage::Draw;
}

} // namespace

void poseTies(Brush& b) {
    for (const Relation& r : b.c.tableau.relations)
        if (b.present(r.from) && b.present(r.to)) poseTie(b, r);
    for (ElementId group = 0; group < b.c.story.elements.size(); ++group) {
        if (!b.present(group) || b.element(group).role != Role::Group) continue;
        for (const Membership& m : b.state(group).members)
            if (m.as == Standing::Associate && b.present(m.who)) poseTether(b, group, m.who);
    }
}

} // namespace vitrine
