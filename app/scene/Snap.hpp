#pragma once

#include "scene/Frame.hpp"
#include "scene/Scene.hpp"
#include "scene/Timeline.hpp"

namespace vitrine {

/// The drawable as it stands on whole pixels of `frame`: lines of text begin and stand on them, pictograms and discs
/// have their middles there and are an even number of them wide, panels have their edges there. Lines stay as they are.
/// Nothing moves by more than a pixel, and what is snapped stays where it is.
[[nodiscard]] Drawable snapped(Drawable drawable, const Frame& frame);

/// Everything in the scene snapped.
[[nodiscard]] Scene snapped(Scene scene, const Frame& frame);

/// The timeline with every place of rest snapped: what moves moves freely, and comes to rest on whole pixels.
[[nodiscard]] Timeline snapped(Timeline timeline, const Frame& frame);

} // namespace vitrine
