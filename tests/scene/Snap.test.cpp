#include "scene/Snap.hpp"

#include <catch2/catch.hpp>

using namespace vitrine;

namespace {

bool isWhole(float pixels) { return std::abs(pixels - std::round(pixels)) < 0.01f; }

Vec pixelOf(Vec p, const Frame& frame) { return p * frame.scale + frame.offset; }

const std::vector<Drawable> shapes{
    {"disc", Panel{{100.3f, 200.7f, 44.9f, 44.9f}, 22.45f, Paint{}, {}}},
    {"panel", Panel{{10.2f, 20.6f, 99.7f, 30.1f}, 8, Paint{}, {}}},
    {"mark", Mark{"music", {122.8f, 223.1f}, 30.9f, {}, {}}},
    {"text", Text{"Music", {70.4f, 300.3f, 60, 28}, 21.7f, 23, Weight::Medium, {}}},
};

} // namespace

TEST_CASE("What is snapped stands on whole pixels of any screen, at most a pixel away, and stays there", "[scene]") {
    const Frame frame = frameFor(GENERATE(Vec{1920, 1080}, Vec{1366, 768}, Vec{1280, 400}), ControlsBand::Hidden, 1);
    for (const Drawable& drawable : shapes) {
        INFO(drawable.id);
        const Drawable snap = snapped(drawable, frame), again = snapped(snap, frame);
        const Box was = bounds(drawable.shape), is = bounds(snap.shape), stays = bounds(again.shape);
        const Vec corner = pixelOf({is.x, is.y}, frame);
        CHECK(isWhole(corner.x));
        CHECK(std::abs(was.centre().x - is.centre().x) * frame.scale <= 1.01f);
        CHECK(std::abs(was.centre().y - is.centre().y) * frame.scale <= 1.01f);
        CHECK(std::abs(was.w - is.w) * frame.scale <= 1.01f);
        CHECK(length(Vec{is.x - stays.x, is.y - stays.y}) < 0.01f);
    }
}

TEST_CASE("Text stands on a whole pixel with its baseline", "[scene]") {
    const Frame frame = frameFor({1366, 768}, ControlsBand::Hidden, 1);
    const Drawable snap = snapped(shapes[3], frame);
    const auto& text = std::get<Text>(snap.shape);
    CHECK(isWhole(pixelOf({0, text.box.y + text.baseline}, frame).y));
}

TEST_CASE("A pictogram keeps the middle of its disc", "[scene]") {
    const Frame frame = frameFor({1366, 768}, ControlsBand::Hidden, 1);
    const Vec middle{333.37f, 444.44f};
    const Drawable disc = snapped({"d", Panel{boxAround(middle, 72, 72), 36, Paint{}, {}}}, frame);
    const Drawable mark = snapped({"m", Mark{"music", middle, 51, {}, {}}}, frame);
    CHECK(length(bounds(disc.shape).centre() - bounds(mark.shape).centre()) < 0.01f);
}

TEST_CASE("A snapped timeline moves freely and comes to rest on whole pixels", "[scene]") {
    const Frame frame = frameFor({1920, 1080}, ControlsBand::Hidden, 1);
    Drawable from = shapes[2], to = from;
    std::get<Mark>(to.shape).centre = {500.6f, 600.4f};
    const Timeline timeline{frame.size, {{"mark", {{seconds(0), seconds(1), from, to, Passage::Cut}}}}, {}, seconds(2)};
    Timeline fading = timeline;
    fading.tracks[0].segments[0].passage = Passage::Fade;
    const Timeline snap = snapped(fading, frame);
    CHECK(std::get<Mark>(sample(snap, seconds(2)).drawables[0].shape).centre == Vec{501, 600});
    const Vec moving = std::get<Mark>(sample(snap, seconds(0.37)).drawables[0].shape).centre;
    CHECK_FALSE(isWhole(moving.x));
}
