#pragma once

#include "player/Playhead.hpp"

#include <string>

namespace vitrine {

/// systemd, when it has started this process and watches over it (Type=notify, WatchdogSec). Where nobody watches, all
/// of this does nothing. It is told from the loop that makes the frames and from nowhere else: a thread of its own
/// would go on saying that all is well when no frame comes any more.
class Supervisor {
public:
    Supervisor();

    /// Whether somebody waits to be told.
    [[nodiscard]] bool isThere() const { return m_isThere; }
    /// There is a picture on the screen. Says so once.
    void ready();
    /// Frames come, or nothing has to move. Says so as often as it is wanted.
    void alive(Instant now);
    /// What is on, in words, as `systemctl status` shows it.
    void status(const std::string& text) const;
    /// How long `alive` may at most not be called; an hour where nobody watches.
    [[nodiscard]] Time longestSilence() const { return m_period; }

private:
    bool m_isThere = false, m_isReady = false;
    Time m_period;
    Instant m_next{};
};

} // namespace vitrine
