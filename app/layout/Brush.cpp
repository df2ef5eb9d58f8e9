#include "layout/Brush.hpp"

#include "layout/Names.hpp"
#include "layout/Opening.hpp"

#include <algorithm>

namespace vitrine {

Brush::Brush(const PoseContext& context) : c(context), m_opening(isOpening(c.story, c.plan, c.tableau)) {}

const Kind& Brush::kind(ElementId id) const {
    const std::size_t index = std::min(state(id).kind, c.storyboard.kinds.size() - 1);
    return c.storyboard.kinds[index];
}

bool Brush::namesNewcomer() const {
    const auto& all = c.tableau.changed;
    return c.plan.namesShared && !c.everythingLit && std::any_of(all.begin(), all.end(), [&](ElementId id) {
               return present(id) && state(id).shared && element(id).role == Role::Provision && id != c.story.commons;
           });
}

Box Brush::panel() const {
    const CommonsPlan& plan = c.plan.commons;
    const auto isFilled = [&](ElementId id) { return present(id) && state(id).shared; };
    Box box = panelBox(plan, heightFilled(plan, isFilled), c.tableau.folded);
    if (c.tableau.folded && namesNewcomer()) box.h += 16 * c.plan.text; // its name keeps its size
    return box;
}

bool Brush::lit(ElementId id) const {
    if (c.everythingLit) return true;
    const auto& focus = c.tableau.focus;
    const auto in = [&](ElementId e) { return std::find(focus.begin(), focus.end(), e) != focus.end(); };
    if (in(id)) return true;
    const ElementId owner = element(id).each;
    return owner != nobody && (in(owner) || in(standingIn(owner)));
}

bool Brush::changed(ElementId id) const {
    const auto& all = c.tableau.changed;
    return !c.everythingLit && std::find(all.begin(), all.end(), id) != all.end();
}

bool Brush::namedHere(ElementId id) const {
    if (c.plan.namesTypes || !repeatsKind(c.story, c.tableau, id)) return true;
    return !c.everythingLit && keepsName(c.story, c.tableau, id);
}

ColourRole Brush::ground(ElementId id) const {
    if (state(id).shared && state(c.story.commons).present) return ColourRole::Commons;
    const ElementId stands = element(id).each == nobody ? id : standingIn(element(id).each);
    for (ElementId g = 0; g < c.story.elements.size(); ++g) {
        if (element(g).role != Role::Group || !present(g) || state(g).form == Form::Planned) continue;
        for (const Membership& m : state(g).members)
            if (m.who == stands && (m.as == Standing::Member || m.as == Standing::Partner)) return ColourRole::Inside;
    }
    return ColourRole::Ground;
}

ElementId Brush::standingIn(ElementId member) const {
    for (ElementId id = 0; id < c.tableau.states.size(); ++id)
        if (state(id).present && state(id).placeOf == member) return id;
    return member;
}

std::string Brush::name(ElementId id) const {
    const ElementId root = state(id).placeOf;
    const bool becameIt = root != nobody && element(id).role == Role::Group;
    return element(becameIt ? root : id).name;
}

Posed& Brush::add(Layer layer, ElementId id, std::string drawableId, Shape shape) {
    const int element = id == nobody ? 0 : static_cast<int>(id);
    const int place = static_cast<int>(layer) * 1000000 + element * 1000;
    const int order = place + m_counts[place]++;
    pose.push_back({{std::move(drawableId), std::move(shape), 1}, order});
    pose.back().who = id;
    return pose.back();
}

Posed& Brush::disc(Layer layer, ElementId id, std::string drawableId, Vec centre, float diameter,
                   std::optional<Paint> fill, std::optional<Stroke> stroke) {
    return add(layer, id, std::move(drawableId),
               Panel{boxAround(centre, diameter, diameter), diameter / 2, fill, stroke});
}

Posed& Brush::mark(Layer layer, ElementId id, std::string drawableId, const std::string& pictogram, Vec centre,
                   float size, Paint first, Paint second) {
    return add(layer, id, std::move(drawableId), Mark{pictogram, centre, size, first, second});
}

Posed& Brush::glyph(Layer layer, ElementId id, std::string drawableId, const std::string& pictogram, Vec centre,
                    float size, Paint on) {
    return mark(layer, id, std::move(drawableId), pictogram, centre, size, {ColourRole::Ink, 1, on.role}, on);
}

Posed& Brush::label(ElementId id, std::string drawableId, const std::string& line, Vec middle, float size,
                    Weight weight, Paint paint) {
    const TextExtent e = c.measure.measure(line, size, weight);
    const Box box{std::round(middle.x - e.width / 2), std::round(middle.y - e.height / 2), e.width, e.height};
    return add(Layer::Label, id, std::move(drawableId), Text{line, box, e.ascent, size, weight, paint});
}

void Brush::halo(ElementId id, Box box, float radius) {
    const Paint paint{ColourRole::Halo, 0.85f, ground(id)};
    Posed& posed =
        add(Layer::Halo, id, name(id) + "/halo", Panel{box, radius, std::nullopt, Stroke{paint, 3, Dash::Solid}});
    posed.life = Life::Passing;
}

namespace {

/// From the units the plan is composed in to those of the stage.
void onStage(const Plan& plan, Pose& pose) {
    if (plan.unit == 1 && plan.origin == Vec{}) return;
    for (Posed& p : pose) {
        p.drawable.shape = scaled(std::move(p.drawable.shape), plan.unit, plan.origin);
        if (p.entrance) p.entrance = scaled(std::move(*p.entrance), plan.unit, plan.origin);
        for (Vec& point : p.way)
            point = point * plan.unit + plan.origin;
    }
}

} // namespace

Pose poseOf(const PoseContext& context) {
    Brush brush(context);
    posePlaces(brush);
    poseGroups(brush);
    poseTies(brush);
    poseCommons(brush);
    poseMembers(brush);
    poseOthers(brush);
    posePeople(brush);
    poseGestures(brush);
    takeDetours(brush);
    poseMovement(brush);
    std::stable_sort(brush.pose.begin(), brush.pose.end(),
                     [](const Posed& a, const Posed& b) { return a.order < b.order; });
    onStage(context.plan, brush.pose);
    return std::move(brush.pose);
}

} // namespace vitrine
