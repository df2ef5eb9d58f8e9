#include "shell/StaffSettings.hpp"

#include <catch2/catch.hpp>

using namespace vitrine;

namespace {

StaffChoices choices() {
    StaffChoices all;
    all.visitor.language = "en";
    all.visitor.volume = 0.5f;
    all.themes = {"dark", "high-contrast", "light"};
    all.languages = {"de", "en"};
    all.brightness = 0.7f;
    return all;
}

StaffSettings full() {
    StaffSettings settings;
    settings.volume = 0.3f;
    settings.brightness = 0.8f;
    settings.theme = "light";
    settings.language = "de";
    settings.resume = seconds(60);
    settings.warn = seconds(30);
    settings.home = seconds(90);
    settings.isClosed = true;
    settings.held = HeldBeat{"family-of-schools", "music"};
    return settings;
}

} // namespace

TEST_CASE("What staff set is kept as text and comes back the same", "[shell]") {
    CHECK(staffSettingsFrom(textOf(full())) == full());
    CHECK(staffSettingsFrom(textOf({})) == StaffSettings{});
}

TEST_CASE("A text that is torn or says what cannot be counts as none", "[shell]") {
    const std::string whole = textOf(full());
    for (std::size_t length = 0; length + 2 < whole.size(); ++length) {
        INFO(whole.substr(0, length));
        CHECK_FALSE(staffSettingsFrom(whole.substr(0, length)));
    }
    for (const char* wrong : {"[]", "null", "7", R"({"volume": 2})", R"({"volume": -0.1})", R"({"volume": "loud"})",
                              R"({"home": 0})", R"({"home": 1e99})", R"({"closed": "yes"})", R"({"held": true})",
                              R"({"held": {"beat": "x"}})", R"({"held": {"case": 3}})", R"({"theme": []})"}) {
        INFO(wrong);
        CHECK_FALSE(staffSettingsFrom(wrong));
    }
    CHECK(staffSettingsFrom(R"({"of a later version": 1})") == StaffSettings{});
}

TEST_CASE("A theme or a language that there is no more does not count", "[shell]") {
    StaffSettings settings = full();
    settings.theme = "pink";
    settings.language = "xx";
    const VisitorSettings visitor = visitorWith(settings, choices());
    CHECK(visitor.theme == "dark");
    CHECK(visitor.language == "en");
    CHECK(visitor.volume == 0.3f);
    CHECK(idleWith(settings, choices()).home == seconds(90));
    CHECK(idleWith({}, choices()) == IdleTimes{});
}

TEST_CASE("Every button takes its setting a step on, and back to the kiosk's own is nothing set", "[shell]") {
    const StaffChoices all = choices();
    CHECK(tapped({}, "louder", all).volume == 0.6f);
    CHECK(tapped(tapped({}, "louder", all), "quieter", all) == StaffSettings{});
    CHECK(tapped({}, "theme", all).theme == "high-contrast");
    CHECK(tapped(tapped(tapped({}, "theme", all), "theme", all), "theme", all) == StaffSettings{});
    CHECK(tapped({}, "language", all).language == "de");
    CHECK(tapped({}, "resume-more", all).resume == seconds(60));
    CHECK(tapped(tapped({}, "resume-more", all), "resume-less", all) == StaffSettings{});
    CHECK(tapped({}, "warn-less", all).warn == seconds(15));
    CHECK(tapped({}, "home-more", all).home == seconds(180));
    CHECK(tapped({}, "brighter", all).brightness == 0.8f);
    CHECK(tapped({}, "closed", all).isClosed);
    CHECK_FALSE(tapped(full(), "closed", all).isClosed);
    CHECK(tapped(full(), "anything", all) == full());
}

TEST_CASE("Steps end where there is no more, and no screen can be made black", "[shell]") {
    const StaffChoices all = choices();
    StaffSettings low, high;
    for (int i = 0; i < 30; ++i) {
        for (const char* button : {"quieter", "dimmer", "resume-less", "warn-less", "home-less"})
            low = tapped(low, button, all);
        for (const char* button : {"louder", "brighter", "resume-more", "warn-more", "home-more"})
            high = tapped(high, button, all);
    }
    CHECK(low.volume == 0.f);
    CHECK(low.brightness == 0.1f);
    CHECK(low.home == seconds(10));
    CHECK(high.volume == 1.f);
    CHECK(high.home == seconds(1200));
    CHECK(staffSettingsFrom(textOf(high)) == high);
}

TEST_CASE("All as in the settings leaves what is shown now as it is", "[shell]") {
    StaffSettings left;
    left.isClosed = true;
    left.held = full().held;
    CHECK(tapped(full(), "as-configured", choices()) == left);
}
