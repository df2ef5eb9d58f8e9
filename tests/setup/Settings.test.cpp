#include "setup/Settings.hpp"

#include "setup/Files.hpp"

#include <catch2/catch.hpp>

#include <fstream>
#include <sstream>

using namespace vitrine;

namespace {

LoadedSettings read(const std::string& text) {
    return readSettings(text, "kiosk.toml", {{"dark", "high-contrast", "light"}});
}

/// Every diagnostic of a text, a line each.
std::vector<std::string> toldOf(const std::string& text) {
    std::vector<std::string> lines;
    for (const Diagnostic& diagnostic : read(text).diagnostics)
        lines.push_back(describe(diagnostic));
    return lines;
}

/// The documented file with every setting switched on: the # before `key =` taken away.
std::string shippedWithAllSet() {
    std::ifstream file(std::string{VITRINE_SOURCE_DIR} + "/kiosk-config/kiosk.toml");
    std::ostringstream text;
    for (std::string line; std::getline(file, line);) {
        const bool isSetting = line.size() > 1 && line[0] == '#' && line[1] != ' ' && line.find(" = ") != line.npos;
        text << (isSetting ? line.substr(1) : line) << '\n';
    }
    return text.str();
}

} // namespace

TEST_CASE("An empty file means a kiosk with all defaults", "[setup]") {
    const LoadedSettings loaded = read("");
    CHECK(loaded.diagnostics.empty());
    CHECK(loaded.settings == defaultsOf(Profile::Kiosk));
    CHECK(loaded.settings.idle == IdleTimes{seconds(45), seconds(20), seconds(120)});
}

TEST_CASE("A profile sets the defaults", "[setup]") {
    CHECK(read("profile = \"booth\"").settings.facilitator);
    CHECK(read("profile = \"booth\"").settings.sound.on);
    CHECK(read("profile = \"kiosk\"").settings.reach == ReachHeight::Low);
    CHECK(read("profile = \"lobby\"").settings.visitor.textScale == 1.5f);
    CHECK_FALSE(read("profile = \"lobby\"").settings.facilitator);
}

TEST_CASE("What the file says goes before its profile, wherever it stands", "[setup]") {
    const KioskSettings settings =
        read("facilitator = false\nprofile = \"booth\"\n[idle]\nhome = 90.5\n[sound]\non = false\nvolume = 25\n"
             "[visitor]\ntext_scale = 2\ntheme = \"light\"\nmotion = \"reduced\"\npace = \"slower\"\nlanguage = "
             "\"de\"\n")
            .settings;
    CHECK(settings.profile == Profile::Booth);
    CHECK_FALSE(settings.facilitator);
    CHECK(settings.idle.home == seconds(90.5));
    CHECK(settings.idle.resume == seconds(45));
    CHECK(settings.sound == SoundSettings{false, 0.25f});
    CHECK(settings.visitor == VisitorSettings{2, "light", true, true, "de", 0});
}

TEST_CASE("A wrong setting is told with its place, its default serves, and the others hold", "[setup]") {
    const auto loaded = read("profile = \"kiosk\"\nreach = \"lo\"\n[idle]\nresume = 0\nhome = \"long\"\nwarn = 30\n");
    CHECK(loaded.settings.reach == ReachHeight::Low);
    CHECK(loaded.settings.idle == IdleTimes{seconds(45), seconds(30), seconds(120)});
    REQUIRE(loaded.diagnostics.size() == 3);
    CHECK(describe(loaded.diagnostics[0]) ==
          "kiosk.toml:2:9: error: \"reach\" cannot be \"lo\" (did you mean \"low\"?)");
    CHECK(describe(loaded.diagnostics[1]) == "kiosk.toml:4:10: error: \"resume\" is 0, but must be from 1 to 3600");
    CHECK(describe(loaded.diagnostics[2]) == "kiosk.toml:5:8: error: \"home\" must be a number, not a text");
}

TEST_CASE("An unknown key names the nearest", "[setup]") {
    CHECK(toldOf("[screen]\nwidth-mm = 700\n") ==
          std::vector<std::string>{"kiosk.toml:2:1: error: unknown key \"width-mm\" in this section (did you mean "
                                   "\"width_mm\"?)"});
    CHECK(toldOf("volume = 3\n").size() == 1);
}

TEST_CASE("Settings that cannot be used are told, each in its own words", "[setup]") {
    for (const char* text : {"profile = \"shop\"", "profile = 3", "facilitator = \"yes\"", "idle = 20", "[[idle]]",
                             "[screen]\nwidth_mm = 20", "[screen]\nmargin_mm = nan", "[sound]\nvolume = 101",
                             "[visitor]\ntext_scale = 1.25", "[visitor]\ntheme = \"pink\"",
                             "[visitor]\nlanguage = \"f r\"", "[visitor]\nmotion = true", "profile = \"kiosk"}) {
        INFO(text);
        CHECK(toldOf(text).size() == 1);
        CHECK(read(text).settings == defaultsOf(Profile::Kiosk));
    }
}

