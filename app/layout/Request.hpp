#pragma once

#include "scene/Frame.hpp"

#include <functional>

namespace vitrine {

enum class Motion : bool { Full, Reduced };

/// What is written round the stage: on a screen of its own all that tells where in the exhibit one is; in a panel
/// beside others only whose case it is, and the caption.
enum class Texts : bool { Screen, Panel };

/// What a timeline is made for.
struct LayoutRequest {
    Frame frame;
    float textScale = 1;
    Motion motion = Motion::Full;
    double pace = 1; ///< times the reading time
    Texts texts = Texts::Screen;
};

/// The same for a panel of this frame that stands beside others.
[[nodiscard]] inline LayoutRequest inPanel(LayoutRequest request, const Frame& panel) {
    request.frame = panel;
    request.texts = Texts::Panel;
    return request;
}

/// Whether names of types that only repeat stand on the stage; else the legend tells them.
[[nodiscard]] inline bool namesTypes(const LayoutRequest& request) {
    return request.texts == Texts::Screen && request.textScale < 1.5f;
}

/// Asked now and then by work that takes its time: whether anybody still wants what comes of it. Work that is not
/// wanted any more ends soon, with a result that is of no use.
using StillWanted = std::function<bool()>;
[[nodiscard]] inline bool always() { return true; }

} // namespace vitrine
