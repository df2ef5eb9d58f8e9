#include "scene/Print.hpp"

#include "scene/Samples.hpp"

#include <catch2/catch.hpp>

using namespace vitrine;
using namespace vitrine::samples;

namespace {

std::string lineFor(const Drawable& drawable) { return describe({{1920, 1080}, {drawable}}); }

} // namespace

TEST_CASE("A scene reads as one drawable a line, back to front", "[scene]") {
    CHECK(describe({{1920, 1080}, {disc("a", {100, 100}, 40), word("b", "Music", {10, 20})}}) ==
          "panel a 60 60 80x80 fill paper radius 40\n"
          "text b 10 20 80x30 paper size 25 \"Music\"\n");
}

TEST_CASE("An empty scene reads as nothing", "[scene]") { CHECK(describe({{1920, 1080}, {}}).empty()); }

TEST_CASE("A line of a description names what is not as usual", "[scene]") {
    Path path;
    path.points = {{100, 100}, {200.4f, 100}};
    path.stroke = Stroke{{ColourRole::Authority, 0.65f, ColourRole::Inside}, 2, Dash::Dashed};
    path.endHead = Head::Arrow;
    path.reveal = 0.5f;
    CHECK(lineFor({"tie", path, 0.25f}) ==
          "path tie 95 95 110x10 stroke authority*0.65/inside 2 dashed end-arrow reveal 0.5 opacity 0.25\n");
}

TEST_CASE("A mark's description names its pictogram and its two colours", "[scene]") {
    CHECK(lineFor({"m", Mark{"school", {50, 50}, 20, {ColourRole::Paper}, {ColourRole::PaperShade}}}) ==
          "mark m 40 40 20x20 school paper paper-shade\n");
}

TEST_CASE("Quotation marks in a text are told from those around it", "[scene]") {
    CHECK(lineFor(word("w", "say \"yes\"", {0, 0})) == "text w 0 0 80x30 paper size 25 \"say \\\"yes\\\"\"\n");
}
