// Places, boundaries, the ring and the commons.
#include "layout/Boundary.hpp"
#include "layout/Brush.hpp"
#include "layout/Free.hpp"

#include <algorithm>

namespace vitrine {
namespace {

constexpr float boundaryPadding = 20, boundaryWidth = 6, ringWidth = 8, ringGap = 20;

Dash dashOf(Form form) {
    if (form == Form::Informal) return Dash::Dotted;
    return form == Form::Planned ? Dash::Dashed : Dash::Solid;
}

/// The shape of a place: the whole stage, softly.
std::vector<Vec> placeLine(const Brush& b) { return superellipse(grown(b.c.plan.stage, -4), 7.f); }

Box extentOf(const Brush& b, ElementId id) {
    const Seat seat = b.seat(id);
    return b.element(id).role == Role::Member ? clusterBox(b.c.plan, seat) : freeBox(b.element(id), seat, b.c.plan);
}

ColourRole colourOf(const Brush& b, ElementId group) {
    const ElementState& s = b.state(group);
    if (s.condition == Condition::Strained) return ColourRole::Warning;
    return s.form == Form::Formal ? ColourRole::Governance : ColourRole::Informal;
}

Vec threatenedFrom(const Brush& b, ElementId group) {
    for (const Gesture& g : b.c.tableau.gestures)
        if (g.kind == GestureKind::Threaten && g.who == group && g.to != nobody) return b.seat(g.to).at;
    return b.c.plan.stage.centre();
}

bool gestured(const Brush& b, GestureKind kind, ElementId who) {
    const auto& all = b.c.tableau.gestures;
    return std::any_of(all.begin(), all.end(), [&](const Gesture& g) { return g.kind == kind && g.who == who; });
}

std::vector<Vec> restingLine(const Brush& b, ElementId group) {
    const ElementState& s = b.state(group);
    if (s.over != nobody && b.present(s.over) && b.element(s.over).role == Role::Ground) return placeLine(b);
    std::vector<Box> boxes;
    for (const Membership& m : s.members)
        if (m.as == Standing::Member || m.as == Standing::Partner || s.form == Form::Planned)
            boxes.push_back(extentOf(b, m.who));
    for (ElementId id = 0; id < b.c.story.elements.size(); ++id)
        if (b.present(id) && b.element(id).role == Role::Unit) boxes.push_back(extentOf(b, id));
    if (b.present(b.c.story.commons))
        boxes.push_back(grown(panelBox(b.c.plan.commons, b.c.tableau.folded), ringGap + 12));
    if (boxes.empty()) boxes.push_back(boxAround(b.c.plan.centre, 200, 120));
    for (const auto& [site, box] : b.c.plan.sites)
        if (b.present(site)) boxes.push_back(box);
    return boundaryRound(boxes, b.c.plan.centre, boundaryPadding);
}

void groupLabel(Brush& b, ElementId group, const std::vector<Vec>& line, ColourRole colour) {
    const std::string text = b.state(group).called.empty() ? b.element(group).label : b.state(group).called;
    if (text.empty()) return;
    const float size = labelSize * b.c.plan.text;
    const TextExtent e = b.c.measure.measure(text, size, Weight::SemiBold);
    const Vec on = line[boundaryRays * 5 / 8 + 5];
    const float half = e.width / 2 + 14;
    const Box s = b.c.plan.stage;
    const Vec at{std::clamp(on.x, s.x + half, s.right() - half),
                 std::clamp(on.y, s.y + e.height / 2 + 4, s.bottom() - e.height / 2 - 4)};
    b.add(Layer::Label, group, b.name(group) + "/plate",
          Panel{boxAround(at, e.width + 28, e.height + 8), (e.height + 8) / 2, Paint{ColourRole::Ground},
                Stroke{Paint{colour}, 2.5f}});
    b.label(group, b.name(group) + "/label", text, at, size, Weight::SemiBold, Paint{colour});
}

void poseSite(Brush& b, ElementId group) {
    const Box box = b.c.plan.sites.at(group);
    const bool planned = b.state(group).form == Form::Planned;
    const Stroke edge{b.paint(ColourRole::Informal, group), 4, planned ? Dash::Dashed : Dash::Solid};
    const std::optional<Paint> fill =
        planned ? std::nullopt : std::optional(Paint{ColourRole::Plate, 1, ColourRole::Inside});
    b.add(Layer::Site, group, b.name(group), Panel{box, 26, fill, edge});
    if (b.changed(group)) b.halo(group, grown(box, 8), 32);
    if (!b.lit(group)) return;
    const float size = labelSize * b.c.plan.text;
    b.label(group, b.name(group) + "/label", b.element(group).label, {box.centre().x, box.y - size * 0.8f}, size,
            Weight::SemiBold, b.paint(ColourRole::Paper, group));
}

void poseGroup(Brush& b, ElementId group) {
    const ElementState& s = b.state(group);
    const std::vector<Vec> line = groupLine(b, group);
    const ColourRole colour = colourOf(b, group);
    Path path{line,       true, std::nullopt, Stroke{b.paint(colour, group), boundaryWidth, dashOf(s.form)}, Head::None,
              Head::None, 1};
    if (s.form != Form::Planned) path.fill = Paint{ColourRole::Inside};
    b.add(Layer::Group, group, b.name(group), path);
    if (b.lit(group) && !b.c.everythingLit) groupLabel(b, group, line, colour);
    if (b.changed(group)) {
        Path halo{line,
                  true,
                  std::nullopt,
                  Stroke{{ColourRole::Halo, 0.3f, ColourRole::Ground}, boundaryWidth + 14},
                  Head::None,
                  Head::None,
                  1};
        b.add(Layer::Place, group, b.name(group) + "/halo", halo).passing = true;
    }
    if (gestured(b, GestureKind::Withstand, group)) {
        Path ghost{dented(line, b.c.plan.centre, threatenedFrom(b, group), 46),
                   true,
                   std::nullopt,
                   Stroke{{ColourRole::Warning, 0.6f, ColourRole::Inside}, 3, Dash::Dashed},
                   Head::None,
                   Head::None,
                   1};
        b.add(Layer::Trace, group, b.name(group) + "/ghost", ghost);
    }
}

void poseRing(Brush& b, ElementId body) {
    const std::vector<Vec> line = ringLine(b);
    const Stroke stroke{b.paint(ColourRole::Governance, body), ringWidth, dashOf(b.state(body).form)};
    Posed& ring = b.add(Layer::Ring, body, b.name(body),
                        Path{line, true, Paint{ColourRole::Commons}, stroke, Head::None, Head::None, 1});
    ring.passage = Passage::Fade;
    if (b.changed(body)) {
        Path halo{line,
                  true,
                  std::nullopt,
                  Stroke{{ColourRole::Halo, 0.3f, ColourRole::Inside}, ringWidth + 14},
                  Head::None,
                  Head::None,
                  1};
        b.add(Layer::RingHalo, body, b.name(body) + "/halo", halo).passing = true;
    }
}

} // namespace

ElementId ringBody(const Brush& b) {
    for (ElementId id = 0; id < b.c.story.elements.size(); ++id)
        if (b.present(id) && b.element(id).role == Role::Body) return id;
    return nobody;
}

std::vector<Vec> ringLine(const Brush& b) {
    return superellipse(grown(panelBox(b.c.plan.commons, b.c.tableau.folded), ringGap), 5.f);
}

std::vector<Vec> groupLine(const Brush& b, ElementId group) {
    std::vector<Vec> line = restingLine(b, group);
    if (b.state(group).condition == Condition::Strained && gestured(b, GestureKind::Threaten, group))
        return dented(std::move(line), b.c.plan.centre, threatenedFrom(b, group), 46);
    return line;
}

void posePlaces(Brush& b) {
    for (ElementId id = 0; id < b.c.story.elements.size(); ++id) {
        if (!b.present(id) || b.element(id).role != Role::Ground) continue;
        const float strength = b.lit(id) ? 0.9f : 0.5f;
        Path line{
            placeLine(b), true, std::nullopt, Stroke{{ColourRole::Tie, strength, ColourRole::Ground}, 3}, Head::None,
            Head::None,   1};
        b.add(Layer::Place, id, b.name(id), line);
        if (!b.lit(id) || b.element(id).label.empty()) continue;
        const float size = labelSize * b.c.plan.text;
        const TextExtent e = b.c.measure.measure(b.element(id).label, size, Weight::Medium);
        b.label(id, b.name(id) + "/label", b.element(id).label,
                {b.c.plan.stage.x + e.width / 2 + 34, b.c.plan.stage.bottom() - e.height / 2 - 14}, size,
                Weight::Medium, Paint{ColourRole::Quiet});
    }
}

void poseGroups(Brush& b) {
    for (ElementId id = 0; id < b.c.story.elements.size(); ++id) {
        if (!b.present(id)) continue;
        if (b.c.plan.sites.count(id))
            poseSite(b, id);
        else if (b.element(id).role == Role::Group)
            poseGroup(b, id);
    }
}

void poseCommons(Brush& b) {
    const ElementId body = ringBody(b);
    if (body != nobody) poseRing(b, body);
    if (!b.present(b.c.story.commons)) return;
    const Box box = panelBox(b.c.plan.commons, b.c.tableau.folded);
    const Stroke edge{{ColourRole::Provision, 0.75f, ColourRole::Inside}, 3};
    const float radius = std::min(40.f, box.h / 4);
    if (body == nobody)
        b.add(Layer::Panel, b.c.story.commons, "commons", Panel{box, radius, Paint{ColourRole::Commons}, edge});
    if (body != nobody && b.lit(body) && b.c.plan.commons.headLine > 0) {
        const float k = b.c.plan.commons.scale * (b.c.tableau.folded ? foldedScale : 1.f);
        const std::string text = b.element(body).label;
        b.label(body, b.name(body) + "/label", text, b.c.plan.commons.top + Vec{0, b.c.plan.commons.headLine * k},
                labelSize * b.c.plan.text, Weight::SemiBold, Paint{ColourRole::Governance, 1, ColourRole::Commons});
    }
}

} // namespace vitrine
