#pragma once

#include "core/Colour.hpp"
#include "player/Playhead.hpp"

namespace vitrine {

/// The theme everything is drawn in. It turns into another one little by little, as long as a screen takes to turn into
/// another.
class Lighting {
public:
    explicit Lighting(const Theme& theme) : m_from(theme), m_to(theme) {}

    void turnTo(const Theme& theme, Instant now);
    [[nodiscard]] Theme theme(Instant now) const;
    [[nodiscard]] bool isTurning(Instant now) const;

private:
    Theme m_from, m_to;
    Instant m_end{};
};

} // namespace vitrine
