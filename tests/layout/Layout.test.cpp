#include "layout/Layout.hpp"

#include "layout/Accidents.hpp"
#include "layout/Boundary.hpp"
#include "layout/Movement.hpp"
#include "layout/Plan.hpp"
#include "layout/Type.hpp"
#include "support/FixedMeasure.hpp"
#include "support/Stories.hpp"

#include <catch2/catch.hpp>

#include <set>

using namespace vitrine;
using namespace vitrine::testing;

namespace {

const std::string story =
    beat("start", R"([ { enter = "schools" } ], [ { show = "schools.leaders" }, { show = "schools.arcs" } ])") +
    beat("gather", R"([ { gather = "schools", to = "family", form = "informal" } ])") +
    beat("share", R"([ { share = ["music", "sport"], among = "schools" } ])") +
    beat(
        "govern",
        R"([ { govern = "board", over = "commons", of = "schools" } ], [ { appoint = "director", to = "music", from = "schools.1" } ])");

Timeline timelineOf(const std::string& beats, Vec pixels = {1920, 1080}, Motion motion = Motion::Full) {
    const Compiled compiled = storyWith(beats);
    LayoutRequest request;
    request.frame = frameFor(pixels, ControlsBand::Shown, 1);
    request.motion = motion;
    return layOut(compiled.storyboard, courseOf(compiled.storyboard, 0, request), FixedMeasure{}, {});
}

const Drawable* drawable(const Scene& scene, const std::string& id) {
    for (const Drawable& d : scene.drawables)
        if (d.id == id) return &d;
    return nullptr;
}

} // namespace

TEST_CASE("A beat lasts its movement and its reading time", "[layout]") {
    const Timeline t = timelineOf(story);
    REQUIRE(t.beats.size() == 4);
    for (const BeatMark& b : t.beats) {
        CHECK(b.moved > b.start);
        CHECK(b.rest - b.moved == seconds(1.5));
        CHECK(b.endExclusive - b.moved == readingTime(b.caption, 2.5));
    }
    CHECK(t.beats[0].phases.size() == 2);
    CHECK(t.beats[1].start == t.beats[0].endExclusive);
}

TEST_CASE("Reading takes three seconds at least, then a second for every two and a half words", "[layout]") {
    CHECK(readingTime("One two", 2.5) == seconds(3));
    CHECK(readingTime("a b c d e f g h i j", 2.5) == seconds(4));
}

TEST_CASE("At rest nothing moves until the beat ends, but for the time that is left", "[layout]") {
    const Timeline t = timelineOf(story);
    for (const BeatMark& b : t.beats) {
        Scene before = sample(t, b.rest), after = sample(t, b.endExclusive - Time{1});
        const auto time = [](const Drawable& d) { return d.id == "header/left"; };
        std::erase_if(before.drawables, time);
        std::erase_if(after.drawables, time);
        CHECK(before == after);
    }
}

TEST_CASE("What does not change does not move", "[layout]") {
    const Timeline t = timelineOf(story);
    const Scene first = sample(t, t.beats[1].rest), last = sample(t, t.beats[3].rest);
    for (const char* id : {"schools.1", "schools.2", "schools.3", "schools.4"}) {
        REQUIRE(drawable(first, id));
        CHECK(bounds(drawable(first, id)->shape) == bounds(drawable(last, id)->shape));
    }
}

TEST_CASE("The cover shows every member once, side by side and on the stage, and none of them in the first beat",
          "[layout]") {
    for (const Vec pixels : {Vec{1920, 1080}, Vec{1080, 1920}}) {
        const Timeline t = timelineOf(story, pixels);
        const Scene cover = sample(t, seconds(1.2)), begun = sample(t, t.beats[0].rest);
        std::vector<Box> marks;
        for (const char* name : {"schools.1", "schools.2", "schools.3", "schools.4"}) {
            const Drawable* mark = drawable(cover, std::string("cover/") + name);
            REQUIRE(mark);
            marks.push_back(bounds(mark->shape));
            CHECK(united(Box{0, 0, cover.size.x, cover.size.y}, marks.back()) == Box{0, 0, cover.size.x, cover.size.y});
            CHECK_FALSE(drawable(begun, std::string("cover/") + name));
        }
        for (std::size_t i = 0; i < marks.size(); ++i)
            for (std::size_t j = i + 1; j < marks.size(); ++j)
                CHECK_FALSE(overlap(marks[i], marks[j]));
    }
}

TEST_CASE("Members alone on stage stand large, and give way together as soon as there is anything to stand round",
          "[layout]") {
    const Timeline t = timelineOf(story);
    const Scene alone = sample(t, t.beats[0].rest), gathered = sample(t, t.beats[1].rest);
    for (const char* id : {"schools.1", "schools.2", "schools.3", "schools.4"}) {
        REQUIRE(drawable(alone, id));
        REQUIRE(drawable(gathered, id));
        const Box before = bounds(drawable(alone, id)->shape), after = bounds(drawable(gathered, id)->shape);
        CHECK(before.w > after.w * 1.1f);
        CHECK(std::abs(before.centre().x - 960) < std::abs(after.centre().x - 960));
    }
}

