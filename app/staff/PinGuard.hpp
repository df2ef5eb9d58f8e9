#pragma once

#include "core/Time.hpp"

namespace vitrine {

/// How many wrong PINs there may be in a row before the first lock-out.
inline constexpr int freeTries = 5;
/// The wait after so many wrong PINs in a row: none below `freeTries`, then 30 s, twice as long each time, at most 15
/// minutes.
[[nodiscard]] Time lockOutAfter(int failures);

/// How often in a row the PIN was wrong, and until when no other is taken. Only the number outlives a restart, so that
/// no clock that can be set decides: after a restart the present lock-out begins anew.
struct PinGuard {
    int failures = 0;
    Time lockedUntil{}; ///< of a steady clock
    friend bool operator==(const PinGuard&, const PinGuard&) = default;
};

/// The guard after a restart, with the failures there were before it.
[[nodiscard]] PinGuard afterRestart(int failures, Time now);
/// How long to wait until a PIN is taken; none: it is taken now.
[[nodiscard]] Time waitOf(const PinGuard& guard, Time now);
/// A try counts as wrong from before it is judged, so that cutting the power in between gains nothing.
[[nodiscard]] PinGuard afterTry(const PinGuard& guard, Time now);
/// The PIN was right: everything is forgotten.
[[nodiscard]] PinGuard afterRightPin();

} // namespace vitrine
