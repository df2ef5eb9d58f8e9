#include "layout/Taken.hpp"

#include "layout/Free.hpp"

namespace vitrine {
namespace {

constexpr float ringRoom = 42; ///< round the commons, for a ring and its seats

/// A member's lane to the middle is taken while it is tied to anything.
void addLanes(const Survey& survey, const Plan& plan, std::vector<Taken>& taken) {
    const Box panel = panelBox(plan.commons, false);
    for (ElementId id = 0; id < survey.of.size(); ++id) {
        const Seat& seat = plan.seats[id];
        if (survey.story.elements[id].role != Role::Member || seat.size <= 0 || seat.facing == Facing::Up) continue;
        const float from = seat.facing == Facing::Right ? seat.at.x : panel.right();
        const float to = seat.facing == Facing::Right ? panel.x : seat.at.x;
        taken.push_back({{from, seat.at.y - 4, to - from, 16}, survey.of[id].tied});
    }
}

} // namespace

std::vector<Taken> takenBoxes(const Survey& survey, const Plan& plan, Lanes lanes) {
    std::vector<Taken> taken{{grown(panelBox(plan.commons, false), ringRoom), survey.unfolded},
                             {grown(panelBox(plan.commons, true), ringRoom), survey.folded}};
    for (ElementId id = 0; id < survey.of.size(); ++id) {
        if (plan.seats[id].size <= 0) continue;
        const Element& e = survey.story.elements[id];
        const Box box = e.role == Role::Member ? clusterBox(plan, plan.seats[id]) : freeBox(e, plan.seats[id], plan);
        taken.push_back({box, survey.of[id].inPlace});
    }
    if (lanes == Lanes::Kept) addLanes(survey, plan, taken);
    for (const auto& [site, box] : plan.sites)
        taken.push_back({grown(box, 20), survey.of[site].standing});
    return taken;
}

} // namespace vitrine
