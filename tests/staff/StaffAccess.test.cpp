#include "staff/StaffAccess.hpp"

#include <catch2/catch.hpp>

#include <random>

namespace vitrine {
namespace {

StaffAccess onPad() { return passed(pressed({}, 0.05f, 0.05f, seconds(100)), seconds(105)); }

StaffAccess typed(StaffAccess access, const std::string& digits, Time now) {
    for (const char digit : digits)
        access = struck(std::move(access), std::string(1, digit), now);
    return struck(std::move(access), "enter", now);
}

} // namespace

TEST_CASE("Five seconds in the corner ask for the PIN, less or elsewhere do nothing", "[staff]") {
    CHECK(onPad().stage == StaffStage::Pad);
    const StaffAccess pressing = pressed({}, 0.05f, 0.05f, seconds(100));
    CHECK(dueOf(pressing) == seconds(105));
    CHECK(passed(pressing, seconds(104.9)).stage == StaffStage::Pressing);
    CHECK(passed(released(pressing), seconds(200)).stage == StaffStage::Closed);
    CHECK(pressed({}, 0.05f, 0.2f, seconds(100)) == StaffAccess{});
}

TEST_CASE("The right PIN opens the panel, any other answer asks again with nothing typed", "[staff]") {
    const StaffAccess entered = typed(onPad(), "402913", seconds(110));
    CHECK(entered.isEntered);
    CHECK(entered.typed == "402913");
    CHECK(judged(entered, PinAnswer::Right, seconds(111)).stage == StaffStage::Panel);
    for (const PinAnswer no : {PinAnswer::Wrong, PinAnswer::Locked, PinAnswer::NoPin, PinAnswer::Unsound}) {
        const StaffAccess again = judged(entered, no, seconds(111));
        CHECK(again.stage == StaffStage::Pad);
        CHECK(again.typed.empty());
        CHECK(again.answer == no);
        CHECK_FALSE(again.isEntered);
    }
}

TEST_CASE("Digits can be erased, and cancelling closes", "[staff]") {
    StaffAccess access = struck(struck(onPad(), "4", seconds(106)), "7", seconds(106));
    access = struck(access, "erase", seconds(107));
    CHECK(access.typed == "4");
    CHECK(struck(access, "cancel", seconds(108)) == StaffAccess{});
    CHECK_FALSE(struck(onPad(), "enter", seconds(106)).isEntered);
}

TEST_CASE("The pad closes after twenty seconds without a touch, the panel after sixty", "[staff]") {
    const StaffAccess access = struck(onPad(), "4", seconds(110));
    CHECK(passed(access, seconds(129)).stage == StaffStage::Pad);
    CHECK(passed(access, seconds(130)) == StaffAccess{});
    StaffAccess panel = judged(typed(onPad(), "402913", seconds(110)), PinAnswer::Right, seconds(111));
    panel = touched(panel, seconds(150));
    CHECK(passed(panel, seconds(209)).stage == StaffStage::Panel);
    CHECK(passed(panel, seconds(210)) == StaffAccess{});
}

TEST_CASE("Nothing but a right PIN ever leads to the panel", "[staff]") {
    std::mt19937 random(3);
    const std::vector<std::string> keys{"0", "5", "9", "erase", "enter", "cancel", "panel", ""};
    StaffAccess access;
    Time now{};
    for (int i = 0; i < 100'000; ++i) {
        now += seconds(0.5 * static_cast<double>(random() % 20));
        const float x = static_cast<float>(random() % 100) / 400, y = static_cast<float>(random() % 100) / 400;
        switch (random() % 6) {
        case 0:
            access = pressed(access, x, y, now);
            break;
        case 1:
            access = released(access);
            break;
        case 2:
            access = passed(access, now);
            break;
        case 3:
            access = touched(access, now);
            break;
        case 4:
            access = judged(access, PinAnswer::Wrong, now);
            break;
        default:
            access = struck(access, keys[random() % keys.size()], now);
        }
        REQUIRE(access.stage != StaffStage::Panel);
    }
}

} // namespace vitrine
