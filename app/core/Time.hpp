#pragma once

#include <chrono>
#include <cstdint>

namespace vitrine {

/// A moment on a timeline or a length of time, in whole microseconds: integers neither drift nor depend on the order of
/// sums.
using Time = std::chrono::microseconds;

[[nodiscard]] constexpr Time seconds(double s) {
    return Time{static_cast<std::int64_t>(s * 1e6 + (s < 0 ? -0.5 : 0.5))};
}
[[nodiscard]] constexpr double inSeconds(Time t) { return static_cast<double>(t.count()) / 1e6; }

/// How far `t` is between `start` and `end`, clamped to 0..1; 1 when the two are equal.
[[nodiscard]] constexpr float progress(Time t, Time start, Time end) {
    if (t >= end) return 1.f;
    if (t <= start) return 0.f;
    return static_cast<float>(static_cast<double>((t - start).count()) / static_cast<double>((end - start).count()));
}

} // namespace vitrine
