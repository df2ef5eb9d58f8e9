#include "shell/Night.hpp"

#include "setup/MachineZone.hpp"
#include "support/Zone.hpp"

#include <catch2/catch.hpp>

using namespace vitrine;
using namespace std::chrono;

namespace {

OpeningHours nineToFive() {
    OpeningHours opening;
    opening.open.push_back({{true, true, true, true, true, true, true}, hours{9}, hours{17}});
    return opening;
}

/// A kiosk in Berlin whose wall clock can be set.
struct Place {
    testing::Zone here{"Europe/Berlin"};
    UtcTime wall = machineZone().utcOf(local_days{2026y / November / 23} + hours{12});
    Instant now{};
    Night night{nineToFive(), machineZone(), [this] { return wall; }};

    void pass(std::chrono::seconds time) {
        wall += time;
        now += time;
    }
    [[nodiscard]] bool isDark(bool isHome = true) { return night.isDark(now, isHome); }
};

} // namespace

TEST_CASE("R15: outside of the opening hours the screen is dark, and a visit is not cut off", "[shell]") {
    Place place;
    CHECK_FALSE(place.isDark());
    place.pass(hours{5});
    CHECK_FALSE(place.isDark(false));
    CHECK(place.isDark());
    place.pass(hours{16});
    CHECK_FALSE(place.isDark());
}

TEST_CASE("R15: at night a touch shows the show for a while", "[shell]") {
    Place place;
    place.pass(hours{9});
    REQUIRE(place.isDark());
    place.night.touch(place.now);
    CHECK_FALSE(place.isDark());
    place.pass(minutes{5} - std::chrono::seconds{1});
    CHECK_FALSE(place.isDark());
    place.pass(std::chrono::seconds{1});
    CHECK(place.isDark());
}

TEST_CASE("R10: when the wall clock is set, by however much, the hours are right a second later", "[shell]") {
    Place place;
    for (const auto jump :
         {hours{24}, hours{-24}, hours{9}, hours{-9}, hours{24 * 365 * 12 + 9}, hours{-4}, hours{3}}) {
        place.wall += jump;
        place.pass(std::chrono::seconds{1});
        const auto local = machineZone().localAt(place.wall);
        const auto hour = duration_cast<hours>(local - floor<days>(local)).count();
        CHECK(place.isDark() == (hour < 9 || hour >= 17));
    }
}

TEST_CASE("R10: setting the clock neither lengthens nor shortens what a touch shows", "[shell]") {
    Place place;
    place.pass(hours{9});
    place.night.touch(place.now);
    place.wall += hours{24};
    place.pass(minutes{4});
    CHECK_FALSE(place.isDark());
    place.wall -= hours{48};
    place.pass(minutes{1});
    CHECK(place.isDark());
}
