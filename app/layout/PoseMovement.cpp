// How and when all that is in a pose comes: by its layer first, then by what happens to it in this phase.
#include "layout/Routes.hpp"
#include "layout/Things.hpp"
#include "layout/Travellers.hpp"

#include <algorithm>

namespace vitrine {
namespace {

bool isLabelOrHalo(const Posed& p) {
    return p.life == Life::Passing || layerOf(p) == Layer::Label || layerOf(p) == Layer::Halo;
}

bool isPartOf(const std::string& id, const std::string& name) {
    return id == name || (id.starts_with(name) && id[name.size()] == '/');
}

/// Does something with every drawable of that name and its parts, but for labels and halos.
template <typename Change>
void each(Brush& b, const std::string& name, Change change) {
    for (Posed& p : b.pose)
        if (isPartOf(p.drawable.id, name) && !isLabelOrHalo(p)) change(p);
}

Turn turnOfBadge(const Brush& b, ElementId who) {
    const Role role = b.element(who).role;
    if (role == Role::Person || role == Role::Team || role == Role::Body) return Turn::Person;
    if (role == Role::Emblem) return b.state(who).seat != nobody ? Turn::Person : Turn::Thing;
    return Turn::Sign;
}

Turn turnByLayer(const Brush& b, const Posed& p) {
    switch (layerOf(p)) {
    case Layer::Place:
    case Layer::Group:
    case Layer::Site:
        return Turn::Ground;
    case Layer::Panel: // while the ring goes that stood in for it
        return Turn::Leave;
    case Layer::RingHalo:
    case Layer::Ring: // ties take their new ends while it closes
        return Turn::Move;
    case Layer::TieHalo:
    case Layer::Tie:
    case Layer::TieInto:
    case Layer::Trace:
        return Turn::Tie;
    case Layer::Badge:
        return p.who == nobody ? Turn::Sign : turnOfBadge(b, p.who);
    default:
        return Turn::Thing;
    }
}

Passage passageByLayer(const Posed& p) {
    if (p.passage != Passage::Fade || isLabelOrHalo(p)) return p.passage;
    switch (layerOf(p)) {
    case Layer::Group:
    case Layer::Ring:
        return Passage::Draw;
    case Layer::Cluster:
        return std::holds_alternative<Mark>(p.drawable.shape) ? Passage::Rise : Passage::Grow;
    case Layer::Disc:
    case Layer::Badge:
    case Layer::Site:
        return Passage::Grow;
    default:
        return p.passage;
    }
}

/// Its name stands somewhere on its line.
bool isOfMany(Role role) { return role == Role::Group || role == Role::Ground || role == Role::Body; }

void sayTurns(Brush& b) {
    for (Posed& p : b.pose) {
        p.passage = passageByLayer(p);
        p.comes = turnByLayer(b, p);
        p.late = isLabelOrHalo(p);
        p.fades = layerOf(p) == Layer::Label && p.who != nobody && isOfMany(b.element(p.who).role);
    }
}

/// Labels and halos come last of their element.
void letLabelsFollow(Brush& b) {
    std::map<ElementId, Turn> turns;
    for (const Posed& p : b.pose)
        if (!p.late && layerOf(p) != Layer::Tie && layerOf(p) != Layer::TieInto && p.comes != Turn::Sign)
            turns[p.who] = std::max({turns[p.who], p.comes, p.moves == Turn::Move ? p.comes : p.moves});
    for (Posed& p : b.pose)
        if (const auto own = turns.find(p.who); p.late && own != turns.end() && own->second != Turn::Beside)
            p.comes = own->second;
}

/// What an order goes to, comes when the order has reached it.
void followRelations(Brush& b) {
    for (const Relation& r : b.c.tableau.relations)
        if (r.fresh && r.kind == TieKind::Commission) each(b, b.name(r.to), [](Posed& p) { p.comes = Turn::Goal; });
}

void comeAlong(Posed& p, const Way& route, Turn turn) {
    p.way = route;
    p.comes = turn;
}

/// The seat in a team that is taken from `origin`; counted from 1.
int seatFrom(const Brush& b, ElementId team, ElementId origin) {
    const auto& members = b.state(team).members;
    const auto found =
        std::find_if(members.begin(), members.end(), [=](const Membership& m) { return m.who == origin; });
    return static_cast<int>(found - members.begin()) + 1;
}

/// Out of the one it comes from, or in from outside with all that is its own. The way it took is drawn as it goes.
void poseCome(Brush& b, const Gesture& g) {
    const Vec at = middleOf(b, g.who);
    const Way route = g.to == nobody ? routeIn(b, at) : routeFrom(b, g.to, at);
    const bool isTeam = b.element(g.who).role == Role::Team;
    each(b, gestureName(b, g), [&](Posed& p) {
        p.comes = Turn::Person;
        p.step = isTeam ? seatFrom(b, g.who, g.to) : 0;
    });
    if (isTeam) return; // its seats come one by one
    each(b, b.name(g.who), [&](Posed& p) { comeAlong(p, route, Turn::Person); });
    for (Posed& p : b.pose)
        if (p.who != nobody && b.element(p.who).each == g.who && !p.late && layerOf(p) != Layer::Tie)
            comeAlong(p, route, Turn::Person);
}

/// The seats of a team or a board are taken from where their members stand.
void poseSeats(Brush& b, ElementId body) {
    const bool isTeam = b.element(body).role == Role::Team;
    const auto& members = b.state(body).members;
    for (std::size_t i = 0; i < members.size(); ++i) {
        const std::string name = b.name(body) + (isTeam ? "/" : "/seat-") + std::to_string(i + 1);
        std::optional<Way> route;
        each(b, name, [&](Posed& p) {
            if (!route) route = routeFrom(b, members[i].who, bounds(p.drawable.shape).centre());
            comeAlong(p, *route, Turn::Person);
            p.entrance.reset();
            p.step = static_cast<int>(i) + 1;
        });
    }
}

/// A sign it bears comes from whoever gives it.
void poseGive(Brush& b, const Gesture& g) {
    const Vec from = middleOf(b, g.to);
    for (Posed& p : b.pose)
        if (p.who == g.who && p.comes == Turn::Sign && layerOf(p) == Layer::Badge)
            comeAlong(p, arc(from, bounds(p.drawable.shape).centre()), Turn::Goal);
}

/// The boundary is struck when the arrow has come.
void poseStrike(Brush& b, const Gesture& g) {
    for (Posed& p : b.pose)
        if (p.who == g.who && layerOf(p) != Layer::Tie) p.moves = Turn::Goal;
}

/// Waves, one after the other, and then what they bring about.
void poseSpread(Brush& b, const Gesture& g) {
    int wave = 0;
    each(b, gestureName(b, g), [&](Posed& p) {
        p.passage = Passage::Grow;
        p.comes = Turn::Goal;
        p.step = ++wave;
    });
    each(b, b.name(g.to), [](Posed& p) { p.comes = Turn::Goal; });
}

/// What a journey has led to comes back along its way.
void bringBack(Brush& b, const Gesture& g) {
    const auto& gestures = b.c.tableau.gestures;
    const Way back = journeyOf(b, g).back;
    for (const ElementId id : b.c.tableau.changed) {
        const bool fromMembers = std::any_of(gestures.begin(), gestures.end(), [id](const Gesture& other) {
            return other.kind == GestureKind::Share && other.to == id;
        });
        if (b.element(id).role != Role::Provision || fromMembers) continue;
        Way route = back;
        route.push_back(b.seat(id).at);
        each(b, b.name(id), [&](Posed& p) { comeAlong(p, route, Turn::Person); });
    }
}

void followGesture(Brush& b, const Gesture& g) {
    switch (g.kind) {
    case GestureKind::Come:
        return poseCome(b, g);
    case GestureKind::Give:
        return poseGive(b, g);
    case GestureKind::Threaten:
        return poseStrike(b, g);
    case GestureKind::Spread:
        return poseSpread(b, g);
    case GestureKind::Invite:
        return each(b, gestureName(b, g), [&](Posed& p) {
            comeAlong(p, arc(b.c.plan.centre, bounds(p.drawable.shape).centre()), Turn::Person);
            p.passage = Passage::Grow;
        });
    case GestureKind::Share:
    case GestureKind::Pool:
        return each(b, b.name(g.to), [](Posed& p) { p.comes = Turn::Goal; });
    case GestureKind::Travel:
        return g.fresh ? void() : bringBack(b, g);
    default:
        return;
    }
}

} // namespace

void poseMovement(Brush& b) {
    sayTurns(b);
    if (b.c.everythingLit) return;
    followRelations(b);
    for (const Gesture& g : b.c.tableau.gestures)
        followGesture(b, g);
    for (ElementId id = 0; id < b.c.story.elements.size(); ++id)
        if (b.present(id) && !b.state(id).members.empty() &&
            (b.element(id).role == Role::Team || b.element(id).role == Role::Body))
            poseSeats(b, id);
    letLabelsFollow(b);
    poseTravellers(b);
}

} // namespace vitrine
