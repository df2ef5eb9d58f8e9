#pragma once

#include <SFML/Graphics/Image.hpp>

#include <vector>

namespace vitrine {

/// How alike one tile of two pictures is: 1 when equal.
struct TileSimilarity {
    unsigned x = 0, y = 0; ///< its upper left corner, in pixels
    double value = 1;
};

/// The structural similarity (SSIM) of two pictures of one size in each tile of `side` pixels, of the colour channel
/// that is least alike. It is taken of the tile as a whole and as the mean over windows of 8 pixels, since the whole
/// misses small things among large ones, and the windows miss them where all else is plain. Both miss that a plain
/// ground is another: mean colours one and a half levels of 255 apart count as 0.95. And all miss what fills but one
/// window: one whose pixels are six levels apart in the mean counts as 0.95. The least of the four is the tile's.
[[nodiscard]] std::vector<TileSimilarity> similarities(const sf::Image& a, const sf::Image& b, unsigned side = 48);

/// The tile that is least alike.
[[nodiscard]] TileSimilarity worstTile(const sf::Image& a, const sf::Image& b, unsigned side = 48);

} // namespace vitrine
