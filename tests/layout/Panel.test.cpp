#include "layout/Accidents.hpp"
#include "layout/Findings.hpp"
#include "layout/Layout.hpp"
#include "layout/Legend.hpp"
#include "layout/PanelPlan.hpp"
#include "support/FixedMeasure.hpp"
#include "support/Stories.hpp"

#include <catch2/catch.hpp>

using namespace vitrine;
using namespace vitrine::testing;

namespace {

const std::string story = beat("start", R"([ { enter = "schools" } ], [ { reveal = "schools" } ])") +
                          beat("share", R"([ { share = ["music", "sport"], among = "schools" } ])");

LayoutRequest panel(Vec size, float textScale) {
    LayoutRequest request;
    request.frame = panelFrame(size, textScale);
    request.textScale = textScale;
    request.texts = Texts::Panel;
    return request;
}

Scene atRest(const Storyboard& storyboard, const LayoutRequest& request, std::size_t beat) {
    const Course course = courseOf(storyboard, 0, request);
    return sample(layOut(storyboard, course, FixedMeasure{}, {}), course.beats[beat].rest);
}

bool hasText(const Scene& scene, const std::string& start) {
    return std::any_of(scene.drawables.begin(), scene.drawables.end(),
                       [&](const Drawable& d) { return d.id.rfind(start, 0) == 0 && d.opacity > 0; });
}

} // namespace

TEST_CASE("A panel says whose case it is and tells the beat's caption, and nothing else round its stage", "[layout]") {
    const Compiled compiled = storyWith(story);
    const Scene scene = atRest(compiled.storyboard, panel({594, 740}, 1), 1);
    CHECK(scene.size == Vec{594, 740});
    for (const char* told : {"header/number", "header/title", "caption"})
        CHECK(hasText(scene, told));
    for (const char* left : {"header/question", "header/beat", "header/left", "legend"})
        CHECK_FALSE(hasText(scene, left));
}

TEST_CASE("In a panel no text is smaller than 19 units, and its caption not smaller than 22, or 26 where text is large",
          "[layout]") {
    const Compiled compiled = storyWith(story);
    for (const Vec size : {Vec{594, 740}, Vec{1000, 420}, Vec{900, 760}})
        for (const float textScale : {1.f, 1.5f, 2.f})
            for (const Drawable& d : atRest(compiled.storyboard, panel(size, textScale), 1).drawables)
                if (const auto* text = std::get_if<Text>(&d.shape))
                    CHECK(text->size >= (d.id.rfind("caption", 0) == 0 ? (textScale > 1 ? 26.f : 22.f) : 19.f));
}

TEST_CASE("The bands of a panel lie within it and apart from each other", "[layout]") {
    for (const Vec size : {Vec{594, 740}, Vec{1000, 420}, Vec{900, 760}, Vec{440, 800}})
        for (const float textScale : {1.f, 1.5f, 2.f}) {
            const Frame f = panelFrame(size, textScale);
            const Box whole{0, 0, size.x, size.y};
            for (const Box& band : {f.header, f.stage, f.caption})
                CHECK(united(whole, band) == whole);
            CHECK_FALSE(overlap(f.stage, f.caption));
            CHECK_FALSE(overlap(f.stage, f.header));
            CHECK_FALSE(overlap(f.caption, f.header));
        }
}

TEST_CASE("Entries of several stages are told once, and lit where any stage is about them", "[layout]") {
    LegendEntry dim{"leader"}, lit{"leader"}, other{"service"};
    lit.lit = true;
    const std::vector<LegendEntry> all = together({{dim, other}, {lit}});
    REQUIRE(all.size() == 2);
    CHECK(all[0].lit);
    CHECK_FALSE(all[1].lit);
}

TEST_CASE("A plan in whose pictures something goes wrong gives way to another, and where it always does, to the least",
          "[layout]") {
    const Compiled compiled = storyWith(story);
    const StoryCase& theCase = compiled.storyboard.cases.front();
    const LayoutRequest request = panel({594, 740}, 1);
    const Plan best = planCase(theCase, request);
    const auto isBest = [&](const Plan& plan) {
        return plan.unit == best.unit && plan.cluster == best.cluster && plan.text == best.text &&
               plan.portrait == best.portrait;
    };
    const Plan next = planCase(theCase, request, always,
                               [&](const Plan& plan, std::size_t) { return isBest(plan) ? std::size_t{1} : 0; });
    CHECK_FALSE(isBest(next));
    REQUIRE(next.seats.size() == theCase.elements.size());
    std::size_t judged = 0;
    const Plan least = planCase(theCase, request, always, [&](const Plan& plan, std::size_t) {
        ++judged;
        return isBest(plan) ? std::size_t{2} : 3;
    });
    CHECK(isBest(least));
    CHECK(judged > 2);
}

TEST_CASE("What goes wrong in a panel is told by itself", "[layout]") {
    const Accident accident{AccidentKind::Overlap, 1, "music", "sport", "music", "sport", 9, 3};
    const std::vector<Finding> found =
        findingsOf({{0, 0, accident, Texts::Screen}, {0, 1, accident, Texts::Panel}, {0, 2, accident, Texts::Panel}});
    REQUIRE(found.size() == 2);
    const auto inPanels = std::ranges::find(found, Texts::Panel, &Finding::texts);
    REQUIRE(inPanels != found.end());
    CHECK(inPanels->venues == std::vector<std::size_t>{1, 2});
}
