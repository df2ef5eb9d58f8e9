#pragma once

#include "core/Colour.hpp"
#include "scene/Scene.hpp"

namespace vitrine {

/// The one opaque colour a paint comes to.
[[nodiscard]] inline Colour resolve(const Paint& paint, const Theme& theme) {
    return mix(theme[paint.ground], theme[paint.role], paint.strength);
}

} // namespace vitrine
