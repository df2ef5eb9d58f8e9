#include "layout/Free.hpp"

#include "layout/Boundary.hpp"
#include "layout/Labels.hpp"

#include <algorithm>

namespace vitrine {
namespace {

constexpr float gridStep = 12, clearance = 5;

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
    const Box s = comesFromOutside(e) ? plan.roam : plan.seating;
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

float overlapArea(Box a, Box b) {
    const float w = std::min(a.right(), b.right()) - std::max(a.x, b.x);
    const float h = std::min(a.bottom(), b.bottom()) - std::max(a.y, b.y);
    return w > 0 && h > 0 ? w * h : 0;
}

/// Units stand below each other rather than beside each other: ways to them come from the side.
float wayFrom(Vec home, Vec at, Role role) {
    const Vec d = at - home;
    const float x = role == Role::Unit ? d.x * 1.5f : d.x;
    return std::sqrt(x * x + d.y * d.y);
}

/// The dearest thing is to overlap; after that, to be far from home.
float cost(Box box, float way, const std::vector<Box>& taken) {
    float sum = way;
    for (const Box& t : taken)
        if (overlap(grown(box, clearance), t)) sum += 4000 + overlapArea(box, t);
    return sum;
}

std::vector<Box> takenDuring(const std::vector<Taken>& taken, const Lifetime& life) {
    std::vector<Box> boxes;
    for (const Taken& t : taken)
        if (meet(t.when, life)) boxes.push_back(t.box);
    return boxes;
}

/// The members' circle, and what has found its place and stands with them while the element is there.
std::vector<Vec> circleDuring(const Survey& survey, ElementId id, const Plan& plan) {
    std::vector<Vec> points = plan.circle;
    for (const ElementId other : survey.free) {
        const Element& e = survey.story.elements[other];
        const bool within = e.role == Role::Unit || e.role == Role::Member;
        if (!within || plan.seats[other].size <= 0 || !meet(survey.of[other].standing, survey.of[id].standing))
            continue;
        for (const Vec corner : corners(freeBox(survey.story, other, plan.seats[other], plan)))
            points.push_back(corner);
    }
    return convexHull(std::move(points));
}

/// Whether a box reaches into a hull: by its corners or its middle.
bool touches(const std::vector<Vec>& hull, const Box& box) {
    const std::array<Vec, 4> all = corners(box);
    return encloses(hull, box.centre()) ||
           std::any_of(all.begin(), all.end(), [&](Vec p) { return encloses(hull, p); });
}

bool isWithin(const Box& outer, const Box& inner) {
    return inner.x >= outer.x && inner.right() <= outer.right() && inner.y >= outer.y &&
           inner.bottom() <= outer.bottom();
}

float twelfth(float x) {
    const float third = x * x * x;
    return third * third * third * third;
}

/// A place's edge is round at the corners of the stage.
bool isInCorner(const Box& stage, const Box& box) {
    const auto beyond = [&](Vec p) {
        const Vec d = p - stage.centre();
        return twelfth(d.x / (stage.w / 2 - 14)) + twelfth(d.y / (stage.h / 2 - 14)) > 1;
    };
    const std::array<Vec, 4> all = corners(box);
    return std::any_of(all.begin(), all.end(), beyond);
}

/// Whether the edge of a place is ever drawn round the stage while the element is there.
bool meetsPlace(const Survey& survey, ElementId id) {
    for (ElementId other = 0; other < survey.of.size(); ++other)
        if (survey.story.elements[other].role == Role::Ground &&
            (meet(survey.of[other].standing, survey.of[id].standing) || survey.of[other].covered))
            return true;
    return false;
}

/// A seat, and how far it is from home; ways into what it should not touch count as long ones.
struct Found {
    Seat seat;
    float way;
};

Found bestSeat(const Survey& survey, ElementId id, const Plan& plan, const std::vector<Taken>& taken) {
    const Element& e = survey.story.elements[id];
    Vec home = homeOf(survey.story, id, plan);
    if (e.role == Role::Outside && survey.of[id].travelledTo) home = {plan.roam.right(), plan.roam.y};
    const Box room = comesFromOutside(e) ? plan.roam : plan.seating;
    home = hinted(e.seat, home, room);
    Seat best{plan.centre, sizeOf(e, plan), Facing::Up};
    const Box extent = freeBox(survey.story, id, {{}, best.size}, plan);
    const std::vector<Box> beside = takenDuring(taken, survey.of[id].standing);
    const bool outside = comesFromOutside(e) && meet(survey.bounded, survey.of[id].standing);
    const std::vector<Vec> circle = outside ? circleDuring(survey, id, plan) : std::vector<Vec>{};
    const bool bounded = circle.empty() || meetsPlace(survey, id);
    float least = 1e9f;
    for (float y = room.y; y <= room.bottom(); y += gridStep)
        for (float x = room.x; x <= room.right(); x += gridStep) {
            float way = wayFrom(home, {x, y}, e.role);
            const Box box{extent.x + x, extent.y + y, extent.w, extent.h};
            if (way >= least || !isWithin(room, box)) continue;
            if (!circle.empty() && touches(circle, box)) way += 900;
            if (way < least && isInCorner(plan.stage, box)) way += bounded ? 700.f : 40.f;
            if (way >= least) continue;
            const float c = cost(box, way, beside);
            if (c >= least) continue;
            least = c;
            best = {{x, y}, best.size, x < plan.centre.x ? Facing::Right : Facing::Left};
        }
    return {best, least};
}

} // namespace

bool comesFromOutside(const Element& element) {
    return element.role == Role::Authority || element.role == Role::Outside || element.role == Role::Emblem;
}

Box freeBox(const StoryCase& story, ElementId id, const Seat& seat, const Plan& plan) {
    const Element& element = story.elements[id];
    if (element.role == Role::Member) {
        const Box box = clusterBox(plan, seat, plan.naming[id]);
        const float name = static_cast<float>(element.label.size()) * letterWidth * plan.text;
        if (!element.hasOwnName || name <= box.w) return box;
        return {seat.at.x - name / 2, box.y, name, box.h};
    }
    const std::vector<std::string> lines = narrowLines(element.number > 0 ? element.plural : element.label);
    const float label = static_cast<float>(lines.size()) * labelPitch * plan.text;
    const float w = std::max(seat.size, widestLine(lines) * letterWidth * plan.text);
    return {seat.at.x - w / 2, seat.at.y - seat.size / 2 - 4, w, seat.size + label + 10};
}

void seatFree(const Survey& survey, std::vector<Taken> taken, float bearable, Plan& plan) {
    for (const ElementId id : survey.free) {
        const Found found = bestSeat(survey, id, plan, taken);
        plan.seats[id] = found.seat;
        plan.strayed += found.way / plan.stage.w;
        if (plan.strayed > bearable) return;
        taken.push_back({freeBox(survey.story, id, plan.seats[id], plan), survey.of[id].standing});
    }
}

} // namespace vitrine
