#include "layout/Boundary.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>

using namespace vitrine;

namespace {

const Vec centre{900, 400};
const std::vector<Box> schools{{80, 60, 140, 150},   {60, 300, 140, 150},   {80, 540, 140, 150},
                               {1500, 60, 140, 150}, {1520, 300, 140, 150}, {1500, 540, 140, 150}};

std::vector<Vec> boundary() { return boundaryRound(schools, {}, {0, 0, 1800, 800}, centre, 18); }

/// How far a closed line turns at its sharpest point, in radians.
float sharpest(const std::vector<Vec>& line) {
    float most = 0;
    const std::size_t n = line.size();
    for (std::size_t i = 0; i < n; ++i) {
        const Vec before = line[i] - line[(i + n - 1) % n], after = line[(i + 1) % n] - line[i];
        const float across = before.x * after.y - before.y * after.x;
        most = std::max(most, std::abs(std::atan2(across, dot(before, after))));
    }
    return most;
}

float distance(Vec point, const std::vector<Vec>& line) {
    float least = 1e9f;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const Vec a = line[i], along = line[(i + 1) % line.size()] - a;
        const float u = std::clamp(dot(point - a, along) / dot(along, along), 0.f, 1.f);
        least = std::min(least, length(point - (a + along * u)));
    }
    return least;
}

} // namespace

TEST_CASE("A line crowded at its bends goes the same way, turns less at any point and begins where it did",
          "[layout]") {
    const std::vector<Vec> line = boundary(), crowded = crowdedAtBends(line);
    REQUIRE(crowded.size() == line.size());
    CHECK(crowded.front() == line.front());
    CHECK(sharpest(crowded) < 0.7f * sharpest(line));
    for (const Vec p : crowded)
        CHECK(distance(p, line) < 3);
    for (const Vec p : line)
        CHECK(distance(p, crowded) < 6); // between what is left on the straight
}

TEST_CASE("Halfway between two boundaries that are crowded at other bends nobody stands outside or on the line",
          "[layout]") {
    const auto around = [](const std::vector<Box>& boxes, const std::vector<Box>& strangers) {
        return crowdedAtBends(boundaryRound(boxes, strangers, {0, 0, 1800, 800}, centre, 18));
    };
    std::vector<Box> corners = schools;
    corners.erase(corners.begin() + 4);
    corners.erase(corners.begin() + 1);
    const std::vector<Box> out{schools[1], schools[4]};
    const std::vector<Vec> before = around(schools, {}), after = around(corners, out);
    for (const float u : {0.25f, 0.5f, 0.75f})
        for (std::size_t i = 0; i < before.size(); ++i)
            for (const Box& box : corners)
                CHECK_FALSE(contains(grown(box, -0.2f * box.w), mix(before[i], after[i], u)));
}

TEST_CASE("A dent keeps out of every box, is as deep as there is room for, and has no kinks", "[layout]") {
    const std::vector<Vec> line = crowdedAtBends(boundary());
    const Vec from{1790, 400};
    const std::vector<Vec> dent = dented(line, schools, centre, from, 46);
    REQUIRE(dent.size() == line.size());
    float deepest = 0;
    for (std::size_t i = 0; i < line.size(); ++i) {
        deepest = std::max(deepest, length(line[i] - centre) - length(dent[i] - centre));
        CHECK(length(dent[i] - centre) <= length(line[i] - centre) + 0.01f);
        for (const Box& box : schools)
            CHECK_FALSE(contains(grown(box, -0.2f * box.w), dent[i]));
        if (line[i].x < centre.x) CHECK(length(dent[i] - line[i]) < 0.01f);
    }
    CHECK(deepest > 10);
    CHECK(sharpest(dent) < 0.5f);
    const std::vector<Vec> free = dented(line, {}, centre, from, 46);
    float deepestFree = 0;
    for (std::size_t i = 0; i < line.size(); ++i)
        deepestFree = std::max(deepestFree, length(line[i] - free[i]));
    CHECK(deepestFree > 36);
}
