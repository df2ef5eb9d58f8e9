#pragma once

#include "shell/Hardware.hpp"
#include "shell/Pointer.hpp"

#include <SFML/Window/Event.hpp>

#include <optional>
#include <string>
#include <variant>

namespace vitrine {

/// A key that went down, by the name `meaningOf` knows it under. Keys that repeat while they are held come once.
struct KeyStrike {
    std::string key;
    friend bool operator==(const KeyStrike&, const KeyStrike&) = default;
};
/// The window's picture may have been lost: draw it again.
struct Uncovered {
    friend bool operator==(const Uncovered&, const Uncovered&) = default;
};
/// All there is to hear of. What fingers do is told twice: each by itself, and as what the pointer does.
using InputEvent = std::variant<KeyStrike, PointerEvent, Uncovered, TouchPresence, ScreenChanged, FingerEvent>;

/// What an event of the window means to the kiosk; nothing for the many that mean nothing, closing the window among
/// them.
[[nodiscard]] std::optional<InputEvent> inputOf(const sf::Event& event);

} // namespace vitrine
