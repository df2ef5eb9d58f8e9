#include "render/Mask.hpp"

namespace vitrine {

Mask emptyMask(int width, int height) {
    Mask mask{width, height, cairo_format_stride_for_width(CAIRO_FORMAT_A8, width), {}};
    mask.coverage.resize(static_cast<std::size_t>(mask.stride) * static_cast<std::size_t>(height));
    return mask;
}

Owned<cairo_surface_t> surfaceOf(Mask& mask) {
    return Owned<cairo_surface_t>{cairo_image_surface_create_for_data(mask.coverage.data(), CAIRO_FORMAT_A8, mask.width,
                                                                      mask.height, mask.stride)};
}

} // namespace vitrine
