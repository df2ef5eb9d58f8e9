#include "render/Flatten.hpp"
#include "render/LaidExhibit.hpp"
#include "render/PangoMeasure.hpp"
#include "scene/Wander.hpp"

#include <catch2/catch.hpp>

using namespace vitrine;

namespace {

constexpr float furthest = 4; // pixels that a picture may wander: [screen] orbit_px

/// What would be cut off, or leave a gap, when the picture stands that far off its place in the worst direction.
std::vector<std::string> cutOff(const Scene& scene, const Frame& frame) {
    const Vec screen = pixelSize(frame);
    const Box safe{furthest, furthest, screen.x - 2 * furthest, screen.y - 2 * furthest};
    std::vector<std::string> cut;
    for (const auto& [id, shape, opacity] : bled(scene).drawables) {
        const Box box = inPixels(bounds(shape), frame);
        const auto isSafe = [](float from, float to, float least, float most) {
            return (from >= least || from <= -2 * furthest) && (to <= most || to >= most + 2 * furthest);
        };
        const bool isWhole =
            isSafe(box.x, box.right(), safe.x, safe.right()) && isSafe(box.y, box.bottom(), safe.y, safe.bottom());
        if (opacity > 0 && !isWhole) cut.push_back(id);
    }
    return cut;
}

} // namespace

TEST_CASE("R16: wherever the picture wanders to, nothing of it is cut off and nothing is missing at its edges",
          "[render]") {
    const PangoMeasure measure;
    for (const Vec pixels : {Vec{1280, 720}, Vec{1080, 1920}}) {
        const LaidExhibit exhibit = laidOut(VITRINE_SOURCE_DIR "/content", pixels, measure);
        for (std::size_t one = 0; one < exhibit.cases.cases.size(); ++one)
            for (std::size_t beat = 0; beat < exhibit.cases.cases[one].beats.size(); ++beat)
                CHECK(cutOff(atRest(exhibit, one, beat, measure), exhibit.request.frame) == std::vector<std::string>{});
    }
}
