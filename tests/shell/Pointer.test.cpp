#include "shell/Pointer.hpp"

#include <catch2/catch.hpp>

using namespace vitrine;

namespace {

const std::vector<Touchable> twoButtons{{"back", {100, 100, 200, 80}}, {"on", {400, 100, 200, 80}}};
constexpr Vec onBack{150, 120}, onOn{450, 120}, nowhere{900, 600};

/// Runs frames until nothing waits and gathers every id that acted.
std::vector<std::string> actedBy(Pointer& pointer) {
    std::vector<std::string> acted;
    while (pointer.wantsFrame())
        if (const auto state = pointer.frame(twoButtons, 0.016f); state.acted) acted.push_back(*state.acted);
    return acted;
}

std::vector<std::string> actedBy(Pointer& pointer, std::initializer_list<PointerEvent> events) {
    for (const auto& event : events)
        pointer.feed(event);
    return actedBy(pointer);
}

} // namespace

TEST_CASE("A press and a release on one control act on it once", "[shell]") {
    Pointer pointer({1280, 720});
    CHECK(actedBy(pointer, {{PointerDid::Press, onBack}, {PointerDid::Release, onBack}}) ==
          std::vector<std::string>{"back"});
}

TEST_CASE("A press and a release that arrive together are both seen", "[shell]") {
    Pointer pointer({1280, 720});
    const auto acted = actedBy(pointer, {{PointerDid::Move, onBack},
                                         {PointerDid::Press, onBack},
                                         {PointerDid::Release, onBack},
                                         {PointerDid::Press, onOn},
                                         {PointerDid::Release, onOn}});
    CHECK(acted == std::vector<std::string>{"back", "on"});
}

TEST_CASE("Sliding off a control before letting go cancels it", "[shell]") {
    Pointer pointer({1280, 720});
    CHECK(actedBy(pointer, {{PointerDid::Press, onBack}, {PointerDid::Move, nowhere}, {PointerDid::Release, nowhere}})
              .empty());
    CHECK(
        actedBy(pointer, {{PointerDid::Press, onBack}, {PointerDid::Move, onOn}, {PointerDid::Release, onOn}}).empty());
}

TEST_CASE("Nothing acts before the release", "[shell]") {
    Pointer pointer({1280, 720});
    CHECK(actedBy(pointer, {{PointerDid::Press, onBack}}).empty());
    CHECK(actedBy(pointer, {{PointerDid::Release, onBack}}) == std::vector<std::string>{"back"});
}

TEST_CASE("What is held is told while the pointer strays, and that it was let go", "[shell]") {
    Pointer pointer({1280, 720});
    for (const auto& event : {PointerEvent{PointerDid::Press, onBack}, PointerEvent{PointerDid::Move, nowhere}})
        pointer.feed(event);
    PointerState state;
    while (pointer.wantsFrame())
        state = pointer.frame(twoButtons, 0.016f);
    REQUIRE(state.held == "back");
    CHECK_FALSE(state.onHeld);
    CHECK(state.at == nowhere);
    pointer.feed({PointerDid::Release, nowhere});
    CHECK(pointer.frame(twoButtons, 0.016f).let == "back");
}

TEST_CASE("Two frames after the last input the pointer rests", "[shell]") {
    Pointer pointer({1280, 720});
    CHECK_FALSE(pointer.wantsFrame());
    pointer.feed({PointerDid::Move, onBack});
    int frames = 0;
    for (; pointer.wantsFrame(); ++frames)
        (void)pointer.frame(twoButtons, 0.016f);
    CHECK(frames == 3);
}
