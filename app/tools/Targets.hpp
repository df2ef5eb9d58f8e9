#pragma once

#include "core/Geometry.hpp"
#include "core/Phrase.hpp"
#include "setup/Settings.hpp"
#include "storyboard/Storyboard.hpp"

namespace vitrine {

/// A screen that visitors touch, and how wide its picture is.
struct TouchScreen {
    Vec pixels;
    float widthMm = 0;
};

/// The screen that the settings tell the width of, with so many pixels; else 24, 43 and 55 inches, upright too.
[[nodiscard]] std::vector<TouchScreen> touchScreens(const ScreenSettings& settings, std::optional<Vec> pixels);

/// On what it is measured whether controls can be touched.
struct TargetRequest {
    std::vector<TouchScreen> screens;
    std::vector<float> textScales;
    KioskSettings settings; ///< reach and margins
    FileName file;          ///< where the width is told, or could be
};

/// Whatever can be touched and is smaller than 15 mm, or nearer than 3 mm to something else, in any view of any case:
/// a warning for each sort of control, with where it is worst.
[[nodiscard]] Diagnostics crampedTargets(const Storyboard& storyboard, const InterfaceWords& words,
                                         const TargetRequest& request);

} // namespace vitrine
