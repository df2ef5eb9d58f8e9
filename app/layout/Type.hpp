#pragma once

#include "scene/TextMeasure.hpp"

#include <string>
#include <vector>

namespace vitrine {

/// Lines no wider than `width`, as few as possible and as even as possible: no word stands alone on the last one if it
/// can be helped. A word wider than `width` has a line to itself.
[[nodiscard]] std::vector<std::string> breakLines(const std::string& text, float width, float size, Weight weight,
                                                  const TextMeasure& measure);

enum class Align : unsigned char { Left, Centre, Right };

/// A block of text to be set: its lines' size and distance shrink in steps until it fits its box.
struct Block {
    std::string id;
    std::string text;
    Box box;
    float size = 40;
    float smallest = 24;
    Weight weight = Weight::Medium;
    Paint paint;
    Align align = Align::Centre;
    float leading = 1.32f; ///< line distance, in sizes
};

/// The lines of a block, centred in the height of its box; ids are `<id>/1` …
[[nodiscard]] std::vector<Drawable> setBlock(const Block& block, const TextMeasure& measure);

} // namespace vitrine
