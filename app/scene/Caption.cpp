#include "scene/Caption.hpp"

#include <algorithm>
#include <cmath>

namespace vitrine {
namespace {

constexpr float chipHeight = 56, gap = 11;

CaptionBands beside(Box band, std::size_t terms) {
    constexpr float chipWidth = 216, away = 24;
    CaptionBands bands{band, {}};
    const float y = std::round(band.centre().y - chipHeight - gap / 2);
    for (std::size_t i = 0; i < terms; ++i) {
        const std::size_t row = i % 2, column = i / 2; // the right side first, then the left, then inwards
        const std::size_t further = column / 2;
        const float inwards = static_cast<float>(further) * (chipWidth + gap);
        const float x = column % 2 == 0 ? band.right() - chipWidth - inwards : band.x + inwards;
        const float alone = i % 2 == 0 && i + 1 == terms ? (chipHeight + gap) / 2 : 0; // in the middle of its side
        bands.terms.push_back({x, y + static_cast<float>(row) * (chipHeight + gap) + alone, chipWidth, chipHeight});
    }
    const float columns = std::ceil(static_cast<float>(terms) / 4);
    const float taken = columns * (chipWidth + gap) - gap + away;
    bands.caption = {band.x + taken, band.y, band.w - 2 * taken, band.h};
    return bands;
}

CaptionBands below(Box band, std::size_t terms, std::size_t columns, float height, float widest) {
    CaptionBands bands{band, {}};
    const std::size_t rows = (terms + columns - 1) / columns;
    const float tall = static_cast<float>(rows) * (height + gap);
    bands.caption.h = band.h - tall - gap;
    const std::size_t across = std::min(terms, columns);
    const float n = static_cast<float>(across);
    const float width = std::floor(std::min(widest, (band.w - (n - 1) * gap) / n));
    const float left = std::round(band.centre().x - (n * width + (n - 1) * gap) / 2);
    for (std::size_t i = 0; i < terms; ++i) {
        const std::size_t column = i % columns, row = i / columns;
        bands.terms.push_back({left + static_cast<float>(column) * (width + gap),
                               band.bottom() - tall + static_cast<float>(row) * (height + gap), width, height});
    }
    return bands;
}

} // namespace

CaptionBands captionBands(const Frame& frame, std::size_t terms, float textScale) {
    if (terms == 0 || frame.controls.h <= 0) return {frame.caption, {}};
    if (frame.portrait) return below(frame.caption, terms, 4, chipHeight * (textScale < 1.5f ? 1.f : 1.3f), 300);
    if (textScale >= 1.5f) return below(frame.caption, terms, 2, chipHeight * 1.3f, 400);
    return beside(frame.caption, terms);
}

} // namespace vitrine
