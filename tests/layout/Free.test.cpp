#include "layout/Free.hpp"

#include "setup/Open.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>

using namespace vitrine;

TEST_CASE("What comes from outside lines up with who stands beside the same edge", "[layout]") {
    const Opened exhibit = openExhibit(std::string(VITRINE_SOURCE_DIR) + "/content", "en");
    const StoryCase& story = exhibit.storyboard.cases.at(1);
    const Plan plan = planCase(story, {frameFor({1920, 1080}, ControlsBand::Shown, 1), 1});
    const auto column = [&](const std::vector<std::string>& names) {
        std::vector<float> columns;
        for (ElementId id = 0; id < story.elements.size(); ++id)
            if (std::count(names.begin(), names.end(), story.elements[id].name) > 0)
                columns.push_back(plan.seats[id].at.x);
        return columns;
    };
    for (const auto& names : {std::vector<std::string>{"authority", "building-plans", "employer", "other-sponsor"},
                              std::vector<std::string>{"services.1", "services.2", "services.3"}}) {
        const std::vector<float> columns = column(names);
        REQUIRE(columns.size() == names.size());
        for (const float x : columns)
            CHECK(x == Approx(columns.front()));
    }
}

TEST_CASE("A hint may name a side, a corner or the middle of a side", "[layout]") {
    const Opened exhibit = openExhibit(std::string(VITRINE_SOURCE_DIR) + "/content", "en");
    StoryCase story = exhibit.storyboard.cases.at(1);
    const auto seatOf = [&](const std::string& hint) {
        const auto fair = std::ranges::find(story.elements, "community", &Element::name);
        fair->seat = hint;
        const Plan plan = planCase(story, {frameFor({1920, 1080}, ControlsBand::Shown, 1), 1});
        return plan.seats[static_cast<std::size_t>(fair - story.elements.begin())].at - plan.centre;
    };
    const Vec top = seatOf("top right"), middle = seatOf("middle right"), left = seatOf("left");
    CHECK(middle.x > 300);
    CHECK(std::abs(middle.y) < std::abs(top.y));
    CHECK(left.x < -300);
}
