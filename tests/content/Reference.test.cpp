#include "content/Reference.hpp"

#include "content/Load.hpp"
#include "setup/Files.hpp"
#include "storyboard/Compile.hpp"
#include "support/Folder.hpp"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <fstream>

namespace vitrine {
namespace {

const std::string begin = "<!-- directions: begin -->\n", end = "<!-- directions: end -->";

std::string guide() { return filesIn(VITRINE_SOURCE_DIR "/content")("README.md").value(); }

void accept(const std::string& reference) {
    const std::string text = guide();
    const std::string before = text.substr(0, text.find(begin)), after = text.substr(text.find(end));
    std::ofstream(VITRINE_SOURCE_DIR "/content/README.md") << before << begin << reference << after;
}

std::string between(const std::string& text, const std::string& first, const std::string& last, std::size_t from = 0) {
    const std::size_t found = text.find(first, from);
    if (found == std::string::npos) return {};
    const std::size_t start = found + first.size();
    return text.substr(start, text.find(last, start) - start);
}

std::vector<std::string> examplesIn(const std::string& text) {
    const std::string fence = "```toml\n";
    std::vector<std::string> blocks;
    for (std::size_t at = text.find(fence); at != std::string::npos; at = text.find(fence, at + 1))
        blocks.push_back(between(text, fence, "```", at));
    return blocks;
}

} // namespace

TEST_CASE("The authors' guide tells the directions as the program knows them", "[content]") {
    const std::string told = between(guide(), begin, end);
    if (std::getenv("VITRINE_ACCEPT") && told != directionsReference())
        accept(directionsReference());
    else
        CHECK(told == directionsReference());
}

TEST_CASE("The first exhibit of the authors' guide is one", "[content]") {
    const auto blocks = examplesIn(guide());
    REQUIRE(blocks.size() >= 3);
    const Loaded loaded =
        loadExhibit(testing::filesIn({{"exhibit.toml", blocks[0]}, {"town-choirs/case.toml", blocks[1] + blocks[2]}}));
    CHECK(loaded.diagnostics.empty());
    REQUIRE(loaded.exhibit.cases.size() == 1);
    CHECK(loaded.exhibit.cases[0].beats.size() == 2);
    CHECK(compile(loaded.exhibit).diagnostics.empty());
}

TEST_CASE("The translation in the authors' guide is one of its first exhibit", "[content]") {
    const auto blocks = examplesIn(guide());
    REQUIRE(blocks.size() == 5);
    const auto files = testing::filesIn({{"exhibit.toml", blocks[0]},
                                         {"town-choirs/case.toml", blocks[1] + blocks[2]},
                                         {"exhibit.de.toml", blocks[3]},
                                         {"town-choirs/case.de.toml", blocks[4]}});
    const Loaded loaded = loadExhibit(files, "de");
    CHECK(loaded.exhibit.title.value == "Gemeinsam singen");
    CHECK(loaded.exhibit.cases.at(0).beats.at(0).caption.value.find("Vier Chöre") == 0);
    for (const Diagnostic& told : loaded.diagnostics) // the guide translates only some of it, but nothing wrongly
        CHECK(told.message.ends_with("is not translated"));
}

} // namespace vitrine
