#include "render/LeavingOut.hpp"
#include "render/PangoMeasure.hpp"
#include "render/Samples.hpp"
#include "support/Similarity.hpp"

#include <catch2/catch.hpp>

#include <cstdlib>

using namespace vitrine;

namespace {

/// The screen's renderer needs a display; tests/run brings one.
bool hasDisplay() {
    const bool has = std::getenv("DISPLAY") != nullptr;
    if (!has) WARN("skipped: there is no display");
    return has;
}

bool areEqual(const sf::Image& a, const sf::Image& b) {
    const std::size_t bytes = std::size_t{4} * a.getSize().x * a.getSize().y;
    return a.getSize() == b.getSize() && std::equal(a.getPixelsPtr(), a.getPixelsPtr() + bytes, b.getPixelsPtr());
}

} // namespace

TEST_CASE("The page and the screen agree in every tile, at rest, at any size", "[render]") {
    if (!hasDisplay()) return;
    const Vec pixels = GENERATE(Vec{1920, 1080}, Vec{1366, 768}, Vec{1280, 1024});
    const Frame frame = frameFor(pixels, ControlsBand::Shown, 1);
    const Scene scene = governanceScene(frame, PangoMeasure{});
    const TileSimilarity tile = worstTile(drawnByCairo(scene, frame), drawnBySfml(scene, frame), tileSide);
    INFO("tile at " << tile.x << ", " << tile.y);
    CHECK(tile.value >= alike);
}

TEST_CASE("The page and the screen agree in every tile while things move and fade", "[render]") {
    if (!hasDisplay()) return;
    const Frame frame = frameFor({1440, 1080}, ControlsBand::Hidden, 1);
    const Scene scene = movingScene(PangoMeasure{});
    const TileSimilarity tile = worstTile(drawnByCairo(scene, frame), drawnBySfml(scene, frame), tileSide);
    INFO("tile at " << tile.x << ", " << tile.y);
    CHECK(tile.value >= alike);
}

TEST_CASE("The page and the screen disagree when either leaves out any one drawable", "[render]") {
    if (!hasDisplay()) return;
    const Frame frame = frameFor({1920, 1080}, ControlsBand::Shown, 1);
    const Scene scene = governanceScene(frame, PangoMeasure{});
    Painters painters;
    const sf::Image page = painters.cairo(scene, frame), screen = painters.sfml(scene, frame);
    const auto absences = LeavingOut{painters, frame}.absences(scene, page, screen);
    CHECK(absences.size() == scene.drawables.size());
    for (const auto& [id, pageLess, screenLess] : absences) {
        INFO(id);
        CHECK(pageLess < alike);
        CHECK(screenLess < alike);
    }
}

TEST_CASE("Drawing only the damage leaves the same picture as drawing it all", "[render]") {
    if (!hasDisplay()) return;
    const Frame frame = frameFor({1920, 1080}, ControlsBand::Shown, 1);
    const Scene before = governanceScene(frame, PangoMeasure{});
    const std::size_t i = GENERATE(range(std::size_t{0}, std::size_t{60}, std::size_t{7}));
    Painters painters; // one for both: where a mask lies in the atlas may make a level's difference
    const sf::Image parts = painters.sfmlByDamage(before, without(before, i), frame);
    const sf::Image whole = painters.sfml(without(before, i), frame);
    CHECK(areEqual(whole, parts));
}

TEST_CASE("Old pictures make room for new ones without changing a pixel", "[render]") {
    if (!hasDisplay()) return;
    const Frame frame = frameFor({640, 480}, ControlsBand::Hidden, 1);
    Scene scene{frame.size, {{"mark", Mark{"music", {300, 300}, 200, {}, {ColourRole::Ink}}}}};
    Painters painters;
    for (int i = 0; i < 120; ++i) {
        std::erase_if(scene.drawables, [](const Drawable& drawable) { return drawable.id == "text"; });
        const Text text{"Caption number " + std::to_string(i), {40, 700, 1400, 240}, 200, 220, Weight::Bold, {}};
        scene.drawables.push_back({"text", text});
        static_cast<void>(painters.sfml(scene, frame));
    }
    CHECK(areEqual(painters.sfml(scene, frame), drawnBySfml(scene, frame)));
}
