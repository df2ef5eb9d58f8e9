#include "shell/Backlight.hpp"

#include "support/Scratch.hpp"

#include <catch2/catch.hpp>

#include <fstream>

namespace vitrine {
namespace {

using testing::Scratch;

std::string written(const std::filesystem::path& file) {
    std::string text;
    std::getline(std::ifstream(file), text);
    return text;
}

} // namespace

TEST_CASE("Brightness is a part of what the backlight can give", "[shell]") {
    const Scratch scratch;
    std::filesystem::create_directory(scratch / "intel");
    std::ofstream(scratch / "intel/max_brightness") << "1500\n";
    std::ofstream(scratch / "intel/brightness") << "600\n";
    CHECK(brightnessIn(scratch.folder()) == 0.4f);
    setBrightness(scratch.folder(), 0.8f);
    CHECK(written(scratch / "intel/brightness") == "1200");
}

TEST_CASE("Where there is no backlight there is nothing to set", "[shell]") {
    const Scratch scratch;
    CHECK_FALSE(brightnessIn(scratch.folder()));
    CHECK_FALSE(brightnessIn(scratch / "nowhere"));
    setBrightness(scratch.folder(), 0.5f);
    std::filesystem::create_directory(scratch / "odd");
    std::ofstream(scratch / "odd/max_brightness") << "0\n";
    std::ofstream(scratch / "odd/brightness") << "0\n";
    CHECK_FALSE(brightnessIn(scratch.folder()));
}

} // namespace vitrine
