#include "shell/Input.hpp"

#include <catch2/catch.hpp>

using namespace vitrine;

namespace {

sf::Event keyDown(sf::Keyboard::Key code) {
    sf::Event event{};
    event.type = sf::Event::KeyPressed;
    event.key = {};
    event.key.code = code;
    return event;
}

sf::Event button(sf::Event::EventType type, sf::Mouse::Button which) {
    sf::Event event{};
    event.type = type;
    event.mouseButton = {which, 30, 40};
    return event;
}

} // namespace

TEST_CASE("Keys are known by the names the controls give them", "[shell]") {
    CHECK(inputOf(keyDown(sf::Keyboard::Space)) == InputEvent{KeyStrike{"Space"}});
    CHECK(inputOf(keyDown(sf::Keyboard::Num6)) == InputEvent{KeyStrike{"6"}});
    CHECK(inputOf(keyDown(sf::Keyboard::Numpad1)) == InputEvent{KeyStrike{"1"}});
    CHECK(inputOf(keyDown(sf::Keyboard::F9)) == InputEvent{KeyStrike{"F9"}});
    CHECK(inputOf(keyDown(sf::Keyboard::PageDown)) == InputEvent{KeyStrike{"PageDown"}});
}

TEST_CASE("Tab with Shift goes the other way", "[shell]") {
    auto event = keyDown(sf::Keyboard::Tab);
    event.key.shift = true;
    CHECK(inputOf(event) == InputEvent{KeyStrike{"Shift+Tab"}});
}

TEST_CASE("Chords and closing the window mean nothing", "[shell]") {
    auto chord = keyDown(sf::Keyboard::F4);
    chord.key.alt = true;
    CHECK_FALSE(inputOf(chord));
    sf::Event close{};
    close.type = sf::Event::Closed;
    CHECK_FALSE(inputOf(close));
}

TEST_CASE("Only the first mouse button is a finger", "[shell]") {
    CHECK(inputOf(button(sf::Event::MouseButtonPressed, sf::Mouse::Left)) ==
          InputEvent{PointerEvent{PointerDid::Press, {30, 40}}});
    CHECK(inputOf(button(sf::Event::MouseButtonReleased, sf::Mouse::Left)) ==
          InputEvent{PointerEvent{PointerDid::Release, {30, 40}}});
    CHECK_FALSE(inputOf(button(sf::Event::MouseButtonPressed, sf::Mouse::Right)));
}
