#pragma once

#include "core/Geometry.hpp"

namespace vitrine {

/// The bands of a whole screen or of a panel, in stage units. Everything but the controls belongs to the scene.
struct Frame {
    Vec size;        ///< of a screen: the short side is 1080
    float scale = 1; ///< pixels a unit
    Vec offset;      ///< pixels left of and above the stage, where the aspect lies beyond 4:3 and 21:9
    bool portrait = false;
    Box header, stage, caption, legend, controls;
    friend bool operator==(const Frame&, const Frame&) = default;
};

enum class ControlsBand : bool { Hidden, Shown };

/// The bands of a screen of `pixels`, with text at `textScale` (1, 1.5 or 2). From 1.5 the caption stands in a column
/// beside the stage (landscape) or takes up to 40 % of the height (portrait).
[[nodiscard]] Frame frameFor(Vec pixels, ControlsBand controls, float textScale);

/// The bands of a panel of `size` units of the screen that shows it, at scale 1: a header, a stage, a caption, and
/// neither legend nor controls. Where it is much wider than high, header and caption stand beside the stage.
[[nodiscard]] Frame panelFrame(Vec size, float textScale);

/// The least size that a caption is set in there. There is little room: who asks for larger text gets none below the
/// least of a caption that has the screen to itself, and larger text wherever a caption is short.
[[nodiscard]] float leastPanelCaption(float textScale);

} // namespace vitrine
