#pragma once

#include "core/Colour.hpp"

namespace vitrine {

/// Ways of seeing colour: in full, without the red, green or blue cones, and lightness alone.
enum class Sight : unsigned char { Full, Protan, Deutan, Tritan, Grey };

/// The colour as it looks to such eyes. Protan, deutan and tritan by the matrices for full severity of G. M. Machado,
/// M. M. Oliveira and L. A. F. Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency",
/// IEEE Transactions on Visualization and Computer Graphics 15(6), 2009; they work on linear light.
[[nodiscard]] Colour seenBy(Sight sight, Colour colour);

/// CIE L*, 0 (black) to 100 (white), by the luminance of sRGB.
[[nodiscard]] float lightness(Colour colour);

/// How far apart two colours are in lightness where they are least so: in grey and in the three simulations.
[[nodiscard]] float leastLightnessBetween(Colour a, Colour b);

} // namespace vitrine
