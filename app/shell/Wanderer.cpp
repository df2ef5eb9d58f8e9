#include "shell/Wanderer.hpp"

namespace vitrine {

namespace {

/// How long the picture stands in one place at least, and when no beat begins.
constexpr Time shortest = seconds(60), longest = seconds(180);

} // namespace

std::optional<Vec> Wanderer::step(Instant now, bool beatBegins, bool moves) {
    const bool isDue = now - m_last >= (beatBegins ? shortest : longest) && (beatBegins || !moves);
    if (m_reach == 0 || !isDue) return std::nullopt;
    m_last = now;
    return wanderedTo(++m_steps, m_reach);
}

} // namespace vitrine
