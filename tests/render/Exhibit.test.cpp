#include "content/Assets.hpp"
#include "layout/Layout.hpp"
#include "render/PangoMeasure.hpp"
#include "render/Samples.hpp"
#include "scene/Snap.hpp"
#include "setup/Files.hpp"
#include "setup/Open.hpp"
#include "support/Similarity.hpp"

#include <catch2/catch.hpp>

#include <cstdlib>

using namespace vitrine;

TEST_CASE("The page and the screen agree on every beat of the exhibit", "[render]") {
    if (std::getenv("DISPLAY") == nullptr) {
        WARN("skipped: there is no display");
        return;
    }
    const Storyboard storyboard = openExhibit(VITRINE_SOURCE_DIR "/content").storyboard;
    const PangoMeasure measure;
    LayoutRequest request;
    request.frame = frameFor({960, 540}, ControlsBand::Hidden, 1);
    const InterfaceWords words = loadWords(projectAssets(), "en").words;
    Painters painters;
    for (std::size_t i = 0; i < storyboard.cases.size(); ++i) {
        const Timeline timeline = snapped(layOut(storyboard, i, request, measure, words), request.frame);
        for (const BeatMark& mark : timeline.beats) {
            const Scene scene = sample(timeline, mark.rest);
            const TileSimilarity tile =
                worstTile(painters.cairo(scene, request.frame), painters.sfml(scene, request.frame));
            INFO(storyboard.cases[i].slug << ", " << mark.beat << ", tile at " << tile.x << ", " << tile.y);
            CHECK(tile.value >= 0.95);
        }
    }
}
