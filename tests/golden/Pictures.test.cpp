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

namespace {

/// The page of a case's middle beat at rest, with the real fonts.
sf::Image middlePage(const Storyboard& storyboard, std::size_t caseIndex) {
    const PangoMeasure measure;
    LayoutRequest request;
    request.frame = frameFor({960, 540}, ControlsBand::Hidden, 1);
    const InterfaceWords words = loadWords(projectAssets(), "en").words;
    const Course course = courseOf(storyboard, caseIndex, request);
    const std::size_t middle = course.beats.size() / 2;
    const Timeline timeline = snapped(layOut(storyboard, course, measure, words, {middle, middle + 1}), request.frame);
    Painters painters;
    return painters.cairo(sample(timeline, course.beats[middle].rest), request.frame);
}

} // namespace

TEST_CASE("The middle beat of every case looks as it was last accepted", "[golden]") {
    const Storyboard storyboard = openExhibit(VITRINE_SOURCE_DIR "/content").storyboard;
    for (std::size_t i = 0; i < storyboard.cases.size(); ++i) {
        const std::string file = VITRINE_SOURCE_DIR "/tests/golden/" + storyboard.cases[i].slug + ".png";
        const sf::Image page = middlePage(storyboard, i);
        if (std::getenv("VITRINE_ACCEPT") != nullptr) REQUIRE(page.saveToFile(file));
        sf::Image golden;
        REQUIRE(golden.loadFromFile(file));
        const TileSimilarity tile = worstTile(golden, page);
        INFO(storyboard.cases[i].slug << ", tile at " << tile.x << ", " << tile.y
                                      << ": tests/run --accept takes it as it is");
        CHECK(tile.value >= 0.9);
    }
}
