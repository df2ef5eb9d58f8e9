#pragma once

#include "controls/Controls.hpp"
#include "controls/Drawing.hpp"

namespace vitrine {

/// The size at which the captions, or the titles, of all these stills have room, so that they speak with one voice.
[[nodiscard]] float captionSize(const std::vector<const Control*>& stills, const TextMeasure& measure, float textScale);
/// The words, a beat's at this size, and the edge of a card whose picture lies below.
void drawStill(Drawing& drawing, const Control& still, float textScale, float size);
/// What is only read.
void drawPlate(Drawing& drawing, const Plate& plate, const Frame& frame, float textScale);

} // namespace vitrine
