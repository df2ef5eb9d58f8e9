#include "scene/Wander.hpp"

#include <catch2/catch.hpp>

#include <cmath>
#include <map>

using namespace vitrine;

TEST_CASE("R16: a picture that wanders begins in its place and goes a pixel at a time, never further than it may",
          "[scene]") {
    for (int reach = 1; reach <= 8; ++reach) {
        Vec before = wanderedTo(0, reach);
        CHECK(before == Vec{0, 0});
        for (std::size_t steps = 1; steps < 2000; ++steps) {
            const Vec now = wanderedTo(steps, reach);
            REQUIRE(std::abs(now.x - before.x) + std::abs(now.y - before.y) == 1);
            REQUIRE(std::abs(now.x) <= static_cast<float>(reach));
            REQUIRE(std::abs(now.y) <= static_cast<float>(reach));
            before = now;
        }
    }
}

TEST_CASE("R16: it stands equally long in all places it comes to, and a picture that may not wander stands still",
          "[scene]") {
    std::map<std::pair<float, float>, int> stood;
    constexpr std::size_t rounds = 10, round = 48; // there and back through 25 places
    for (std::size_t steps = 0; steps < rounds * round; ++steps) {
        const Vec at = wanderedTo(steps, 2);
        ++stood[{at.x, at.y}];
    }
    CHECK(stood.size() == 25);
    for (const auto& [place, times] : stood)
        CHECK((times == 2 * rounds || (times == rounds && std::abs(place.first) + std::abs(place.second) == 4)));
    CHECK(wanderedTo(17, 0) == Vec{0, 0});
}

TEST_CASE("What ends at the edge of the stage is drawn on beyond it, and nothing else is changed", "[scene]") {
    const Panel ground{{0, 900, 1920, 180}, 0, Paint{ColourRole::Plate}, {}};
    const Panel card{{100, 100, 200, 100}, 0, Paint{ColourRole::Plate}, {}};
    Scene scene{{1920, 1080}, {{"ground", ground}, {"card", card}}};
    const Scene wider = bled(scene);
    const Box box = std::get<Panel>(wider.drawables[0].shape).box;
    CHECK(box.x < -8);
    CHECK(box.right() > 1928);
    CHECK(box.bottom() > 1088);
    CHECK(box.y == 900);
    CHECK(wider.drawables[1] == scene.drawables[1]);
}
