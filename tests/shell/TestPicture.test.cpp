#include "shell/TestPicture.hpp"

#include "render/PangoMeasure.hpp"

#include <catch2/catch.hpp>

#include <set>

using namespace vitrine;

namespace {

TestPicture pictureOf(Vec pixels, float widthMm) { return {pixels, pixels.x / widthMm, true, 5, {}}; }

/// Where the numbers of a ruler stand, by what they say.
std::vector<Vec> textsSaying(const Scene& scene, const std::string& line) {
    std::vector<Vec> found;
    for (const Drawable& drawable : scene.drawables)
        if (const auto* text = std::get_if<Text>(&drawable.shape); text && text->line == line)
            found.push_back(text->box.centre());
    return found;
}

bool hasText(const Scene& scene, const std::string& line) { return !textsSaying(scene, line).empty(); }

} // namespace

TEST_CASE("A hundred millimetres on the test picture's rulers are a hundred on the screen, both ways", "[shell]") {
    const PangoMeasure measure;
    for (const auto& [pixels, width] :
         {std::pair{Vec{1920, 1080}, 708.f}, std::pair{Vec{1080, 1920}, 531.f}, std::pair{Vec{3840, 2160}, 1218.f}}) {
        const Scene scene = sceneOf(pictureOf(pixels, width), measure);
        const auto one = textsSaying(scene, "100"), two = textsSaying(scene, "200"); // a step of grey says 100, too
        REQUIRE(one.size() == 3);
        REQUIRE(two.size() >= 1);
        const float mm = pixels.x / width;
        CHECK(two[0].x - one[1].x == Approx(100 * mm).margin(1.5));
        if (two.size() == 2) CHECK(two[1].y - one[2].y == Approx(100 * mm).margin(1.5));
    }
}

TEST_CASE("The test picture reaches the outermost pixel of each edge, and no text is cut or lies on another",
          "[shell]") {
    const PangoMeasure measure;
    for (const Vec pixels : {Vec{1920, 1080}, {1080, 1920}, {1024, 768}, {3840, 2160}, {1280, 720}}) {
        const Scene scene = sceneOf(pictureOf(pixels, pixels.x * 0.369f), measure);
        Box all{pixels.x / 2, pixels.y / 2, 0, 0};
        std::vector<Box> texts;
        for (const Drawable& drawable : scene.drawables) {
            all = united(all, bounds(drawable.shape));
            if (const auto* text = std::get_if<Text>(&drawable.shape)) texts.push_back(text->box);
        }
        CHECK(all == Box{0, 0, pixels.x, pixels.y});
        for (std::size_t i = 0; i < texts.size(); ++i) {
            CHECK(texts[i].x >= 0);
            CHECK(texts[i].right() <= pixels.x);
            for (std::size_t j = 0; j < i; ++j)
                CHECK_FALSE(overlap(texts[i], texts[j]));
        }
    }
}

TEST_CASE("Every step of grey is another colour", "[shell]") {
    const PangoMeasure measure;
    const Scene scene = sceneOf(pictureOf({1920, 1080}, 708), measure);
    std::set<float> strengths;
    for (const Drawable& drawable : scene.drawables)
        if (const auto* panel = std::get_if<Panel>(&drawable.shape); panel && panel->fill)
            strengths.insert(panel->fill->strength);
    CHECK(strengths.size() >= 20);
}

TEST_CASE("Each finger has a number of its own, the lowest that is free, and a dot where it is", "[shell]") {
    TouchDots touch;
    CHECK(touch.take({70, FingerDid::Down, {100, 100}}) == 1);
    CHECK(touch.take({71, FingerDid::Down, {300, 300}}) == 2);
    CHECK(touch.take({70, FingerDid::Up, {100, 100}}) == 1);
    CHECK(touch.take({72, FingerDid::Down, {0, 0}}) == 1);
    CHECK(touch.take({71, FingerDid::Move, {640, 360}}) == 2);
    CHECK(touch.take({99, FingerDid::Move, {5, 5}}) == 0);
    TestPicture picture = pictureOf({1920, 1080}, 708);
    picture.dots = touch.dots();
    const Scene scene = sceneOf(picture, PangoMeasure{});
    CHECK(hasText(scene, "1: 0, 0"));
    CHECK(hasText(scene, "2: 640, 360"));
    touch.clear();
    CHECK(touch.dots().empty());
}

TEST_CASE("The way of a finger is kept, but not for ever", "[shell]") {
    TouchDots touch;
    touch.take({1, FingerDid::Down, {0, 0}});
    for (int i = 1; i < 10'000; ++i)
        touch.take({1, FingerDid::Move, {static_cast<float>(i), 0}});
    CHECK(touch.dots().front().way.size() < 1000);
    CHECK(touch.dots().front().way.back() == Vec{9999, 0});
}
