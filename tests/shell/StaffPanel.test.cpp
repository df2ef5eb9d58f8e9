#include "shell/StaffPanel.hpp"

#include "content/Assets.hpp"
#include "setup/Files.hpp"
#include "shell/StaffHealth.hpp"
#include "shell/StaffPad.hpp"
#include "shell/StaffTelling.hpp"
#include "support/FixedMeasure.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace vitrine;

namespace {

const InterfaceWords& words() {
    static const InterfaceWords all = loadWords(filesIn(assetsFolder()), "en").words;
    return all;
}

StaffAccess onPad() {
    StaffAccess access;
    access.stage = StaffStage::Pad;
    return access;
}

const std::vector<Vec> screens{{1920, 1080}, {1080, 1920}, {1280, 800}, {1280, 1024}, {3840, 2160}};

StaffChoices choices() {
    StaffChoices all;
    all.visitor.language = "en";
    all.visitor.volume = 0.5f;
    all.themes = {"dark", "light"};
    all.languages = {"de", "en"};
    all.brightness = 0.7f;
    return all;
}

/// A panel with all that there can be.
StaffFacts fullFacts(const StaffSettings& settings = {}) {
    StaffDiary diary;
    ControlNames names;
    names.words = words();
    names.exhibit = "Leading together";
    const StaffHealth health{180, 54, 12.34, seconds(1e9)};
    const std::vector<std::string> faults(3, "content/x/case.toml:3:4: something is wrong here, at length, so that it "
                                             "is wider than anything that there is room for on any screen");
    const StaffChoices all = choices();
    StaffFacts facts = staffFacts({settings, all, diary, health, names, faults, seconds(100'000)});
    facts.today = std::vector<std::string>(100, "10:31  A visit of 2 min");
    return facts;
}

StaffPicture pad(const StaffAccess& access, Time wait = {}, Vec pixels = {1920, 1080}, float mm = 0.37f) {
    const Frame frame = frameFor(pixels, ControlsBand::Shown, 1);
    const FixedMeasure measure;
    return padPicture(access, wait, "", {frame, mm, measure, words()});
}

StaffPicture panel(const StaffFacts& facts, Vec pixels = {1920, 1080}, float mm = 0.37f) {
    const Frame frame = frameFor(pixels, ControlsBand::Shown, 1);
    const FixedMeasure measure;
    return panelPicture(facts, "", {frame, mm, measure, words()});
}

std::string textOf(const Scene& scene) {
    std::string all;
    for (const Drawable& drawable : scene.drawables)
        if (const auto* line = std::get_if<Text>(&drawable.shape)) all += line->line + " ";
    return all;
}

bool says(const Scene& scene, const std::string& text) { return textOf(scene).find(text) != std::string::npos; }

const Control* button(const StaffPicture& picture, const std::string& id) {
    const auto found = std::ranges::find(picture.controls, id, &Control::id);
    return found == picture.controls.end() ? nullptr : &*found;
}

} // namespace

TEST_CASE("The pad has every digit, shows how many were typed and never which", "[shell]") {
    StaffAccess access = onPad();
    access.typed = "4029";
    const StaffPicture shown = pad(access);
    CHECK(shown.controls.size() == 13);
    CHECK(says(shown.scene, "••••"));
    CHECK_FALSE(says(shown.scene, "4029"));
    for (const Control& key : shown.controls)
        CHECK(padKeyOf(key.id));
}

TEST_CASE("Which key of the pad a finger is on is seen on the screen and told to nobody", "[shell]") {
    const Frame frame = frameFor({1920, 1080}, ControlsBand::Shown, 1);
    const FixedMeasure measure;
    const StaffPicture up = pad(onPad()),
                       down = padPicture(onPad(), {}, "staff/pad/7", {frame, 0.37f, measure, words()});
    CHECK(up.scene != down.scene);
    CHECK(up.controls == down.controls);
}

TEST_CASE("The pad says why it does not open, and where no PIN is set there is nothing to type", "[shell]") {
    StaffAccess access = onPad();
    access.answer = PinAnswer::Wrong;
    CHECK(says(pad(access).scene, "wrong"));
    CHECK(says(pad(access, seconds(29.2)).scene, "30 s"));
    access.answer = PinAnswer::NoPin;
    CHECK(says(pad(access).scene, "vitrine pin"));
    CHECK(pad(access).controls.size() == 1);
}

TEST_CASE("Pad and panel keep within every screen, and nothing lies on anything else", "[shell]") {
    for (const Vec pixels : screens)
        for (const float mm : {0.37f, 0.18f}) {
            INFO(pixels.x << "x" << pixels.y << ", " << mm << " mm a unit");
            for (const StaffPicture& shown : {pad(onPad(), {}, pixels, mm), panel(fullFacts(), pixels, mm)}) {
                for (const Control& a : shown.controls) {
                    INFO(a.id);
                    CHECK(a.box.x >= 0);
                    CHECK(a.box.y >= 0);
                    CHECK(a.box.right() <= shown.scene.size.x);
                    CHECK(a.box.bottom() <= shown.scene.size.y);
                    for (const Control& b : shown.controls)
                        CHECK((a.id == b.id || !overlap(a.box, b.box)));
                }
                for (const Drawable& one : shown.scene.drawables) {
                    INFO(one.id);
                    const Box box = bounds(one.shape);
                    CHECK(box.bottom() <= shown.scene.size.y);
                    CHECK(box.right() <= shown.scene.size.x + 1);
                    const auto* line = std::get_if<Text>(&one.shape);
                    if (!line || one.id.find("/label") != std::string::npos) continue;
                    for (const Control& key : shown.controls)
                        CHECK_FALSE(overlap(line->box, key.box));
                }
            }
        }
}

TEST_CASE("A finger hits every button of the staff's, from screens of sixteen inches on", "[shell]") {
    for (const Vec pixels : screens)
        for (const float mm : {0.37f, 0.18f})
            for (const StaffPicture& shown : {pad(onPad(), {}, pixels, mm), panel(fullFacts(), pixels, mm)})
                for (const Control& each : shown.controls) {
                    INFO(each.id << " at " << pixels.x << "x" << pixels.y << ", " << mm << " mm a unit");
                    CHECK(each.box.w * mm >= 15);
                    CHECK(each.box.h * mm >= 15);
                }
}

TEST_CASE("The panel tells how the machine fares, and what is wrong first of all", "[shell]") {
    const std::string all = textOf(panel(fullFacts()).scene);
    for (const char* expected : {"180\u202FMB", "54\u202F°C", "12.3\u202FGB free", "Leading together", "content/x"})
        CHECK(all.find(expected) != std::string::npos);
    CHECK(all.find("staff-") == std::string::npos);
    CHECK(textOf(panel(fullFacts()).scene).find("None") == std::string::npos);
}

TEST_CASE("What staff have set is told apart from what the settings say", "[shell]") {
    StaffSettings settings;
    CHECK_FALSE(says(panel(fullFacts(settings)).scene, "settings: 50"));
    CHECK(button(panel(fullFacts(settings)), "staff/panel/as-configured")->state.disabled);
    settings.volume = 0.2f;
    CHECK(says(panel(fullFacts(settings)).scene, "settings: 50"));
    CHECK_FALSE(button(panel(fullFacts(settings)), "staff/panel/as-configured")->state.disabled);
}

TEST_CASE("Brightness and language can be set only where there is anything to choose", "[shell]") {
    CHECK(button(panel(fullFacts()), "staff/panel/brighter"));
    CHECK(button(panel(fullFacts()), "staff/panel/language"));
    StaffChoices few = choices();
    few.brightness.reset();
    few.languages = {"en"};
    const StaffDiary diary;
    ControlNames names;
    names.words = words();
    const StaffFacts facts = staffFacts({{}, few, diary, {}, names, {}, seconds(1)});
    CHECK_FALSE(button(panel(facts), "staff/panel/brighter"));
    CHECK_FALSE(button(panel(facts), "staff/panel/language"));
    CHECK(says(panel(facts).scene, "None"));
}

TEST_CASE("The day can be leafed through", "[shell]") {
    StaffFacts facts = fullFacts();
    const StaffPicture first = panel(facts);
    CHECK(first.told > 0);
    CHECK(button(first, "staff/panel/later")->state.disabled);
    CHECK_FALSE(button(first, "staff/panel/earlier")->state.disabled);
    facts.skipped = facts.today.size() - 1;
    CHECK_FALSE(button(panel(facts), "staff/panel/later")->state.disabled);
    CHECK(button(panel(facts), "staff/panel/earlier")->state.disabled);
}

TEST_CASE("The screen that says that the place is closed moves its words, and asks for nothing", "[shell]") {
    const Frame frame = frameFor({1080, 1920}, ControlsBand::Shown, 1);
    const FixedMeasure measure;
    const StaffGround ground{frame, 0.37f, measure, words()};
    const StaffPicture now = closedPicture(seconds(30), ground);
    CHECK(says(now.scene, "closed"));
    CHECK(now.controls.empty());
    CHECK(closedPicture(seconds(59), ground).scene == now.scene);
    CHECK(nextClosedPicture(seconds(30)) == seconds(60));
    CHECK(closedPicture(seconds(60), ground).scene != now.scene);
    for (int minute = 0; minute < 60; ++minute)
        for (const Drawable& one : closedPicture(seconds(60.0 * minute), ground).scene.drawables) {
            const Box box = bounds(one.shape);
            CHECK((box.x >= 0 && box.y >= 0 && box.right() <= frame.size.x && box.bottom() <= frame.size.y));
        }
}

TEST_CASE("The machine tells how much memory the program uses and how much room there is", "[shell]") {
    const StaffHealth health = healthNow("/", "content");
    REQUIRE(health.memoryMb);
    CHECK(*health.memoryMb > 1);
    CHECK(health.diskFreeGb.value_or(-1) >= 0);
    CHECK(health.changed.value_or(Time{0}) > seconds(1e9));
    CHECK_FALSE(healthNow("/no/such/folder", "/none").diskFreeGb);
}