TEST_CASE("Whatever the size of text, a plan keeps who stands together apart and on the stage", "[layout]") {
    const Compiled compiled = storyWith(story);
    const StoryCase& theCase = compiled.storyboard.cases.at(0);
    for (const Vec pixels : {Vec{1920, 1080}, Vec{1080, 1920}, Vec{1280, 800}, Vec{2560, 1080}})
        for (const float text : {1.f, 1.5f, 2.f}) {
            const Plan plan = planCase(theCase, {frameFor(pixels, ControlsBand::Shown, text), text});
            std::vector<Box> boxes;
            for (ElementId id = 0; id < theCase.elements.size(); ++id)
                if (theCase.elements[id].role == Role::Member && plan.seats[id].size > 0)
                    boxes.push_back(clusterBox(plan, plan.seats[id], plan.naming[id]));
            for (std::size_t i = 0; i < boxes.size(); ++i) {
                CHECK(united(plan.stage, boxes[i]) == plan.stage);
                for (std::size_t j = i + 1; j < boxes.size(); ++j)
                    CHECK_FALSE(overlap(grown(boxes[i], -2), boxes[j]));
            }
        }
}

TEST_CASE("A boundary goes round all its members", "[layout]") {
    const Timeline t = timelineOf(story);
    const Scene scene = sample(t, t.beats[1].rest);
    const Box family = bounds(drawable(scene, "family")->shape);
    for (const char* id : {"schools.1", "schools.2", "schools.3", "schools.4"}) {
        const Box school = bounds(drawable(scene, id)->shape);
        CHECK(united(family, school) == family);
    }
}

TEST_CASE("Stories without accidents have none in any size", "[layout]") {
    const Compiled compiled = storyWith(
        beat("start", R"([ { enter = "schools" } ], [ { show = "schools.leaders" }, { show = "schools.arcs" } ])") +
        beat("gather", R"([ { gather = "schools", to = "family", form = "informal" } ])") +
        beat("share", R"([ { share = ["music", "sport"], among = "schools" } ])"));
    for (const Vec pixels : {Vec{1920, 1080}, Vec{1080, 1920}, Vec{1280, 800}, Vec{2560, 1080}}) {
        LayoutRequest request;
        request.frame = frameFor(pixels, ControlsBand::Shown, 1);
        for (const Accident& a : findAccidents(compiled.storyboard, 0, request, FixedMeasure{}, {}, {}))
            FAIL_CHECK(pixels.x << "x" << pixels.y << " card " << a.card << ": " << a.firstPart << ", " << a.secondPart
                                << " " << static_cast<int>(a.kind) << " by " << a.amount);
    }
}

TEST_CASE("Reduced motion moves nothing: what travels fades out here and in there", "[layout]") {
    const Timeline t = timelineOf(story, {1920, 1080}, Motion::Reduced);
    for (const Track& track : t.tracks)
        for (const Segment& s : track.segments) {
            CHECK(s.endExclusive - s.start <= seconds(0.2));
            if (s.from && s.to && canMix(s.from->shape, s.to->shape))
                CHECK(length(bounds(s.from->shape).centre() - bounds(s.to->shape).centre()) <= 1);
        }
}

TEST_CASE("Segments of a track follow each other and never overlap", "[layout]") {
    for (const Track& track : timelineOf(story).tracks)
        for (std::size_t i = 1; i < track.segments.size(); ++i)
            CHECK(track.segments[i - 1].endExclusive <= track.segments[i].start);
}

TEST_CASE("Lines are as few as possible and as even as possible, and lose no word", "[layout]") {
    const FixedMeasure measure;
    const std::string text = "Four of the six want governance to be formal and two stay close by";
    const auto lines = breakLines(text, 800, 40, Weight::Medium, measure);
    std::string again;
    float least = 1e9f, most = 0;
    for (const std::string& line : lines) {
        again += (again.empty() ? "" : " ") + line;
        const float w = measure.measure(line, 40, Weight::Medium).width;
        CHECK(w <= 800);
        least = std::min(least, w);
        most = std::max(most, w);
    }
    CHECK(again == text);
    CHECK(lines.size() == 2);
    CHECK(least > 0.7f * most);
}

TEST_CASE("A boundary contains every box it goes round, but for bare corners, whatever their places", "[layout]") {
    for (int seed = 0; seed < 50; ++seed) {
        std::vector<Box> boxes;
        for (int i = 0; i < 6; ++i) {
            const auto a = static_cast<float>((seed * 37 + i * 101) % 900),
                       b = static_cast<float>((seed * 53 + i * 67) % 400);
            boxes.push_back({a, b, 140, 130});
        }
        Box all = boxes.front();
        for (const Box& b : boxes)
            all = united(all, b);
        const auto line = boundaryRound(boxes, {}, grown(all, 500), all.centre(), 20);
        for (const Box& b : boxes)
            for (const Vec corner : {Vec{b.x + 34, b.y}, Vec{b.right(), b.bottom() - 34}, b.centre()})
                CHECK(length(exitPoint(line, all.centre(), corner) - all.centre()) >= length(corner - all.centre()));
    }
}

TEST_CASE("Labels that run into each other, and beyond the stage, are found", "[layout]") {
    Compiled compiled = storyWith(beat("start", R"([ { enter = "schools" }, { reveal = "schools" } ])"));
    for (Kind& kind : compiled.storyboard.kinds)
        kind.label = std::string(120, 'x');
    StoryCase& told = compiled.storyboard.cases.front();
    const std::size_t primary = told.elements[find(told, "schools.1")].revealed;
    Tableau& tableau = told.beats.front().phases.front();
    for (ElementId id = 0; id < told.elements.size(); ++id)
        tableau.states.edit(id).kind = primary;
    LayoutRequest request;
    request.frame = frameFor({1920, 1080}, ControlsBand::Shown, 1);
    std::set<AccidentKind> kinds;
    for (const Accident& a : findAccidents(compiled.storyboard, 0, request, FixedMeasure{}, {}, {}))
        kinds.insert(a.kind);
    CHECK(kinds.contains(AccidentKind::CutOff));
    CHECK(kinds.contains(AccidentKind::Overlap));
}
