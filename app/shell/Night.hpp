#pragma once

#include "player/Playhead.hpp"
#include "setup/OpeningHours.hpp"

namespace vitrine {

/// Tells when the screen is to be dark: outside of the opening hours, as long as nobody is there. The wall clock is
/// looked at once a second, so that it may be set at any time; how long a touch counts is measured by the steady one.
class Night {
public:
    using WallClock = std::function<UtcTime()>;
    Night(OpeningHours hours, TimeZone zone, WallClock clock)
        : m_hours(std::move(hours)), m_zone(std::move(zone)), m_clock(std::move(clock)) {}

    /// Whether it is ever closed.
    [[nodiscard]] bool keepsHours() const { return !m_hours.open.empty() || !m_hours.closed.empty(); }
    /// Somebody has touched something.
    void touch(Instant now) { m_lightUntil = now + m_hours.touch; }
    /// `isHome`: no visit is on.
    [[nodiscard]] bool isDark(Instant now, bool isHome);

private:
    OpeningHours m_hours;
    TimeZone m_zone;
    WallClock m_clock;
    Instant m_lightUntil{}, m_nextLook{};
    bool m_isOpen = true;
};

} // namespace vitrine
