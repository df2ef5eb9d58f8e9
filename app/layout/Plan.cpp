#include "layout/Plan.hpp"

#include "layout/Files.hpp"
#include "layout/Free.hpp"

#include <algorithm>

namespace vitrine {
namespace {

constexpr float partnerSize = 84, serviceSize = 72, authoritySize = 78;
constexpr float laneRoom = 60;
constexpr float ringRoom = 42; ///< round the commons, for a ring and its seats

bool hasRole(const StoryCase& story, Role role) {
    return std::any_of(story.elements.begin(), story.elements.end(),
                       [role](const Element& e) { return e.role == role && e.each == nobody; });
}

std::vector<ElementId> withRole(const StoryCase& story, Role role) {
    std::vector<ElementId> ids;
    for (ElementId id = 0; id < story.elements.size(); ++id)
        if (story.elements[id].role == role && story.elements[id].each == nobody) ids.push_back(id);
    return ids;
}

/// How much of each side the files take, and the ties beside them.
float asideOf(const Plan& plan, std::size_t rows, float aside) {
    const bool zigzag = !plan.portrait && rows > 1;
    return (zigzag ? 4 * aside + zigzagGap : 2 * aside) + ringRoom + laneRoom;
}

/// The largest step at which the longer file fits beside itself.
float clusterSize(const MemberFiles& files, const Plan& plan) {
    const std::size_t rows = std::max({files.left.size(), files.right.size(), std::size_t{1}});
    for (const float size : {116.f, 108.f, 100.f, 92.f, 84.f, 76.f, 68.f, 60.f}) {
        const ClusterExtent e = clusterExtent(plan, size);
        const float height = e.above + e.below + 12;
        const float pitch =
            rows > 1 ? (plan.seating.bottom() - plan.filesTop - height) / static_cast<float>(rows - 1) : plan.seating.h;
        const bool wideEnough =
            plan.seating.w >= 2 * asideOf(plan, rows, e.aside) + (plan.portrait ? 0.42f : 0.44f) * plan.seating.w;
        if (wideEnough && pitch * (plan.portrait ? 1.f : 2.f) >= height) return size;
    }
    return 56;
}

float topZone(const StoryCase& story, const Plan& plan) {
    if (hasRole(story, Role::Partner)) return partnerSize + 34 * plan.text + 16;
    if (hasRole(story, Role::Authority)) return authoritySize + 62;
    return 8;
}

float bottomZone(const StoryCase& story, const MemberFiles& files, const Plan& plan) {
    const ClusterExtent e = clusterExtent(plan, plan.cluster);
    if (!files.below.empty()) return e.above + e.below + 14;
    if (hasRole(story, Role::Service)) return serviceSize + 34 * plan.text + 12;
    return 8;
}

bool hasSite(const StoryCase& story) {
    for (const Tableau* t : allTableaux(story))
        for (const ElementState& s : t->states)
            if (s.campus != nobody) return true;
    return false;
}

void placeCommons(const StoryCase& story, const MemberFiles& files, Plan& plan) {
    const ClusterExtent e = clusterExtent(plan, plan.cluster);
    const float aside = asideOf(plan, files.left.size(), e.aside);
    const float top = plan.seating.y + topZone(story, plan) + ringRoom;
    const float bottom = plan.seating.bottom() - bottomZone(story, files, plan) - ringRoom;
    const Vec room{plan.seating.w - 2 * aside, bottom - top};
    plan.commons = planCommons(story, room, plan.text, plan.portrait ? Stance::Upright : Stance::Wide);
    const float height = plan.commons.size.y;
    const float slack = std::max(0.f, room.y - height);
    plan.commons.top = {plan.centre.x, top + (hasSite(story) && !plan.portrait ? 0.f : slack / 2)};
}

void seatRow(const std::vector<ElementId>& ids, Vec middle, float pitch, float size, Plan& plan) {
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const float offset = static_cast<float>(i) - static_cast<float>(ids.size() - 1) / 2;
        plan.seats[ids[i]] = {{middle.x + offset * pitch, middle.y}, size, Facing::Up};
    }
}

void seatRows(const StoryCase& story, Plan& plan) {
    const auto partners = withRole(story, Role::Partner), services = withRole(story, Role::Service);
    const float widest = plan.portrait ? 0.62f * plan.seating.w : 0.5f * plan.seating.w;
    const auto pitch = [&](std::size_t n, float most) {
        return n > 1 ? std::min(most, widest / static_cast<float>(n - 1)) : most;
    };
    seatRow(partners, {plan.centre.x, plan.seating.y + partnerSize / 2 + 4}, pitch(partners.size(), 160), partnerSize,
            plan);
    seatRow(services, {plan.centre.x, plan.seating.bottom() - serviceSize / 2 - 34 * plan.text},
            pitch(services.size(), 150), serviceSize, plan);
    if (partners.empty())
        seatRow(withRole(story, Role::Authority), {plan.centre.x, plan.seating.y + authoritySize / 2 + 4}, 200,
                authoritySize, plan);
}

std::size_t mostAtSite(const StoryCase& story, ElementId site) {
    std::size_t most = 0;
    for (const Tableau* t : allTableaux(story))
        most = std::max(
            most, static_cast<std::size_t>(std::count_if(t->states.begin(), t->states.end(),
                                                         [site](const ElementState& s) { return s.campus == site; })));
    return most;
}

/// A site lies in the middle below the commons; those who unite stand in a row on it.
void placeSites(const StoryCase& story, Plan& plan) {
    for (ElementId site = 0; site < story.elements.size(); ++site) {
        const std::size_t n = mostAtSite(story, site);
        if (n == 0) continue;
        const float size = std::round(plan.cluster * 0.72f);
        const ClusterExtent e = clusterExtent(plan, size);
        const float pitch = std::max(2 * e.aside, 124 * plan.text), height = e.above + e.below + 16;
        const float y = plan.seating.bottom() - height - 8;
        plan.sites[site] = {plan.centre.x - pitch * static_cast<float>(n) / 2 - 12, y,
                            pitch * static_cast<float>(n) + 24, height};
        for (std::size_t i = 0; i < n; ++i) {
            const float offset = static_cast<float>(i) - static_cast<float>(n - 1) / 2;
            plan.campus[site].push_back(
                {{plan.centre.x + offset * pitch, y + 8 + e.above}, size, offset < 0 ? Facing::Right : Facing::Left});
        }
    }
}

Taken takenByPanel(const std::vector<const Tableau*>& tableaux, const StoryCase& story, const Plan& plan, bool folded) {
    const auto there = [&](const Tableau& t) {
        bool any = t.states[story.commons].present;
        for (const ElementState& s : t.states)
            any = any || (s.present && s.shared);
        return any && t.folded == folded;
    };
    return {grown(panelBox(plan.commons, folded), ringRoom), lifetime(tableaux, there)};
}

/// A member's lane to the middle is taken while it is tied to anything.
void addLanes(const std::vector<const Tableau*>& tableaux, const StoryCase& story, const Plan& plan,
              std::vector<Taken>& taken) {
    const Box panel = panelBox(plan.commons, false);
    for (ElementId id = 0; id < story.elements.size(); ++id) {
        const Seat& seat = plan.seats[id];
        if (story.elements[id].role != Role::Member || seat.size <= 0 || seat.facing == Facing::Up) continue;
        const float from = seat.facing == Facing::Right ? seat.at.x : panel.right();
        const float to = seat.facing == Facing::Right ? panel.x : seat.at.x;
        taken.push_back({{from, seat.at.y - 4, to - from, 16}, lifetime(tableaux, [id](const Tableau& t) {
                             return std::any_of(t.relations.begin(), t.relations.end(),
                                                [id](const Relation& r) { return r.from == id || r.to == id; });
                         })});
    }
}

std::vector<Taken> takenBoxes(const StoryCase& story, const Plan& plan) {
    const auto tableaux = allTableaux(story);
    std::vector<Taken> taken{takenByPanel(tableaux, story, plan, false), takenByPanel(tableaux, story, plan, true)};
    for (ElementId id = 0; id < story.elements.size(); ++id) {
        if (plan.seats[id].size <= 0) continue;
        const Element& e = story.elements[id];
        const Box box = e.role == Role::Member ? clusterBox(plan, plan.seats[id]) : freeBox(e, plan.seats[id], plan);
        taken.push_back({box, lifetime(tableaux, [&](const Tableau& t) {
                             const bool replaced =
                                 std::any_of(t.states.begin(), t.states.end(),
                                             [id](const ElementState& s) { return s.present && s.placeOf == id; });
                             return (t.states[id].present && t.states[id].campus == nobody) || replaced;
                         })});
    }
    addLanes(tableaux, story, plan, taken);
    for (const auto& [site, box] : plan.sites)
        taken.push_back(
            {grown(box, 20), lifetime(tableaux, [site = site](const Tableau& t) { return t.states[site].present; })});
    return taken;
}

} // namespace

