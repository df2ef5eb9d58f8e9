#pragma once

namespace vitrine {

/// Eased in and out: f(0) = 0, f(1) = 1, slow at both ends, never beyond them, and in the middle at `easePeak` times
/// the mean speed.
[[nodiscard]] constexpr float ease(float u) {
    if (u <= 0) return 0;
    if (u >= 1) return 1;
    return u * u * (3 - 2 * u);
}

/// How much faster than the mean anything eased moves at most.
inline constexpr float easePeak = 1.5f;

} // namespace vitrine
