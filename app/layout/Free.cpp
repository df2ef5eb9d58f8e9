#include "layout/Free.hpp"

#include "layout/Boundary.hpp"
#include "layout/Labels.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace vitrine {
namespace {

constexpr float gridStep = 12, clearance = 5;
constexpr float boundaryRoom = 20; ///< between members and their boundary

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

/// Home as an author's hint has it. What stands in the middle does so along the sides that the hint does not name.
Vec hinted(const std::string& hint, Vec home, const Box& s) {
    const auto says = [&](const char* word) { return hint.find(word) != std::string::npos; };
    if (says("middle") || says("centre")) home = s.centre();
    if (says("left")) home.x = s.x;
    if (says("right")) home.x = s.right();
    if (says("top")) home.y = s.y;
    if (says("bottom")) home.y = s.bottom();
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

/// The dearest thing is to overlap; after that, to be far from home. What costs more than is bearable is not counted to
/// its end.
float cost(Box box, float way, const std::vector<Box>& taken, float bearable) {
    const Box around = grown(box, clearance);
    float sum = way;
    for (const Box& t : taken) {
        if (!overlap(around, t)) continue;
        sum += 4000 + overlapArea(box, t);
        if (sum >= bearable) break;
    }
    return sum;
}

std::vector<Box> takenDuring(const std::vector<Taken>& taken, const Lifetime& life) {
    std::vector<Box> boxes;
    for (const Taken& t : taken)
        if (meet(*t.when, life)) boxes.push_back(t.box);
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
        for (const Vec corner : corners(freeBox(survey, other, plan.seats[other], plan)))
            points.push_back(corner);
    }
    return convexHull(std::move(points));
}

struct Hull {
    std::vector<Vec> points;
    Box box; ///< a little larger than all of it
};

Hull hullOf(std::vector<Vec> points) {
    if (points.empty()) return {};
    Box box{points.front().x, points.front().y, 0, 0};
    for (const Vec p : points)
        box = united(box, {p.x, p.y, 0, 0});
    return {std::move(points), grown(box, 1)};
}

/// Whether a box reaches into a hull: by its corners or its middle.
bool touches(const Hull& hull, const Box& box) {
    if (!overlap(hull.box, box)) return false;
    const std::array<Vec, 4> all = corners(box);
    return encloses(hull.points, box.centre()) ||
           std::any_of(all.begin(), all.end(), [&](Vec p) { return encloses(hull.points, p); });
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

/// All that tells how good a place is for an element.
struct Wish {
    Role role;
    Box room;   ///< all of it has to lie there
    Box extent; ///< at the origin
    Vec home;
    std::vector<Box> beside;
    Hull circle;          ///< which it should not touch; empty: there is none
    bool bounded = false; ///< it has to stay clear of the corners of the stage
};

Wish wishOf(const Survey& survey, ElementId id, const Plan& plan, const std::vector<Taken>& taken) {
    const Element& e = survey.story.elements[id];
    const Lifetime& standing = survey.of[id].standing;
    Wish wish{e.role, comesFromOutside(e) ? plan.roam : plan.seating, {}, homeOf(survey.story, id, plan), {}, {}};
    if (e.role == Role::Outside && survey.of[id].travelledTo) wish.home = {plan.roam.right(), plan.roam.y};
    wish.home = hinted(e.seat, wish.home, wish.room);
    wish.extent = freeBox(survey, id, {{}, sizeOf(e, plan)}, plan);
    wish.beside = takenDuring(taken, standing);
    if (comesFromOutside(e) && meet(survey.bounded, standing)) wish.circle = hullOf(circleDuring(survey, id, plan));
    wish.bounded = wish.circle.points.empty() || meetsPlace(survey, id);
    return wish;
}

/// The cheapest place so far, and what it costs; of places that cost the same the uppermost, and there the leftmost.
struct Cheapest {
    Vec at;
    float cost;
    bool isPlace = false; ///< not just the most that is bearable
};

/// What a place has to cost less than to be taken.
float boundFor(Vec at, const Cheapest& found) {
    const bool goesFirst = at.y < found.at.y || (at.y == found.at.y && at.x < found.at.x);
    return found.isPlace && goesFirst ? std::nextafter(found.cost, std::numeric_limits<float>::infinity()) : found.cost;
}

/// A row of places, and what is taken beside it.
struct PlaceRow {
    float y = 0;
    std::vector<Box> beside;
};

void beginRow(float y, const Wish& wish, PlaceRow& row) {
    const Box whole = grown({wish.room.x, wish.extent.y + y, wish.room.w, wish.extent.h}, 2 * clearance);
    row.y = y;
    row.beside.clear();
    for (const Box& t : wish.beside)
        if (t.y < whole.bottom() && whole.y < t.bottom()) row.beside.push_back(t);
}

/// Takes a place of the row if it is cheaper. Whatever takes long to find out is asked last.
void look(float x, const PlaceRow& row, const Wish& wish, const Plan& plan, Cheapest& found) {
    const float bound = boundFor({x, row.y}, found);
    float way = wayFrom(wish.home, {x, row.y}, wish.role);
    const Box box{wish.extent.x + x, wish.extent.y + row.y, wish.extent.w, wish.extent.h};
    if (way >= bound || !isWithin(wish.room, box)) return;
    if (cost(box, way, row.beside, bound + 1) >= bound + 1) return;
    if (!wish.circle.points.empty() && touches(wish.circle, box)) way += 900;
    if (way < bound && isInCorner(plan.stage, box)) way += wish.bounded ? 700.f : 40.f;
    if (way >= bound) return;
    const float c = cost(box, way, row.beside, bound);
    if (c < bound) found = {{x, row.y}, c, true};
}

/// Every n-th place of the grid along one side of a room, the nearest to home first.
std::vector<float> placesAlong(float from, float to, int every, float home) {
    std::vector<float> places;
    int index = 0;
    for (float at = from; at <= to; at += gridStep, ++index)
        if (index % every == 0) places.push_back(at);
    std::sort(places.begin(), places.end(),
              [home](float a, float b) { return std::abs(a - home) < std::abs(b - home); });
    return places;
}

/// The cheapest of every n-th place of the grid in both directions. What costs more than is bearable is not looked for:
/// no place costs less than the way to it, so whoever begins at home soon knows where to stop.
Cheapest cheapest(const Wish& wish, const Plan& plan, int every, float bearable) {
    Cheapest found{plan.centre, bearable};
    PlaceRow row;
    const Box& room = wish.room;
    const std::vector<float> columns = placesAlong(room.x, room.right(), every, wish.home.x);
    for (const float y : placesAlong(room.y, room.bottom(), every, wish.home.y)) {
        if (std::abs(y - wish.home.y) > found.cost) break;
        beginRow(y, wish, row);
        for (const float x : columns) {
            if (wayFrom(wish.home, {x, y}, wish.role) > found.cost) break;
            look(x, row, wish, plan, found);
        }
    }
    return found;
}

Found bestSeat(const Survey& survey, ElementId id, const Plan& plan, const std::vector<Taken>& taken) {
    const Wish wish = wishOf(survey, id, plan, taken);
    const float size = sizeOf(survey.story.elements[id], plan);
    const float atMost = cheapest(wish, plan, 4, 1e9f).cost + 0.01f; // of a coarse grid: the rest is near it or nearer
    const Cheapest found = cheapest(wish, plan, 1, std::min(atMost, 1e9f));
    const Facing facing = found.at.x < plan.centre.x ? Facing::Right : Facing::Left;
    return {{found.at, size, found.cost < 1e9f ? facing : Facing::Up}, found.cost};
}

Box boxWith(const NarrowRoom& written, const Element& element, const Seat& seat, const Plan& plan, Naming naming) {
    if (element.role == Role::Member) {
        const Box box = clusterBox(plan, seat, naming);
        const float name = static_cast<float>(element.label.size()) * letterWidth * plan.text;
        if (!element.hasOwnName || name <= box.w) return box;
        return {seat.at.x - name / 2, box.y, name, box.h};
    }
    const float label = written.lines * labelPitch * plan.text;
    const float w = std::max(seat.size, written.letters * letterWidth * plan.text);
    return {seat.at.x - w / 2, seat.at.y - seat.size / 2 - 4, w, seat.size + label + 18};
}

/// What has found its own place, and which of the taken places that is.
struct Seated {
    ElementId id;
    std::size_t taken;
};

/// Where something stands when it lines up with what is there with it, on the same side and hardly further in.
Vec linedUp(const Survey& survey, const Seated& mine, const std::vector<Seated>& all, const Plan& plan) {
    constexpr float hardly = 2 * gridStep + 1;
    const bool outside = comesFromOutside(survey.story.elements[mine.id]);
    Vec at = plan.seats[mine.id].at;
    const float side = at.x < plan.centre.x ? -1.f : 1.f, out = (at.x - plan.centre.x) * side;
    for (const Seated& other : all) {
        const float otherOut = (plan.seats[other.id].at.x - plan.centre.x) * side;
        const bool fits = otherOut > 0 && otherOut < out && out - otherOut < hardly;
        if (fits && comesFromOutside(survey.story.elements[other.id]) == outside &&
            meet(survey.of[mine.id].standing, survey.of[other.id].standing))
            at.x = plan.centre.x + side * std::min((at.x - plan.centre.x) * side, otherOut);
    }
    return at;
}

/// Whether a box crowds neither what stands beside it then nor the members' circle.
bool isClear(const Survey& survey, const Seated& mine, const Box& box, const std::vector<Taken>& taken,
             const Plan& plan) {
    const Lifetime& standing = survey.of[mine.id].standing;
    const Box around = grown(box, clearance);
    for (std::size_t i = 0; i < taken.size(); ++i)
        if (i != mine.taken && overlap(around, taken[i].box) && meet(*taken[i].when, standing)) return false;
    const bool outside = comesFromOutside(survey.story.elements[mine.id]) && meet(survey.bounded, standing);
    return !outside || !touches(hullOf(circleDuring(survey, mine.id, plan)), box);
}

/// Columns that would be ragged by a step or two of the grid line up, where that crowds nothing: with those furthest
/// in, who therefore go first.
void lineUp(const Survey& survey, std::vector<Seated> all, std::vector<Taken>& taken, Plan& plan) {
    const auto out = [&](const Seated& s) { return std::abs(plan.seats[s.id].at.x - plan.centre.x); };
    std::stable_sort(all.begin(), all.end(), [&](const Seated& a, const Seated& b) { return out(a) < out(b); });
    for (const Seated& mine : all) {
        Seat seat = plan.seats[mine.id];
        seat.at = linedUp(survey, mine, all, plan);
        if (seat.at == plan.seats[mine.id].at) continue;
        const Box box = freeBox(survey, mine.id, seat, plan);
        if (!isClear(survey, mine, box, taken, plan)) continue;
        plan.seats[mine.id] = seat;
        taken[mine.taken].box = box;
    }
}

/// The hull of the members' files and the partners.
std::vector<Vec> circleOf(const Survey& survey, const Plan& plan) {
    std::vector<Vec> points;
    const auto add = [&](const Box& box) {
        const std::array<Vec, 4> all = corners(box);
        points.insert(points.end(), all.begin(), all.end());
    };
    for (const auto* file : {&survey.files.left, &survey.files.right, &survey.files.below})
        for (const ElementId id : *file)
            add(grown(clusterBox(plan, plan.seats[id], plan.naming[id]), boundaryRoom));
    for (ElementId id = 0; id < survey.of.size(); ++id) {
        const Element& e = survey.story.elements[id];
        if (e.role == Role::Partner && e.each == nobody) add(freeBox(survey, id, plan.seats[id], plan));
    }
    return convexHull(std::move(points));
}

} // namespace

bool comesFromOutside(const Element& element) {
    return element.role == Role::Authority || element.role == Role::Outside || element.role == Role::Emblem;
}

Box freeBox(const Survey& survey, ElementId id, const Seat& seat, const Plan& plan) {
    return boxWith(survey.of[id].written, survey.story.elements[id], seat, plan, plan.naming[id]);
}

Box freeBox(const StoryCase& story, ElementId id, const Seat& seat, const Plan& plan) {
    const Element& element = story.elements[id];
    return boxWith(writtenAt(element), element, seat, plan, plan.naming[id]);
}

void seatFree(const Survey& survey, std::vector<Taken> taken, const Bearable& bearable, Plan& plan) {
    float crowding = 0;
    std::vector<Seated> seated;
    plan.circle = circleOf(survey, plan);
    for (const ElementId id : survey.free) {
        const Found found = bestSeat(survey, id, plan, taken);
        plan.seats[id] = found.seat;
        plan.strayed += found.way / plan.stage.w;
        if (plan.strayed > bearable.straying) return;
        const Taken mine{freeBox(survey, id, plan.seats[id], plan), &survey.of[id].standing};
        for (const Taken& other : taken)
            crowding += other.isLane ? 0.f : shared(mine, other);
        if (crowding > bearable.crowding + 0.1f) return; // no later seat can make good for it
        seated.push_back({id, taken.size()});
        taken.push_back(mine);
    }
    lineUp(survey, seated, taken, plan);
}

} // namespace vitrine
