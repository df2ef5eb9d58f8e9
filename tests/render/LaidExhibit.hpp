#pragma once

#include "controls/Controls.hpp"
#include "layout/Layout.hpp"
#include "player/Show.hpp"
#include "scene/Scene.hpp"
#include "storyboard/Storyboard.hpp"

#include <filesystem>

namespace vitrine {

/// An exhibit laid out for one screen, as `play` has it.
struct LaidExhibit {
    Storyboard storyboard;
    InterfaceWords words;
    LayoutRequest request;
    ControlNames names;
    Cases cases;
    std::vector<Timeline> timelines; ///< one a case
};

/// The exhibit of `folder` for a screen of so many pixels, controls shown.
[[nodiscard]] LaidExhibit laidOut(const std::filesystem::path& folder, Vec pixels, const TextMeasure& measure);

/// A show that enters a beat by itself, at its first moment.
[[nodiscard]] Show enteringBeat(const LaidExhibit& exhibit, std::size_t caseIndex, std::size_t beat);

/// What is on screen at a moment of a show, its controls included.
[[nodiscard]] Scene onScreen(const LaidExhibit& exhibit, const Show& show, Instant now, const TextMeasure& measure);

/// The beat at rest, its controls included.
[[nodiscard]] Scene atRest(const LaidExhibit& exhibit, std::size_t caseIndex, std::size_t beat,
                           const TextMeasure& measure);

} // namespace vitrine
