#pragma once

#include "core/Geometry.hpp"

namespace vitrine {

/// A box with round corners: a disc when the radius is half its side. What overlaps and crossings are measured on.
struct RoundBox {
    Box box;
    float radius = 0;
};

/// The box larger by so much on every side, or smaller when `by` is negative; its corners grow with it.
[[nodiscard]] RoundBox grown(RoundBox shape, float by);

/// How far two shapes reach into each other, in units; negative: how far they are apart.
[[nodiscard]] float depth(const RoundBox& a, const RoundBox& b);

/// How much of the straight line from `a` to `b` lies within, in units.
[[nodiscard]] float lengthWithin(const RoundBox& shape, Vec a, Vec b);

[[nodiscard]] bool contains(const RoundBox& shape, Vec p);

} // namespace vitrine
