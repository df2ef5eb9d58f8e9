#pragma once

#include "controls/Controls.hpp"
#include "scene/Frame.hpp"
#include "scene/Scene.hpp"
#include "scene/TextMeasure.hpp"

namespace vitrine {

/// The looks of the controls, on their own ground, as a scene of the frame's size. Ids begin with `control/`. Empty
/// when the band is hidden. What is open gets its words and edges here; its pictures stand below.
[[nodiscard]] Scene draw(const ControlPanel& panel, const Frame& frame, const TextMeasure& measure,
                         float textScale = 1);

/// What lies under the pictures of what is open: its ground and its cards. Empty when nothing is open that covers the
/// story.
[[nodiscard]] Scene drawUnder(const ControlPanel& panel, const Frame& frame);

} // namespace vitrine
