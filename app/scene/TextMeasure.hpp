#pragma once

#include "scene/Scene.hpp"

#include <string_view>

namespace vitrine {

/// The size of one line of text, in stage units; `ascent` is from the top of the line to its baseline.
struct TextExtent {
    float width = 0, height = 0, ascent = 0;
};

/// Measures a line of text without hinting. Pango does it for real; tests pass a fixed measure.
class TextMeasure {
public:
    virtual ~TextMeasure() = default;
    [[nodiscard]] virtual TextExtent measure(std::string_view line, float size, Weight weight) const = 0;
};

} // namespace vitrine
