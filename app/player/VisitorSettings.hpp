#pragma once

#include <string>

namespace vitrine {

/// What a visitor can set for the time of a visit.
struct VisitorSettings {
    float textScale = 1; ///< 1, 1.5 or 2
    std::string theme = "dark";
    bool reducedMotion = false;
    bool slower = false;  ///< more time to read
    std::string language; ///< a tag; empty: the exhibit's own
    float volume = 0;     ///< of the cues, 0..1; 0 is silence
    friend bool operator==(const VisitorSettings&, const VisitorSettings&) = default;
};

/// How much longer a beat is read at the slower pace.
inline constexpr double slowerPace = 1.6;

} // namespace vitrine
