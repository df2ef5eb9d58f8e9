#include "core/Easing.hpp"
#include "scene/Change.hpp"
#include "scene/Samples.hpp"

#include <catch2/catch.hpp>

using namespace vitrine;
using namespace vitrine::samples;

namespace {

std::vector<std::string> idsOf(const Scene& scene) {
    std::vector<std::string> ids;
    for (const Drawable& d : scene.drawables)
        ids.push_back(d.id);
    return ids;
}

Scene sceneOf(std::vector<std::string> ids) {
    Scene scene{{1920, 1080}, {}};
    for (const std::string& id : ids)
        scene.drawables.push_back(disc(id, {100, 100}));
    return scene;
}

/// Whether every coordinate of `d` lies in the box around `a` and `b`.
bool liesBetween(const Drawable& d, const Drawable& a, const Drawable& b) {
    const Box span = grown(united(bounds(a.shape), bounds(b.shape)), 0.01f);
    for (const Vec p : coordinates(d))
        if (!contains(span, p)) return false;
    return true;
}

float opacityOf(const Scene& scene, const std::string& id) {
    const Drawable* d = find(scene, id);
    return d ? d->opacity : 0.f;
}

} // namespace

TEST_CASE("A blend is its first scene at 0 and its second at 1, and beyond", "[scene]") {
    Random random(11);
    for (int i = 0; i < 100; ++i) {
        const Scene from = anyScene(random, 20), to = anyScene(random, 20);
        CHECK(blend(from, to, 0) == from);
        CHECK(blend(from, to, -1) == from);
        CHECK(blend(from, to, 1) == to);
        CHECK(blend(from, to, 2) == to);
    }
}

TEST_CASE("What both scenes have stays within the box around its two places, all through a blend", "[scene]") {
    Random random(12);
    for (int i = 0; i < 300; ++i) {
        const Scene from = anyScene(random, 12), to = anyScene(random, 12);
        for (float u = 0.05f; u < 1; u += 0.05f) {
            const Scene now = blend(from, to, u);
            for (const Drawable& d : now.drawables) {
                const Drawable *a = find(from, d.id), *b = find(to, d.id);
                if (a && b && !liesBetween(d, *a, *b)) FAIL(d.id << " leaves its box at " << u);
            }
        }
    }
}

TEST_CASE("What only one scene has stays where it is and fades steadily", "[scene]") {
    Random random(13);
    for (int i = 0; i < 50; ++i) {
        const Scene from = anyScene(random, 12), to = anyScene(random, 12);
        for (float u = 0.1f; u < 1; u += 0.1f) {
            const Scene now = blend(from, to, u);
            for (const Drawable& d : from.drawables)
                if (!find(to, d.id)) CHECK(opacityOf(now, d.id) == Approx(d.opacity * (1 - u)));
            for (const Drawable& d : to.drawables)
                if (!find(from, d.id)) {
                    CHECK(opacityOf(now, d.id) == Approx(d.opacity * u));
                    CHECK(find(now, d.id)->shape == d.shape);
                }
        }
    }
}

TEST_CASE("A blend never shows one id twice", "[scene]") {
    Random random(14);
    for (int i = 0; i < 100; ++i) {
        std::vector<std::string> ids = idsOf(blend(anyScene(random, 15), anyScene(random, 15), 0.4f));
        std::ranges::sort(ids);
        CHECK(std::ranges::adjacent_find(ids) == ids.end());
    }
}

TEST_CASE("A blend keeps the second scene's order, and what leaves stays upon what it was drawn upon", "[scene]") {
    const Scene from = sceneOf({"gone.0", "a", "gone.1", "b", "gone.2", "gone.3"});
    const Scene to = sceneOf({"b", "new", "a"});
    CHECK(idsOf(blend(from, to, 0.5f)) ==
          std::vector<std::string>{"gone.0", "b", "gone.2", "gone.3", "new", "a", "gone.1"});
}

TEST_CASE("Text that changes its words is gone before the new words appear", "[scene]") {
    const Scene from{{1920, 1080}, {word("title", "Music", {10, 10})}},
        to{{1920, 1080}, {word("title", "Sport", {10, 90})}};
    const auto lineAt = [&](float u) { return std::get<Text>(blend(from, to, u).drawables.at(0).shape).line; };
    CHECK(lineAt(0.4f) == "Music");
    CHECK(lineAt(0.6f) == "Sport");
    CHECK(blend(from, to, 0.5f).drawables.empty());
}

TEST_CASE("In an interruption nothing is faster than on its own way: what is far fades out and in", "[scene]") {
    constexpr int frames = 36; // of the 0.6 s that a jump takes
    const Scene from{{1920, 1080},
                     {disc("near", {100, 100}), disc("far", {100, 100}), line("line", {{0, 0}, {900, 0}})}};
    const Scene to{{1920, 1080},
                   {disc("near", {1000, 100}), disc("far", {1800, 900}), line("line", {{0, 0}, {900, 1079}})}};
    for (int i = 1; i <= frames; ++i) {
        const Scene before = blend(from, to, ease(static_cast<float>(i - 1) / frames));
        const Scene after = blend(from, to, ease(static_cast<float>(i) / frames));
        for (const Drawable& d : after.drawables) {
            const Drawable* was = find(before, d.id);
            if (!was) continue;
            CHECK(std::abs(was->opacity - d.opacity) <= 0.2f);
            if (was->opacity > 0.1f || d.opacity > 0.1f) CHECK(farthestWay(was->shape, d.shape) <= 0.025f * 1920);
        }
    }
    CHECK(opacityOf(blend(from, to, 0.5f), "near") == 1);
    CHECK(opacityOf(blend(from, to, 0.49f), "far") < 0.05f);
    const Scene early = blend(from, to, 0.25f);
    CHECK(bounds(find(early, "far")->shape) == bounds(from.drawables[1].shape));
}
