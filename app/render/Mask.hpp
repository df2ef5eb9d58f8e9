#pragma once

#include "render/Handles.hpp"

#include <vector>

namespace vitrine {

/// How far each pixel is covered, 0..255, row after row. A row takes up `stride` bytes, as Cairo wants it.
struct Mask {
    int width = 0, height = 0, stride = 0;
    std::vector<unsigned char> coverage;

    [[nodiscard]] unsigned char at(int x, int y) const { return coverage[static_cast<std::size_t>(y * stride + x)]; }
    friend bool operator==(const Mask&, const Mask&) = default;
};

/// Nothing covered.
[[nodiscard]] Mask emptyMask(int width, int height);

/// A part of a mask.
struct MaskPart {
    int x = 0, y = 0, width = 0, height = 0;
};
/// The least part that has everything that is covered; empty when nothing is.
[[nodiscard]] MaskPart inkOf(const Mask& mask);
/// That part alone.
[[nodiscard]] Mask cut(const Mask& mask, const MaskPart& part);

/// A Cairo surface of the mask's pixels. The mask has to outlive it; what is drawn on it is drawn on the mask.
[[nodiscard]] Owned<cairo_surface_t> surfaceOf(Mask& mask);

} // namespace vitrine
