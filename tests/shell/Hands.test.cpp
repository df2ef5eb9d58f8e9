#include "shell/Hands.hpp"

#include <catch2/catch.hpp>

using namespace vitrine;

namespace {

Control control(const char* id, Box box, const Action& action) {
    Control made;
    made.id = id;
    made.box = box;
    made.action = action;
    return made;
}

/// Two buttons, a bar and a still that moves under the finger, on a screen of two pixels a unit, moved 10 pixels to the
/// right.
Reach reachable(bool isDragged = false) {
    Reach reach;
    reach.frame.scale = 2;
    reach.frame.offset = {10, 0};
    reach.mmPerUnit = 0.5f;
    reach.panel.controls = {control("on", {0, 0, 50, 20}, StepOn{}), control("gone", {60, 0, 50, 20}, StepBack{}),
                            control("bar", {0, 40, 200, 20}, Tick{}),
                            control("still", {220, 0, 60, 200}, JumpToBeat{3})};
    reach.panel.controls[1].state.disabled = true;
    reach.panel.controls[3].scrolls = true;
    reach.panel.controls[3].scrolled = 100;
    reach.panel.bar.track = {0, 40, 200, 20};
    reach.panel.bar.cells = {{0, 100, seconds(0), seconds(10), 0}, {100, 200, seconds(10), seconds(20), 1}};
    reach.panel.bar.dragged = isDragged;
    return reach;
}

constexpr Vec onOn{60, 20}, onGone{180, 20}, onBarLeft{60, 100}, onBarRight{360, 100}, nowhere{700, 700};

std::vector<Action> commandsOf(Hands& hands, const Reach& reach, Instant now,
                               std::initializer_list<PointerEvent> events) {
    for (const auto& event : events)
        hands.feed(event);
    std::vector<Action> commands;
    while (hands.pointerWaits())
        if (const auto command = hands.point(reach, now)) commands.push_back(*command);
    return commands;
}

} // namespace

TEST_CASE("A control is hit where its units lie on the screen", "[shell]") {
    Hands hands({800, 800});
    CHECK(commandsOf(hands, reachable(), seconds(1), {{PointerDid::Press, onOn}, {PointerDid::Release, onOn}}) ==
          std::vector<Action>{StepOn{}});
}

TEST_CASE("What is pressed is known as long as the pointer is on it", "[shell]") {
    Hands hands({800, 800});
    (void)commandsOf(hands, reachable(), seconds(1), {{PointerDid::Press, onOn}});
    CHECK(hands.attention().pressed == "on");
    (void)commandsOf(hands, reachable(), seconds(1), {{PointerDid::Move, nowhere}});
    CHECK(hands.attention().pressed.empty());
}

TEST_CASE("A disabled control cannot be hit", "[shell]") {
    Hands hands({800, 800});
    CHECK(commandsOf(hands, reachable(), seconds(1), {{PointerDid::Press, onGone}, {PointerDid::Release, onGone}})
              .empty());
}

TEST_CASE("The second half of a double strike does nothing", "[shell]") {
    Hands hands({800, 800});
    const auto strikeAt = [&](Instant now) {
        return commandsOf(hands, reachable(), now, {{PointerDid::Press, onOn}, {PointerDid::Release, onOn}}).size();
    };
    CHECK(strikeAt(seconds(1)) == 1);
    CHECK(strikeAt(seconds(1.1)) == 0);
    CHECK(strikeAt(seconds(1.4)) == 1);
}

TEST_CASE("A tap on the bar jumps to the beat there", "[shell]") {
    Hands hands({800, 800});
    CHECK(commandsOf(hands, reachable(), seconds(1),
                     {{PointerDid::Press, onBarRight}, {PointerDid::Release, onBarRight}}) ==
          std::vector<Action>{JumpToBeat{1}});
}

TEST_CASE("A tap that slides off the bar does nothing", "[shell]") {
    Hands hands({800, 800});
    CHECK(commandsOf(hands, reachable(), seconds(1),
                     {{PointerDid::Press, onBarLeft}, {PointerDid::Release, {onBarLeft.x, 400}}})
              .empty());
}

TEST_CASE("A finger that moves along the bar drags, and ends the drag wherever it is lifted", "[shell]") {
    Hands hands({800, 800});
    (void)commandsOf(hands, reachable(), seconds(1), {{PointerDid::Press, onBarLeft}});
    const auto moved = commandsOf(hands, reachable(), seconds(1), {{PointerDid::Move, onBarRight}});
    REQUIRE_FALSE(moved.empty());
    CHECK(std::holds_alternative<DragTo>(std::get<Command>(moved.back())));
    const auto lifted = commandsOf(hands, reachable(true), seconds(2), {{PointerDid::Release, nowhere}});
    CHECK(lifted == std::vector<Action>{DragEnd{}});
}

TEST_CASE("Tab brings the focus to a control and Enter acts on it", "[shell]") {
    Hands hands({800, 800});
    CHECK_FALSE(hands.strike({"Tab"}, reachable(), seconds(1)));
    CHECK(hands.attention().focused == "on");
    CHECK(hands.strike({"Enter"}, reachable(), seconds(1)) == Action{StepOn{}});
}

TEST_CASE("Touching the screen takes the focus away", "[shell]") {
    Hands hands({800, 800});
    (void)hands.strike({"Tab"}, reachable(), seconds(1));
    (void)commandsOf(hands, reachable(), seconds(1), {{PointerDid::Press, onBarLeft}});
    CHECK(hands.attention().focused.empty());
}

TEST_CASE("A tap on a still is a tap, a finger that moves takes the stills along and taps nothing", "[shell]") {
    constexpr Vec onStill{480, 200}, lower{480, 240}, higher{480, 100};
    Hands hands({800, 800});
    CHECK(commandsOf(hands, reachable(), seconds(1), {{PointerDid::Press, onStill}, {PointerDid::Release, onStill}}) ==
          std::vector<Action>{JumpToBeat{3}});
    (void)commandsOf(hands, reachable(), seconds(3), {{PointerDid::Press, onStill}});
    CHECK(commandsOf(hands, reachable(), seconds(3), {{PointerDid::Move, higher}}).back() == Action{ScrollTo{150}});
    CHECK(commandsOf(hands, reachable(), seconds(4), {{PointerDid::Move, lower}}).back() == Action{ScrollTo{80}});
    for (const Action& action : commandsOf(hands, reachable(), seconds(4), {{PointerDid::Release, lower}}))
        CHECK(std::holds_alternative<ScrollTo>(action));
    CHECK(commandsOf(hands, reachable(), seconds(9), {{PointerDid::Press, onStill}, {PointerDid::Release, onStill}}) ==
          std::vector<Action>{JumpToBeat{3}});
}
