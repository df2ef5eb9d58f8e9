// Places, boundaries, the ring and the commons.
#include "layout/Boundary.hpp"
#include "layout/Brush.hpp"
#include "layout/Free.hpp"
#include "layout/Names.hpp"

#include <algorithm>

namespace vitrine {
namespace {

constexpr float boundaryPadding = 18, boundaryWidth = 6, ringWidth = 8, ringGap = 22;

Dash dashOf(Form form) {
    if (form == Form::Informal) return Dash::Dotted;
    return form == Form::Planned ? Dash::Dashed : Dash::Solid;
}

/// The shape of a place: the whole stage, softly.
std::vector<Vec> placeLine(const Brush& b) { return superellipse(grown(b.c.plan.stage, -4), 12.f); }

Box extentOf(const Brush& b, ElementId id) { return freeBox(b.c.story, id, b.seat(id), b.c.plan); }

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

bool isDeepWithin(const std::vector<Vec>& circle, const Box& box) {
    const std::array<Vec, 4> all = corners(box);
    return std::all_of(all.begin(), all.end(), [&](Vec p) { return encloses(circle, p); });
}

/// What stands on stage by itself and does not belong to the group.
std::vector<Box> strangersTo(const Brush& b, ElementId group) {
    std::vector<Box> boxes;
    for (ElementId id = 0; id < b.c.story.elements.size(); ++id) {
        const Role role = b.element(id).role;
        const bool aside = role == Role::Emblem && b.c.plan.free[id] && b.state(id).seat == nobody;
        const bool solid = role == Role::Member || role == Role::Authority || role == Role::Outside || aside;
        const bool plan = role == Role::Member && b.state(id).form == Form::Planned; // it is to be inside
        if (!solid || plan || !b.present(id) || b.seat(id).size <= 0) continue;
        const bool amidst = role != Role::Member;
        if (amidst && isDeepWithin(b.c.plan.circle, extentOf(b, id))) continue; // there was no other place for it
        const auto& members = b.state(group).members;
        const bool inside = std::any_of(members.begin(), members.end(), [id](const Membership& m) {
            return m.who == id && m.as != Standing::Associate;
        });
        if (!inside) boxes.push_back(extentOf(b, id));
    }
    return boxes;
}

bool isWithin(const ElementState& group, ElementId id) {
    return std::any_of(group.members.begin(), group.members.end(), [id](const Membership& m) {
        return m.who == id && (m.as == Standing::Member || m.as == Standing::Partner);
    });
}

/// The partners on stage that do not belong to the group.
std::vector<Box> partnersBeside(const Brush& b, ElementId group) {
    std::vector<Box> boxes;
    for (ElementId id = 0; id < b.c.story.elements.size(); ++id)
        if (b.present(id) && b.element(id).role == Role::Partner && !isWithin(b.state(group), id))
            boxes.push_back(extentOf(b, id));
    return boxes;
}

bool crosses(const std::vector<Vec>& line, const Box& box) {
    return std::any_of(line.begin(), line.end(), [&](Vec p) { return contains(box, p); });
}

std::ptrdiff_t crossed(const std::vector<Vec>& line, const std::vector<Box>& boxes) {
    return std::count_if(boxes.begin(), boxes.end(), [&](const Box& box) { return crosses(line, box); });
}

/// What a group's boundary goes round.
std::vector<Box> boxesWithin(const Brush& b, ElementId group) {
    const ElementState& s = b.state(group);
    std::vector<Box> boxes;
    for (const Membership& m : s.members)
        if (m.as == Standing::Member || m.as == Standing::Partner || s.form == Form::Planned)
            boxes.push_back(extentOf(b, m.who));
    for (ElementId id = 0; id < b.c.story.elements.size(); ++id) // what is planned is to be inside
        if (b.present(id) && b.element(id).role == Role::Member && b.state(id).form == Form::Planned)
            boxes.push_back(extentOf(b, id));
    for (ElementId id = 0; id < b.c.story.elements.size(); ++id)
        if (b.present(id) && b.element(id).role == Role::Unit) boxes.push_back(grown(extentOf(b, id), 10));
    if (b.present(b.c.story.commons)) boxes.push_back(grown(b.panel(), ringBody(b) != nobody ? ringGap + 12 : 10.f));
    for (ElementId id = 0; id < b.c.story.elements.size(); ++id)
        if (b.present(id) && b.element(id).role == Role::Person && b.element(id).each != nobody)
            if (const Seat badge = badgeSeat(b, id); badge.size > 0 && isWithin(s, b.clusterOf(id)))
                boxes.push_back(boxAround(badge.at, badge.size, badge.size));
    if (boxes.empty()) boxes.push_back(boxAround(b.c.plan.centre, 200, 120));
    for (const auto& [site, box] : b.c.plan.sites)
        if (b.present(site)) boxes.push_back(box);
    return boxes;
}

/// Whether a group's boundary runs along the edge of a place.
bool coversPlace(const Brush& b, ElementId group) {
    const ElementId over = b.state(group).over;
    return over != nobody && b.present(over) && b.element(over).role == Role::Ground;
}

std::vector<Vec> restingLine(const Brush& b, ElementId group) {
    if (coversPlace(b, group)) return placeLine(b);
    const std::vector<Box> boxes = boxesWithin(b, group);
    const auto round = [&](const std::vector<Box>& strangers) {
        return boundaryRound(boxes, strangers, grown(b.c.plan.stage, -2), b.c.plan.centre, boundaryPadding);
    };
    const std::vector<Box> row = partnersBeside(b, group);
    std::vector<Box> avoided = strangersTo(b, group), all = avoided;
    all.insert(all.end(), row.begin(), row.end());
    std::vector<Vec> line = round(all);
    // Where there is no way between them and the rest, those who have just arrived stand inside already.
    if (crossed(line, row) > 0)
        line = round(avoided);
    else
        avoided = all;
    // And whoever the line would run through: there was no room elsewhere.
    if (const auto through = crossed(line, avoided); through > 0) {
        std::vector<Box> fewer = avoided;
        std::erase_if(fewer, [&](const Box& box) { return crosses(line, box); });
        std::vector<Vec> wider = round(fewer);
        if (crossed(wider, avoided) < through) line = std::move(wider);
    }
    return crowdedAtBends(line);
}

/// Where an authority that stands above has its name, on short lines where the stage is narrow.
Box nameBeside(const Brush& b, ElementId authority) {
    const Seat seat = b.seat(authority);
    const std::string& name = nameOf(b.c.story, b.c.tableau, authority);
    const float wide = b.c.measure.measure(name, labelSize * b.c.plan.text, Weight::Medium).width;
    return {seat.at.x, seat.at.y - seat.size / 2, seat.size / 2 + 14 + std::min(wide, b.c.plan.stage.w / 4), seat.size};
}

/// Everything on stage that a label must not cover.
std::vector<Box> obstacles(const Brush& b) {
    std::vector<Box> boxes{grown(b.panel(), ringGap + 10)};
    for (ElementId id = 0; id < b.c.story.elements.size(); ++id) {
        if (!b.present(id) || b.element(id).each != nobody || b.c.plan.commons.slots.count(id)) continue;
        if (b.c.plan.sites.count(id))
            boxes.push_back(b.c.plan.sites.at(id));
        else if (b.seat(id).size > 0)
            boxes.push_back(extentOf(b, id));
        if (standsAbove(b, id)) boxes.push_back(nameBeside(b, id));
    }
    return boxes;
}

/// Where arrows between a group and others meet its line.
std::vector<Box> arrowsAt(const Brush& b, ElementId group, const std::vector<Vec>& line) {
    constexpr float room = 110;
    std::vector<Box> boxes;
    for (const Gesture& g : b.c.tableau.gestures)
        if (g.who == group && g.to != nobody && b.seat(g.to).size > 0)
            boxes.push_back(boxAround(exitPoint(line, b.c.plan.centre, b.seat(g.to).at), room, room));
    return boxes;
}

/// The line's points and as many between them that none is far from the next, from the point `first` on.
std::vector<Vec> placesAlong(const std::vector<Vec>& line, std::size_t first) {
    constexpr float farthest = 24;
    std::vector<Vec> places;
    for (std::size_t k = 0; k < line.size(); ++k) {
        const Vec a = line[(first + k) % line.size()], b = line[(first + k + 1) % line.size()];
        const auto parts = static_cast<int>(length(b - a) / farthest) + 1;
        for (int part = 0; part < parts; ++part)
            places.push_back(mix(a, b, static_cast<float>(part) / static_cast<float>(parts)));
    }
    return places;
}

/// A place on the line where a box of this size covers nothing: from the point `first` on round both ways.
Vec placeOnLine(const Brush& b, ElementId group, const std::vector<Vec>& line, Vec size, std::size_t first) {
    std::vector<Box> taken = obstacles(b);
    for (const Box& box : arrowsAt(b, group, line))
        taken.push_back(box);
    const std::vector<Vec> places = placesAlong(line, first);
    const Box stage = b.c.plan.stage;
    Vec best = line[first];
    float least = 1e9f;
    for (std::size_t step = 0; step < places.size(); ++step) {
        const Vec place = places[step % 2 == 0 ? step / 2 : places.size() - (step + 1) / 2];
        const Vec at{std::clamp(place.x, stage.x + size.x / 2, stage.right() - size.x / 2),
                     std::clamp(place.y, stage.y + size.y / 2 + 2, stage.bottom() - size.y / 2 - 2)};
        const Box box = grown(boxAround(at, size.x, size.y), 6);
        float covered = static_cast<float>(step) * 0.05f;
        for (const Box& t : taken)
            covered += overlap(box, t) ? 100.f : 0.f;
        if (covered >= least) continue;
        least = covered;
        best = at;
    }
    return best;
}

/// The point of a line that lies in a direction from the plan's centre.
std::size_t pointTowards(const Brush& b, const std::vector<Vec>& line, Vec direction) {
    const auto off = [&](Vec p) { return dot(unit(p - b.c.plan.centre), direction); };
    const auto farther = [&](Vec p, Vec q) { return off(p) < off(q); };
    return static_cast<std::size_t>(std::max_element(line.begin(), line.end(), farther) - line.begin());
}

/// The name of a group or place on its line: in a direction from the centre, or near there where there is room.
void lineLabel(Brush& b, ElementId id, const std::vector<Vec>& line, ColourRole colour, Vec direction) {
    const std::string& text = nameOf(b.c.story, b.c.tableau, id);
    if (text.empty()) return;
    const float size = labelSize * b.c.plan.text;
    const TextExtent e = b.c.measure.measure(text, size, Weight::SemiBold);
    const Vec plate{e.width + 28, e.height + 8};
    const Vec at = placeOnLine(b, id, line, plate, pointTowards(b, line, unit(direction)));
    b.add(Layer::Label, id, b.name(id) + "/plate",
          Panel{boxAround(at, plate.x, plate.y), plate.y / 2, Paint{ColourRole::Ground},
                Stroke{Paint{colour}, 2.5f, Dash::Solid}});
    b.label(id, b.name(id) + "/label", text, at, size, Weight::SemiBold, Paint{colour});
}

void poseSite(Brush& b, ElementId group) {
    const Box box = b.c.plan.sites.at(group);
    const bool planned = b.state(group).form == Form::Planned;
    const Stroke edge{b.paint(ColourRole::Informal, group), 4, planned ? Dash::Dashed : Dash::Solid};
    const std::optional<Paint> fill =
        planned ? std::nullopt : std::optional(Paint{ColourRole::Plate, 1, ColourRole::Inside});
    b.add(Layer::Site, group, b.name(group), Panel{box, 26, fill, edge});
    if (b.changed(group)) b.halo(group, grown(box, 8), 32);
    if (!b.lit(group) || planned) return; // what is not there yet has no name: those who unite come first
    const float size = labelSize * b.c.plan.text;
    b.label(group, b.name(group) + "/label", b.element(group).label, {box.centre().x, box.y - size * 0.8f}, size,
            Weight::SemiBold, b.paint(ColourRole::Paper, group));
}

/// The longest part of a closed line that lies apart from another of as many points; nothing when none does.
std::vector<Vec> departing(const std::vector<Vec>& from, const std::vector<Vec>& line) {
    constexpr float apart = 4;
    const std::size_t n = line.size();
    std::vector<Vec> part, longest;
    for (std::size_t i = 0; i < 2 * n && part.size() <= n; ++i) { // twice round, for a part over the line's beginning
        if (length(line[i % n] - from[i % n]) > apart)
            part.push_back(line[i % n]);
        else
            part.clear();
        if (part.size() > longest.size()) longest = part;
    }
    return longest;
}

void poseGroup(Brush& b, ElementId group) {
    const ElementState& s = b.state(group);
    const std::vector<Vec> line = groupLine(b, group);
    const ColourRole colour = colourOf(b, group);
    Path path{line,       true, std::nullopt, Stroke{b.paint(colour, group), boundaryWidth, dashOf(s.form)}, Head::None,
              Head::None, 1};
    if (s.form != Form::Planned) path.fill = Paint{ColourRole::Inside};
    b.add(Layer::Group, group, b.name(group), path);
    const Vec corner = coversPlace(b, group) ? Vec{-b.c.plan.stage.w, -b.c.plan.stage.h} : Vec{-1, -1};
    if (b.lit(group) && !b.c.everythingLit) lineLabel(b, group, line, colour, corner);
    if (b.changed(group)) {
        Path halo{line,
                  true,
                  std::nullopt,
                  Stroke{{ColourRole::Halo, 0.3f, ColourRole::Ground}, boundaryWidth + 14},
                  Head::None,
                  Head::None,
                  1};
        b.add(Layer::Place, group, b.name(group) + "/halo", halo).life = Life::Passing;
    }
    if (gestured(b, GestureKind::Withstand, group)) {
        Path ghost;
        ghost.points =
            departing(line, dented(line, boxesWithin(b, group), b.c.plan.centre, threatenedFrom(b, group), 46));
        ghost.stroke = Stroke{{ColourRole::Warning, 0.85f, ColourRole::Inside}, 3, Dash::Dashed};
        if (ghost.points.empty()) return;
        b.add(Layer::Group, group, b.name(group) + "/ghost", ghost);
    }
}

void poseRing(Brush& b, ElementId body) {
    const std::vector<Vec> line = ringLine(b);
    const Stroke stroke{b.paint(ColourRole::Governance, body), ringWidth, dashOf(b.state(body).form)};
    b.add(Layer::Ring, body, b.name(body),
          Path{line, true, Paint{ColourRole::Commons, 1, ColourRole::Inside}, stroke, Head::None, Head::None, 1});
    if (b.changed(body)) {
        Path halo{line,
                  true,
                  std::nullopt,
                  Stroke{{ColourRole::Halo, 0.3f, ColourRole::Inside}, ringWidth + 14},
                  Head::None,
                  Head::None,
                  1};
        b.add(Layer::RingHalo, body, b.name(body) + "/halo", halo).life = Life::Passing;
    }
}

/// Whether someone at the head is named just now, where the body's own name would stand.
bool headTaken(const Brush& b) {
    for (ElementId id = 0; id < b.c.story.elements.size(); ++id)
        if (isNamedHead(b, id)) return true;
    return false;
}

/// Whether a group's boundary runs along a place's edge, which then is not to be seen.
bool isCovered(const Brush& b, ElementId place) {
    for (ElementId id = 0; id < b.c.story.elements.size(); ++id)
        if (b.present(id) && b.element(id).role == Role::Group && b.state(id).over == place) return true;
    return false;
}

} // namespace

ElementId ringBody(const Brush& b) {
    for (ElementId id = 0; id < b.c.story.elements.size(); ++id)
        if (b.present(id) && b.element(id).role == Role::Body) return id;
    return nobody;
}

std::vector<Vec> ringLine(const Brush& b) { return superellipse(grown(b.panel(), ringGap), 5.f); }

std::vector<Vec> groupLine(const Brush& b, ElementId group) {
    std::vector<Vec> line = restingLine(b, group);
    if (b.state(group).condition == Condition::Strained && gestured(b, GestureKind::Threaten, group))
        return dented(std::move(line), boxesWithin(b, group), b.c.plan.centre, threatenedFrom(b, group), 46);
    return line;
}

void posePlaces(Brush& b) {
    for (ElementId id = 0; id < b.c.story.elements.size(); ++id) {
        if (!b.present(id) || b.element(id).role != Role::Ground) continue;
        const float strength = b.lit(id) ? 1.f : dimmed;
        const Stroke edge{{ColourRole::Tie, strength, ColourRole::Ground}, 3};
        if (!isCovered(b, id))
            b.add(Layer::Place, id, b.name(id),
                  Path{placeLine(b), true, std::nullopt, edge, Head::None, Head::None, 1});
        if (b.lit(id) && !b.c.everythingLit)
            lineLabel(b, id, placeLine(b), ColourRole::Quiet, {b.c.plan.stage.w, -b.c.plan.stage.h});
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
    const Box box = b.panel();
    const Stroke edge{{ColourRole::Provision, 0.75f, ColourRole::Inside}, 3};
    const float radius = std::min(40.f, box.h / 4);
    if (body == nobody)
        b.add(Layer::Panel, b.c.story.commons, "commons", Panel{box, radius, Paint{ColourRole::Commons}, edge});
    if (body != nobody && b.lit(body) && b.c.plan.commons.headLine > 0 && !headTaken(b)) {
        const float k = b.c.tableau.folded ? foldedScale : 1.f;
        const std::string text = b.element(body).label;
        b.label(body, b.name(body) + "/label", text, b.c.plan.commons.top + Vec{0, b.c.plan.commons.headLine * k},
                labelSize * b.c.plan.text, Weight::SemiBold, Paint{ColourRole::Governance, 1, ColourRole::Commons});
    }
}

} // namespace vitrine
