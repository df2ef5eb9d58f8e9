#include "tools/Shot.hpp"

#include <SFML/Graphics/Image.hpp>
#include <catch2/catch.hpp>

#include <cstdlib>
#include <string>

namespace vitrine {
namespace {

namespace fs = std::filesystem;

/// A folder that goes when the test ends.
struct Scratch {
    fs::path path;

    Scratch() {
        std::string pattern = fs::temp_directory_path() / "vitrine-shot-XXXXXX";
        path = mkdtemp(pattern.data());
    }
    ~Scratch() { fs::remove_all(path); }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;
};

ShotOptions harbour(const fs::path& out) {
    ShotOptions options;
    options.common.content = VITRINE_SOURCE_DIR "/tests/support/exhibits/harbour";
    options.common.size = Vec{640, 360};
    options.caseSlug = "museums";
    options.out = out;
    return options;
}

sf::Image load(const fs::path& file) {
    sf::Image image;
    REQUIRE(image.loadFromFile(file.string()));
    return image;
}

std::size_t filesIn(const fs::path& folder) {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

bool areEqual(const sf::Image& a, const sf::Image& b) {
    const std::size_t bytes = std::size_t{4} * a.getSize().x * a.getSize().y;
    return a.getSize() == b.getSize() && std::equal(a.getPixelsPtr(), a.getPixelsPtr() + bytes, b.getPixelsPtr());
}

} // namespace

TEST_CASE("One beat is drawn into the file asked for, at the size asked for", "[tools]") {
    const Scratch scratch;
    ShotOptions options = harbour(scratch.path / "new" / "workshop.png");
    options.beatId = "workshop";
    REQUIRE(shot(options) == 0);
    CHECK(load(options.out).getSize() == sf::Vector2u{640, 360});
}

TEST_CASE("Every beat is drawn into a file of its own, named by case, number and beat", "[tools]") {
    const Scratch scratch;
    ShotOptions options = harbour(scratch.path);
    options.caseSlug = "all";
    REQUIRE(shot(options) == 0);
    CHECK(filesIn(scratch.path) == 3);
    for (const char* name : {"museums-01-apart.png", "museums-02-workshop.png", "museums-03-council.png"})
        CHECK(fs::exists(scratch.path / name));
}

TEST_CASE("Controls and another moment make another picture", "[tools]") {
    const Scratch scratch;
    ShotOptions options = harbour(scratch.path / "a.png");
    options.beatId = "workshop";
    REQUIRE(shot(options) == 0);
    const sf::Image plain = load(options.out);
    options.controls = true;
    REQUIRE(shot(options) == 0);
    CHECK_FALSE(areEqual(plain, load(options.out)));
    options.controls = false;
    options.at = Time{0};
    REQUIRE(shot(options) == 0);
    CHECK_FALSE(areEqual(plain, load(options.out)));
}

TEST_CASE("The same request makes the same picture", "[tools]") {
    const Scratch scratch;
    ShotOptions options = harbour(scratch.path / "a.png");
    options.beatId = "workshop";
    REQUIRE(shot(options) == 0);
    const sf::Image first = load(options.out);
    REQUIRE(shot(options) == 0);
    CHECK(areEqual(first, load(options.out)));
}

TEST_CASE("A request that cannot be met is answered with 1", "[tools]") {
    const Scratch scratch;
    ShotOptions noCase = harbour(scratch.path), noBeat = noCase, noFolder = noCase, noTheme = noCase, sealed = noCase;
    noCase.caseSlug = "musems";
    CHECK(shot(noCase) == 1);
    noBeat.beatId = "no-such";
    CHECK(shot(noBeat) == 1);
    noFolder.out = scratch.path / "all.png";
    CHECK(shot(noFolder) == 1);
    noTheme.common.theme = "no-such";
    CHECK(shot(noTheme) == 1);
    sealed.out = "/proc/no-such";
    CHECK(shot(sealed) == 1);
}

TEST_CASE("The screen's renderer draws as many pictures", "[tools]") {
    if (std::getenv("DISPLAY") == nullptr) {
        WARN("skipped: there is no display");
        return;
    }
    const Scratch scratch;
    ShotOptions options = harbour(scratch.path);
    options.screen = options.controls = true;
    REQUIRE(shot(options) == 0);
    CHECK(filesIn(scratch.path) == 3);
}

} // namespace vitrine
