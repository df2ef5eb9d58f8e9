#include "layout/Taken.hpp"

#include "layout/Free.hpp"
#include "layout/Labels.hpp"

namespace vitrine {
namespace {

/// Of a row of many alike one carries the label for all, which may stretch below its neighbours.
bool sharesLabel(const Element& e) { return e.number > 0 && (e.role == Role::Partner || e.role == Role::Service); }

Box boxOf(const Survey& survey, const Plan& plan, ElementId id) {
    const Element& e = survey.story.elements[id];
    const Seat& seat = plan.seats[id];
    Box box = freeBox(survey, id, seat, plan);
    if (e.role == Role::Member) return box;
    if (e.role == Role::Authority && !plan.free[id]) // its label stands beside it
        return {box.x, box.y, box.w + box.w, seat.size + 8};
    if (sharesLabel(e)) {
        const float alone = std::max(seat.size, static_cast<float>(e.label.size()) * letterWidth * plan.text);
        const float w = e.role == Role::Partner && plan.namesTypes ? alone : seat.size;
        box = {seat.at.x - w / 2, box.y, w, box.h};
    }
    return box;
}

/// A member's lane to the middle is taken while it is tied to anything.
void addLanes(const Survey& survey, const Plan& plan, std::vector<Taken>& taken) {
    const Box panel = panelBox(plan.commons, false);
    for (ElementId id = 0; id < survey.of.size(); ++id) {
        const Seat& seat = plan.seats[id];
        if (survey.story.elements[id].role != Role::Member || seat.size <= 0 || seat.facing == Facing::Up) continue;
        const float from = seat.facing == Facing::Right ? seat.at.x : panel.right();
        const float to = seat.facing == Facing::Right ? panel.x : seat.at.x;
        taken.push_back({{from, seat.at.y - 4, to - from, 16}, &survey.of[id].tied, true});
    }
}

float depth(Box a, Box b) {
    return std::min(std::min(a.right(), b.right()) - std::max(a.x, b.x),
                    std::min(a.bottom(), b.bottom()) - std::max(a.y, b.y));
}

} // namespace

float shared(const Taken& a, const Taken& b) {
    constexpr float tolerated = 2;
    const float d = depth(a.box, b.box);
    return d > tolerated && meet(*a.when, *b.when) ? d : 0;
}

std::vector<Taken> takenBoxes(const Survey& survey, const Plan& plan, Lanes lanes) {
    std::vector<Taken> taken{{grown(panelBox(plan.commons, false), ringRoom), &survey.unfolded},
                             {grown(panelBox(plan.commons, true), ringRoom), &survey.folded}};
    for (ElementId id = 0; id < survey.of.size(); ++id) {
        if (plan.seats[id].size <= 0) continue;
        taken.push_back({boxOf(survey, plan, id), &survey.of[id].inPlace});
    }
    if (lanes == Lanes::Kept) addLanes(survey, plan, taken);
    const float name =
        0.4f * labelPitch * plan.text; // what a site's name takes of the height above, beyond the usual 20
    for (const auto& [site, box] : plan.sites)
        taken.push_back({grown({box.x, box.y - name, box.w, box.h + name}, 20), &survey.of[site].standing});
    return taken;
}

} // namespace vitrine
