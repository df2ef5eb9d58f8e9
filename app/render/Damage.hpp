#pragma once

#include "scene/Frame.hpp"
#include "scene/Scene.hpp"

#include <SFML/Graphics/Rect.hpp>

#include <vector>

namespace vitrine {

/// The whole pixels in which two scenes look different on `frame`: at most a few rectangles, none when they are equal.
/// Every drawable that came, went or changed lies in one of them as a whole, feathered edges included.
[[nodiscard]] std::vector<sf::IntRect> damage(const Scene& before, const Scene& after, const Frame& frame);

/// The whole pixels a drawable may touch.
[[nodiscard]] sf::IntRect pixelsOf(const Shape& shape, const Frame& frame);

} // namespace vitrine
