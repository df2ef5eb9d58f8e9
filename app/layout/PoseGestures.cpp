// What is to be seen in one beat only: looks, invitations, shocks, journeys, ways taken.
#include "layout/Boundary.hpp"
#include "layout/Routes.hpp"
#include "layout/Ties.hpp"

#include <algorithm>

namespace vitrine {
namespace {

Path line(std::vector<Vec> points, Paint paint, float width, Dash dash, Head head) {
    return {std::move(points), false, std::nullopt, Stroke{paint, width, dash}, Head::None, head, 1};
}

std::vector<Vec> firstPart(const std::vector<Vec>& points, float share) {
    const auto n = static_cast<std::size_t>(std::lround(static_cast<float>(points.size() - 1) * share));
    return {points.begin(), points.begin() + static_cast<std::ptrdiff_t>(n + 1)};
}

void poseTurn(Brush& b, const Gesture& g, const std::string& name) {
    const bool within = b.c.plan.commons.slots.count(g.to) > 0 && b.present(b.c.story.commons);
    const ElementId to = within ? b.c.story.commons : g.to; // what lies within is approached, not entered
    const Gate from = gateTowards(b, g.who, middleOf(b, to));
    const std::vector<Vec> points = way(from, gateTowards(b, to, from.at));
    b.add(Layer::Tie, g.who, name,
          line(firstPart(points, 0.62f), {ColourRole::Quiet, 1, ColourRole::Ground}, 3, Dash::Dotted, Head::Arrow))
        .passage = Passage::Draw;
}

void poseInvite(Brush& b, const Gesture& g, const std::string& name) {
    const Vec to = b.c.plan.centre;
    const Seat seat = b.seat(g.who);
    const Vec at = seat.at + unit(to - seat.at) * (seat.size / 2 + 62);
    b.mark(Layer::Trace, g.who, name, "letter", at, 44, {ColourRole::Paper, 1, ColourRole::Ground},
           {ColourRole::Ink, 1, ColourRole::Paper});
}

/// One broad arrow of the whole group. Where its boundary all but touches the other, it sets out further on, so that
/// the arrow can be seen.
void poseEngage(Brush& b, const Gesture& g, const std::string& name) {
    const Vec target = middleOf(b, g.to);
    Gate from = gateTowards(b, g.who, target);
    if (length(from.at - target) < 140) {
        const float aside = target.y < b.c.plan.centre.y ? 150.f : -150.f;
        const Vec on = exitPoint(groupLine(b, g.who), b.c.plan.centre, {from.at.x, target.y + aside});
        from = {on, {on.x < b.c.plan.centre.x ? -1.f : 1.f, 0}, 0};
    }
    const Gate to = gateTowards(b, g.to, from.at);
    b.add(Layer::Trace, g.who, name,
          line(way(from, to), {ColourRole::Governance, 1, ColourRole::Ground}, 9, Dash::Solid, Head::Arrow))
        .passage = Passage::Draw;
}

void poseThreat(Brush& b, const Gesture& g, const std::string& name) {
    if (g.to == nobody) return;
    const Vec from = middleOf(b, g.to);
    const Vec on = exitPoint(groupLine(b, g.who), b.c.plan.centre, from);
    const Gate start = gateTowards(b, g.to, on);
    b.add(Layer::Trace, g.who, name,
          line(way(start, {on, unit(start.at - on), 0}), {ColourRole::Warning, 1, ColourRole::Ground}, 6, Dash::Solid,
               Head::Arrow))
        .passage = Passage::Draw;
}

void poseJourney(Brush& b, const Gesture& g, const std::string& name) {
    const auto& [there, back] = journeyOf(b, g);
    const Paint paint{ColourRole::Leadership, 1, ColourRole::Ground};
    b.add(Layer::Trace, g.who, name, line(there, paint, 4, Dash::Dotted, Head::Arrow)).passage = Passage::Draw;
    b.add(Layer::Trace, g.who, name + "/back", line(back, paint, 4, Dash::Dotted, Head::Arrow)).passage = Passage::Draw;
}

void poseWaves(Brush& b, const Gesture& g, const std::string& name) {
    const Seat seat = b.seat(g.who);
    for (int i = 1; i <= 3; ++i) {
        const float diameter = seat.size * (1.5f + 0.75f * static_cast<float>(i));
        b.disc(Layer::Place, g.who, name + "/" + std::to_string(i), seat.at, diameter, std::nullopt,
               Stroke{{ColourRole::Provision, 1.f - 0.09f * static_cast<float>(i), ColourRole::Ground}, 4});
    }
}

void poseTrace(Brush& b, const Gesture& g, const std::string& name) {
    if (g.to == nobody) return;
    const Vec to = middleOf(b, g.who);
    const Gate from = gateTowards(b, g.to, to);
    const float gap = 34;
    Vec end = to - unit(to - from.at) * gap;
    if (b.element(g.who).role == Role::Team && from.at.y > to.y) { // its name is below it
        const Seat seat = badgeSeat(b, g.who);
        const float half = seat.size * 0.58f * static_cast<float>(b.state(g.who).members.size()) + gap;
        end = to + Vec{from.at.x < to.x ? -half : half, 0};
    }
    b.add(Layer::Trace, g.who, name,
          line(way(from, {end, unit(from.at - to), 0}), {ColourRole::Leadership, 0.8f, b.ground(g.who)}, 3,
               Dash::Dotted, Head::Arrow))
        .passage = Passage::Draw;
}

/// Whoever gives has a tie to the commons, and what flows takes it; without a tie the way is drawn.
void poseFlow(Brush& b, const Gesture& g, const std::string& name) {
    const std::string tie = "tie:" + b.name(g.who) + ">" + b.name(b.c.story.commons);
    if (std::any_of(b.pose.begin(), b.pose.end(), [&](const Posed& p) { return p.drawable.id == tie; })) return;
    const Gate from = gateTowards(b, g.who, b.panel().centre());
    const Gate to = gateTowards(b, b.c.story.commons, from.at);
    if (length(to.at - from.at) < shortestTie) return;
    b.add(Layer::Tie, g.who, name,
          line(way(from, to), {ColourRole::Provision, 1, ColourRole::Inside}, 4, Dash::Dotted, Head::Arrow))
        .passage = Passage::Draw;
}

/// Ways lead to what is offered, from all over the place it is offered to.
void poseOffer(Brush& b, const Gesture& g, const std::string& name) {
    const Vec goal = middleOf(b, g.who);
    const Box s = b.c.plan.stage;
    int n = 0;
    for (const Vec from : {Vec{s.x + 10, goal.y - 40}, Vec{s.x + 10, goal.y + 30}, Vec{s.right() - 10, goal.y - 40},
                           Vec{s.right() - 10, goal.y + 30}}) {
        const Gate to = gateTowards(b, g.who, from);
        const Gate start{from, {from.x < goal.x ? 1.f : -1.f, 0}, 0};
        b.add(Layer::Tie, g.who, name + "/" + std::to_string(++n),
              line(way(start, to), {ColourRole::Provision, 1, ColourRole::Ground}, 4, Dash::Solid, Head::Arrow))
            .passage = Passage::Draw;
    }
}

void poseDeparture(Brush& b, const Gesture& g, const std::string& name) {
    const Role role = b.element(g.who).role;
    if (role == Role::Learner && b.element(g.who).each != nobody) return;
    const Seat seat = role == Role::Person ? badgeSeat(b, g.who) : b.seat(g.who);
    const Vec from = seat.at + Vec{seat.size * 0.5f, -seat.size * 0.3f};
    const Vec to = from + Vec{90, -70};
    b.add(Layer::Trace, g.who, name,
          line({from, mix(from, to, 0.5f) + Vec{0, -10}, to}, {ColourRole::Leadership, 0.8f, ColourRole::Ground}, 3,
               Dash::Dotted, Head::Arrow))
        .passage = Passage::Draw;
}

} // namespace

std::string gestureName(const Brush& b, const Gesture& g) {
    const auto name = [&](ElementId id) { return id == nobody ? "" : ":" + b.name(id); };
    return "gesture:" + std::to_string(static_cast<int>(g.kind)) + name(g.who) + name(g.to);
}

void poseGestures(Brush& b) {
    if (b.c.everythingLit) return;
    for (const Gesture& g : b.c.tableau.gestures) {
        const std::string name = gestureName(b, g);
        switch (g.kind) {
        case GestureKind::Turn:
            poseTurn(b, g, name);
            break;
        case GestureKind::Invite:
            poseInvite(b, g, name);
            break;
        case GestureKind::Engage:
            poseEngage(b, g, name);
            break;
        case GestureKind::Threaten:
            poseThreat(b, g, name);
            break;
        case GestureKind::Travel:
            poseJourney(b, g, name);
            break;
        case GestureKind::Spread:
            poseWaves(b, g, name);
            break;
        case GestureKind::Come:
            poseTrace(b, g, name);
            break;
        case GestureKind::Pool:
            poseFlow(b, g, name);
            break;
        case GestureKind::Offer:
            poseOffer(b, g, name);
            break;
        case GestureKind::Go:
            poseDeparture(b, g, name);
            break;
        default: // seen in how other things look and move
            break;
        }
    }
}

} // namespace vitrine
