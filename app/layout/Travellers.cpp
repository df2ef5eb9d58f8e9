#include "layout/Travellers.hpp"

#include "layout/Forms.hpp"
#include "layout/Routes.hpp"
#include "layout/Ties.hpp"

#include <algorithm>

namespace vitrine {
namespace {

constexpr std::size_t mostAtOnce = 12; ///< each costs a part of every frame
constexpr float dotSize = 20, badgeSize = 36;

void send(Posed& p, Way route, Turn turn, int step) {
    p.life = Life::Travels;
    p.comes = turn;
    p.way = std::move(route);
    p.step = step;
    p.passage = Passage::Grow;
}

void sendDot(Brush& b, const std::string& name, const Way& route, ColourRole colour, int step) {
    send(b.disc(Layer::TieInto, nobody, name, route.back(), dotSize, Paint{colour}, Stroke{{ColourRole::Inside}, 3}),
         route, Turn::Flow, step);
}

const Posed* drawableNamed(const Brush& b, const std::string& id) {
    const auto found = std::find_if(b.pose.begin(), b.pose.end(), [&](const Posed& p) { return p.drawable.id == id; });
    return found == b.pose.end() ? nullptr : &*found;
}

/// Along the tie that is drawn, if there is one, and on to the point.
Way alongTie(const Brush& b, ElementId from, Vec to) {
    const Posed* tie = drawableNamed(b, "tie:" + b.name(from) + ">commons");
    const auto* path = tie ? std::get_if<Path>(&tie->drawable.shape) : nullptr;
    if (!path) return routeFrom(b, from, to);
    Way route = path->points;
    route.push_back(to);
    return route;
}

bool contains(const std::vector<ElementId>& all, ElementId id) {
    return std::find(all.begin(), all.end(), id) != all.end();
}

/// From all who share, in turn to one and the other of what they share.
void poseFlows(Brush& b) {
    std::vector<ElementId> givers, goals;
    for (const Gesture& g : b.c.tableau.gestures) {
        if (!g.fresh || (g.kind != GestureKind::Share && g.kind != GestureKind::Pool)) continue;
        if (!contains(givers, g.who)) givers.push_back(g.who);
        if (!contains(goals, g.to)) goals.push_back(g.to);
    }
    const std::size_t every = givers.size() / (mostAtOnce + 1) + 1;
    for (std::size_t i = 0; i < givers.size(); i += every) {
        const ElementId goal = goals[i / every % goals.size()];
        sendDot(b, "flow:" + b.name(givers[i]) + ">" + b.name(goal), alongTie(b, givers[i], b.seat(goal).at),
                ColourRole::Provision, static_cast<int>(i) + 1);
    }
}

/// A badge that goes a way, with its glyph.
void sendBadge(Brush& b, const std::string& name, const Way& route, Turn turn, int step) {
    const Paint form{ColourRole::Leadership};
    send(b.add(Layer::Trace, nobody, name,
               badgeForm(route.back(), badgeSize, badgeSize, form, Stroke{{ColourRole::Ground}, 3})),
         route, turn, step);
    send(b.mark(Layer::Trace, nobody, name + "/mark", "leader", route.back(), badgeSize * 0.74f,
                {ColourRole::Ink, 1, ColourRole::Leadership}, form),
         route, turn, step);
}

void poseTravel(Brush& b, const Gesture& g, int step) {
    const Journey journey = journeyOf(b, g);
    sendBadge(b, "trip:" + b.name(g.who), journey.there, Turn::Tie, step);
    sendBadge(b, "return:" + b.name(g.who), journey.back, Turn::Flow, step);
}

/// Goes along the way from where it is, under the name that it has.
void letGo(Brush& b, ElementId who, const std::string& name, const Way& route, Turn turn) {
    Posed& p = b.add(Layer::Badge, who, name, Text{});
    p.life = Life::Leaves;
    p.comes = turn;
    p.way = route;
}

void letBadgeGo(Brush& b, ElementId who, Vec by, Turn turn) {
    const Vec at = badgeSeat(b, who).at;
    const Way route = arc(at, at + by);
    letGo(b, who, b.name(who), route, turn);
    letGo(b, who, b.name(who) + "/mark", route, turn);
}

/// Learners who go: those whose places are faint from now on.
void letLearnersGo(Brush& b, ElementId id) {
    constexpr Vec away{170, -130};
    const Seat seat = b.seat(id);
    const int there = b.state(id).level == "most" ? 1 : 2;
    for (int i = there; i < 4; ++i) {
        const Posed* place = drawableNamed(b, b.name(id) + "/" + std::to_string(i + 1));
        if (!place) continue;
        const Vec at = bounds(place->drawable.shape).centre();
        const Paint paint{ColourRole::Paper, 1, b.ground(id)};
        send(b.mark(Layer::Trace, nobody, "gone:" + b.name(id) + "/" + std::to_string(i + 1), "learner", at + away,
                    seat.size * 0.44f, paint, paint),
             arc(at, at + away), Turn::Person, 4 - i);
    }
}

/// Many ties become one: each turns into it.
void poseMerge(Brush& b, const Gesture& g, int step) {
    Path one;
    for (Posed& p : b.pose) {
        if (!p.drawable.id.starts_with("tie:" + b.name(g.who) + ">" + b.name(g.to))) continue;
        one = std::get<Path>(p.drawable.shape);
        p.comes = Turn::Goal;
        break;
    }
    if (one.points.empty()) return;
    one.startHead = one.endHead = Head::None;
    one.stroke->width = 4;
    Path own = one;
    const Gate from = gateTowards(b, g.who, middleOf(b, g.over));
    own.points = way(from, gateTowards(b, g.over, from.at));
    Posed& p = b.add(Layer::Tie, nobody, "merge:" + b.name(g.over), one);
    send(p, {}, Turn::Tie, step);
    p.passage = Passage::Fade;
    p.entrance = own;
}

bool isLastOfEntry(const Brush& b, ElementId id) {
    for (ElementId other = id + 1; other < b.c.story.elements.size(); ++other)
        if (b.present(other) && b.element(other).entry == b.element(id).entry) return false;
    return true;
}

/// The last of them goes, and the next one takes the seat: under a name of its own, as another person.
void handOver(Brush& b, ElementId who) {
    const std::string name = b.name(who), next = name + "/next";
    const Seat seat = badgeSeat(b, who);
    const Vec from = seat.at + Vec{seat.size * 1.5f, 0};
    for (Posed& p : b.pose) {
        if (p.drawable.id != name && p.drawable.id != name + "/mark") continue;
        p.drawable.id = next + p.drawable.id.substr(name.size());
        p.way = arc(from, seat.at);
        p.comes = Turn::Goal;
    }
    letBadgeGo(b, who, {seat.size * 0.5f, -seat.size * 1.7f}, Turn::Person);
}

void poseTraveller(Brush& b, const Gesture& g, int step) {
    switch (g.kind) {
    case GestureKind::Travel:
        return poseTravel(b, g, step);
    case GestureKind::Go:
        return b.element(g.who).role == Role::Learner ? letLearnersGo(b, g.who)
                                                      : letBadgeGo(b, g.who, {150, -130}, Turn::Person);
    case GestureKind::Merge:
        return poseMerge(b, g, step);
    default:
        return;
    }
}

} // namespace

void poseTravellers(Brush& b) {
    poseFlows(b);
    const auto& gestures = b.c.tableau.gestures;
    for (std::size_t i = 0; i < gestures.size(); ++i)
        if (gestures[i].fresh) poseTraveller(b, gestures[i], static_cast<int>(i));
    for (ElementId id = 0; id < b.c.story.elements.size(); ++id)
        if (b.present(id) && b.state(id).rotating && isLastOfEntry(b, id)) handOver(b, id);
    const Posed* ring = ringBody(b) == nobody ? nullptr : drawableNamed(b, b.name(ringBody(b)));
    if (ring) letGo(b, b.c.story.commons, "commons", {}, Turn::Sign); // the ring has closed round it
}

} // namespace vitrine
