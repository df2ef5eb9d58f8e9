#pragma once

namespace vitrine {

/// Eased in and out along a cosine-like quintic blend whose peak speed stays under 1.6 times the mean. f(0) = 0, f(1)
/// = 1.
[[nodiscard]] constexpr float ease(float u) {
    if (u <= 0) return 0;
    if (u >= 1) return 1;
    return u * u * (3 - 2 * u);
}

} // namespace vitrine
