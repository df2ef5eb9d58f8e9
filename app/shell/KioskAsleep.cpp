#include "shell/Kiosk.hpp"

#include <utility>

namespace vitrine {

/// Outside of the opening hours: the screen is dark, the show stands, and only what is to be heard of is waited for.
bool Kiosk::isAsleep(Instant now) {
    const bool isLeft = m_visit.mode == Mode::Attract && !m_with.staff.isOpen();
    const bool isDark = m_hasBegun && isComplete(m_edition) && m_night.isDark(now, isLeft);
    if (std::exchange(m_isDark, isDark) != isDark) isDark ? goDark(now) : goLight(now);
    if (!isDark) return false;
    m_with.screen.blacken();
    m_lamp.switchTo(false);
    m_with.chronicle.alive(now);
    if (m_with.screen.hasInput()) return true;
    const Time atMost = std::min(Successor::period, m_with.chronicle.longestSilence());
    waitFor({m_with.stop.descriptor(), m_with.wake.descriptor(), m_with.screen.inputDescriptor()}, atMost);
    return true;
}

void Kiosk::goDark(Instant now) {
    m_with.chronicle.light(false, now);
    m_onScreen = {};
    if (m_with.staff.covers()) return; // what they hold stands as they hold it
    const Show& show = m_visit.show;
    m_visit = begin(begin({0, {}, show.speed, show.rounds}, m_edition.cases, now), m_with.staff.visitor());
}

/// Each opening begins with the first case.
void Kiosk::goLight(Instant now) {
    m_lamp.switchTo(true);
    m_visit.show.playhead.since = now;
    m_with.chronicle.forget();
    m_with.chronicle.light(true, now);
    m_with.screen.forget();
    const KioskSettings& settings = m_with.options.common.kiosk.settings;
    if (settings.facilitator && m_visit.mode == Mode::Attract) present();
}

} // namespace vitrine
