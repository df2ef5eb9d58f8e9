#include "shell/Lighting.hpp"

#include "shell/Turning.hpp"

#include <catch2/catch.hpp>

#include <cstdlib>

using namespace vitrine;

namespace {

constexpr Time frame{16'667};

Theme plain(std::uint8_t grey) {
    Theme theme;
    theme.colours.fill({grey, grey, grey});
    return theme;
}

int greyOf(const Theme& theme) { return theme[ColourRole::Ground].r; }

} // namespace

TEST_CASE("One theme turns into another without a jump, and comes to it", "[lighting]") {
    Lighting lighting(plain(20));
    CHECK_FALSE(lighting.isTurning(seconds(1)));
    lighting.turnTo(plain(240), seconds(1));
    int before = greyOf(lighting.theme(seconds(1)));
    CHECK(before == 20);
    for (Instant now = seconds(1); now <= seconds(1) + turningTime + frame; now += frame) {
        const int grey = greyOf(lighting.theme(now));
        CHECK(grey >= before);
        CHECK(grey - before <= 220 / 5);
        before = grey;
    }
    CHECK(before == 240);
    CHECK_FALSE(lighting.isTurning(seconds(1) + turningTime));
}

TEST_CASE("A theme that is turned away from half-way goes on from the colours there are", "[lighting]") {
    Lighting lighting(plain(0));
    lighting.turnTo(plain(200), seconds(1));
    const Instant half = seconds(1) + turningTime / 2;
    const int there = greyOf(lighting.theme(half));
    lighting.turnTo(plain(0), half);
    CHECK(greyOf(lighting.theme(half)) == there);
    CHECK(greyOf(lighting.theme(half + turningTime)) == 0);
}
