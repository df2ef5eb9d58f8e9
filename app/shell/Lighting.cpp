#include "shell/Lighting.hpp"

#include "core/Easing.hpp"
#include "shell/Turning.hpp"

namespace vitrine {

void Lighting::turnTo(const Theme& theme, Instant now) {
    if (theme == m_to) return;
    m_from = this->theme(now);
    m_to = theme;
    m_end = now + turningTime;
}

Theme Lighting::theme(Instant now) const {
    if (!isTurning(now)) return m_to;
    const float u = ease(progress(now, m_end - turningTime, m_end));
    Theme mixed;
    for (std::size_t role = 0; role < colourRoleCount; ++role)
        mixed.colours[role] = mix(m_from.colours[role], m_to.colours[role], u);
    return mixed;
}

bool Lighting::isTurning(Instant now) const { return now < m_end; }

} // namespace vitrine
