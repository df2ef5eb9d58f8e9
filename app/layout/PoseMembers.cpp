// Members as clusters: mark, arc above, learners below, label, signs. Their leaders are people and come later.
#include "layout/Brush.hpp"
#include "layout/Forms.hpp"
#include "layout/Names.hpp"

#include <algorithm>
#include <numbers>

namespace vitrine {
namespace {

Path arcOver(Vec centre, float radius, Stroke stroke) {
    Path path;
    constexpr int steps = 24;
    constexpr float pi = std::numbers::pi_v<float>, from = 1.17f * pi, to = 1.83f * pi;
    for (int i = 0; i <= steps; ++i) {
        const float angle = mix(from, to, static_cast<float>(i) / steps);
        path.points.push_back(centre + Vec{std::cos(angle), std::sin(angle)} * radius);
    }
    path.stroke = stroke;
    return path;
}

ElementId partOf(const Brush& b, ElementId member, Role role) {
    for (ElementId id = 0; id < b.c.story.elements.size(); ++id)
        if (b.present(id) && b.element(id).role == role && b.element(id).each != nobody &&
            b.standingIn(b.element(id).each) == member)
            return id;
    return nobody;
}

bool isNamed(const Brush& b, ElementId id) { return b.namedHere(id) && showsType(b.c.story, b.c.tableau, id); }

/// On the last card and in later beats repeated type labels stay quiet; a member alone in its entry is always named.
std::string labelOf(const Brush& b, ElementId id) {
    if (!b.state(id).called.empty()) return b.state(id).called;
    const Element& e = b.element(id);
    return e.number == 0 ? e.label : b.kind(id).label;
}

void poseLabel(Brush& b, ElementId id, const Seat& seat) {
    if (!isNamed(b, id)) return;
    const float size = labelSize * b.c.plan.text;
    const float y = seat.at.y + seat.size / 2 + learnersBelow(b.c.plan, seat.size) + size * 0.75f;
    const Paint paint{ColourRole::Paper, b.lit(id) ? 1.f : 0.75f, b.ground(id)};
    const std::string text = labelOf(b, id);
    float x = seat.at.x;
    if (b.c.plan.naming[id] == Naming::Inwards && b.state(id).campus == nobody) {
        const float half = b.c.measure.measure(text, size, Weight::Medium).width / 2;
        x += static_cast<float>(seat.facing) * std::max(0.f, half - seat.size / 2); // a boundary is round there
    }
    b.label(id, b.name(id) + "/label", text, {x, y}, size, Weight::Medium, paint);
}

void poseArc(Brush& b, ElementId member, const Seat& seat) {
    const ElementId arc = partOf(b, member, Role::Governance);
    if (arc == nobody) return;
    const Stroke stroke{b.paint(ColourRole::Governance, arc), std::max(4.f, seat.size * 0.055f)};
    b.add(Layer::Cluster, arc, b.name(arc), arcOver(seat.at + Vec{0, seat.size * 0.06f}, seat.size * 0.74f, stroke))
        .passage = Passage::Draw;
    if (!b.changed(arc)) return;
    const Stroke pale{{ColourRole::Halo, 0.35f, b.ground(arc)}, stroke.width + 9};
    b.add(Layer::Halo, arc, b.name(arc) + "/halo",
          arcOver(seat.at + Vec{0, seat.size * 0.06f}, seat.size * 0.74f, pale))
        .life = Life::Passing;
}

void poseLearners(Brush& b, ElementId member, const Seat& seat) {
    const ElementId learners = partOf(b, member, Role::Learner);
    if (learners == nobody) return;
    b.mark(Layer::Cluster, learners, b.name(learners), b.kind(learners).pictogram, seat.at + Vec{0, seat.size * 0.64f},
           seat.size * 0.56f, b.paint(ColourRole::Paper, learners), b.paint(ColourRole::PaperShade, learners));
}

/// A small disc with a sign, outwards above the mark: a brand, a role taken on, a seal, trouble.
void poseSign(Brush& b, ElementId id, const std::string& which, const std::string& pictogram, ColourRole colour, Vec at,
              float size) {
    b.disc(Layer::Badge, id, b.name(id) + "/" + which, at, size, b.paint(colour, id), Stroke{{b.ground(id)}, 3});
    b.mark(Layer::Badge, id, b.name(id) + "/" + which + "-mark", pictogram, at, size * 0.72f,
           {ColourRole::Ink, 1, colour}, Paint{colour});
}

void poseSigns(Brush& b, ElementId id, const Seat& seat) {
    const float out = seat.facing == Facing::Left ? 1.f : -1.f;
    const Vec upper = seat.at + Vec{out * seat.size * 0.48f, -seat.size * 0.28f};
    const Vec lower = seat.at + Vec{out * seat.size * 0.48f, seat.size * 0.3f};
    const ElementState& s = b.state(id);
    if (s.brand != nobody && b.present(s.brand))
        poseSign(b, id, "brand", b.kind(s.brand).pictogram, ColourRole::Brand, upper, seat.size * 0.4f);
    else if (!s.role.empty())
        poseSign(b, id, "role", signOf(s.role), ColourRole::Provision, upper, seat.size * 0.42f);
    if (s.accepted) poseSign(b, id, "seal", "seal", ColourRole::Authority, lower, seat.size * 0.42f);
}

void poseState(Brush& b, ElementId id, const Seat& seat) {
    const ElementState& s = b.state(id);
    const bool planned = s.form == Form::Planned;
    bool invited = false;
    for (ElementId g = 0; g < b.c.story.elements.size(); ++g)
        if (b.present(g))
            for (const Membership& m : b.state(g).members)
                invited = invited || (m.who == id && m.as == Standing::Invited);
    const Vec middle = seat.at - Vec{0, seat.size * 0.16f}; // a name below is to stand clear of the ring
    const float across = seat.size * 1.5f;
    if (s.condition == Condition::Troubled)
        b.disc(Layer::Halo, id, b.name(id) + "/state", middle, across, std::nullopt,
               Stroke{{ColourRole::Warning, b.lit(id) ? 1.f : 0.8f, b.ground(id)}, 4, Dash::Dashed});
    else if (planned || invited)
        b.disc(Layer::Halo, id, b.name(id) + "/state", middle, across, std::nullopt,
               Stroke{{ColourRole::Informal, b.lit(id) ? 1.f : dimmed, b.ground(id)}, 3, Dash::Dashed});
}

Posed& poseMark(Brush& b, ElementId id, const Seat& seat) {
    const ElementState& s = b.state(id);
    Paint first = b.paint(ColourRole::Paper, id), second = b.paint(ColourRole::PaperShade, id);
    if (s.form == Form::Planned || s.condition == Condition::Missing) first.strength = second.strength = 0.55f;
    return b.mark(Layer::Cluster, id, b.name(id), b.kind(id).pictogram, seat.at, seat.size, first, second);
}

/// How far it is between those who unite on one site, where the seat is on one.
std::optional<float> pitchOnSite(const Brush& b, const Seat& seat) {
    for (const auto& [site, seats] : b.c.plan.campus)
        if (b.present(site) && seats.size() > 1 && contains(b.c.plan.sites.at(site), seat.at))
            return seats[1].at.x - seats[0].at.x;
    return std::nullopt;
}

/// The line it stands on. Those who unite become one: their lines meet.
void posePlot(Brush& b, ElementId id, const Seat& seat) {
    Path ground;
    const auto pitch = pitchOnSite(b, seat);
    const float half = pitch ? *pitch / 2 : seat.size * 0.62f, y = seat.at.y + seat.size * 0.5f + 2;
    ground.points = {{seat.at.x - half, y}, {seat.at.x + half, y}};
    ground.stroke = Stroke{b.paint(ColourRole::Tie, id), pitch ? 6.f : 3.f};
    b.add(Layer::Cluster, id, b.name(id) + "/plot", ground);
}

} // namespace

void poseMembers(Brush& b) {
    for (ElementId id = 0; id < b.c.story.elements.size(); ++id) {
        if (!b.present(id) || b.element(id).role != Role::Member) continue;
        const Seat seat = b.seat(id);
        if (b.changed(id)) b.halo(id, boxAround(seat.at, seat.size + 26, seat.size + 22), 18);
        posePlot(b, id, seat);
        poseMark(b, id, seat);
        poseArc(b, id, seat);
        poseLearners(b, id, seat);
        poseState(b, id, seat);
        poseSigns(b, id, seat);
        poseLabel(b, id, seat);
    }
}

} // namespace vitrine
