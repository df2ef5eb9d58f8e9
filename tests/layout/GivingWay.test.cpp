#include "layout/GivingWay.hpp"

#include "support/Stories.hpp"

#include <catch2/catch.hpp>

using namespace vitrine;
using namespace vitrine::testing;

namespace {

const std::string beats = beat("start", R"([ { enter = ["schools", "college"] } ])") +
                          beat("gather", R"([ { gather = "schools", to = "family", form = "informal" } ])") +
                          beat("meet", R"([ { enter = "authority" } ])") +
                          beat("part", R"([ { leave = "authority" } ])");

/// A plan with the right fifth of its stage left to the authority.
Plan withStrip(const StoryCase& story) {
    Plan plan = planCase(story, {frameFor({1920, 1080}, ControlsBand::Shown, 1), 1});
    plan.seating = {plan.roam.x, plan.roam.y, plan.roam.w * 0.8f, plan.roam.h};
    plan.seats[find(story, "authority")].at = {plan.roam.right() - 60, plan.roam.centre().y};
    return plan;
}

} // namespace

TEST_CASE("A case stands in the middle until someone comes from outside; then all give way together, and stay there",
          "[layout]") {
    const Compiled compiled = storyWith(beats);
    const StoryCase& story = compiled.storyboard.cases.at(0);
    Plan plan = withStrip(story);
    const Plan before = plan;
    keepInTheMiddle(story, plan);
    for (const std::size_t beat : {0U, 1U}) {
        const Plan& middle = planDuring(plan, beat);
        const Vec by = middle.commons.top - before.commons.top;
        CHECK(by.x > 100);
        CHECK(middle.seating.centre().x == Approx(middle.roam.centre().x));
        for (const char* name : {"schools.1", "schools.2", "schools.3", "schools.4", "college"}) {
            const ElementId id = find(story, name);
            CHECK(length(middle.seats[id].at - before.seats[id].at - by) < 0.01f);
        }
    }
    for (const std::size_t beat : {2U, 3U})
        for (ElementId id = 0; id < story.elements.size(); ++id)
            CHECK(planDuring(plan, beat).seats[id].at == before.seats[id].at);
}

TEST_CASE("A plan that leaves nobody a strip stays as it is", "[layout]") {
    const Compiled compiled = storyWith(beats);
    const StoryCase& story = compiled.storyboard.cases.at(0);
    Plan plan = withStrip(story);
    plan.seating = plan.roam;
    keepInTheMiddle(story, plan);
    CHECK(&planDuring(plan, 0) == &plan);
}
