#include "shell/Hands.hpp"

namespace vitrine {

namespace {

constexpr auto barId = "bar";

float unitsAcross(const Frame& frame, Vec pixel) { return (pixel.x - frame.offset.x) / frame.scale; }

std::vector<Touchable> touchablesOf(const Reach& reach) {
    std::vector<Touchable> touchables;
    const Frame& frame = reach.frame;
    for (const auto& control : reach.panel.controls) {
        if (control.state.disabled) continue;
        const Vec corner = frame.offset + Vec{control.box.x, control.box.y} * frame.scale;
        touchables.push_back(
            {control.id, {corner.x, corner.y, control.box.w * frame.scale, control.box.h * frame.scale}});
    }
    return touchables;
}

} // namespace

std::optional<Command> Hands::single(const std::string& what, const Command& action, Instant now) {
    const Strike strike{what, now};
    if (isDoubleStrike(m_last, strike, action)) return std::nullopt;
    m_last = strike;
    return action;
}

std::optional<Command> Hands::act(const std::string& id, const Reach& reach, Instant now) {
    const Control* control = findControl(reach.panel, id);
    if (!control || control->state.disabled) return std::nullopt;
    return single(id, control->action, now);
}

std::optional<Command> Hands::strike(const KeyStrike& key, const Reach& reach, Instant now) {
    const auto meaning = meaningOf(key.key);
    if (!meaning) return std::nullopt;
    if (const auto* command = std::get_if<Command>(&*meaning)) return single(key.key, *command, now);
    const auto move = std::get<FocusMove>(*meaning);
    if (move == FocusMove::Act) return act(m_attention.focused, reach, now);
    m_attention.focused = focusAfter(reach.panel, m_attention.focused, move);
    return std::nullopt;
}

std::optional<Command> Hands::onBar(const PointerState& state, const Reach& reach) {
    const float x = unitsAcross(reach.frame, state.at);
    if (state.held == barId) {
        if (!m_barDown) m_barDown = x;
        return barMoved(reach.panel.bar, *m_barDown, x, reach.mmPerUnit);
    }
    if (!m_barDown) return std::nullopt;
    m_barDown.reset();
    // A drag ends wherever the finger is; a tap has to end on the bar.
    const bool counts = reach.panel.bar.dragged || state.acted == barId;
    return counts ? barReleased(reach.panel.bar, x) : std::nullopt;
}

std::optional<Command> Hands::point(const Reach& reach, Instant now) {
    const auto state = m_pointer.frame(touchablesOf(reach), static_cast<float>(inSeconds(now - m_lastStep)));
    m_lastStep = now;
    m_attention.pressed = state.onHeld ? *state.held : "";
    if (state.held) m_attention.focused.clear();
    if (state.held == barId || m_barDown) return onBar(state, reach);
    return state.acted ? act(*state.acted, reach, now) : std::nullopt;
}

} // namespace vitrine