TEST_CASE("A file that is not there is told, and the defaults serve", "[setup]") {
    const LoadedSettings loaded = loadSettings("nowhere/kiosk.toml");
    CHECK(loaded.settings == defaultsOf(Profile::Kiosk));
    REQUIRE(loaded.diagnostics.size() == 1);
    CHECK(loaded.diagnostics[0].place.file == FileName{"nowhere/kiosk.toml"});
}

TEST_CASE("The file that comes with the program is right, and so is every setting it documents", "[setup]") {
    REQUIRE(defaultConfig());
    const LoadedSettings shipped = loadSettings(*defaultConfig());
    CHECK(shipped.diagnostics.empty());
    CHECK(shipped.settings == defaultsOf(Profile::Kiosk));

    // Every documented value is the default, but for the screen's and the language, which have none.
    LoadedSettings all = read(shippedWithAllSet());
    CHECK(all.diagnostics.empty());
    CHECK(all.settings.screen.widthMm == 708.f);
    CHECK(all.settings.screen.bottomMm == 800.f);
    CHECK(all.settings.visitor.language == "en");
    all.settings.screen = {};
    all.settings.visitor.language.clear();
    CHECK(all.settings.schedule.open.size() == 2);
    CHECK(all.settings.schedule.closed.size() == 2);
    all.settings.schedule.open.clear();
    all.settings.schedule.closed.clear();
    CHECK(all.settings == defaultsOf(Profile::Kiosk));
}

TEST_CASE("A schedule is read as it is written", "[setup]") {
    using namespace std::chrono;
    const LoadedSettings loaded = read(
        "[schedule]\ntouch = 60\n[[schedule.open]]\ndays = [\"fri\", \"sat\"]\nfrom = \"18:00\"\nto = \"24:00\"\n"
        "[[schedule.closed]]\nfrom = \"2026-12-24\"\nto = \"2027-01-06\"\n[[schedule.closed]]\nfrom = \"02-29\"\n");
    CHECK(loaded.diagnostics.empty());
    const OpeningHours& hours = loaded.settings.schedule;
    CHECK(hours.touch == Time{60s});
    CHECK(hours.open == std::vector<OpenSpan>{{{false, false, false, false, true, true, false}, 18h, 24h}});
    const CalendarDay leap{{}, February / 29};
    CHECK(hours.closed == std::vector<ClosedDays>{{{2026y, December / 24}, {2027y, January / 6}}, {leap, leap}});
}

TEST_CASE("What is wrong in a schedule is told with its place and left out, and the rest holds", "[setup]") {
    const auto loaded =
        read("[schedule]\ntouch = 1\nopen = [{ days = [\"mon\", \"tues\"], from = \"9 am\", to = \"17:00\" },\n"
             "{ from = \"08:00\", to = \"25:00\" }, { from = \"08:00\", to = \"12:00\" }]\n"
             "closed = [{ from = \"2026-02-30\" }, { from = \"12-24\", to = \"2027-01-01\" }, { til = \"12-24\" }]\n");
    CHECK(loaded.settings.schedule.open.size() == 1);
    CHECK(loaded.settings.schedule.closed.empty());
    std::string told;
    for (const Diagnostic& diagnostic : loaded.diagnostics)
        told += describe(diagnostic) + '\n';
    CHECK(told == R"(kiosk.toml:2:9: error: "touch" is 1, but must be from 5 to 3600
kiosk.toml:3:26: error: "tues" is not a day of the week (did you mean "tue"?)
kiosk.toml:3:42: error: "9 am" is not a time of day (write it as in "18:30")
kiosk.toml:4:24: error: "25:00" is not a time of day (write it as in "18:30")
kiosk.toml:5:20: error: "2026-02-30" is not a day (write it as in "2026-12-24", or as in "12-24" for every year)
kiosk.toml:5:59: error: one of these days has a year and the other has none (write both alike)
kiosk.toml:5:77: error: unknown key "til" in this [[schedule.closed]] (did you mean "to"?)
kiosk.toml:5:75: error: this [[schedule.closed]] has no "from"
)");
}

TEST_CASE("A screen is as wide as the settings say, else as its pixels suggest", "[setup]") {
    CHECK(widthMm({527.f, {}, 0}, 1920) == 527.f);
    CHECK(widthMm({}, 1920) == Approx(708).margin(1));
}
