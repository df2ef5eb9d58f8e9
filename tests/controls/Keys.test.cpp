#include "controls/Keys.hpp"

#include "controls/Sizes.hpp"
#include "controls/Strikes.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

using namespace vitrine;

namespace {

std::optional<Command> commandOf(const char* key) {
    const auto meaning = meaningOf(key);
    const auto* action = meaning ? std::get_if<Action>(&*meaning) : nullptr;
    const auto* command = action ? std::get_if<Command>(action) : nullptr;
    return command ? std::optional(*command) : std::nullopt;
}

} // namespace

TEST_CASE("Keys mean what the design says", "[controls]") {
    CHECK(commandOf("Space") == Command{ToggleHold{}});
    CHECK(commandOf("Left") == Command{StepBack{}});
    CHECK(commandOf("Right") == Command{StepOn{}});
    CHECK(commandOf("Home") == Command{RestartCase{}});
    CHECK(commandOf("1") == Command{JumpToQuestion{0}});
    CHECK(commandOf("6") == Command{JumpToQuestion{5}});
    CHECK(commandOf("F1") == Command{SwitchCase{0}});
    CHECK(commandOf("F9") == Command{SwitchCase{8}});
    CHECK(commandOf("PageDown") == Command{PresentOn{}});
    CHECK(commandOf("PageUp") == Command{PresentBack{}});
    CHECK(commandOf("B") == Command{PresentCover{}});
    CHECK(meaningOf("Escape") == KeyMeaning{Action{Close{}}});
    CHECK(meaningOf("Tab") == KeyMeaning{FocusMove::Next});
    CHECK(meaningOf("Enter") == KeyMeaning{FocusMove::Act});
}

TEST_CASE("No other key does anything", "[controls]") {
    for (const char* key : {"", "0", "F", "F0", "F10", "F12", "Q", "Alt", "Delete", "11"})
        CHECK_FALSE(meaningOf(key));
}

TEST_CASE("Tab goes through every enabled control once and round, and back the same way", "[controls]") {
    const auto all = samples::exhibition();
    const ControlPanel panel = samples::panelOn(samples::screens()[0], all, begin({}, all.cases, Time{0}), Time{0});
    std::vector<std::string> forward;
    std::string focus;
    for (int i = 0; i < 17; ++i)
        forward.push_back(focus = focusAfter(panel, focus, FocusMove::Next));
    CHECK(forward.front() == "hold");
    CHECK(forward.back() == "case.third");
    CHECK(std::set<std::string>(forward.begin(), forward.end()).size() == 17);
    CHECK(std::count(forward.begin(), forward.end(), "question.oversight") == 0);
    CHECK(focusAfter(panel, focus, FocusMove::Next) == "hold");
    for (std::size_t i = 16; i-- > 0;)
        CHECK((focus = focusAfter(panel, focus, FocusMove::Previous)) == forward[i]);
    CHECK(focusAfter(panel, "", FocusMove::Previous) == "case.third");
    CHECK(focusAfter(panel, "on", FocusMove::Act) == "on");
}

TEST_CASE("A second strike on the same control is one, sooner for steps", "[controls]") {
    const Strike first{"hold", seconds(10)};
    CHECK_FALSE(isDoubleStrike(std::nullopt, first, ToggleHold{}));
    CHECK(isDoubleStrike(first, {"hold", seconds(10.49)}, ToggleHold{}));
    CHECK_FALSE(isDoubleStrike(first, {"hold", seconds(10.5)}, ToggleHold{}));
    CHECK_FALSE(isDoubleStrike(first, {"on", seconds(10.1)}, StepOn{}));
    CHECK(isDoubleStrike(Strike{"on", seconds(1)}, {"on", seconds(1.19)}, StepOn{}));
    CHECK_FALSE(isDoubleStrike(Strike{"on", seconds(1)}, {"on", seconds(1.2)}, StepOn{}));
}
