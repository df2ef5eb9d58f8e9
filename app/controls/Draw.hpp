#pragma once

#include "controls/Controls.hpp"
#include "scene/Frame.hpp"
#include "scene/Scene.hpp"
#include "scene/TextMeasure.hpp"

namespace vitrine {

/// The looks of the controls, on their own ground, as a scene of the frame's size. Ids begin with `control/`. Empty
/// when the band is hidden.
[[nodiscard]] Scene draw(const ControlPanel& panel, const Frame& frame, const TextMeasure& measure,
                         float textScale = 1);

} // namespace vitrine
