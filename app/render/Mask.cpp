#include "render/Mask.hpp"

#include <algorithm>

namespace vitrine {

Mask emptyMask(int width, int height) {
    Mask mask{width, height, cairo_format_stride_for_width(CAIRO_FORMAT_A8, width), {}};
    mask.coverage.resize(static_cast<std::size_t>(mask.stride) * static_cast<std::size_t>(height));
    return mask;
}

MaskPart inkOf(const Mask& mask) {
    int left = mask.width, top = mask.height, right = 0, bottom = 0;
    for (int y = 0; y < mask.height; ++y)
        for (int x = 0; x < mask.width; ++x)
            if (mask.at(x, y) != 0) {
                left = std::min(left, x), right = std::max(right, x + 1);
                top = std::min(top, y), bottom = std::max(bottom, y + 1);
            }
    return right > left ? MaskPart{left, top, right - left, bottom - top} : MaskPart{};
}

Mask cut(const Mask& mask, const MaskPart& part) {
    Mask piece = emptyMask(part.width, part.height);
    for (int y = 0; y < part.height; ++y)
        for (int x = 0; x < part.width; ++x)
            piece.coverage[static_cast<std::size_t>(y * piece.stride + x)] = mask.at(part.x + x, part.y + y);
    return piece;
}

Owned<cairo_surface_t> surfaceOf(Mask& mask) {
    return Owned<cairo_surface_t>{cairo_image_surface_create_for_data(mask.coverage.data(), CAIRO_FORMAT_A8, mask.width,
                                                                      mask.height, mask.stride)};
}

} // namespace vitrine
