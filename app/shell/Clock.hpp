#pragma once

#include "player/Playhead.hpp"
#include "shell/Journal.hpp"

#include <chrono>

namespace vitrine {

/// The steady clock, counted from the start of this process. The only clock of the shell.
class Clock {
public:
    [[nodiscard]] Instant now() const {
        const auto since = std::chrono::steady_clock::now() - m_made;
        return m_age + std::chrono::duration_cast<Time>(since);
    }

private:
    std::chrono::steady_clock::time_point m_made = std::chrono::steady_clock::now();
    Time m_age = processAge();
};

} // namespace vitrine
