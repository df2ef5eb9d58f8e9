#pragma once

#include "core/Colour.hpp"
#include "scene/Frame.hpp"
#include "scene/Scene.hpp"
#include "scene/TextMeasure.hpp"
#include "shell/Fingers.hpp"

#include <string>
#include <vector>

namespace vitrine {

/// The fingers on a touchscreen, each with a number of its own from 1 on, and the way it has come.
class TouchDots {
public:
    struct Dot {
        int number = 0;
        std::uint32_t id = 0; ///< as the X server counts
        std::vector<Vec> way; ///< in pixels, the last one where it is
    };

    /// Answers the number of the finger that did this; 0 when it is none of those that are down.
    int take(const FingerEvent& event);
    /// All fingers are gone.
    void clear() { m_dots.clear(); }
    [[nodiscard]] const std::vector<Dot>& dots() const { return m_dots; }

private:
    std::vector<Dot> m_dots;
};

/// What a test picture is drawn for.
struct TestPicture {
    Vec pixels;               ///< of the screen
    float pixelsPerMm = 1;    ///< as the settings have it
    bool widthIsKnown = true; ///< from the settings; else it is assumed
    float marginMm = 0;
    std::vector<TouchDots::Dot> dots;
};

/// Stage units of a test picture are pixels.
[[nodiscard]] Frame testFrame(Vec pixels);
/// Black and white.
[[nodiscard]] Theme testTheme();
/// A picture by which to hang a screen: edges and corners, the margin, rulers, steps of grey, what to look for in
/// words, and a dot under each finger.
[[nodiscard]] Scene sceneOf(const TestPicture& of, const TextMeasure& measure);

} // namespace vitrine
