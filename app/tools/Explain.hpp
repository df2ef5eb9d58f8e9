#pragma once

#include "layout/Accidents.hpp"

namespace vitrine {

/// What a beat's picture is explained with.
struct Explained {
    const Storyboard& storyboard;
    std::size_t caseIndex = 0, beatIndex = 0;
    const LayoutRequest& request;
    const std::vector<Accident>& accidents; ///< of the case; those of other beats are left out
};

/// The scene with lines over it: the bands of the screen and the zones of the plan, every seat that is taken, and every
/// accident with what it is.
[[nodiscard]] Scene explain(Scene scene, const Explained& explained, const TextMeasure& measure);

} // namespace vitrine
