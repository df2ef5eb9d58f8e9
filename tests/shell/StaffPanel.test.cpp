#include "shell/StaffPanel.hpp"

#include "content/Assets.hpp"
#include "setup/Files.hpp"
#include "shell/StaffHealth.hpp"
#include "support/FixedMeasure.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace vitrine;

namespace {

const InterfaceWords& words() {
    static const InterfaceWords all = loadWords(filesIn(assetsFolder()), "en").words;
    return all;
}

StaffAccess at(StaffStage stage) {
    StaffAccess access;
    access.stage = stage;
    return access;
}

StaffFacts someFacts() {
    StaffFacts facts;
    facts.health = {{"memory", "180 MB"}, {"disk", "12 GB"}};
    facts.today = std::vector<std::string>(100, "10:31 a visit of 2 min");
    facts.volume = 0.5f;
    facts.themes = {"dark", "light"};
    facts.languages = {"en", "de"};
    facts.theme = "dark";
    facts.language = "de";
    facts.isHeld = true;
    return facts;
}

StaffPicture picture(const StaffAccess& access, Time wait = {}, Vec pixels = {1920, 1080}) {
    return staffPicture(access, wait, someFacts(), frameFor(pixels, ControlsBand::Shown, 1), FixedMeasure{}, words());
}

bool says(const Scene& scene, const std::string& text) {
    return std::any_of(scene.drawables.begin(), scene.drawables.end(), [&](const Drawable& drawable) {
        const auto* line = std::get_if<Text>(&drawable.shape);
        return line && line->line.find(text) != std::string::npos;
    });
}

} // namespace

TEST_CASE("While the way to the staff's panel is closed there is nothing to see or touch", "[shell]") {
    for (const StaffStage stage : {StaffStage::Closed, StaffStage::Pressing}) {
        CHECK(picture(at(stage)).scene.drawables.empty());
        CHECK(picture(at(stage)).buttons.empty());
    }
}

TEST_CASE("The pad has every digit, shows how many were typed and never which", "[shell]") {
    StaffAccess access = at(StaffStage::Pad);
    access.typed = "4029";
    const StaffPicture pad = picture(access);
    CHECK(pad.buttons.size() == 13);
    CHECK(says(pad.scene, "••••"));
    CHECK_FALSE(says(pad.scene, "4029"));
    for (const StaffButton& button : pad.buttons)
        CHECK(padKeyOf(button.id));
}

TEST_CASE("The pad says why it does not open", "[shell]") {
    StaffAccess access = at(StaffStage::Pad);
    access.answer = PinAnswer::Wrong;
    CHECK(says(picture(access).scene, "wrong"));
    CHECK(says(picture(access, seconds(29.2)).scene, "30 s"));
    access.answer = PinAnswer::NoPin;
    CHECK(says(picture(access).scene, "vitrine pin"));
}

TEST_CASE("Pad and panel keep within every screen, and nothing to touch lies on anything else", "[shell]") {
    for (const Vec pixels : {Vec{1920, 1080}, Vec{1080, 1920}, Vec{1280, 1024}, Vec{3840, 2160}})
        for (const StaffStage stage : {StaffStage::Pad, StaffStage::Panel}) {
            const StaffPicture shown = picture(at(stage), {}, pixels);
            INFO(pixels.x << "x" << pixels.y);
            for (const StaffButton& a : shown.buttons) {
                INFO(a.id);
                CHECK(a.box.x >= 0);
                CHECK(a.box.y >= 0);
                CHECK(a.box.right() <= shown.scene.size.x);
                CHECK(a.box.bottom() <= shown.scene.size.y);
                for (const StaffButton& b : shown.buttons)
                    CHECK((a.id == b.id || !overlap(a.box, b.box)));
            }
            for (const Drawable& drawable : shown.scene.drawables)
                CHECK(bounds(drawable.shape).bottom() <= shown.scene.size.y);
        }
}

TEST_CASE("Every button of the panel asks for something", "[shell]") {
    const StaffPicture panel = picture(at(StaffStage::Panel));
    CHECK(panel.buttons.size() == 10);
    for (const StaffButton& button : panel.buttons) {
        INFO(button.id);
        CHECK(wishOf(button.id, someFacts()));
        CHECK_FALSE(padKeyOf(button.id));
        CHECK(button.label.find("staff") == std::string::npos);
    }
    CHECK(wishOf("staff/panel/louder", someFacts()) == StaffWish{SetVolume{0.6f}});
    CHECK(wishOf("staff/panel/theme", someFacts()) == StaffWish{SetTheme{"light"}});
    CHECK(wishOf("staff/panel/language", someFacts()) == StaffWish{SetLanguage{"en"}});
    CHECK(wishOf("staff/panel/restart", someFacts()) == StaffWish{StaffOrder::Restart});
    CHECK_FALSE(wishOf("staff/pad/7", someFacts()));
    CHECK_FALSE(wishOf("staff/panel/anything", someFacts()));
}

TEST_CASE("The machine tells how much memory the program uses and how much room there is", "[shell]") {
    const StaffHealth health = healthNow("/");
    REQUIRE(health.memoryMb);
    CHECK(*health.memoryMb > 1);
    CHECK(health.diskFreeGb.value_or(-1) >= 0);
    CHECK_FALSE(healthNow("/no/such/folder").diskFreeGb);
}
