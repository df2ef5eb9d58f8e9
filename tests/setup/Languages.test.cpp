#include "setup/Languages.hpp"

#include <catch2/catch.hpp>

namespace vitrine {
namespace {

const std::filesystem::path orchard = VITRINE_SOURCE_DIR "/tests/support/exhibits/orchard";

} // namespace

TEST_CASE("An exhibit's own language comes first, then every one it has a file of", "[setup]") {
    const std::vector<Language> expected{{"en", "English"}, {"de", "de"}, {"fr", "fr"}};
    CHECK(languagesOf(orchard) == expected);
}

TEST_CASE("A folder that is no exhibit speaks English", "[setup]") {
    CHECK(languagesOf("no/such/folder") == std::vector<Language>{{"en", "English"}});
}

TEST_CASE("The language asked for counts, else the exhibit's own", "[setup]") {
    CommonOptions options;
    options.content = orchard;
    CHECK(languageFor(options) == "en");
    options.language = "de";
    CHECK(languageFor(options) == "de");
}

} // namespace vitrine
