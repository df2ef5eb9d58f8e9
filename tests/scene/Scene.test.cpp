#include "scene/Samples.hpp"

#include <catch2/catch.hpp>

using namespace vitrine;
using namespace vitrine::samples;

TEST_CASE("The bounds of a path contain its points with half the stroke around them", "[scene]") {
    Drawable tie = line("tie", {{100, 100}, {300, 50}, {200, 400}});
    std::get<Path>(tie.shape).stroke->width = 8;
    CHECK(bounds(tie.shape) == Box{96, 46, 208, 358});
}

TEST_CASE("The bounds of an arrow leave room for its head", "[scene]") {
    Drawable arrow = line("arrow", {{100, 100}, {300, 100}});
    std::get<Path>(arrow.shape).endHead = Head::Arrow;
    const float room = headLength(std::get<Path>(arrow.shape).stroke->width) / 2;
    CHECK(bounds(arrow.shape) == Box{100 - room, 100 - room, 200 + 2 * room, 2 * room});
}

TEST_CASE("The bounds of a panel hold its stroke, those of a mark its square, those of text its line", "[scene]") {
    CHECK(bounds(Panel{{10, 10, 100, 50}, 4, std::nullopt, Stroke{Paint{}, 6}}) == Box{7, 7, 106, 56});
    CHECK(bounds(Mark{"school", {50, 60}, 40, {}, {}}) == Box{30, 40, 40, 40});
    CHECK(bounds(word("w", "Music", {5, 6}).shape) == Box{5, 6, 80, 30});
}

TEST_CASE("A path without points has empty bounds", "[scene]") { CHECK(bounds(Path{}) == Box{}); }

TEST_CASE("Mixing shapes gives exactly the ends at the ends", "[scene]") {
    Random random(1);
    for (int i = 0; i < 500; ++i) {
        const Drawable a = anyDrawable(random, "a"), b = anyDrawable(random, "a");
        if (!canMix(a.shape, b.shape)) continue;
        CHECK(mix(a.shape, b.shape, 0) == a.shape);
        CHECK(mix(a.shape, b.shape, 1) == b.shape);
    }
}

TEST_CASE("Only shapes of one kind, with as many points and the same words, can be mixed", "[scene]") {
    const Shape two = line("l", {{0, 0}, {1, 1}}).shape, three = line("l", {{0, 0}, {1, 1}, {2, 0}}).shape;
    const Shape music = word("w", "Music", {0, 0}).shape, sport = word("w", "Sport", {0, 0}).shape;
    CHECK(canMix(two, two));
    CHECK_FALSE(canMix(two, three));
    CHECK_FALSE(canMix(two, music));
    CHECK_FALSE(canMix(music, sport));
    CHECK(mix(music, sport, 0.2f) == sport);

    Path closed = std::get<Path>(two), headed = closed;
    closed.closed = true;
    headed.startHead = Head::Arrow;
    CHECK_FALSE(canMix(two, closed));
    CHECK_FALSE(canMix(two, headed));
}

TEST_CASE("A colour turns into another role by way of the ground", "[scene]") {
    const Panel tie{{0, 0, 10, 10}, 0, Paint{ColourRole::Tie}, std::nullopt};
    const Panel brand{{0, 0, 10, 10}, 0, Paint{ColourRole::Brand}, std::nullopt};
    const auto fillAt = [&](float u) { return *std::get<Panel>(mix(Shape{tie}, Shape{brand}, u)).fill; };
    CHECK(fillAt(0.25f) == Paint{ColourRole::Tie, 0.5f});
    CHECK(fillAt(0.5f) == Paint{ColourRole::Brand, 0});
    CHECK(fillAt(0.75f) == Paint{ColourRole::Brand, 0.5f});
}

TEST_CASE("A placed scene keeps its aspect, is centred, and its ids are prefixed", "[scene]") {
    const Scene scene{{1920, 1080}, {disc("commons", {960, 540}, 100)}};
    const Scene small = place(scene, {100, 100, 192, 300}, "thumb/");
    REQUIRE(small.drawables.size() == 1);
    CHECK(small.drawables[0].id == "thumb/commons");
    CHECK(std::get<Panel>(small.drawables[0].shape).radius == Approx(10));
    const Box box = bounds(small.drawables[0].shape);
    CHECK(box.w == Approx(20));
    CHECK(box.h == Approx(20));
    CHECK(box.centre().x == Approx(196));
    CHECK(box.centre().y == Approx(250));
}

TEST_CASE("Whatever is placed lies within its rectangle and is shrunk alike", "[scene]") {
    Random random(2);
    const Box into{50, 60, 480, 270};
    const Scene scene = anyScene(random, 60);
    const Scene small = place(scene, into, "x/");
    REQUIRE(small.drawables.size() == scene.drawables.size());
    for (std::size_t i = 0; i < scene.drawables.size(); ++i) {
        const Box before = bounds(scene.drawables[i].shape), after = bounds(small.drawables[i].shape);
        CHECK(after.w == Approx(before.w / 4).margin(0.01));
        CHECK(after.x == Approx(50 + before.x / 4).margin(0.01));
        CHECK(after.bottom() == Approx(60 + before.bottom() / 4).margin(0.01));
    }
}
