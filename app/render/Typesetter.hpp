#pragma once

#include "render/Handles.hpp"
#include "scene/Scene.hpp"

#include <pango/pangocairo.h>

#include <string_view>

namespace vitrine {

/// Sets lines in Inter, found through fontconfig. Without hinting a line is as wide at every size as its size says, so
/// all are set at one size, to be scaled: a font of each size that something passes through while it grows would take
/// its time and stay for good. Throws when the font is not installed. For one thread.
class Typesetter {
public:
    Typesetter();

    static constexpr float em = 64; ///< pixels

    /// The line at `em` pixels per em. It stays until the next one is set.
    [[nodiscard]] PangoLayout* set(std::string_view line, Weight weight) const;

private:
    Owned<PangoContext> m_context;
    Owned<PangoLayout> m_layout;
};

} // namespace vitrine
