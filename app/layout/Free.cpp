#include "layout/Free.hpp"

#include "layout/Files.hpp"
#include "layout/Labels.hpp"

#include <algorithm>

namespace vitrine {
namespace {

constexpr float gridStep = 10, clearance = 5;

bool ever(const StoryCase& story, ElementId id, auto holds) {
    const auto tableaux = allTableaux(story);
    return std::any_of(tableaux.begin(), tableaux.end(),
                       [&](const Tableau* t) { return t->states[id].present && holds(t->states[id]); });
}

bool isReplacement(const StoryCase& story, ElementId id) {
    return ever(story, id, [](const ElementState& s) { return s.placeOf != nobody; });
}

bool standsBeforeUniting(const StoryCase& story, ElementId id) {
    return ever(story, id, [](const ElementState& s) { return s.campus == nobody; });
}

bool inFiles(const MemberFiles& files, ElementId id) {
    const auto in = [id](const std::vector<ElementId>& file) { return std::count(file.begin(), file.end(), id) > 0; };
    return in(files.left) || in(files.right) || in(files.below);
}

float sizeOf(const Element& e, const Plan& plan) {
    switch (e.role) {
    case Role::Member:
        return std::round(plan.cluster * 0.78f);
    case Role::Authority:
        return 84;
    case Role::Gauge:
        return 150;
    case Role::Learner:
        return 150;
    case Role::Emblem:
        return 60;
    default:
        return 64;
    }
}

/// Where a role belongs when nothing else asks for the place.
Vec homeOf(const StoryCase& story, ElementId id, const Plan& plan) {
    const Element& e = story.elements[id];
    const Box s = plan.seating;
    const Box panel = panelBox(plan.commons, false);
    switch (e.role) {
    case Role::Authority:
        return {s.x, s.y};
    case Role::Unit:
        return {e.number % 2 == 0 && e.number > 0 ? panel.x - 110 : panel.right() + 110,
                mix(panel.y, panel.bottom(), 0.7f)};
    case Role::Member:
        return {s.x + s.w * 0.2f, s.bottom()};
    case Role::Gauge:
        return plan.centre + Vec{150, 0};
    case Role::Learner:
        return plan.centre - Vec{150, 0};
    case Role::Emblem:
        return {panel.x - 60, panel.y - 30};
    default:
        return {s.right(), s.bottom()};
    }
}

Vec hinted(const std::string& hint, Vec home, const Box& s) {
    const auto says = [&](const char* word) { return hint.find(word) != std::string::npos; };
    if (says("left")) home.x = s.x;
    if (says("right")) home.x = s.right();
    if (says("top")) home.y = s.y;
    if (says("bottom")) home.y = s.bottom();
    if (says("middle") || says("centre")) home = s.centre();
    return home;
}

bool travelledTo(const StoryCase& story, ElementId id) {
    const auto tableaux = allTableaux(story);
    return std::any_of(tableaux.begin(), tableaux.end(), [id](const Tableau* t) {
        return std::any_of(t->gestures.begin(), t->gestures.end(),
                           [id](const Gesture& g) { return g.kind == GestureKind::Travel && g.to == id; });
    });
}

float overlapArea(Box a, Box b) {
    const float w = std::min(a.right(), b.right()) - std::max(a.x, b.x);
    const float h = std::min(a.bottom(), b.bottom()) - std::max(a.y, b.y);
    return w > 0 && h > 0 ? w * h : 0;
}

/// Units stand below each other rather than beside each other: ways to them come from the side.
float wayFrom(Vec home, Vec at, Role role) {
    const Vec d = at - home;
    return length({role == Role::Unit ? d.x * 1.5f : d.x, d.y});
}

/// The dearest thing is to overlap; after that, to be far from home.
float cost(Box box, float way, const std::vector<Taken>& taken, const Lifetime& life) {
    float sum = way;
    for (const Taken& t : taken)
        if (overlap(grown(box, clearance), t.box) && meet(t.when, life)) sum += 4000 + overlapArea(box, t.box);
    return sum;
}

Seat bestSeat(const StoryCase& story, ElementId id, const Plan& plan, const std::vector<Taken>& taken,
              const Lifetime& life) {
    const Element& e = story.elements[id];
    Vec home = homeOf(story, id, plan);
    if (e.role == Role::Outside && travelledTo(story, id)) home = {plan.seating.right(), plan.seating.y};
    home = hinted(e.seat, home, plan.seating);
    Seat best{plan.centre, sizeOf(e, plan), Facing::Up};
    float least = -1;
    for (float y = plan.seating.y; y <= plan.seating.bottom(); y += gridStep)
        for (float x = plan.seating.x; x <= plan.seating.right(); x += gridStep) {
            const float way = wayFrom(home, {x, y}, e.role);
            if (least >= 0 && way >= least) continue;
            Seat seat{{x, y}, best.size, x < plan.centre.x ? Facing::Right : Facing::Left};
            const Box box = freeBox(e, seat, plan);
            if (box.x < plan.seating.x || box.right() > plan.seating.right() || box.y < plan.seating.y ||
                box.bottom() > plan.seating.bottom())
                continue;
            const float c = cost(box, way, taken, life);
            if (least >= 0 && c >= least) continue;
            least = c;
            best = seat;
        }
    return best;
}

std::vector<ElementId> byAppearance(const StoryCase& story) {
    std::vector<ElementId> order;
    const auto add = [&](ElementId id) {
        if (std::find(order.begin(), order.end(), id) == order.end() && isFree(story, id)) order.push_back(id);
    };
    for (const Tableau* t : allTableaux(story))
        for (ElementId id = 0; id < story.elements.size(); ++id)
            if (t->states[id].present) add(id);
    std::stable_partition(order.begin(), order.end(),
                          [&](ElementId id) { return story.elements[id].role == Role::Authority; });
    return order;
}

} // namespace

bool isFree(const StoryCase& story, ElementId id) {
    const Element& e = story.elements[id];
    if (id == story.commons || e.each != nobody || isReplacement(story, id)) return false;
    switch (e.role) {
    case Role::Unit:
    case Role::Outside:
    case Role::Gauge:
    case Role::Learner:
        return true;
    case Role::Authority:
        return std::any_of(story.elements.begin(), story.elements.end(),
                           [](const Element& other) { return other.role == Role::Partner; });
    case Role::Member:
        return !inFiles(memberFiles(story), id) && standsBeforeUniting(story, id);
    case Role::Emblem:
        return ever(story, id, [](const ElementState& s) { return s.seat == nobody; });
    case Role::Person:
        return !sitsAtHead(story, id) && ever(story, id, [](const ElementState& s) { return s.seat == nobody; });
    default:
        return false;
    }
}

Box freeBox(const Element& element, const Seat& seat, const Plan& plan) {
    if (element.role == Role::Member) return clusterBox(plan, seat);
    const std::vector<std::string> lines = narrowLines(element.number > 0 ? element.plural : element.label);
    const float label = static_cast<float>(lines.size()) * labelPitch * plan.text;
    const float w = std::max(seat.size, widestLine(lines) * letterWidth * plan.text);
    return {seat.at.x - w / 2, seat.at.y - seat.size / 2 - 4, w, seat.size + label + 10};
}

void seatFree(const StoryCase& story, std::vector<Taken> taken, Plan& plan) {
    const auto tableaux = allTableaux(story);
    for (const ElementId id : byAppearance(story)) {
        const Lifetime life = lifetime(
            tableaux, [id](const Tableau& t) { return t.states[id].present && t.states[id].campus == nobody; });
        plan.seats[id] = bestSeat(story, id, plan, taken, life);
        taken.push_back({freeBox(story.elements[id], plan.seats[id], plan), life});
    }
}

} // namespace vitrine
