#include "tools/CommandLine.hpp"

#include "setup/Files.hpp"

#include <catch2/catch.hpp>
#include <unistd.h>

#include <filesystem>
#include <fstream>

namespace vitrine {
namespace {

template <typename Options>
Options parsedAs(const std::vector<std::string>& arguments) {
    const auto parsed = parseCommandLine(arguments);
    REQUIRE(std::holds_alternative<Command>(parsed));
    REQUIRE(std::holds_alternative<Options>(std::get<Command>(parsed)));
    return std::get<Options>(std::get<Command>(parsed));
}

Answer answered(const std::vector<std::string>& arguments) {
    const auto parsed = parseCommandLine(arguments);
    REQUIRE(std::holds_alternative<Answer>(parsed));
    return std::get<Answer>(parsed);
}

} // namespace

TEST_CASE("A command without options has the usual ones", "[tools]") {
    const auto play = parsedAs<PlayOptions>({"play"});
    CHECK(play.common.content == defaultContent());
    CHECK(play.common.theme == "dark");
    CHECK_FALSE(play.common.language.has_value());
    CHECK(play.common.textScale == 1);
    CHECK_FALSE(play.common.size);
    CHECK(play.speed == 1);
    CHECK_FALSE(play.windowed);
    CHECK_FALSE(play.journal);
}

TEST_CASE("Every option arrives where it belongs", "[tools]") {
    const auto play =
        parsedAs<PlayOptions>({"play", "--windowed", "--case", "town", "--beat", "oven", "--journal", "j.jsonl",
                               "--once", "--speed", "8", "--watch", "--size", "1280x720", "--theme", "light"});
    CHECK(play.windowed);
    CHECK(play.once);
    CHECK(play.watch);
    CHECK(play.caseSlug == "town");
    CHECK(play.beatId == "oven");
    CHECK(play.journal == "j.jsonl");
    CHECK(play.speed == 8);
    CHECK(play.common.size == Vec{1280, 720});
    CHECK(play.common.theme == "light");

    const auto scene = parsedAs<SceneOptions>(
        {"scene", "--case", "town", "--beat", "oven", "--at", "12.5", "--json", "--text-scale", "1.5"});
    CHECK(scene.at == seconds(12.5));
    CHECK(scene.json);
    CHECK(scene.common.textScale == 1.5f);

    const auto shot = parsedAs<ShotOptions>({"shot", "--case", "all", "--out", "pictures", "--controls", "--screen"});
    CHECK(shot.caseSlug == "all");
    CHECK_FALSE(shot.beatId);
    CHECK(shot.out == "pictures");
    CHECK(shot.controls);
    CHECK(shot.screen);

    CHECK(parsedAs<CheckOptions>({"check", "--content", "there", "--json"}).common.content == "there");
    parsedAs<DirectionsOptions>({"directions"});
}

TEST_CASE("The settings serve where the command line does not say otherwise", "[tools]") {
    const auto file = std::filesystem::temp_directory_path() / ("vitrine-settings-" + std::to_string(getpid()));
    std::ofstream(file) << "[visitor]\ntheme = \"light\"\ntext_scale = 2\n";
    const auto plain = parsedAs<ShotOptions>({"shot", "--case", "a", "--out", "x.png", "--config", file.string()});
    CHECK(plain.common.theme == "light");
    CHECK(plain.common.textScale == 2);
    const auto said = parsedAs<PlayOptions>({"play", "--config", file.string(), "--theme", "dark"});
    CHECK(said.common.theme == "dark");
    CHECK(said.common.textScale == 2);
    std::filesystem::remove(file);
    CHECK(hasErrors(parsedAs<PlayOptions>({"play", "--config", file.string()}).common.kiosk.diagnostics));
}

TEST_CASE("Help is given for the program and for every command", "[tools]") {
    CHECK(answered({"--help"}).exitCode == 0);
    for (const char* command : {"play", "check", "scene", "shot", "directions"}) {
        const Answer answer = answered({command, "--help"});
        CHECK(answer.exitCode == 0);
        CHECK(answer.text.find(command) != std::string::npos);
    }
    CHECK(answered({"play", "--help"}).text.find("--journal FILE") != std::string::npos);
}

TEST_CASE("What cannot be understood is a mistake of usage", "[tools]") {
    const std::vector<std::vector<std::string>> wrong{
        {},
        {"dance"},
        {"play", "--sideways"},
        {"play", "--size", "1920"},
        {"play", "--size", "1920x1080x3"},
        {"play", "--size", "0x0"},
        {"play", "--speed", "0"},
        {"play", "--speed", "fast"},
        {"check", "--text-scale", "3"},
        {"scene", "--case", "town"},
        {"scene", "--case", "town", "--beat", "oven", "--at", "-1"},
        {"shot", "--out", "x.png"},
    };
    for (const auto& arguments : wrong) {
        INFO(Catch::StringMaker<std::vector<std::string>>::convert(arguments));
        const Answer answer = answered(arguments);
        CHECK(answer.exitCode == 2);
        CHECK_FALSE(answer.text.empty());
    }
}

} // namespace vitrine
