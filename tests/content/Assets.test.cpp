#include "content/Assets.hpp"

#include "setup/Files.hpp"
#include "support/Folder.hpp"

#include <catch2/catch.hpp>

namespace vitrine {
namespace {

std::string themeWith(const std::string& replaced, const std::string& by) {
    std::string text = filesIn(assetsFolder())("themes/dark.toml").value();
    const std::size_t at = text.find(replaced);
    REQUIRE(at != std::string::npos);
    return text.replace(at, replaced.size(), by);
}

} // namespace

TEST_CASE("Every theme of the product has a colour for every role", "[content]") {
    for (const char* name : {"dark", "light", "high-contrast"})
        CHECK(loadTheme(filesIn(assetsFolder()), name).diagnostics.empty());
}

TEST_CASE("A theme answers with the colours it was written with", "[content]") {
    std::string text;
    for (std::size_t i = 0; i < colourRoleCount; ++i)
        text += std::string{nameOf(static_cast<ColourRole>(i))} + " = \"#0000" + (i < 10 ? "0" : "1") +
                std::to_string(i % 10) + "\"\n";
    const LoadedTheme loaded = loadTheme(testing::filesIn({{"themes/blue.toml", text}}), "blue");
    CHECK(loaded.diagnostics.empty());
    CHECK(loaded.theme[ColourRole::Ground] == Colour{0, 0, 0x00});
    CHECK(loaded.theme[ColourRole::Halo] == Colour{0, 0, 0x18});
}

TEST_CASE("A colour that is none, a missing role and an unknown one are told", "[content]") {
    const std::string text = themeWith("\nhalo", "\nhola");
    const LoadedTheme loaded = loadTheme(testing::filesIn({{"themes/odd.toml", text}}), "odd");
    REQUIRE(loaded.diagnostics.size() == 1);
    CHECK(loaded.diagnostics[0].message == "unknown key \"hola\" in this theme");
    CHECK(loaded.diagnostics[0].advice == "did you mean \"halo\"?");

    const LoadedTheme empty = loadTheme(testing::filesIn({{"themes/odd.toml", "ground = \"blue\""}}), "odd");
    REQUIRE(empty.diagnostics.size() == colourRoleCount);
    CHECK(empty.diagnostics[0].message == "\"blue\" is not a colour");
    CHECK(empty.diagnostics[1].message == "this theme has no \"control-ground\"");
}

TEST_CASE("A theme nobody wrote is told to be missing", "[content]") {
    const LoadedTheme loaded = loadTheme(testing::filesIn({}), "pink");
    REQUIRE(loaded.diagnostics.size() == 1);
    CHECK(describe(loaded.diagnostics[0]) == "themes/pink.toml: error: there is no such file");
}

TEST_CASE("The words of the interface are read by their ids, and whatever is no text is told", "[content]") {
    const auto files = testing::filesIn({{"words/en.toml", "hold = \"Hold\"\nbeats = 3\n"}});
    const LoadedWords loaded = loadWords(files, "en");
    CHECK(loaded.words == std::map<std::string, std::string>{{"hold", "Hold"}});
    REQUIRE(loaded.diagnostics.size() == 1);
    CHECK(describe(loaded.diagnostics[0]) == "words/en.toml:2:9: error: \"beats\" must be a text, not a whole number");
}

TEST_CASE("The product's own words are sound", "[content]") {
    const LoadedWords loaded = loadWords(filesIn(assetsFolder()), "en");
    CHECK(loaded.diagnostics.empty());
    CHECK_FALSE(loaded.words.empty());
}

} // namespace vitrine
