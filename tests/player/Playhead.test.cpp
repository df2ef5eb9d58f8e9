#include "player/Playhead.hpp"

#include <catch2/catch.hpp>

using namespace vitrine;

TEST_CASE("A playhead is where its anchor and its rate say, and never before its anchor", "[player]") {
    const Playhead playhead{seconds(10), seconds(100), 2, never};
    CHECK(position(playhead, seconds(90)) == seconds(10));
    CHECK(position(playhead, seconds(100)) == seconds(10));
    CHECK(position(playhead, seconds(103)) == seconds(16));
}

TEST_CASE("A playhead goes no further than its stop", "[player]") {
    const Playhead playhead{seconds(10), seconds(100), 1, seconds(12)};
    CHECK(position(playhead, seconds(101)) == seconds(11));
    CHECK(position(playhead, seconds(500)) == seconds(12));
}

TEST_CASE("Holding and resuming lose no time and gain none", "[player]") {
    Playhead playhead{Time{0}, Time{0}, 1, never};
    for (int i = 0; i < 1000; ++i) {
        const Instant now = Time{i * 7'777};
        playhead = i % 2 ? resume(playhead, now, 1) : hold(playhead, now);
    }
    CHECK(position(playhead, Time{1000 * 7'777}) == Time{500 * 7'777});
}

TEST_CASE("A month of playing is exact to the microsecond", "[player]") {
    const Instant month = seconds(31.0 * 24 * 3600);
    CHECK(position(Playhead{}, month + Time{1}) - position(Playhead{}, month) == Time{1});
}

TEST_CASE("Seeking keeps rate and stop", "[player]") {
    const Playhead sought = seek({Time{0}, Time{0}, 3, seconds(9)}, seconds(5), seconds(1));
    CHECK(position(sought, seconds(2)) == seconds(8));
    CHECK(position(sought, seconds(20)) == seconds(9));
}

TEST_CASE("What a playhead announces is what it does, at any rate", "[player]") {
    for (const double rate : {0.1, 0.3, 1.0, 1.5, 7.0, 1000.0})
        for (int i = 1; i < 500; ++i) {
            const Playhead playhead{Time{i * 977}, Time{i * 31}, rate, never};
            const Time time = playhead.time + Time{i * i * 13};
            const Instant at = reaches(playhead, time, playhead.since).value_or(never);
            REQUIRE(position(playhead, at) >= time);
            REQUIRE(position(playhead, at - Time{1}) < time);
        }
}

TEST_CASE("A playhead tells when it reaches a time, or that it never will", "[player]") {
    const Playhead playhead{seconds(10), seconds(100), 3, seconds(20)};
    const auto at = reaches(playhead, seconds(14), seconds(100));
    REQUIRE(at);
    CHECK(position(playhead, *at) >= seconds(14));
    CHECK(position(playhead, *at - Time{1}) < seconds(14));
    CHECK(reaches(playhead, seconds(5), seconds(101)) == seconds(101));
    CHECK_FALSE(reaches(playhead, seconds(21), seconds(100)));
    CHECK_FALSE(reaches(hold(playhead, seconds(100)), seconds(11), seconds(100)));
}
