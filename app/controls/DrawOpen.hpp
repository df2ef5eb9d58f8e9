#pragma once

#include "controls/Controls.hpp"
#include "controls/Drawing.hpp"

namespace vitrine {

/// The words and the edge of a card whose picture lies below.
void drawStill(Drawing& drawing, const Control& still, float textScale);
/// What is only read.
void drawPlate(Drawing& drawing, const Plate& plate, const Frame& frame, float textScale);

} // namespace vitrine
