#pragma once

#include "scene/Timeline.hpp"

namespace vitrine {

/// The shape at another place.
[[nodiscard]] Shape translated(Shape shape, Vec by);

/// A drawable of which only `share` (0..1) has come, or is still there.
[[nodiscard]] Drawable partOf(const Drawable& drawable, Passage passage, float share);

/// A drawable between two values of it, 0..1. What cannot turn into the other gives way to it: the old is gone before
/// the new appears.
[[nodiscard]] Drawable changing(const Drawable& from, const Drawable& to, Passage passage, float u);

/// How far the farthest of a drawable's points travels from one value to the other; 0 when they cannot be mixed.
[[nodiscard]] float farthestWay(const Shape& from, const Shape& to);

} // namespace vitrine
