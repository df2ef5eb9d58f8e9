#include "staff/PinGuard.hpp"

#include <algorithm>

namespace vitrine {

namespace {

constexpr Time first = std::chrono::seconds{30}, longest = std::chrono::minutes{15};
constexpr int most = 1000; ///< more failures change nothing

} // namespace

Time lockOutAfter(int failures) {
    if (failures < freeTries) return Time{0};
    Time wait = first;
    for (int i = freeTries; i < failures && wait < longest; ++i)
        wait *= 2;
    return std::min(wait, longest);
}

PinGuard afterRestart(int failures, Time now) {
    const int sound = std::clamp(failures, 0, most);
    return {sound, now + lockOutAfter(sound)};
}

Time waitOf(const PinGuard& guard, Time now) { return std::max(Time{0}, guard.lockedUntil - now); }

PinGuard afterTry(const PinGuard& guard, Time now) { return afterRestart(guard.failures + 1, now); }

PinGuard afterRightPin() { return {}; }

} // namespace vitrine
