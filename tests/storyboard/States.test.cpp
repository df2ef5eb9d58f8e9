#include "storyboard/States.hpp"

#include "support/Stories.hpp"

#include <catch2/catch.hpp>

using namespace vitrine;
using namespace vitrine::testing;

TEST_CASE("A state that is changed changes in no copy made before", "[storyboard]") {
    SharedStates<ElementState> first;
    first.add({});
    first.add({});
    SharedStates<ElementState> second = first;
    CHECK(second == first);
    second.edit(1).present = true;
    CHECK_FALSE(first[1].present);
    CHECK(second[1].present);
    CHECK_FALSE(second == first);
    first.edit(1).present = true;
    CHECK(second == first);
}

TEST_CASE("From tableau to tableau only what changes takes room anew", "[storyboard]") {
    const StoryCase story = storyWith(beat("start", R"([ { enter = "schools" } ])") +
                                      beat("college", R"([ { enter = "college" } ], [ { leave = "schools.2" } ])"))
                                .storyboard.cases.front();
    const Tableau& entered = story.beats[0].phases[0];
    const Tableau& college = story.beats[1].phases[0];
    const Tableau& left = story.beats[1].phases[1];
    for (ElementId id = 0; id < story.elements.size(); ++id) {
        CHECK((&entered.states[id] == &college.states[id]) == (story.elements[id].name != "college"));
        CHECK((&college.states[id] == &left.states[id]) == (story.elements[id].name != "schools.2"));
    }
}
