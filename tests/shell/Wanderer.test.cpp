#include "shell/Wanderer.hpp"

#include <catch2/catch.hpp>

using namespace vitrine;

TEST_CASE("R16: the picture takes a step as a beat begins, a minute after the last one at the earliest", "[shell]") {
    Wanderer wanderer(2);
    CHECK_FALSE(wanderer.step(seconds(59), true, true));
    CHECK(wanderer.step(seconds(60), true, true));
    CHECK_FALSE(wanderer.step(seconds(60), true, true));
    CHECK_FALSE(wanderer.step(seconds(119), true, false));
    CHECK(wanderer.step(seconds(121), true, false));
}

TEST_CASE("R16: where no beat begins it takes one after three minutes, but never while anything moves", "[shell]") {
    Wanderer wanderer(2);
    CHECK_FALSE(wanderer.step(seconds(179), false, false));
    CHECK_FALSE(wanderer.step(seconds(190), false, true));
    CHECK(wanderer.step(seconds(191), false, false));
}

TEST_CASE("A picture that may not wander never takes a step", "[shell]") {
    Wanderer wanderer(0);
    CHECK_FALSE(wanderer.step(seconds(1000), true, false));
}
