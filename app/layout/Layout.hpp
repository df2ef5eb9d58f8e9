#pragma once

#include "scene/Frame.hpp"
#include "scene/TextMeasure.hpp"
#include "scene/Timeline.hpp"
#include "storyboard/Storyboard.hpp"

#include <map>

namespace vitrine {

/// Words of the interface by id: `beat-of`, `time-left` … in the visitor's language.
using InterfaceWords = std::map<std::string, std::string>;

enum class Motion : bool { Full, Reduced };

/// What a timeline is made for.
struct LayoutRequest {
    Frame frame;
    float textScale = 1;
    Motion motion = Motion::Full;
    double pace = 1; ///< times the reading time
};

/// One case, laid out and timed: poses of all its tableaux, and the movements between them.
[[nodiscard]] Timeline layOut(const Storyboard& storyboard, std::size_t caseIndex, const LayoutRequest& request,
                              const TextMeasure& measure, const InterfaceWords& words);

} // namespace vitrine
