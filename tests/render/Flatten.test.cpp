#include "render/Flatten.hpp"

#include <catch2/catch.hpp>

using namespace vitrine;

namespace {

Path line(std::vector<Vec> points, float width, Dash dash = Dash::Solid) {
    return {std::move(points), false, std::nullopt, Stroke{{}, width, dash}};
}

} // namespace

TEST_CASE("Dots are 2.2 widths apart, and even round an outline", "[render]") {
    const auto open = strokesOf(line({{0, 0}, {100, 0}}, 5, Dash::Dotted)).dots;
    REQUIRE(open.size() == 10);
    CHECK(open[1].x - open[0].x == Approx(11));
    const Panel ring{{0, 0, 100, 100}, 50, std::nullopt, Stroke{{}, 5, Dash::Dotted}};
    const auto closed = strokesOf(ring).dots;
    const float gap = length(closed[1] - closed[0]);
    CHECK(gap == Approx(11).epsilon(0.05));
    CHECK(length(closed.front() - closed.back()) == Approx(gap).epsilon(0.01));
}

TEST_CASE("Dashes with their round ends are 4 widths long and 3 apart", "[render]") {
    const auto dashes = strokesOf(line({{0, 0}, {140, 0}}, 5, Dash::Dashed)).lines;
    REQUIRE(dashes.size() == 4);
    CHECK(dashes[0].points.front().x == Approx(2.5));
    CHECK(dashes[0].points.back().x == Approx(17.5));
    CHECK(dashes[1].points.front().x == Approx(37.5));
}

TEST_CASE("An outline is drawn both ways from its first point, with its dots where they will be", "[render]") {
    Path path;
    path.points = {{0, 0}, {100, 0}, {100, 100}, {0, 100}};
    path.closed = true;
    path.stroke = Stroke{{}, 4};
    path.reveal = 0.5f;
    const Strokes half = strokesOf(path);
    REQUIRE(half.lines.size() == 2);
    CHECK(length(half.lines[0].points.front()) < 4);
    CHECK(length(half.lines[0].points.back() - Vec{100, 0}) < 4);
    CHECK(length(half.lines[1].points.front() - Vec{0, 100}) < 4);
    path.stroke->dash = Dash::Dotted;
    const Strokes some = strokesOf(path);
    path.reveal = 1;
    const Strokes all = strokesOf(path);
    CHECK(some.dots.size() >= all.dots.size() / 2 - 2);
    CHECK(some.dots.size() <= all.dots.size() / 2 + 2);
    for (const Vec dot : some.dots)
        CHECK(std::ranges::any_of(all.dots, [&](Vec other) { return length(other - dot) < 0.01f; }));
}

TEST_CASE("A path is drawn as far as it is revealed", "[render]") {
    Path path = line({{0, 0}, {100, 0}, {200, 0}}, 4);
    path.reveal = 0.25f;
    CHECK(strokesOf(path).lines[0].points.back() == Vec{50, 0});
    path.reveal = 0;
    CHECK(strokesOf(path).lines.empty());
    path.stroke->dash = Dash::Dotted;
    path.reveal = 0.5f;
    for (const Vec dot : strokesOf(path).dots)
        CHECK(dot.x <= 100);
}

TEST_CASE("An arrow's head ends where the line would, and the line ends at the head's foot", "[render]") {
    Path path = line({{0, 0}, {100, 0}}, 4);
    path.endHead = Head::Arrow;
    const Strokes strokes = strokesOf(path);
    REQUIRE(strokes.heads.size() == 1);
    CHECK(strokes.heads[0][0] == Vec{100, 0});
    CHECK(strokes.heads[0][1].x == Approx(100 - headLength(4)));
    CHECK(std::abs(strokes.heads[0][1].y - strokes.heads[0][2].y) == Approx(headLength(4)));
    CHECK(strokes.lines[0].points.back().x == Approx(100 - headLength(4)));
}

TEST_CASE("A bar stands across the very beginning of its line, and the line goes on from it", "[render]") {
    Path path = line({{0, 0}, {100, 0}}, 4);
    path.startHead = Head::Bar;
    const Strokes strokes = strokesOf(path);
    REQUIRE(strokes.heads.size() == 1);
    for (const Vec corner : strokes.heads[0]) {
        CHECK(corner.x >= 0);
        CHECK(corner.x <= 6);
        CHECK(std::abs(corner.y) > 6);
    }
    CHECK(strokes.lines[0].points.front().x <= 6);
}

TEST_CASE("Two heads on a short line share its length", "[render]") {
    Path path = line({{0, 0}, {10, 0}}, 4);
    path.startHead = path.endHead = Head::Arrow;
    const Strokes strokes = strokesOf(path);
    REQUIRE(strokes.heads.size() == 2);
    CHECK(strokes.heads[0][1].x == Approx(5));
    CHECK(strokes.lines.empty());
}

TEST_CASE("A disc's outline keeps to its circle, and a radius is never larger than fits", "[render]") {
    for (const float radius : {50.f, 500.f})
        for (const Vec p : roundedRectangle({10, 10, 100, 100}, radius).points)
            CHECK(length(p - Vec{60, 60}) == Approx(50));
    CHECK(roundedRectangle({0, 0, 10, 10}, 0).points.size() == 4);
}

TEST_CASE("Sharp corners are rounded, gentle ones and ends are not", "[render]") {
    const Polyline gentle{{{0, 0}, {50, 0}, {100, 10}}, false};
    CHECK(softened(gentle, 5) == gentle);
    const Polyline sharp = softened({{{0, 0}, {50, 0}, {50, 50}}, false}, 5);
    CHECK(sharp.points.front() == Vec{0, 0});
    CHECK(sharp.points.back() == Vec{50, 50});
    for (const Vec p : sharp.points)
        CHECK(length(p - Vec{50, 0}) > 1.5f);
}

TEST_CASE("Paths of one point, of none or all in one place come to nothing", "[render]") {
    for (const auto& points : {std::vector<Vec>{}, {{5, 5}}, {{5, 5}, {5, 5}, {5, 5}}}) {
        const Strokes strokes = strokesOf(line(points, 4));
        CHECK(strokes.lines.empty());
        CHECK(strokes.dots.empty());
    }
}

TEST_CASE("A line that grows from nothing begins as a plain one, however it will be broken", "[render]") {
    for (const Dash dash : {Dash::Dotted, Dash::Dashed}) {
        CHECK(strokesOf(line({{0, 0}, {1000, 0}}, 0, dash)).lines.empty());
        const Strokes slim = strokesOf(line({{0, 0}, {1000, 0}}, 0.001f, dash));
        CHECK(slim.lines.size() == 1);
        CHECK(slim.dots.empty());
    }
}
