#pragma once

#include "controls/Controls.hpp"
#include "layout/Layout.hpp"

namespace vitrine {

/// What the controls of an exhibit say.
[[nodiscard]] ControlNames controlNames(const Storyboard& storyboard, const InterfaceWords& words);

/// What the player knows of an exhibit no case of which has been laid out yet.
[[nodiscard]] Cases unlaidCases(const Storyboard& storyboard);

/// What the player knows of a case whose course is known.
[[nodiscard]] CaseMarks marksOf(const Storyboard& storyboard, const Course& course);

/// How wide a full-HD screen of 32 inches is when it has so many pixels. What X says of a screen's size is mostly made
/// up.
[[nodiscard]] constexpr float assumedWidthMm(float pixelsWide) { return pixelsWide * 0.369f; }

} // namespace vitrine
