#include "shell/Night.hpp"

namespace vitrine {

bool Night::isDark(Instant now, bool isHome) {
    if (!keepsHours()) return false;
    if (now >= m_nextLook) {
        m_nextLook = now + seconds(1);
        m_isOpen = isOpen(m_hours, m_clock(), m_zone);
    }
    return !m_isOpen && isHome && now >= m_lightUntil;
}

} // namespace vitrine
