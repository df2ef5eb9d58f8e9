#include "render/Damage.hpp"
#include "render/PangoMeasure.hpp"
#include "render/Samples.hpp"
#include "support/Similarity.hpp"

#include <catch2/catch.hpp>

#include <cstdlib>

using namespace vitrine;

namespace {

constexpr double alike = 0.95;
constexpr unsigned tileSide = 48;

/// The screen's renderer needs a display; tests/run brings one.
bool hasDisplay() {
    const bool has = std::getenv("DISPLAY") != nullptr;
    if (!has) WARN("skipped: there is no display");
    return has;
}

Scene without(Scene scene, std::size_t index) {
    scene.drawables.erase(scene.drawables.begin() + static_cast<std::ptrdiff_t>(index));
    return scene;
}

/// The part of a picture whose tiles a drawable may touch.
sf::IntRect tilesOf(const Drawable& drawable, const Frame& frame, sf::Vector2u size) {
    const sf::IntRect box = pixelsOf(drawable.shape, frame);
    const int side = tileSide, width = static_cast<int>(size.x), height = static_cast<int>(size.y);
    const int left = std::max(0, box.left) / side * side, top = std::max(0, box.top) / side * side;
    const int right = std::min(width, (box.left + box.width + side - 1) / side * side);
    const int bottom = std::min(height, (box.top + box.height + side - 1) / side * side);
    return {left, top, right - left, bottom - top};
}

sf::Image cut(const sf::Image& image, const sf::IntRect& part) {
    sf::Image piece;
    piece.create(static_cast<unsigned>(part.width), static_cast<unsigned>(part.height));
    piece.copy(image, 0, 0, part);
    return piece;
}

double worst(const sf::Image& a, const sf::Image& b, const sf::IntRect& part) {
    return worstTile(cut(a, part), cut(b, part), tileSide).value;
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
    const sf::Image page = drawnByCairo(scene, frame), screen = drawnBySfml(scene, frame);
    Painters painters;
    for (std::size_t i = 0; i < scene.drawables.size(); ++i) {
        const sf::IntRect part = tilesOf(scene.drawables[i], frame, page.getSize());
        INFO(scene.drawables[i].id);
        CHECK(worst(page, screen, part) >= alike);
        CHECK(worst(painters.cairo(without(scene, i), frame), screen, part) < alike);
        CHECK(worst(page, painters.sfml(without(scene, i), frame), part) < alike);
    }
}

TEST_CASE("Drawing only the damage leaves the same picture as drawing it all", "[render]") {
    if (!hasDisplay()) return;
    const Frame frame = frameFor({1920, 1080}, ControlsBand::Shown, 1);
    const Scene before = governanceScene(frame, PangoMeasure{});
    const std::size_t i = GENERATE(range(std::size_t{0}, std::size_t{60}, std::size_t{7}));
    const sf::Image whole = drawnBySfml(without(before, i), frame);
    const sf::Image parts = Painters{}.sfmlByDamage(before, without(before, i), frame);
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
