#include "render/Nib.hpp"

#include <algorithm>
#include <cmath>

namespace vitrine {
namespace {

/// A square mask round a middle, of so many texels; `coverage` answers that of a pixel so far from it.
template <typename Coverage>
Mask roundMask(int side, Coverage coverage) {
    const auto fromMiddle = [&](int texel) { return static_cast<float>(2 * texel + 1 - side) / (2 * nibScale); };
    Mask mask = emptyMask(side, side);
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x)
            mask.coverage[static_cast<std::size_t>(y * mask.stride + x)] =
                static_cast<unsigned char>(std::lround(255 * coverage(std::hypot(fromMiddle(x), fromMiddle(y)))));
    return mask;
}

} // namespace

/// The edge runs out over one pixel, which makes a dot larger by as much as a twelfth of a pixel's square; so it starts
/// smaller.
Mask dotMask(float diameter) {
    const float radius = std::sqrt(std::max(diameter * diameter / 4 - 1 / 12.f, 0.f));
    return roundMask(nibScale * (static_cast<int>(std::ceil(diameter)) + 2), [=](float distance) {
        return std::clamp(radius + 0.5f - distance, 0.f, std::min(diameter, 1.f));
    });
}

/// One texel lies in the very middle, so that others lie where the coverage of usual widths begins and ends to run out:
/// there the mean of two texels would be too much or too little.
Mask nibMask(float width) {
    const int texels = static_cast<int>(std::ceil(nibReach(width) * nibScale));
    return roundMask(2 * texels + 1,
                     [=](float distance) { return std::clamp((width + 1) / 2 - distance, 0.f, std::min(width, 1.f)); });
}

} // namespace vitrine
