#include "shell/Hands.hpp"

#include <catch2/catch.hpp>

using namespace vitrine;

namespace {

/// Two buttons and a bar on a screen of two pixels a unit, moved 10 pixels to the right.
Reach reachable(bool isDragged = false) {
    Reach reach;
    reach.frame.scale = 2;
    reach.frame.offset = {10, 0};
    reach.mmPerUnit = 0.5f;
    reach.panel.controls = {{"on", {0, 0, 50, 20}, {}, {}, {}, StepOn{}},
                            {"gone", {60, 0, 50, 20}, {}, {}, {Bearing::Plain, false, false, true}, StepBack{}},
                            {"bar", {0, 40, 200, 20}, {}, {}, {}, Tick{}}};
    reach.panel.bar.track = {0, 40, 200, 20};
    reach.panel.bar.cells = {{0, 100, seconds(0), seconds(10), 0}, {100, 200, seconds(10), seconds(20), 1}};
    reach.panel.bar.dragged = isDragged;
    return reach;
}

constexpr Vec onOn{60, 20}, onGone{180, 20}, onBarLeft{60, 100}, onBarRight{360, 100}, nowhere{700, 700};

std::vector<Command> commandsOf(Hands& hands, const Reach& reach, Instant now,
                                std::initializer_list<PointerEvent> events) {
    for (const auto& event : events)
        hands.feed(event);
    std::vector<Command> commands;
    while (hands.pointerWaits())
        if (const auto command = hands.point(reach, now)) commands.push_back(*command);
    return commands;
}

} // namespace

TEST_CASE("A control is hit where its units lie on the screen", "[shell]") {
    Hands hands({800, 800});
    CHECK(commandsOf(hands, reachable(), seconds(1), {{PointerDid::Press, onOn}, {PointerDid::Release, onOn}}) ==
          std::vector<Command>{StepOn{}});
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
          std::vector<Command>{JumpToBeat{1}});
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
    CHECK(std::holds_alternative<DragTo>(moved.back()));
    const auto lifted = commandsOf(hands, reachable(true), seconds(2), {{PointerDid::Release, nowhere}});
    CHECK(lifted == std::vector<Command>{DragEnd{}});
}

TEST_CASE("Tab brings the focus to a control and Enter acts on it", "[shell]") {
    Hands hands({800, 800});
    CHECK_FALSE(hands.strike({"Tab"}, reachable(), seconds(1)));
    CHECK(hands.attention().focused == "on");
    CHECK(hands.strike({"Enter"}, reachable(), seconds(1)) == Command{StepOn{}});
}

TEST_CASE("Touching the screen takes the focus away", "[shell]") {
    Hands hands({800, 800});
    (void)hands.strike({"Tab"}, reachable(), seconds(1));
    (void)commandsOf(hands, reachable(), seconds(1), {{PointerDid::Press, onBarLeft}});
    CHECK(hands.attention().focused.empty());
}
