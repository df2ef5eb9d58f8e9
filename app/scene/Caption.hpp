#pragma once

#include "scene/Frame.hpp"

#include <vector>

namespace vitrine {

/// How the caption's band is shared between a caption and the chips of its terms.
struct CaptionBands {
    Box caption;
    std::vector<Box> terms; ///< in the order of the terms
};

/// With text beside the stage or in portrait the chips stand under the caption, else at its sides, where there is room
/// that it does not use. Without terms, or where nothing can be touched, the caption has the whole band.
[[nodiscard]] CaptionBands captionBands(const Frame& frame, std::size_t terms, float textScale);

} // namespace vitrine
