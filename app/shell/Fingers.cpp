#include "shell/Fingers.hpp"

namespace vitrine {

namespace {

constexpr Time mouseEcho = seconds(0.3);
/// Nothing lies there: whoever lets go there lets go of nothing.
constexpr Vec nowhere{-1, -1};

} // namespace

std::optional<PointerEvent> Fingers::pointerOf(const FingerEvent& event, Time now) {
    m_lastTouch = now;
    if (event.did == FingerDid::Down) m_down.insert(event.id);
    if (event.did == FingerDid::Up) m_down.erase(event.id);
    if (event.did == FingerDid::Down && !m_leader) {
        m_leader = event.id;
        return PointerEvent{PointerDid::Press, event.at};
    }
    if (event.id != m_leader) return std::nullopt;
    if (event.did != FingerDid::Up) return PointerEvent{PointerDid::Move, event.at};
    m_leader.reset();
    return PointerEvent{PointerDid::Release, event.at};
}

std::optional<PointerEvent> Fingers::lose(Time now) {
    if (!m_down.empty()) m_lastTouch = now;
    m_down.clear();
    if (!m_leader) return std::nullopt;
    m_leader.reset();
    return PointerEvent{PointerDid::Release, nowhere};
}

bool Fingers::mouseIsFree(Time now) const { return m_down.empty() && (!m_lastTouch || now - *m_lastTouch > mouseEcho); }

} // namespace vitrine
