#pragma once

#include "render/Mask.hpp"
#include "render/PangoMeasure.hpp"
#include "scene/Frame.hpp"

namespace vitrine {

/// A line of text as pixels.
struct LineMask {
    Mask mask;
    Vec origin; ///< whole pixels from the mask's upper left corner to where the line begins on its baseline
};

/// The line at `size` pixels per em; every renderer draws these very pixels. Glyphs stand where the font's metrics want
/// them, to a part of a pixel.
[[nodiscard]] LineMask rasteriseLine(const Typesetter& typesetter, std::string_view line, float size, Weight weight);

/// Where the upper left corner of a line's mask goes, in pixels. Whole for text at rest, whose place `snapped` has made
/// whole.
[[nodiscard]] Vec cornerOf(const LineMask& line, const Text& text, const Frame& frame);

} // namespace vitrine
