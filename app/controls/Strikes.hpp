#pragma once

#include "player/Action.hpp"
#include "player/Playhead.hpp"

#include <optional>
#include <string>

namespace vitrine {

/// One strike on a control or a key.
struct Strike {
    std::string what; ///< the control's id or the key's name
    Instant at{};
    friend bool operator==(const Strike&, const Strike&) = default;
};

/// Whether `next`, which asks for `action`, is the second half of a double strike: on the same thing as the last one
/// that counted, within 0.5 s of it (0.2 s for a beat back and on).
[[nodiscard]] bool isDoubleStrike(const std::optional<Strike>& last, const Strike& next, const Action& action);

} // namespace vitrine
