#pragma once

#include "core/Time.hpp"
#include "shell/Pointer.hpp"

#include <cstdint>
#include <optional>
#include <set>

namespace vitrine {

enum class FingerDid : unsigned char { Down, Move, Up };

/// What one finger did on the touchscreen. `id` tells fingers apart; `at` is in the window's pixels.
struct FingerEvent {
    std::uint32_t id = 0;
    FingerDid did = FingerDid::Down;
    Vec at;
    friend bool operator==(const FingerEvent&, const FingerEvent&) = default;
};

/// Many fingers, one pointer: the finger that comes down while no other leads is the pointer until it is lifted. All
/// others, a palm among them, do nothing, neither then nor later. Pure; moments are passed in.
class Fingers {
public:
    /// What the finger means to the pointer; nothing for all fingers but the one that leads.
    [[nodiscard]] std::optional<PointerEvent> pointerOf(const FingerEvent& event, Time now);
    /// The touchscreen is gone, and with it whoever touched: where the pointer has to let go, so that nothing acts.
    [[nodiscard]] std::optional<PointerEvent> lose(Time now);
    /// Whether what the mouse does now is the mouse's own doing. The X server and SFML make mouse events of fingers
    /// too, and those come while a finger is down or shortly after.
    [[nodiscard]] bool mouseIsFree(Time now) const;

private:
    std::optional<std::uint32_t> m_leader;
    std::set<std::uint32_t> m_down;
    std::optional<Time> m_lastTouch;
};

} // namespace vitrine
