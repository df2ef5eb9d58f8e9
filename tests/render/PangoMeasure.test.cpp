#include "render/PangoText.hpp"

#include <catch2/catch.hpp>

using namespace vitrine;

TEST_CASE("A line is as wide at every size as its size says", "[render]") {
    const PangoMeasure measure;
    const std::string line = "Who keeps their eye on it?";
    const TextExtent large = measure.measure(line, 100, Weight::Bold);
    for (const float size : {11.f, 19.f, 22.5f, 46.f, 200.f}) {
        const TextExtent extent = measure.measure(line, size, Weight::Bold);
        CHECK(extent.width == Approx(large.width * size / 100).epsilon(0.003));
        CHECK(extent.height == Approx(large.height * size / 100).epsilon(0.01));
        CHECK(extent.ascent == Approx(large.ascent * size / 100).epsilon(0.01));
    }
}

TEST_CASE("Heavier lines are wider, and longer ones too", "[render]") {
    const PangoMeasure measure;
    const auto width = [&](std::string_view line, Weight weight) { return measure.measure(line, 40, weight).width; };
    CHECK(width("Music", Weight::Regular) < width("Music", Weight::Medium));
    CHECK(width("Music", Weight::Medium) < width("Music", Weight::SemiBold));
    CHECK(width("Music", Weight::SemiBold) < width("Music", Weight::Bold));
    CHECK(width("Music", Weight::Regular) < width("Musics", Weight::Regular));
    CHECK(width("", Weight::Regular) == 0);
}

TEST_CASE("A line measures the same the second time, and beside other weights and sizes", "[render]") {
    const PangoMeasure measure;
    const float first = measure.measure("Seven schools", 40, Weight::Medium).width;
    CHECK(measure.measure("Seven schools", 40, Weight::Bold).width != first);
    CHECK(measure.measure("Seven schools", 41, Weight::Medium).width != first);
    CHECK(measure.measure("Seven schools", 40, Weight::Medium).width == first);
}

TEST_CASE("A line's pixels are as wide as it measures, and their edge is clear", "[render]") {
    const Typesetter typesetter;
    const LineMask line = rasteriseLine(typesetter, "HHHH", 80, Weight::Bold);
    const float width = PangoMeasure{}.measure("HHHH", 80, Weight::Bold).width;
    CHECK(static_cast<float>(line.mask.width) == Approx(width).margin(20));
    bool isClear = true, isInked = false;
    for (int y = 0; y < line.mask.height; ++y)
        for (int x = 0; x < line.mask.width; ++x) {
            const bool isEdge = x == 0 || y == 0 || x == line.mask.width - 1 || y == line.mask.height - 1;
            if (isEdge) isClear = isClear && line.mask.at(x, y) == 0;
            isInked = isInked || line.mask.at(x, y) == 255;
        }
    CHECK(isClear);
    CHECK(isInked);
}

TEST_CASE("A line without ink has no pixels to draw", "[render]") {
    const LineMask line = rasteriseLine(Typesetter{}, " ", 40, Weight::Regular);
    CHECK(line.mask.width <= 2);
    CHECK(line.mask.height <= 2);
}
