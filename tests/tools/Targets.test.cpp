#include "tools/Targets.hpp"

#include "setup/Open.hpp"
#include "tools/Check.hpp"

#include <catch2/catch.hpp>

#include <sstream>

namespace vitrine {
namespace {

const std::filesystem::path harbour = VITRINE_SOURCE_DIR "/tests/support/exhibits/harbour";

TargetRequest requestFor(const ScreenSettings& screen) {
    KioskSettings settings;
    settings.screen = screen;
    return {touchScreens(screen, std::nullopt), {1, 1.5f, 2}, settings, "kiosk.toml"};
}

} // namespace

TEST_CASE("On a tiny screen it is told which control is too small to touch, where, and what would help", "[tools]") {
    ScreenSettings tiny;
    tiny.widthMm = 200;
    const Diagnostics found = crampedTargets(openExhibit(harbour, "en").storyboard, {}, requestFor(tiny));
    REQUIRE_FALSE(found.empty());
    for (const Diagnostic& one : found) {
        INFO(describe(one));
        CHECK(one.severity == Severity::Warning);
        CHECK(one.place.file.text() == "kiosk.toml");
        CHECK(one.message.find(" mm") != std::string::npos);
        CHECK(one.message.find("200 mm wide") != std::string::npos);
        CHECK(one.advice.find("width_mm") != std::string::npos);
    }
    CHECK(std::any_of(found.begin(), found.end(), [](const Diagnostic& one) {
        return one.message.find("less than 15 to touch, in the story (at 1920x1080") != std::string::npos;
    }));
}

TEST_CASE("Where the screen is not known, 24, 43 and 55 inches are measured, upright too, and have room", "[tools]") {
    CHECK(touchScreens({}, std::nullopt).size() == 6);
    const Diagnostics found = crampedTargets(openExhibit(harbour, "en").storyboard, {}, requestFor({}));
    for (const Diagnostic& one : found)
        FAIL_CHECK(describe(one));
}

TEST_CASE("The check measures the screen of the kiosk's settings", "[tools]") {
    CheckOptions options;
    options.common.content = harbour;
    options.common.size = Vec{1920, 1080};
    options.common.config = "hall.toml";
    options.common.kiosk.settings.screen.widthMm = 200;
    options.everyTextScale = options.everyTheme = false;
    std::ostringstream out;
    CHECK(check(options, out) == 0);
    CHECK(out.str().find("hall.toml: warning: \"") != std::string::npos);
    CHECK(out.str().find("less than 15 to touch") != std::string::npos);
}

} // namespace vitrine
