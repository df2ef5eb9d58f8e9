#include "shell/Movement.hpp"

#include <catch2/catch.hpp>

using namespace vitrine;

namespace {

std::vector<Time> framesEvery(Time gap, int count) {
    std::vector<Time> frames;
    for (int i = 0; i <= count; ++i)
        frames.push_back(seconds(3) + gap * i);
    return frames;
}

} // namespace

TEST_CASE("A movement drawn at every period has no late frame", "[shell]") {
    const auto figures = figuresOf({framesEvery(Time{16'666}, 60), 60});
    CHECK(figures.due == 60);
    CHECK(figures.drawn == 60);
    CHECK(figures.late == 0);
    CHECK(figures.p50 == Approx(16.666));
}

TEST_CASE("At half the frames all that were due are late", "[shell]") {
    const auto figures = figuresOf({framesEvery(Time{33'333}, 30), 30});
    CHECK(figures.due == 60);
    CHECK(figures.drawn == 30);
    CHECK(figures.late == 60);
}

TEST_CASE("One long gap makes as many frames late as it swallowed", "[shell]") {
    auto frames = framesEvery(Time{16'666}, 20);
    const Time last = frames.back();
    for (int i = 0; i < 20; ++i)
        frames.push_back(last + Time{83'330} + Time{16'666} * i);
    const auto figures = figuresOf({frames, 40});
    CHECK(figures.due == 44);
    CHECK(figures.late == 5);
    CHECK(figures.p99 == Approx(83.33));
}

TEST_CASE("A single frame is no movement", "[shell]") { CHECK(figuresOf({{seconds(1)}, 1}) == FrameFigures{}); }
