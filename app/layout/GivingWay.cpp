#include "layout/GivingWay.hpp"

#include "layout/Free.hpp"

#include <algorithm>

namespace vitrine {
namespace {

constexpr float least = 8;   ///< units that are worth a movement
constexpr float beyond = 12; ///< as far as what stands with the others may reach into the strip

/// The beat in which any of these elements is first there; the number of beats: none ever is.
std::size_t firstBeat(const StoryCase& story, const std::vector<ElementId>& of) {
    const auto anyone = [&](const Tableau& t) {
        return std::any_of(of.begin(), of.end(), [&](ElementId id) { return t.states[id].present; });
    };
    const auto found = std::find_if(story.beats.begin(), story.beats.end(), [&](const StoryBeat& beat) {
        return std::any_of(beat.phases.begin(), beat.phases.end(), anyone);
    });
    return static_cast<std::size_t>(found - story.beats.begin());
}

Plan moved(Plan plan, Vec by) {
    const auto shift = [by](Vec& at) { at = at + by; };
    const auto shiftBox = [by](Box& box) { box = {box.x + by.x, box.y + by.y, box.w, box.h}; };
    shiftBox(plan.seating);
    shift(plan.centre);
    shift(plan.commons.top);
    for (Seat& seat : plan.seats)
        if (seat.size > 0) shift(seat.at);
    for (auto& [site, seats] : plan.campus)
        for (Seat& seat : seats)
            shift(seat.at);
    for (auto& [site, box] : plan.sites)
        shiftBox(box);
    for (Vec& point : plan.circle)
        shift(point);
    plan.filesTop += by.y;
    return plan;
}

} // namespace

void keepInTheMiddle(const StoryCase& story, Plan& plan) {
    const Vec by = plan.roam.centre() - plan.seating.centre();
    if (std::max(std::abs(by.x), std::abs(by.y)) < least) return;
    const Box among = grown(plan.seating, beyond);
    std::vector<ElementId> inStrip;
    for (ElementId id = 0; id < story.elements.size(); ++id)
        if (plan.free[id] && united(among, freeBox(story, id, plan.seats[id], plan)) != among) inStrip.push_back(id);
    plan.stripFrom = firstBeat(story, inStrip);
    plan.centred = std::make_shared<const Plan>(moved(plan, by));
}

const Plan& planDuring(const Plan& plan, std::size_t beat) {
    return plan.centred && beat < plan.stripFrom ? *plan.centred : plan;
}

} // namespace vitrine
