#include "render/CairoRenderer.hpp"
#include "render/Samples.hpp"

#include <catch2/catch.hpp>

using namespace vitrine;

namespace {

AssetSource only(const std::string& text) {
    return [text](const std::string& path) -> std::optional<std::string> {
        if (path == "marks/it.svg") return text;
        return std::nullopt;
    };
}

constexpr const char* twoTones = R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48">
<rect class="first" width="48" height="48"/><rect class="second" x="24" width="24" height="24"/>
<path class="first-line" d="M30 12H42" stroke-width="6"/></svg>)";

} // namespace

TEST_CASE("A pictogram's pixels show the tone that is in front", "[render]") {
    const MarkMasks masks = MarkRaster(only(twoTones)).rasterise("it", 96);
    const auto tones = [&](int x, int y) { return std::pair{masks.first.at(x, y), masks.second.at(x, y)}; };
    CHECK(tones(10, 80) == std::pair<unsigned char, unsigned char>{255, 0});
    CHECK(tones(80, 4) == std::pair<unsigned char, unsigned char>{0, 255});
    CHECK(tones(72, 24) == std::pair<unsigned char, unsigned char>{255, 0});
    CHECK(masks.all.at(80, 4) == 255);
}

TEST_CASE("A missing pictogram is a plain disc and is told once", "[render]") {
    MarkRaster raster(only(twoTones));
    const MarkMasks masks = raster.rasterise("no-such", 50);
    static_cast<void>(raster.rasterise("no-such", 60));
    CHECK(masks.first.at(25, 25) == 255);
    CHECK(masks.all.at(0, 0) == 0);
    REQUIRE(raster.diagnostics().size() == 1);
    CHECK(describe(raster.diagnostics()[0]) ==
          "marks/no-such.svg: error: there is no such pictogram (a plain disc is drawn in its place)");
}

TEST_CASE("A broken pictogram is a plain disc too", "[render]") {
    MarkRaster raster(only("<svg><not closed"));
    CHECK(raster.rasterise("it", 50).first.at(25, 25) == 255);
    REQUIRE(raster.diagnostics().size() == 1);
    CHECK(raster.diagnostics()[0].severity == Severity::Error);
    CHECK(raster.diagnostics()[0].message.starts_with("the pictogram cannot be read: "));
}

TEST_CASE("A scene with a missing pictogram is drawn, and the renderer tells", "[render]") {
    const Frame frame = frameFor({640, 480}, ControlsBand::Hidden, 1);
    CairoRenderer renderer(projectAssets());
    const Scene scene{frame.size, {{"a", Mark{"no-such", {200, 200}, 90, {}, {}}}}};
    CHECK(renderer.picture(scene, themeNamed("dark"), frame) != nullptr);
    CHECK(renderer.diagnostics().size() == 1);
}

TEST_CASE("A pictogram at rest is drawn at its own size, a growing one in few steps that are never too small",
          "[render]") {
    CHECK(rasterSide(92) == 92);
    CHECK(rasterSide(91.999f) == 92);
    int steps = 0;
    for (float size = 40.3f, last = 0; size < 160; size += 0.7f) {
        const int side = rasterSide(size);
        CHECK(static_cast<float>(side) >= size - 0.02f);
        if (std::abs(size - std::round(size)) < 0.03f) continue;
        CHECK(static_cast<float>(side) <= 1.2f * size + 1);
        steps += static_cast<float>(side) != last ? 1 : 0;
        last = static_cast<float>(side);
    }
    CHECK(steps <= 10);
}
