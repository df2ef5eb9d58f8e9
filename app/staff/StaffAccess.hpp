#pragma once

#include "staff/PinDoor.hpp"

#include <string>

namespace vitrine {

/// How far somebody has come to what is for staff only.
enum class StaffStage {
    Closed,
    Pressing, ///< a finger rests in the corner; nothing is to be seen yet
    Pad,      ///< a PIN is asked for
    Panel,    ///< the PIN was right
};

/// The way to the staff's panel, as a value. Time is a steady one.
struct StaffAccess {
    StaffStage stage = StaffStage::Closed;
    Time since{};                    ///< of the press, or of the last touch
    std::string typed;               ///< the digits so far
    bool isEntered = false;          ///< they wait for a verdict: ask the door, then `judged`
    std::optional<PinAnswer> answer; ///< to the last PIN
    friend bool operator==(const StaffAccess&, const StaffAccess&) = default;
};

inline constexpr Time staffPress = std::chrono::seconds{5};     ///< how long the corner is pressed
inline constexpr Time padPatience = std::chrono::seconds{20};   ///< without a touch the pad goes
inline constexpr Time panelPatience = std::chrono::seconds{60}; ///< and the panel
inline constexpr float staffCorner = 0.1f; ///< the part of the short side that the upper left corner has

/// A finger came down at `at`, parts of the short side from the upper left.
[[nodiscard]] StaffAccess pressed(const StaffAccess& access, float x, float y, Time now);
/// It was lifted or has left the corner: nothing happens to a visitor who rests a hand there.
[[nodiscard]] StaffAccess released(const StaffAccess& access);
/// What time does: a long press opens the pad, pad and panel close when nobody touches them.
[[nodiscard]] StaffAccess passed(const StaffAccess& access, Time now);
/// When `passed` has something to do; nothing when it never has.
[[nodiscard]] std::optional<Time> dueOf(const StaffAccess& access);

/// A key of the pad: `0` to `9`, `erase`, `enter` or `cancel`.
[[nodiscard]] StaffAccess struck(StaffAccess access, const std::string& key, Time now);
/// The door has answered.
[[nodiscard]] StaffAccess judged(StaffAccess access, PinAnswer answer, Time now);
/// Something on the panel was touched.
[[nodiscard]] StaffAccess touched(StaffAccess access, Time now);

} // namespace vitrine
