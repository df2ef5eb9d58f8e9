#include "shell/Fingers.hpp"

#include <catch2/catch.hpp>

using namespace vitrine;

namespace {

constexpr Vec here{100, 200}, there{300, 400};

std::vector<PointerEvent> pointerOf(Fingers& fingers, std::initializer_list<FingerEvent> events) {
    std::vector<PointerEvent> all;
    for (const auto& event : events)
        if (const auto pointer = fingers.pointerOf(event, seconds(1))) all.push_back(*pointer);
    return all;
}

} // namespace

TEST_CASE("One finger is the pointer", "[shell]") {
    Fingers fingers;
    CHECK(
        pointerOf(fingers, {{7, FingerDid::Down, here}, {7, FingerDid::Move, there}, {7, FingerDid::Up, there}}) ==
        std::vector<PointerEvent>{{PointerDid::Press, here}, {PointerDid::Move, there}, {PointerDid::Release, there}});
}

TEST_CASE("A second finger neither acts nor cancels", "[shell]") {
    Fingers fingers;
    CHECK(pointerOf(fingers, {{7, FingerDid::Down, here},
                              {8, FingerDid::Down, there},
                              {8, FingerDid::Move, here},
                              {8, FingerDid::Up, here},
                              {7, FingerDid::Up, here}}) ==
          std::vector<PointerEvent>{{PointerDid::Press, here}, {PointerDid::Release, here}});
}

TEST_CASE("A finger that was not the first never becomes the pointer, but a new one does while it rests", "[shell]") {
    Fingers fingers;
    (void)pointerOf(fingers, {{7, FingerDid::Down, here}, {8, FingerDid::Down, there}, {7, FingerDid::Up, here}});
    CHECK(pointerOf(fingers, {{8, FingerDid::Move, here}}).empty());
    CHECK(pointerOf(fingers, {{9, FingerDid::Down, there}, {8, FingerDid::Up, here}, {9, FingerDid::Up, there}}) ==
          std::vector<PointerEvent>{{PointerDid::Press, there}, {PointerDid::Release, there}});
}

TEST_CASE("When the touchscreen goes, the pointer lets go where nothing is", "[shell]") {
    Fingers fingers;
    CHECK_FALSE(fingers.lose(seconds(1)));
    (void)pointerOf(fingers, {{7, FingerDid::Down, here}});
    const auto let = fingers.lose(seconds(1));
    REQUIRE(let);
    CHECK(let->did == PointerDid::Release);
    CHECK(let->at.x < 0);
    CHECK(pointerOf(fingers, {{7, FingerDid::Up, here}}).empty());
    CHECK(pointerOf(fingers, {{7, FingerDid::Down, here}}).size() == 1);
}

TEST_CASE("The mouse is not heard while any finger is down and 0.3 s after", "[shell]") {
    Fingers fingers;
    CHECK(fingers.mouseIsFree(seconds(0)));
    (void)fingers.pointerOf({7, FingerDid::Down, here}, seconds(1));
    (void)fingers.pointerOf({8, FingerDid::Down, here}, seconds(1));
    (void)fingers.pointerOf({7, FingerDid::Up, here}, seconds(2));
    CHECK_FALSE(fingers.mouseIsFree(seconds(9)));
    (void)fingers.pointerOf({8, FingerDid::Up, here}, seconds(10));
    CHECK_FALSE(fingers.mouseIsFree(seconds(10.29)));
    CHECK(fingers.mouseIsFree(seconds(10.31)));
}

TEST_CASE("Ups without downs, as a touchscreen that was plugged in under a finger sends them, do no harm", "[shell]") {
    Fingers fingers;
    CHECK(pointerOf(fingers, {{3, FingerDid::Move, here}, {3, FingerDid::Up, here}}).empty());
    CHECK(pointerOf(fingers, {{4, FingerDid::Down, here}, {3, FingerDid::Up, there}}).size() == 1);
    CHECK_FALSE(fingers.mouseIsFree(seconds(9)));
}
