#include "core/ColourVision.hpp"

#include <catch2/catch.hpp>

using namespace vitrine;

namespace {

constexpr Colour black{0, 0, 0}, white{255, 255, 255}, red{255, 0, 0}, green{0, 255, 0};

} // namespace

TEST_CASE("Lightness runs from black to white, and grey at 119 lies half-way", "[core]") {
    CHECK(lightness(black) == Approx(0));
    CHECK(lightness(white) == Approx(100));
    CHECK(lightness({119, 119, 119}) == Approx(50).margin(0.2));
}

TEST_CASE("What has no hue looks the same to all eyes", "[core]") {
    for (const Sight sight : {Sight::Full, Sight::Protan, Sight::Deutan, Sight::Tritan, Sight::Grey})
        for (const Colour grey : {black, white, Colour{119, 119, 119}})
            CHECK(seenBy(sight, grey) == grey);
}

TEST_CASE("Without red cones red is dark, and red and green are two yellows", "[core]") {
    CHECK(lightness(seenBy(Sight::Protan, red)) < lightness(red) - 10);
    for (const Sight sight : {Sight::Protan, Sight::Deutan}) {
        CHECK(seenBy(sight, red).b < 20);
        CHECK(seenBy(sight, green).b < 80);
        CHECK(std::abs(seenBy(sight, green).r - seenBy(sight, green).g) < 60);
    }
    CHECK(seenBy(Sight::Grey, red).r == seenBy(Sight::Grey, red).g);
}

TEST_CASE("Two colours are as far apart as they are to whoever sees them least so", "[core]") {
    CHECK(leastLightnessBetween(black, white) == Approx(100));
    CHECK(leastLightnessBetween(red, red) == 0);
    // A red and a grey of the same lightness are alike in grey, whatever other eyes see.
    const Colour asLight = seenBy(Sight::Grey, red);
    CHECK(leastLightnessBetween(red, asLight) < 1);
}
