#include "shell/Input.hpp"

namespace vitrine {

namespace {

using sf::Keyboard;

std::string numbered(const char* prefix, int number) { return prefix + std::to_string(number); }

/// Space, Left … as `meaningOf` names them; empty for keys without a name.
std::string nameOfKey(const sf::Event::KeyEvent& key) {
    if (key.code >= Keyboard::Num0 && key.code <= Keyboard::Num9) return numbered("", key.code - Keyboard::Num0);
    if (key.code >= Keyboard::Numpad0 && key.code <= Keyboard::Numpad9)
        return numbered("", key.code - Keyboard::Numpad0);
    if (key.code >= Keyboard::F1 && key.code <= Keyboard::F15) return numbered("F", key.code - Keyboard::F1 + 1);
    switch (key.code) {
    case Keyboard::Space:
        return "Space";
    case Keyboard::Left:
        return "Left";
    case Keyboard::Right:
        return "Right";
    case Keyboard::Home:
        return "Home";
    case Keyboard::PageDown:
        return "PageDown";
    case Keyboard::PageUp:
        return "PageUp";
    case Keyboard::B:
        return "B";
    case Keyboard::Escape:
        return "Escape";
    case Keyboard::Tab:
        return key.shift ? "Shift+Tab" : "Tab";
    case Keyboard::Enter:
        return "Enter";
    default:
        return "";
    }
}

/// Chords are left alone: no combination of keys means anything here.
std::optional<InputEvent> strikeOf(const sf::Event::KeyEvent& key) {
    const std::string name = nameOfKey(key);
    if (name.empty() || key.control || key.alt || key.system) return std::nullopt;
    return KeyStrike{name};
}

PointerEvent pointerAt(PointerDid did, int x, int y) { return {did, {static_cast<float>(x), static_cast<float>(y)}}; }

std::optional<InputEvent> pressOf(PointerDid did, const sf::Event::MouseButtonEvent& button) {
    if (button.button != sf::Mouse::Left) return std::nullopt;
    return pointerAt(did, button.x, button.y);
}

} // namespace

std::optional<InputEvent> inputOf(const sf::Event& event) {
    switch (event.type) {
    case sf::Event::KeyPressed:
        return strikeOf(event.key);
    case sf::Event::MouseMoved:
        return pointerAt(PointerDid::Move, event.mouseMove.x, event.mouseMove.y);
    case sf::Event::MouseButtonPressed:
        return pressOf(PointerDid::Press, event.mouseButton);
    case sf::Event::MouseButtonReleased:
        return pressOf(PointerDid::Release, event.mouseButton);
    case sf::Event::GainedFocus:
    case sf::Event::Resized:
        return Uncovered{};
    default:
        return std::nullopt;
    }
}

} // namespace vitrine
