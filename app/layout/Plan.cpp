#include "layout/Plan.hpp"

#include "layout/Labels.hpp"

#include <algorithm>

namespace vitrine {
namespace {

constexpr float partnerSize = 84, serviceSize = 72, authoritySize = 78;
constexpr float laneRoom = 60;
constexpr float nameAside = 62;  ///< half the width of a member's name
constexpr float zigzagGap = 108; ///< between the two columns of a zigzag: room for a boundary to pass

/// A mark with a name of two lines, and room for the boundary below it.
float stripHeight(float text) { return authoritySize + 2 * labelPitch * text + 60; }

/// A mark with a name of two lines, and room for the boundary beside it.
float stripWidth(float text) { return std::max(authoritySize, 10 * letterWidth * text) + 44; }

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

/// Leaves strips of the stage to those who come from outside.
void setApart(Apart apart, Plan& plan) {
    const float height = apart == Apart::Above ? stripHeight(plan.text) : 0.f;
    const float right = apart == Apart::Right || apart == Apart::Beside ? stripWidth(plan.text) : 0.f;
    const float left = apart == Apart::Beside ? right : 0.f;
    Box& s = plan.seating;
    s = {s.x + left, s.y + height, s.w - left - right, s.h - height};
    plan.centre = {s.centre().x, plan.stage.centre().y};
}

/// Of the members in the files; the names of a few reach towards the middle.
ClusterExtent fileExtent(const Plan& plan) {
    return clusterExtent(plan, plan.cluster, plan.namesTypes ? Naming::Below : Naming::None);
}

std::vector<Naming> namingOf(const Survey& survey, bool namesTypes) {
    std::vector<Naming> all(survey.of.size(), Naming::Below);
    if (namesTypes) return all;
    for (ElementId id = 0; id < all.size(); ++id)
        all[id] = !survey.of[id].named ? Naming::None : survey.of[id].inFile ? Naming::Inwards : Naming::Below;
    return all;
}

/// How far a file's outermost members stand out from its innermost.
float depthOf(const Plan& plan, float aside) {
    if (plan.portrait) return 0;
    return plan.files == FileShape::Zigzag ? 2 * aside + zigzagGap : aside * 0.9f;
}

/// How much of each side the files take, and the ties beside them.
float asideOf(const Plan& plan, float aside) { return 2 * aside + depthOf(plan, aside) + ringRoom + laneRoom; }

/// How far out a member stands: in turns, or in a bow whose ends lie nearer to the middle.
float outwards(FileShape shape, std::size_t i, std::size_t n) {
    if (shape == FileShape::Zigzag) return i % 2 == 0 ? 0.f : 1.f;
    if (n < 2) return 1;
    const float u = 2 * static_cast<float>(i) / static_cast<float>(n - 1) - 1;
    return 1 - u * u;
}

void seatFile(const std::vector<ElementId>& file, Facing facing, Plan& plan) {
    const ClusterExtent extent = fileExtent(plan);
    const float side = facing == Facing::Right ? 1.f : -1.f, depth = depthOf(plan, extent.aside);
    const float edge = facing == Facing::Right ? plan.seating.x : plan.seating.right();
    const float inner = edge + side * (extent.aside + depth);
    const float top = plan.filesTop + extent.above + 6, bottom = plan.seating.bottom() - extent.below - 6;
    for (std::size_t i = 0; i < file.size(); ++i) {
        const float u = file.size() == 1 ? 0.5f : static_cast<float>(i) / static_cast<float>(file.size() - 1);
        const float x = inner - side * depth * outwards(plan.files, i, file.size());
        plan.seats[file[i]] = {{x, mix(top, bottom, u)}, plan.cluster, facing};
    }
}

/// Moves the files towards the middle by a share of the room that is left beside the commons.
void insetFiles(const MemberFiles& files, float share, Plan& plan) {
    const float slack = panelBox(plan.commons, false).x - ringRoom - laneRoom - plan.seating.x - plan.laneX;
    if (slack <= 0) return;
    for (const ElementId id : files.left)
        plan.seats[id].at.x += slack * share;
    for (const ElementId id : files.right)
        plan.seats[id].at.x -= slack * share;
    plan.laneX += slack * share;
}

void seatFiles(const MemberFiles& files, Plan& plan) {
    seatFile(files.left, Facing::Right, plan);
    seatFile(files.right, Facing::Left, plan);
    const ClusterExtent extent = fileExtent(plan);
    for (std::size_t i = 0; i < files.below.size(); ++i) {
        const float offset = static_cast<float>(i) - static_cast<float>(files.below.size() - 1) / 2;
        plan.seats[files.below[i]] = {
            {plan.centre.x + offset * 2.2f * extent.aside, plan.seating.bottom() - extent.below - 4},
            plan.cluster,
            Facing::Up};
    }
}

float topZone(const StoryCase& story, const Plan& plan) {
    if (hasRole(story, Role::Partner)) return partnerSize + 34 * plan.text + 16;
    if (hasRole(story, Role::Authority)) return authoritySize + 62;
    return 8;
}

float bottomZone(const StoryCase& story, const MemberFiles& files, const Plan& plan) {
    const ClusterExtent e = fileExtent(plan);
    if (!files.below.empty()) return e.above + e.below + 14;
    if (hasRole(story, Role::Service)) return serviceSize + 34 * plan.text + 12;
    return 8;
}

bool hasSite(const Survey& survey) {
    return std::any_of(survey.of.begin(), survey.of.end(), [](const Presence& p) { return p.atSite > 0; });
}

void placeCommons(const Survey& survey, CommonsPlanner& commons, Plan& plan) {
    const StoryCase& story = survey.story;
    const ClusterExtent e = fileExtent(plan);
    const float aside = asideOf(plan, e.aside);
    const float top = plan.seating.y + topZone(story, plan) + ringRoom;
    const float bottom = plan.seating.bottom() - bottomZone(story, survey.files, plan) - ringRoom;
    const Vec room{plan.seating.w - 2 * aside, bottom - top};
    plan.commons = commons.plan(room, {plan.text, plan.namesShared ? plan.text : 0.f},
                                plan.portrait ? Stance::Upright : Stance::Wide);
    const float height = plan.commons.size.y;
    const float slack = std::max(0.f, room.y - height);
    plan.commons.top = {plan.centre.x, top + (hasSite(survey) && !plan.portrait ? 0.f : slack / 2)};
}

void seatRow(const std::vector<ElementId>& ids, Vec middle, float pitch, float size, Plan& plan) {
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const float offset = static_cast<float>(i) - static_cast<float>(ids.size() - 1) / 2;
        plan.seats[ids[i]] = {{middle.x + offset * pitch, middle.y}, size, Facing::Up};
    }
}

void seatRows(const StoryCase& story, Plan& plan) {
    const auto partners = withRole(story, Role::Partner), services = withRole(story, Role::Service);
    const float between = plan.seating.w - 2 * plan.laneX - partnerSize - 40 * plan.text;
    const float widest = plan.portrait ? 0.62f * plan.seating.w : std::min(0.5f * plan.seating.w, between);
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

/// A site lies in the middle below the commons; those who unite stand in a row on it.
void placeSites(const Survey& survey, Plan& plan) {
    for (ElementId site = 0; site < survey.of.size(); ++site) {
        const std::size_t n = survey.of[site].atSite;
        if (n == 0) continue;
        const float size = std::round(plan.cluster * 0.72f);
        const ClusterExtent e = clusterExtent(plan, size, Naming::Below);
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

} // namespace

float learnersBelow(const Plan& plan, float markSize) { return plan.learners ? 0.34f * markSize : 4.f; }

ClusterExtent clusterExtent(const Plan& plan, float markSize, Naming naming) {
    const float name = naming == Naming::None ? 6.f : 34 * plan.text;
    const float aside = std::max(0.88f * markSize, naming == Naming::Below ? nameAside * plan.text : 0.f);
    return {aside, 0.74f * markSize + 6, 0.5f * markSize + name + learnersBelow(plan, markSize)};
}

Box clusterBox(const Plan& plan, const Seat& seat, Naming naming) {
    const ClusterExtent e = clusterExtent(plan, seat.size, naming);
    Box box{seat.at.x - e.aside, seat.at.y - e.above, 2 * e.aside, e.above + e.below};
    const float more = 2 * nameAside * plan.text - box.w;
    if (naming != Naming::Inwards || more <= 0) return box;
    if (seat.facing == Facing::Left) box.x -= more;
    box.w += more;
    return box;
}

Plan planWith(const Survey& survey, CommonsPlanner& commons, const LayoutRequest& request, const Trial& trial) {
    const StoryCase& story = survey.story;
    const Frame& frame = request.frame;
    Plan plan;
    plan.unit = trial.unit;
    plan.origin = {frame.stage.x, frame.stage.y};
    plan.stage = {0, 0, frame.stage.w / trial.unit, frame.stage.h / trial.unit};
    plan.roam = plan.seating = {26, 14, plan.stage.w - 52, plan.stage.h - 28};
    plan.centre = plan.stage.centre();
    plan.portrait = trial.upright;
    plan.files = trial.files;
    plan.text = trial.labels / trial.unit;
    plan.cluster = trial.cluster;
    setApart(trial.apart, plan);
    plan.seats.resize(story.elements.size());
    plan.free.resize(story.elements.size());
    for (const ElementId id : survey.free)
        plan.free[id] = true;
    plan.namesTypes = namesTypes(request);
    plan.namesShared = request.texts == Texts::Screen;
    plan.naming = namingOf(survey, plan.namesTypes);
    plan.learners = std::any_of(story.elements.begin(), story.elements.end(),
                                [](const Element& e) { return e.role == Role::Learner && e.each != nobody; });
    plan.filesTop = plan.seating.y + (plan.portrait && hasRole(story, Role::Partner) ? topZone(story, plan) : 0.f);
    seatFiles(survey.files, plan);
    plan.laneX = asideOf(plan, fileExtent(plan).aside) - ringRoom - laneRoom;
    placeCommons(survey, commons, plan);
    insetFiles(survey.files, trial.inset, plan);
    seatRows(story, plan);
    placeSites(survey, plan);
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
