#include "content/Reference.hpp"

#include "content/Load.hpp"
#include "storyboard/Compile.hpp"
#include "support/Folder.hpp"
#include "tools/Files.hpp"

#include <catch2/catch.hpp>

namespace vitrine {
namespace {

std::string guide() { return filesIn(VITRINE_SOURCE_DIR "/content")("README.md").value(); }

std::string between(const std::string& text, const std::string& begin, const std::string& end, std::size_t from = 0) {
    const std::size_t start = text.find(begin, from);
    if (start == std::string::npos) return {};
    const std::size_t first = start + begin.size();
    return text.substr(first, text.find(end, first) - first);
}

std::vector<std::string> examplesIn(const std::string& text) {
    const std::string fence = "```toml\n";
    std::vector<std::string> blocks;
    for (std::size_t at = text.find(fence); at != std::string::npos; at = text.find(fence, at + 1))
        blocks.push_back(between(text, fence, "```", at));
    return blocks;
}

} // namespace

// When this fails: `vitrine directions` prints what belongs between the two markers.
TEST_CASE("The authors' guide tells the directions as the program knows them", "[content]") {
    CHECK(between(guide(), "<!-- directions: begin -->\n", "<!-- directions: end -->") == directionsReference());
}

TEST_CASE("The first exhibit of the authors' guide is one", "[content]") {
    const auto blocks = examplesIn(guide());
    REQUIRE(blocks.size() == 3);
    const Loaded loaded =
        loadExhibit(testing::filesIn({{"exhibit.toml", blocks[0]}, {"town-choirs/case.toml", blocks[1] + blocks[2]}}));
    CHECK(loaded.diagnostics.empty());
    REQUIRE(loaded.exhibit.cases.size() == 1);
    CHECK(loaded.exhibit.cases[0].beats.size() == 2);
    CHECK(compile(loaded.exhibit).diagnostics.empty());
}

} // namespace vitrine
