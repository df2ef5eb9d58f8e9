#include "layout/Ties.hpp"

#include "layout/Boundary.hpp"

namespace vitrine {
namespace {

constexpr int steps = 24;

/// The line that stands for the middle: the ring when there is one, else the commons' edge.
std::vector<Vec> middleLine(const Brush& b) {
    const Box panel = panelBox(b.c.plan.commons, b.c.tableau.folded);
    return ringBody(b) != nobody ? ringLine(b) : superellipse(panel, 9.f);
}

Gate memberGate(const Brush& b, ElementId id) {
    const Seat seat = b.seat(id);
    const float reach = seat.size * 0.5f + 44 * seat.size / 92;
    switch (seat.facing) {
    case Facing::Left:
        return {seat.at + Vec{-reach, 4}, {-1, 0}};
    case Facing::Right:
        return {seat.at + Vec{reach, 4}, {1, 0}};
    case Facing::Up:
        break;
    }
    return {seat.at + Vec{0, -seat.size * 0.8f}, {0, -1}};
}

Gate discGate(const Seat& seat, Vec target) {
    const Vec out = unit(target - seat.at);
    return {seat.at + out * (seat.size / 2 + 7), out};
}

/// Rows above and below leave straight up or down.
Gate rowGate(const Seat& seat, Vec middle) {
    const float down = seat.at.y < middle.y ? 1.f : -1.f;
    return {seat.at + Vec{0, down * (seat.size / 2 + (down > 0 ? 38.f : 7.f))}, {0, down}};
}

bool isInMiddle(const Brush& b, ElementId id) {
    const Role role = b.element(id).role;
    return id == b.c.story.commons || role == Role::Body || b.c.plan.commons.slots.count(id) > 0;
}

} // namespace

Gate gateTowards(const Brush& b, ElementId id, Vec target) {
    const Role role = b.element(id).role;
    if (role == Role::Member) return memberGate(b, id);
    if (role == Role::Partner || role == Role::Service || role == Role::Authority) {
        const Seat seat = b.seat(id);
        const bool row = std::abs(seat.at.y - b.c.plan.centre.y) > b.c.plan.stage.h * 0.3f;
        return row && role != Role::Authority ? rowGate(seat, b.c.plan.centre) : discGate(seat, target);
    }
    if (role == Role::Person) {
        const Seat seat = badgeSeat(b, id);
        if (b.element(id).each != nobody) return memberGate(b, b.standingIn(b.element(id).each));
        return discGate(seat, target);
    }
    if (id == b.c.story.commons || role == Role::Body) {
        const Vec centre = panelBox(b.c.plan.commons, b.c.tableau.folded).centre();
        const Vec on = exitPoint(middleLine(b), centre, target);
        return {on, unit(target - centre)};
    }
    if (role == Role::Group && b.c.plan.sites.count(id)) {
        const Box box = b.c.plan.sites.at(id);
        const Vec on = exitPoint(superellipse(box, 9.f), box.centre(), target);
        return {on, unit(target - box.centre())};
    }
    if (role == Role::Group || role == Role::Ground) {
        const Vec on = exitPoint(groupLine(b, id), b.c.plan.centre, target);
        return {on, unit(target - b.c.plan.centre)};
    }
    return discGate(b.seat(id), target);
}

Lane gateOf(const Brush& b, ElementId id) {
    const Box panel = panelBox(b.c.plan.commons, b.c.tableau.folded);
    const Gate gate = gateTowards(b, id, panel.centre());
    const std::vector<Vec> line = middleLine(b);
    // A lane that already runs towards the middle goes straight on; the others bend to the ray through their gate.
    const bool level = gate.out.x != 0 && gate.at.y > panel.y + 30 && gate.at.y < panel.bottom() - 30;
    if (!level) return {gate, exitPoint(line, panel.centre(), gate.at)};
    const Vec centre{panel.centre().x, gate.at.y};
    return {gate, exitPoint(line, centre, centre - gate.out)};
}

std::vector<Vec> way(Gate from, Gate to) {
    const float reach = length(to.at - from.at) * 0.42f;
    const Vec a = from.at + from.out * reach, b = to.at + to.out * reach;
    std::vector<Vec> points;
    for (int i = 0; i <= steps; ++i) {
        const float u = static_cast<float>(i) / steps, v = 1 - u;
        points.push_back(from.at * (v * v * v) + a * (3 * v * v * u) + b * (3 * v * u * u) + to.at * (u * u * u));
    }
    return points;
}

void poseTies(Brush& b) {
    for (const Relation& r : b.c.tableau.relations) {
        if (!b.present(r.from) || !b.present(r.to)) continue;
        struct Style {
            ColourRole colour;
            float width;
            Dash dash;
            Head head;
        };
        const auto style = [&]() -> Style {
            const Dash dash = r.form == Form::Informal  ? Dash::Dotted
                              : r.form == Form::Planned ? Dash::Dashed
                                                        : Dash::Solid;
            switch (r.kind) {
            case TieKind::Share:
                return {ColourRole::Provision, 4, Dash::Solid, Head::None};
            case TieKind::Strong:
                return {b.element(r.from).role == Role::Authority ? ColourRole::Authority : ColourRole::Governance, 8,
                        dash, Head::Arrow};
            case TieKind::Lead:
                return {ColourRole::Leadership, 5, Dash::Solid, Head::None};
            case TieKind::Account:
                return {ColourRole::Governance, 5, Dash::Solid, Head::Arrow};
            case TieKind::Commission:
                return {ColourRole::Governance, 4, Dash::Dashed, Head::Arrow};
            case TieKind::Support:
                return {ColourRole::Informal, 7, Dash::Solid, Head::Arrow};
            case TieKind::Host:
                return {ColourRole::Provision, 4, Dash::Solid, Head::None};
            case TieKind::Relation:
                break;
            }
            const Role a = b.element(r.from).role, z = b.element(r.to).role;
            const bool authority = a == Role::Authority || z == Role::Authority;
            const bool service = a == Role::Service || z == Role::Service;
            return {authority ? ColourRole::Authority
                    : service ? ColourRole::Partner
                              : ColourRole::Tie,
                    service ? 2.8f : 4.f, dash, Head::None};
        }();
        const bool lit = b.lit(r.from) && b.lit(r.to);
        const bool settled = r.kind == TieKind::Relation && style.colour != ColourRole::Tie;
        if (settled && !lit) continue; // hushed: true, but not spoken of
        const bool toMiddle = isInMiddle(b, r.to) && r.kind != TieKind::Lead && b.element(r.from).role == Role::Member;
        const Lane lane = toMiddle ? gateOf(b, r.from) : Lane{};
        const Vec towards = toMiddle ? lane.on : b.seat(r.to).at;
        const Gate from = toMiddle ? lane.gate : gateTowards(b, r.from, towards);
        const Vec middle = panelBox(b.c.plan.commons, b.c.tableau.folded).centre();
        const Gate to = toMiddle ? Gate{lane.on, std::abs(lane.on.y - lane.gate.at.y) < 1 ? lane.gate.out * -1
                                                                                          : unit(lane.on - middle)}
                                 : gateTowards(b, r.to, from.at);
        Path path;
        path.points = way(from, to);
        path.stroke = Stroke{Paint{style.colour, lit ? 1.f : 0.55f, ColourRole::Inside}, style.width, style.dash};
        path.endHead = style.head;
        if (r.shared) path.startHead = style.head;
        const bool into = r.kind == TieKind::Lead || r.kind == TieKind::Account || r.kind == TieKind::Host;
        const std::string name = "tie:" + b.name(r.from) + ">" + b.name(r.to) +
                                 (r.kind == TieKind::Share ? "" : ":" + std::to_string(static_cast<int>(r.kind)));
        b.add(into ? Layer::TieInto : Layer::Tie, r.from, name, path).passage = Passage::Draw;
    }
    for (ElementId g = 0; g < b.c.story.elements.size(); ++g) {
        if (!b.present(g) || b.element(g).role != Role::Group) continue;
        for (const Membership& m : b.state(g).members) {
            if (m.as != Standing::Associate || !b.present(m.who)) continue;
            const Gate from = gateTowards(b, m.who, b.c.plan.centre);
            const Vec on = exitPoint(groupLine(b, g), b.c.plan.centre, from.at);
            Path tether;
            tether.points = way(from, {on, from.out * -1});
            tether.stroke = Stroke{b.paint(ColourRole::Governance, m.who), 5, Dash::Dotted};
            b.add(Layer::Tie, m.who, "tether:" + b.name(m.who), tether).passage = Passage::Draw;
        }
    }
}

} // namespace vitrine
