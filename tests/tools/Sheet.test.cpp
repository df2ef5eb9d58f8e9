#include "tools/Sheet.hpp"

#include "content/Assets.hpp"
#include "render/CairoRenderer.hpp"
#include "setup/Files.hpp"
#include "setup/Open.hpp"
#include "support/FixedMeasure.hpp"
#include "tools/SheetPage.hpp"

#include <SFML/Graphics/Image.hpp>
#include <catch2/catch.hpp>

#include <fstream>
#include <iterator>
#include <sstream>

namespace vitrine {
namespace {

namespace fs = std::filesystem;

const fs::path folder = fs::temp_directory_path() / "vitrine-sheet-test";

struct Outcome {
    int code = 0;
    std::string errors;
};

Outcome drawn(const std::string& slug, const fs::path& out, const std::string& theme = "dark") {
    fs::create_directories(folder);
    SheetOptions options;
    options.common.content = VITRINE_SOURCE_DIR "/tests/support/exhibits/harbour";
    options.common.theme = theme;
    options.caseSlug = slug;
    options.out = out;
    std::ostringstream errors;
    const int code = sheet(options, errors);
    return {code, errors.str()};
}

std::string bytesOf(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

} // namespace

TEST_CASE("A page has the picture, number, question and caption of every beat, none upon another", "[tools]") {
    const Opened opened = openExhibit(VITRINE_SOURCE_DIR "/content");
    const StoryCase& story = opened.storyboard.cases[1];
    const FixedMeasure measure;
    for (const Vec pixels : {Vec{1920, 1080}, Vec{1080, 1920}}) {
        const Frame frame = frameFor(pixels, ControlsBand::Hidden, 1);
        SheetCase made{story, opened.storyboard.questions, frame, {}};
        Scene scene{frame.size, {{"disc", Panel{frame.stage, 0, Paint{}, {}}, 1}}};
        made.scenes.assign(story.beats.size(), scene);
        const Scene page = sheetPage(made, measure);
        std::vector<Box> pictures;
        std::size_t numbers = 0, captions = 0;
        for (const Drawable& d : page.drawables) {
            const Box box = bounds(d.shape);
            INFO(d.id << " to " << box.right() << ", " << box.bottom());
            CHECK((box.x >= 79 && box.y >= 79 && box.right() <= page.size.x - 79 && box.bottom() <= page.size.y - 79));
            if (d.id.find("/disc") != std::string::npos) pictures.push_back(box);
            numbers += d.id.find("/number") != std::string::npos ? 1 : 0;
            captions += d.id.find("/words/1") != std::string::npos ? 1 : 0;
            if (const auto* text = std::get_if<Text>(&d.shape)) CHECK(text->size >= 20);
        }
        CHECK(pictures.size() == 23);
        CHECK(numbers == 23);
        CHECK(captions == 23);
        for (std::size_t i = 0; i < page.drawables.size(); ++i)
            for (const Box& picture : pictures)
                if (std::holds_alternative<Text>(page.drawables[i].shape))
                    CHECK_FALSE(overlap(picture, bounds(page.drawables[i].shape)));
    }
}

TEST_CASE("A sheet is drawn as a PNG of one case", "[tools]") {
    REQUIRE(drawn("museums", folder / "museums.png").code == 0);
    sf::Image image;
    REQUIRE(image.loadFromFile((folder / "museums.png").string()));
    CHECK(image.getSize().x == 2400);
    fs::remove_all(folder);
}

TEST_CASE("A sheet as PDF is made of outlines and set type, with no picture in it", "[tools]") {
    REQUIRE(drawn("all", folder / "all.pdf", "light").code == 0);
    const std::string pdf = bytesOf(folder / "all.pdf");
    CHECK(pdf.rfind("%PDF-", 0) == 0);
    CHECK(pdf.find("/Subtype /Image") == std::string::npos);
    CHECK(pdf.find("/Subtype/Image") == std::string::npos);
    CHECK(pdf.find("/FontDescriptor") != std::string::npos);
    CHECK(pdf.size() < 1000000);
    fs::remove_all(folder);
}

TEST_CASE("Drawn as outlines a picture is the same as in pixels", "[tools]") {
    const Theme theme = loadTheme(filesIn(assetsFolder()), "dark").theme;
    Frame frame;
    frame.size = {400, 300};
    const Path line{{{20, 280}, {380, 280}}, false, {}, Stroke{Paint{ColourRole::Tie}, 6}};
    const Scene scene{frame.size,
                      {{"words", Text{"Seven schools", {200, 20, 180, 36}, 28, 30, Weight::Bold, Paint{}}, 1},
                       {"line", line, 1},
                       {"mark", Mark{"school", {100, 150}, 120, Paint{}, Paint{ColourRole::PaperShade}}, 1}}};
    CairoRenderer pixels(filesIn(assetsFolder())), outlines(filesIn(assetsFolder()), Ink::Outlines);
    const auto a = pixels.picture(scene, theme, frame), b = outlines.picture(scene, theme, frame);
    const std::size_t bytes = 300 * static_cast<std::size_t>(cairo_image_surface_get_stride(a.get()));
    std::size_t apart = 0, drawn = 0;
    for (std::size_t i = 0; i < bytes; ++i) {
        const int one = cairo_image_surface_get_data(a.get())[i], other = cairo_image_surface_get_data(b.get())[i];
        apart += std::abs(one - other) > 90 ? 1 : 0;
        drawn += one > 150 ? 1 : 0;
    }
    CHECK(drawn > 10000);
    CHECK(apart < bytes / 500);
}

TEST_CASE("A sheet that cannot be drawn is answered with what would be right", "[tools]") {
    const auto said = [](const std::string& slug, const fs::path& out, const std::string& words) {
        const Outcome outcome = drawn(slug, out);
        INFO(outcome.errors);
        CHECK(outcome.code == 1);
        CHECK(outcome.errors.find(words) != std::string::npos);
    };
    said("musems", folder / "a.png", "did you mean \"museums\"?");
    said("museums", folder / "a.jpg", "--out has to end in .png or .pdf");
    said("all", folder / "a.png", "--out has to end in .pdf when there are several cases");
    said("museums", "/proc/no-such/a.png", "/proc/no-such/a.png cannot be written");
    said("museums", "/proc/no-such/a.pdf", "/proc/no-such/a.pdf cannot be written");
    fs::remove_all(folder);
}

} // namespace vitrine
