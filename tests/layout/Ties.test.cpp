#include "layout/Layout.hpp"
#include "setup/Open.hpp"
#include "support/FixedMeasure.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace vitrine;

TEST_CASE("Who stands beyond all members is tied to a member's back, not round to its face", "[layout]") {
    const Storyboard storyboard = openExhibit(VITRINE_SOURCE_DIR "/content").storyboard;
    LayoutRequest request;
    request.frame = frameFor({1920, 1080}, ControlsBand::Shown, 1);
    const Course course = courseOf(storyboard, 1, request);
    const auto company = std::ranges::find(course.beats, "company", &BeatMark::beat);
    REQUIRE(company != course.beats.end());
    const Scene scene = sample(layOut(storyboard, course, FixedMeasure{}, {}), company->rest);
    const auto tie = std::ranges::find_if(
        scene.drawables, [](const Drawable& d) { return d.id.starts_with("tie:services.3>schools.6"); });
    const auto school = std::ranges::find(scene.drawables, "schools.6", &Drawable::id);
    REQUIRE(tie != scene.drawables.end());
    REQUIRE(school != scene.drawables.end());
    for (const Vec p : std::get<Path>(tie->shape).points)
        CHECK(p.x > bounds(school->shape).right());
}
