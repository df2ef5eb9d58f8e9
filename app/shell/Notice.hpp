#pragma once

#include "core/Diagnostics.hpp"
#include "layout/Layout.hpp"
#include "scene/Frame.hpp"
#include "scene/Scene.hpp"
#include "scene/TextMeasure.hpp"

namespace vitrine {

/// A picture of words alone: that the exhibit cannot be played, and what is wrong with it, as much as fits.
[[nodiscard]] Scene noticeOf(const Diagnostics& diagnostics, const Frame& frame, const TextMeasure& measure,
                             const InterfaceWords& words);

} // namespace vitrine
