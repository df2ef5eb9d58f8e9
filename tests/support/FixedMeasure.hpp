#pragma once

#include "scene/TextMeasure.hpp"

#include <algorithm>

namespace vitrine {

/// A measure that no font changes: every code point is 0.55 of the size wide.
class FixedMeasure : public TextMeasure {
public:
    [[nodiscard]] TextExtent measure(std::string_view line, float size, Weight) const override {
        const auto points = std::count_if(line.begin(), line.end(),
                                          [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; });
        return {0.55f * size * static_cast<float>(points), 1.2f * size, 0.95f * size};
    }
};

} // namespace vitrine
