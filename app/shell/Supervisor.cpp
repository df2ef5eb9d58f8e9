#include "shell/Supervisor.hpp"

#include <systemd/sd-daemon.h>

#include <cstdlib>
#include <utility>

namespace vitrine {

namespace {

/// A third of what systemd allows, so that one that comes late does no harm.
Time periodOf(std::uint64_t allowedMicroseconds) { return Time{static_cast<std::int64_t>(allowedMicroseconds / 3)}; }

} // namespace

Supervisor::Supervisor() : m_isThere(std::getenv("NOTIFY_SOCKET") != nullptr), m_period(std::chrono::hours{1}) {
    std::uint64_t allowed = 0;
    if (sd_watchdog_enabled(0, &allowed) > 0) m_period = periodOf(allowed);
}

void Supervisor::ready() {
    if (!std::exchange(m_isReady, true)) sd_notify(0, "READY=1");
}

void Supervisor::alive(Instant now) {
    if (!m_isThere || now < m_next) return;
    m_next = now + m_period / 2;
    sd_notify(0, "WATCHDOG=1");
}

void Supervisor::status(const std::string& text) const { sd_notify(0, ("STATUS=" + text).c_str()); }

} // namespace vitrine
