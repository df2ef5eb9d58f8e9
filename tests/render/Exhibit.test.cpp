#include "render/LaidExhibit.hpp"
#include "render/LeavingOut.hpp"
#include "render/PangoMeasure.hpp"
#include "support/Similarity.hpp"

#include <catch2/catch.hpp>

#include <cstdlib>

using namespace vitrine;

namespace {

bool hasDisplay() {
    const bool has = std::getenv("DISPLAY") != nullptr;
    if (!has) WARN("skipped: there is no display");
    return has;
}

LaidExhibit exhibitFor(Vec pixels, const TextMeasure& measure) {
    return laidOut(VITRINE_SOURCE_DIR "/content", pixels, measure);
}

} // namespace

TEST_CASE("The page and the screen agree on every beat of the exhibit", "[render]") {
    if (!hasDisplay()) return;
    const PangoMeasure measure;
    const LaidExhibit exhibit = exhibitFor({1280, 720}, measure);
    const Frame& frame = exhibit.request.frame;
    Painters painters;
    for (std::size_t c = 0; c < exhibit.cases.cases.size(); ++c)
        for (std::size_t b = 0; b < exhibit.cases.cases[c].beats.size(); ++b) {
            const Scene scene = atRest(exhibit, c, b, measure);
            const TileSimilarity tile = worstTile(painters.cairo(scene, frame), painters.sfml(scene, frame), tileSide);
            INFO(exhibit.cases.cases[c].beats[b].beat << ", tile at " << tile.x << ", " << tile.y);
            CHECK(tile.value >= alike);
        }
}

// All beats, themes and sizes: `tests/bench/run agreement`.
TEST_CASE("In every theme the page and the screen agree on a full beat, and miss each of its drawables", "[render]") {
    if (!hasDisplay()) return;
    const PangoMeasure measure;
    const LaidExhibit exhibit = exhibitFor({1920, 1080}, measure);
    const Frame& frame = exhibit.request.frame;
    std::size_t caseIndex = 0;
    for (const std::string theme : {"dark", "light", "high-contrast"}) {
        const std::size_t beat = exhibit.cases.cases[caseIndex].beats.size() * 3 / 4;
        const Scene scene = atRest(exhibit, caseIndex, beat, measure);
        Painters painters(theme);
        const sf::Image page = painters.cairo(scene, frame), screen = painters.sfml(scene, frame);
        INFO(theme << ", " << exhibit.cases.cases[caseIndex].beats[beat].beat);
        CHECK(worstTile(page, screen, tileSide).value >= alike);
        const auto absences = LeavingOut{painters, frame}.absences(scene, page, screen);
        CHECK(absences.size() == scene.drawables.size());
        for (const auto& [id, pageLess, screenLess] : absences) {
            INFO("without " << id);
            CHECK(pageLess < alike);
            CHECK(screenLess < alike);
        }
        ++caseIndex;
    }
}
