#include "shell/Edition.hpp"

#include <catch2/catch.hpp>

using namespace vitrine;

TEST_CASE("A margin stays empty all round, and everything else is as on a smaller screen", "[shell]") {
    const Staging whole = stagingFor({1880, 1040}, {}, {});
    const Staging within = stagingFor({1920, 1080}, {}, {}, 20);
    Frame frame = within.request.frame;
    frame.offset = frame.offset - Vec{20, 20};
    CHECK(frame == whole.request.frame);
}

TEST_CASE("Colours and sounds ask for no other layout, everything else does", "[shell]") {
    const VisitorSettings plain;
    VisitorSettings light = plain, large = plain, calm = plain, slow = plain;
    light.theme = "light";
    light.volume = 1;
    large.textScale = 2;
    calm.reducedMotion = true;
    slow.slower = true;
    CHECK(areLaidOutAlike(plain, light));
    for (const VisitorSettings& other : {large, calm, slow})
        CHECK_FALSE(areLaidOutAlike(plain, other));
}
