// Badges: leaders on their members, directors on provision, teams and boards.
#include "layout/Boundary.hpp"
#include "layout/Brush.hpp"
#include "layout/Forms.hpp"
#include "layout/Ties.hpp"

#include <algorithm>

namespace vitrine {
namespace {

constexpr float badgeSize = 46;

/// A member's people stand beside each other, the first nearest to the mark.
int rankAmongEach(const Brush& b, ElementId person) {
    int rank = 0;
    for (ElementId id = 0; id < person; ++id)
        if (b.element(id).role == Role::Person && b.element(id).each == b.element(person).each && b.present(id)) ++rank;
    return rank;
}

/// `broader` is by how much the badges before it are broader than high.
Seat onMember(const Seat& seat, int rank, float broader) {
    const float side = seat.facing == Facing::Left ? -1.f : 1.f;
    const float size = rank == 0 ? badgeSize * seat.size / 92 : badgeSize * 0.74f * seat.size / 92;
    const float step = (static_cast<float>(rank) * 0.92f + broader) * badgeSize * seat.size / 92;
    return {seat.at + Vec{side * (seat.size * 0.5f + step), seat.size * 0.3f}, size, seat.facing};
}

bool ledByTeam(const Brush& b, ElementId member) {
    for (ElementId id = 0; id < b.c.story.elements.size(); ++id)
        if (b.element(id).team && b.present(id) && b.clusterOf(id) == member) return true;
    return false;
}

/// On a service it stands beside, where neither ties nor its name are.
Seat onDisc(const Seat& seat, bool beside) {
    const Vec offset = beside ? Vec{seat.size * 0.5f, seat.size * 0.16f} : Vec{seat.size * 0.42f, -seat.size * 0.36f};
    return {seat.at + offset, std::max(30.f, seat.size * 0.52f), seat.facing};
}

ElementId hostOf(const Brush& b, ElementId person) {
    if (b.element(person).each != nobody) return b.standingIn(b.element(person).each);
    return b.state(person).seat;
}

void poseEmptySeat(Brush& b, ElementId id, const Seat& seat) {
    b.add(Layer::Badge, id, b.name(id) + "/seat",
          badgeForm(seat.at, seat.size, seat.size, Paint{b.ground(id)},
                    Stroke{b.paint(ColourRole::Leadership, id), 3, Dash::Dashed}));
}

std::string pictogramOf(const Brush& b, ElementId id) {
    return b.element(id).team ? "leader-team" : b.kind(id).pictogram;
}

void poseBadge(Brush& b, ElementId id, const Seat& seat) {
    const ColourRole ground = b.state(id).seat != nobody ? ColourRole::Commons : b.ground(id);
    const float width = b.element(id).team ? seat.size * teamWidth : seat.size;
    const Path form = badgeForm(seat.at, width, seat.size, Paint{ColourRole::Leadership, b.strength(id), ground},
                                Stroke{{ground}, 4});
    const Mark glyph{pictogramOf(b, id),
                     seat.at,
                     seat.size * 0.74f,
                     {ColourRole::Ink, 1, ColourRole::Leadership},
                     Paint{ColourRole::Leadership}};
    b.add(Layer::Badge, id, b.name(id), form);
    b.add(Layer::Badge, id, b.name(id) + "/mark", glyph);
    if (b.changed(id)) b.halo(id, boxAround(seat.at, width + 14, seat.size + 14), seat.size * 0.4f);
}

void poseTeam(Brush& b, ElementId id, const Seat& seat) {
    const auto& members = b.state(id).members;
    const auto n = static_cast<float>(std::max<std::size_t>(members.size(), 1));
    const float pitch = seat.size * 1.16f;
    const Box capsule = boxAround(seat.at, pitch * n + 10, seat.size + 12);
    b.add(Layer::Disc, id, b.name(id),
          Panel{capsule, capsule.h / 2, Paint{ColourRole::Plate}, Stroke{b.paint(ColourRole::Leadership, id), 3}});
    if (b.changed(id)) b.halo(id, grown(capsule, 7), capsule.h / 2 + 7);
    for (std::size_t i = 0; i < members.size(); ++i) {
        const Vec at = seat.at + Vec{(static_cast<float>(i) - (n - 1) / 2) * pitch, 0};
        const ColourRole colour =
            b.element(members[i].who).role == Role::Member ? ColourRole::Leadership : ColourRole::Partner;
        const std::string name = b.name(id) + "/" + std::to_string(i + 1);
        b.add(Layer::Badge, id, name,
              badgeForm(at, seat.size * 0.88f, seat.size * 0.88f, Paint{colour, b.strength(id), ColourRole::Commons},
                        std::nullopt));
        b.mark(Layer::Badge, id, name + "/mark", "leader", at, seat.size * 0.64f, {ColourRole::Ink, 1, colour},
               Paint{colour});
    }
}

/// The place at the foot of the ring where a key touches no seat: the middle, or as near to it as can be.
Vec freeFoot(const Brush& b, ElementId body, const std::vector<Vec>& ring, Vec centre) {
    constexpr float enough = 50;
    Vec best = exitPoint(ring, centre, centre + Vec{0, 1});
    float farthest = 0;
    for (const float aside : {0.f, 0.15f, -0.15f, 0.3f, -0.3f, 0.45f, -0.45f, 0.6f, -0.6f, 0.8f, -0.8f, 1.1f, -1.1f}) {
        const Vec foot = exitPoint(ring, centre, centre + Vec{aside * 2, 1});
        float nearest = enough;
        for (const Membership& m : b.state(body).members)
            nearest = std::min(nearest, length(gateOf(b, m.who).on - foot));
        if (nearest <= farthest) continue;
        farthest = nearest;
        best = foot;
    }
    return best;
}

/// The members of a body sit on its ring, each where its own tie arrives.
void poseBoard(Brush& b, ElementId body) {
    const auto& members = b.state(body).members;
    for (std::size_t i = 0; i < members.size(); ++i) {
        const Vec at = gateOf(b, members[i].who).on;
        const std::string name = b.name(body) + "/seat-" + std::to_string(i + 1);
        const ColourRole colour = ColourRole::Governance;
        b.add(Layer::Badge, body, name, badgeForm(at, 32, 32, b.paint(colour, body), Stroke{{ColourRole::Inside}, 3}));
        b.mark(Layer::Badge, body, name + "/mark", "leader", at, 24, {ColourRole::Ink, 1, colour}, Paint{colour});
    }
    if (!b.state(body).powers) return;
    const Box panel = b.panel();
    const std::vector<Vec> ring = ringLine(b);
    const Vec foot = freeFoot(b, body, ring, panel.centre());
    b.disc(Layer::Badge, body, b.name(body) + "/key", foot, 48, b.paint(ColourRole::Governance, body),
           Stroke{{ColourRole::Inside}, 4});
    b.mark(Layer::Badge, body, b.name(body) + "/key-mark", "key", foot, 36,
           {ColourRole::Ink, 1, ColourRole::Governance}, Paint{ColourRole::Governance});
}

/// One seat of a team hands over: an arrow round, and a leaf of the calendar beside it.
void poseRota(Brush& b, ElementId id, const Seat& seat) {
    const Vec at = seat.at + Vec{seat.size * 1.5f, 0};
    b.mark(Layer::Badge, id, b.name(id) + "/rota", "calendar", at, seat.size * 0.8f, b.paint(ColourRole::Paper, id),
           b.paint(ColourRole::PaperShade, id));
    Path hand;
    hand.points = {seat.at + Vec{seat.size * 1.05f, 0}, seat.at + Vec{seat.size * 0.6f, 0}};
    hand.stroke = Stroke{b.paint(ColourRole::Leadership, id), 3};
    hand.endHead = Head::Arrow;
    b.add(Layer::Trace, id, b.name(id) + "/hand-over", hand);
}

bool lastOfEntry(const Brush& b, ElementId id) {
    for (ElementId other = id + 1; other < b.c.story.elements.size(); ++other)
        if (b.present(other) && b.element(other).entry == b.element(id).entry) return false;
    return true;
}

/// Who supports whoever stands beside him has no tie that could be seen: a sign where their badges meet points the way.
void poseSupport(Brush& b, const Relation& r) {
    if (r.kind != TieKind::Support || b.clusterOf(r.from) != b.clusterOf(r.to)) return;
    const Seat from = badgeSeat(b, r.from), to = badgeSeat(b, r.to);
    if (from.size <= 0 || to.size <= 0) return;
    const float d = from.size * 0.8f, side = to.at.x < from.at.x ? -1.f : 1.f;
    const Vec at = from.at + Vec{side * from.size * 0.5f, from.size * 0.5f};
    const std::string name = b.name(r.from) + "/supports";
    const Paint blue = b.paint(ColourRole::Informal, r.from), ink{ColourRole::Ink, 1, ColourRole::Informal};
    b.disc(Layer::Trace, r.from, name, at, d, blue, Stroke{{b.ground(r.from)}, 3}).comes = Turn::Sign;
    for (const float back : {0.f, 1.f}) {
        Path chevron;
        const Vec tip = at + Vec{side * d * (0.24f - 0.28f * back), 0};
        chevron.points = {tip + Vec{-side * d * 0.18f, -d * 0.2f}, tip, tip + Vec{-side * d * 0.18f, d * 0.2f}};
        chevron.stroke = Stroke{ink, d * 0.11f};
        b.add(Layer::Trace, r.from, name + (back > 0 ? "/second" : "/first"), chevron).comes = Turn::Sign;
    }
}

/// The name of who has a seat at the head: below it, or above it while the commons is small.
void poseName(Brush& b, ElementId id, const Seat& seat) {
    const float size = labelSize * b.c.plan.text;
    const std::string text = b.element(id).number > 0 ? b.element(id).plural : b.element(id).label;
    const bool small = b.c.tableau.folded;
    const float down = (seat.size / 2 + size * 0.62f + 4) * (small ? -1.f : 1.f);
    b.label(id, b.name(id) + "/label", text, seat.at + Vec{0, down}, size, Weight::Medium,
            Paint{ColourRole::Leadership, 1, small ? ColourRole::Inside : ColourRole::Commons});
}

} // namespace

bool isHead(const Brush& b, ElementId id) {
    const Role role = b.element(id).role;
    return (role == Role::Person || role == Role::Team) && b.element(id).each == nobody && b.present(id) &&
           b.c.plan.commons.slots.count(id);
}

bool isNamedHead(const Brush& b, ElementId id) {
    if (!isHead(b, id) || !lastOfEntry(b, id)) return false;
    if (b.changed(id)) return true;
    const ElementId body = ringBody(b);
    if (!b.lit(id) || b.c.everythingLit || (body != nobody && b.changed(body))) return false;
    for (ElementId other = 0; other < b.c.story.elements.size(); ++other)
        if (isHead(b, other) && b.element(other).entry != b.element(id).entry && (b.lit(other) || b.changed(other)))
            return false;
    return true;
}

Seat badgeSeat(const Brush& b, ElementId person) {
    const Seat own = b.seat(person);
    if (b.c.plan.commons.slots.count(person)) return own;
    const ElementId host = hostOf(b, person);
    if (host == nobody || !b.present(host))
        return {own.at, b.present(person) ? std::min(own.size, badgeSize) : 0, own.facing};
    const Seat seat = b.seat(host);
    if (b.element(host).role == Role::Member) {
        const int rank = b.element(person).each == nobody ? 1 : rankAmongEach(b, person);
        return onMember(seat, rank, rank > 0 && ledByTeam(b, host) ? (teamWidth - 1) / 2 : 0.f);
    }
    return onDisc(seat, b.element(host).role == Role::Service);
}

void posePeople(Brush& b) {
    for (ElementId id = 0; id < b.c.story.elements.size(); ++id) {
        if (!b.present(id)) continue;
        const Role role = b.element(id).role;
        if (role == Role::Body) poseBoard(b, id);
        if (role != Role::Team && role != Role::Person) continue;
        const Seat seat = badgeSeat(b, id);
        if (seat.size <= 0) continue;
        if (role == Role::Team)
            poseTeam(b, id, seat);
        else if (b.state(id).vacant)
            poseEmptySeat(b, id, seat);
        else
            poseBadge(b, id, seat);
        if (b.state(id).rotating && lastOfEntry(b, id)) poseRota(b, id, seat);
        if (isNamedHead(b, id)) poseName(b, id, seat);
    }
    for (const Relation& r : b.c.tableau.relations)
        if (b.present(r.from) && b.present(r.to)) poseSupport(b, r);
}

} // namespace vitrine
