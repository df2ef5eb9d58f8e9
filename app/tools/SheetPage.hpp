#pragma once

#include "layout/Layout.hpp"

namespace vitrine {

/// A case's beats at rest, laid out for one screen.
struct SheetCase {
    const StoryCase& story;
    const std::vector<Question>& questions;
    const Frame& frame;        ///< the screen's
    std::vector<Scene> scenes; ///< one for each beat
};

/// One page with every beat: its picture, number and question, and its caption below. The page is as high as it has to
/// be; its units are pixels of a PNG, two to a point on paper.
[[nodiscard]] Scene sheetPage(const SheetCase& sheet, const TextMeasure& measure);

} // namespace vitrine
