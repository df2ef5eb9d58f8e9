#include "content/Assets.hpp"
#include "layout/Layout.hpp"
#include "scene/Print.hpp"
#include "setup/Files.hpp"
#include "setup/Open.hpp"
#include "support/FixedMeasure.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <set>
#include <sstream>

using namespace vitrine;

namespace {

namespace fs = std::filesystem;

const fs::path root = VITRINE_SOURCE_DIR;

bool accepting() { return std::getenv("VITRINE_ACCEPT") != nullptr; }

fs::path goldenOf(const StoryCase& study) { return root / "tests/golden" / (study.slug + ".txt"); }

/// Every beat of a case at its rest, under a heading with its id.
std::string scenesOf(const Storyboard& storyboard, std::size_t caseIndex) {
    LayoutRequest request;
    request.frame = frameFor({1920, 1080}, ControlsBand::Hidden, 1);
    const InterfaceWords words = loadWords(filesIn(assetsFolder()), "en").words;
    const Course course = courseOf(storyboard, caseIndex, request);
    std::string text;
    for (std::size_t i = 0; i < course.beats.size(); ++i) {
        const Timeline timeline = layOut(storyboard, course, FixedMeasure{}, words, {i, i + 1});
        text += "# " + course.beats[i].beat + '\n' + describe(sample(timeline, course.beats[i].rest)) + '\n';
    }
    return text;
}

std::string read(const fs::path& path) {
    std::ostringstream text;
    text << std::ifstream(path).rdbuf();
    return text.str();
}

void accept(const fs::path& path, const std::string& text) { std::ofstream(path) << text; }

/// The scenes of a golden, by the id of their beat.
std::map<std::string, std::set<std::string>> beatsOf(const std::string& text) {
    std::map<std::string, std::set<std::string>> beats;
    std::istringstream lines(text);
    std::string beat;
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with("# "))
            beat = line.substr(2);
        else if (!line.empty())
            beats[beat].insert(line);
    }
    return beats;
}

std::string onlyIn(const std::set<std::string>& one, const std::set<std::string>& other, const std::string& sign) {
    std::string lines;
    for (const std::string& line : one)
        if (!other.contains(line)) lines += "    " + sign + line + '\n';
    return lines;
}

/// What changed, beat by beat: lines that are gone with a minus, new ones with a plus. Only the first few beats in
/// full.
std::string difference(const std::string& golden, const std::string& now) {
    auto before = beatsOf(golden);
    std::string text;
    int shown = 0;
    for (const auto& [beat, lines] : beatsOf(now)) {
        const std::string lost = onlyIn(before[beat], lines, "-"), won = onlyIn(lines, before[beat], "+");
        if (lost.empty() && won.empty()) continue;
        text += "  " + beat + '\n' + (++shown <= 3 ? lost + won : "");
    }
    return text.empty() ? "  the order of what is drawn" : text;
}

} // namespace

TEST_CASE("Every beat at rest is the scene that was last accepted", "[golden]") {
    const Opened opened = openExhibit(root / "content");
    REQUIRE_FALSE(hasErrors(opened.diagnostics));
    REQUIRE_FALSE(opened.storyboard.cases.empty());
    for (std::size_t i = 0; i < opened.storyboard.cases.size(); ++i) {
        const fs::path path = goldenOf(opened.storyboard.cases[i]);
        const std::string golden = read(path), now = scenesOf(opened.storyboard, i);
        if (accepting())
            accept(path, now);
        else if (golden != now)
            FAIL_CHECK(path.filename().string() << " differs in (tests/run --accept takes the scenes of today):\n"
                                                << difference(golden, now));
    }
}

TEST_CASE("There is a golden for every case and none besides", "[golden]") {
    std::set<std::string> slugs, goldens;
    for (const StoryCase& study : openExhibit(root / "content").storyboard.cases)
        slugs.insert(study.slug);
    for (const auto& file : fs::directory_iterator(root / "tests/golden"))
        if (file.path().extension() == ".txt") goldens.insert(file.path().stem().string());
    CHECK(goldens == slugs);
}

TEST_CASE("Laying a case out again gives the same scenes", "[golden]") {
    const Opened opened = openExhibit(root / "content");
    REQUIRE_FALSE(opened.storyboard.cases.empty());
    CHECK(scenesOf(opened.storyboard, 0) == scenesOf(opened.storyboard, 0));
}
