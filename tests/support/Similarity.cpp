#include "support/Similarity.hpp"

#include <algorithm>
#include <cmath>

namespace vitrine {
namespace {

constexpr unsigned windowSide = 8;
constexpr double levels = 255;
/// The second constant is larger than usual: Cairo counts how far a pixel is covered in fifteenths, and a pale row of
/// pixels along an edge, where the screen has a smoother one, is no other picture.
constexpr double steadyMean = (0.01 * levels) * (0.01 * levels), steadySpread = (0.05 * levels) * (0.05 * levels);

/// The sums over a window that its similarity is made of.
struct Sums {
    double n = 0, a = 0, b = 0, aa = 0, bb = 0, ab = 0, apart = 0;
};

double similarity(const Sums& s) {
    const double meanA = s.a / s.n, meanB = s.b / s.n;
    const double varianceA = s.aa / s.n - meanA * meanA, varianceB = s.bb / s.n - meanB * meanB;
    const double covariance = s.ab / s.n - meanA * meanB;
    return (2 * meanA * meanB + steadyMean) * (2 * covariance + steadySpread) /
           ((meanA * meanA + meanB * meanB + steadyMean) * (varianceA + varianceB + steadySpread));
}

double channel(const sf::Image& image, unsigned x, unsigned y, unsigned c) {
    return image.getPixelsPtr()[(std::size_t{y} * image.getSize().x + x) * 4 + c];
}

Sums sumsOf(const sf::Image& a, const sf::Image& b, sf::Rect<unsigned> window, unsigned c) {
    Sums sums;
    for (unsigned y = window.top; y < window.top + window.height; ++y)
        for (unsigned x = window.left; x < window.left + window.width; ++x) {
            const double p = channel(a, x, y, c), q = channel(b, x, y, c);
            sums.n += 1, sums.a += p, sums.b += q, sums.aa += p * p, sums.bb += q * q, sums.ab += p * q;
            sums.apart += std::abs(p - q);
        }
    return sums;
}

double nearness(const Sums& s) { return 1 - std::abs(s.a - s.b) / s.n / 30; }

/// What a tile's windows come to: the mean of their similarities, and by how much the pixels of the least alike one are
/// apart, in the mean.
struct Windows {
    double mean = 0, apart = 0;
};

Windows windowsOf(const sf::Image& a, const sf::Image& b, sf::Rect<unsigned> tile, unsigned c) {
    const unsigned width = std::min(windowSide, tile.width), height = std::min(windowSide, tile.height);
    double count = 0;
    Windows windows;
    for (unsigned y = 0; y + height <= tile.height; y += windowSide)
        for (unsigned x = 0; x + width <= tile.width; x += windowSide, ++count) {
            const Sums sums = sumsOf(a, b, {tile.left + x, tile.top + y, width, height}, c);
            windows.mean += similarity(sums);
            windows.apart = std::max(windows.apart, sums.apart / sums.n);
        }
    windows.mean /= count;
    return windows;
}

double tileSimilarity(const sf::Image& a, const sf::Image& b, sf::Rect<unsigned> tile) {
    double worst = 1;
    for (unsigned c = 0; c < 3; ++c) {
        const Sums whole = sumsOf(a, b, tile, c);
        const Windows windows = windowsOf(a, b, tile, c);
        worst = std::min({worst, similarity(whole), nearness(whole), windows.mean, 1 - windows.apart / 120});
    }
    return worst;
}

} // namespace

std::vector<TileSimilarity> similarities(const sf::Image& a, const sf::Image& b, unsigned side) {
    const auto [width, height] = a.getSize();
    std::vector<TileSimilarity> tiles;
    for (unsigned y = 0; y < height; y += side)
        for (unsigned x = 0; x < width; x += side) {
            const sf::Rect<unsigned> tile{x, y, std::min(side, width - x), std::min(side, height - y)};
            tiles.push_back({x, y, tileSimilarity(a, b, tile)});
        }
    return tiles;
}

TileSimilarity worstTile(const sf::Image& a, const sf::Image& b, unsigned side) {
    if (a.getSize() != b.getSize()) return {0, 0, -1};
    const auto tiles = similarities(a, b, side);
    return *std::min_element(tiles.begin(), tiles.end(),
                             [](const auto& one, const auto& other) { return one.value < other.value; });
}

} // namespace vitrine
