#pragma once

#include "controls/Controls.hpp"
#include "player/Action.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace vitrine {

enum class FocusMove : unsigned char { Next, Previous, Act };
using KeyMeaning = std::variant<Action, FocusMove>;

/// What a key means by its name: Space, Left, Right, Home, 1 to 9, F1 to F9, PageDown, PageUp, B, Tab, Shift+Tab,
/// Enter, Escape. Nothing for any other key.
[[nodiscard]] std::optional<KeyMeaning> meaningOf(std::string_view key);

/// The id that has the focus after Tab or Shift+Tab: enabled controls in order, round. Enter leaves it where it is.
[[nodiscard]] std::string focusAfter(const ControlPanel& panel, const std::string& focused, FocusMove move);

} // namespace vitrine