ClusterExtent clusterExtent(const Plan& plan, float markSize) {
    return {std::max(0.78f * markSize, 62 * plan.text), 0.74f * markSize + 6,
            0.5f * markSize + 34 * plan.text + (plan.learners ? 30.f : 4.f)};
}

Box clusterBox(const Plan& plan, const Seat& seat) {
    const ClusterExtent e = clusterExtent(plan, seat.size);
    return {seat.at.x - e.aside, seat.at.y - e.above, 2 * e.aside, e.above + e.below};
}

Plan planCase(const StoryCase& story, const Frame& frame, float textScale) {
    Plan plan;
    plan.stage = frame.stage;
    plan.seating = {frame.stage.x + 26, frame.stage.y + 14, frame.stage.w - 52, frame.stage.h - 28};
    plan.centre = frame.stage.centre();
    plan.portrait = frame.portrait;
    plan.text = std::min(textScale, 1.5f);
    plan.seats.resize(story.elements.size());
    plan.learners = std::any_of(story.elements.begin(), story.elements.end(),
                                [](const Element& e) { return e.role == Role::Learner && e.each != nobody; });
    const MemberFiles files = memberFiles(story);
    plan.filesTop = plan.seating.y + (plan.portrait && hasRole(story, Role::Partner) ? topZone(story, plan) : 0.f);
    plan.cluster = clusterSize(files, plan);
    seatFiles(files, plan);
    plan.laneX = asideOf(plan, files.left.size(), clusterExtent(plan, plan.cluster).aside) - ringRoom - laneRoom;
    placeCommons(story, files, plan);
    seatRows(story, plan);
    placeSites(story, plan);
    seatFree(story, takenBoxes(story, plan), plan);
    return plan;
}

Seat seatOf(const Plan& plan, const Tableau& tableau, ElementId id) {
    const ElementState& state = tableau.states[id];
    if (state.campus != nobody && plan.campus.count(state.campus)) {
        const auto& seats = plan.campus.at(state.campus);
        const auto& members = tableau.states[state.campus].members;
        for (std::size_t i = 0; i < members.size() && i < seats.size(); ++i)
            if (members[i].who == id) return seats[i];
    }
    const ElementId root = state.placeOf == nobody ? id : state.placeOf;
    if (plan.commons.slots.count(id)) {
        const CommonsPlan::Slot slot = slotOnStage(plan.commons, id, tableau.folded);
        return {slot.at, slot.size, Facing::Up};
    }
    return plan.seats[root];
}

} // namespace vitrine
