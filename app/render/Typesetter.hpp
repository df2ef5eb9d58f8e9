#pragma once

#include "render/Handles.hpp"
#include "scene/Scene.hpp"

#include <pango/pangocairo.h>

#include <string_view>

namespace vitrine {

/// Sets lines in Inter, found through fontconfig, without hinting, so that a line is as wide at every size as its size
/// says. Throws when the font is not installed. For one thread.
class Typesetter {
public:
    Typesetter();

    /// The line at `size` pixels per em. It stays until the next one is set.
    [[nodiscard]] PangoLayout* set(std::string_view line, float size, Weight weight) const;

private:
    Owned<PangoContext> m_context;
    Owned<PangoLayout> m_layout;
};

} // namespace vitrine
