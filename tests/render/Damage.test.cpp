#include "render/Damage.hpp"

#include <catch2/catch.hpp>

using namespace vitrine;

namespace {

const Frame frame = frameFor({1920, 1080}, ControlsBand::Hidden, 1);

Drawable square(const std::string& id, float x, float y, float side = 100) {
    return {id, Panel{{x, y, side, side}, 0, Paint{}, std::nullopt}};
}

Scene sceneOf(std::vector<Drawable> drawables) { return {frame.size, std::move(drawables)}; }

bool covers(const std::vector<sf::IntRect>& all, const sf::IntRect& part) {
    return std::any_of(all.begin(), all.end(), [&](const sf::IntRect& one) {
        sf::IntRect shared;
        return one.intersects(part, shared) && shared == part;
    });
}

} // namespace

TEST_CASE("Equal scenes have no damage", "[render]") {
    const Scene scene = sceneOf({square("a", 10, 10), square("b", 500, 500)});
    CHECK(damage(scene, scene, frame).empty());
}

TEST_CASE("What comes, goes or changes is damaged, with a pixel round it for the feathered edge", "[render]") {
    const Scene with = sceneOf({square("a", 10, 10), square("b", 500, 500)}), less = sceneOf({square("a", 10, 10)});
    const std::vector<sf::IntRect> expected{{499, 499, 102, 102}};
    CHECK(damage(less, with, frame) == expected);
    CHECK(damage(with, less, frame) == expected);
    Scene paler = with;
    paler.drawables[1].opacity = 0.5f;
    CHECK(damage(with, paler, frame) == expected);
}

TEST_CASE("What moves is damaged where it was and where it is", "[render]") {
    const auto all = damage(sceneOf({square("a", 10, 10)}), sceneOf({square("a", 1500, 800)}), frame);
    CHECK(all.size() == 2);
    CHECK(covers(all, {9, 9, 102, 102}));
    CHECK(covers(all, {1499, 799, 102, 102}));
}

TEST_CASE("Neighbours are damaged as one, and there are never more than a few rectangles", "[render]") {
    CHECK(damage(sceneOf({}), sceneOf({square("a", 100, 100), square("b", 210, 100)}), frame).size() == 1);
    std::vector<Drawable> many;
    for (int i = 0; i < 40; ++i)
        many.push_back(
            square(std::to_string(i), 50 + static_cast<float>(i % 8) * 230, 50 + static_cast<float>(i / 8) * 200, 20));
    const auto all = damage(sceneOf({}), sceneOf(many), frame);
    CHECK(all.size() <= 4);
    for (const Drawable& drawable : many)
        CHECK(covers(all, pixelsOf(drawable.shape, frame)));
}

TEST_CASE("What changes its order is damaged where it may overlap", "[render]") {
    const Drawable a = square("a", 100, 100), b = square("b", 150, 150);
    const auto all = damage(sceneOf({a, b}), sceneOf({b, a}), frame);
    CHECK(covers(all, {150, 150, 50, 50}));
}

TEST_CASE("Damage ends at the edge of the screen, and nothing is damaged beyond it or unseen", "[render]") {
    CHECK(damage(sceneOf({}), sceneOf({square("a", -50, -50)}), frame) == std::vector<sf::IntRect>{{0, 0, 51, 51}});
    CHECK(damage(sceneOf({}), sceneOf({square("a", 3000, 0)}), frame).empty());
    Drawable unseen = square("a", 10, 10);
    unseen.opacity = 0;
    CHECK(damage(sceneOf({}), sceneOf({unseen}), frame).empty());
}

TEST_CASE("Damage counts in pixels of the screen", "[render]") {
    const Frame half = frameFor({960, 540}, ControlsBand::Hidden, 1);
    CHECK(damage(sceneOf({}), sceneOf({square("a", 200, 300)}), half) == std::vector<sf::IntRect>{{99, 149, 52, 52}});
}
