#include "shell/Hands.hpp"

#include <cmath>

namespace vitrine {

namespace {

constexpr auto barId = "bar";
constexpr float scrollStarts = 3; // millimetres

float unitsAcross(const Frame& frame, Vec pixel) { return (pixel.x - frame.offset.x) / frame.scale; }

float unitsDown(const Frame& frame, Vec pixel) { return (pixel.y - frame.offset.y) / frame.scale; }

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

std::optional<Action> Hands::single(const std::string& what, const Action& action, Instant now) {
    const Strike strike{what, now};
    if (isDoubleStrike(m_last, strike, action)) return std::nullopt;
    m_last = strike;
    return action;
}

std::optional<Action> Hands::act(const std::string& id, const Reach& reach, Instant now) {
    const Control* control = findControl(reach.panel, id);
    if (!control || control->state.disabled) return std::nullopt;
    return single(id, control->action, now);
}

std::optional<Action> Hands::strike(const KeyStrike& key, const Reach& reach, Instant now) {
    const auto meaning = meaningOf(key.key);
    if (!meaning) return std::nullopt;
    if (const auto* action = std::get_if<Action>(&*meaning)) return single(key.key, *action, now);
    const auto move = std::get<FocusMove>(*meaning);
    if (move == FocusMove::Act) return act(m_attention.focused, reach, now);
    m_attention.focused = focusAfter(reach.panel, m_attention.focused, move);
    return std::nullopt;
}

std::optional<Action> Hands::onBar(const PointerState& state, const Reach& reach) {
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

/// A finger that goes up or down on a still takes all stills along, and then does not tap the one it is on.
std::optional<Action> Hands::scrolled(const PointerState& state, const Reach& reach) {
    const Control* held = state.held ? findControl(reach.panel, *state.held) : nullptr;
    const float y = unitsDown(reach.frame, state.at);
    if (held && held->scrolls && !m_grip) m_grip = Grip{y, held->scrolled, false};
    if (!m_grip) return std::nullopt;
    if (std::abs(y - m_grip->y) * reach.mmPerUnit > scrollStarts) m_grip->moves = true;
    return m_grip->moves ? std::optional<Action>(ScrollTo{m_grip->scrolled + m_grip->y - y}) : std::nullopt;
}

std::optional<Action> Hands::point(const Reach& reach, Instant now) {
    const auto state = m_pointer.frame(touchablesOf(reach), static_cast<float>(inSeconds(now - m_lastStep)));
    m_lastStep = now;
    m_attention.pressed = state.onHeld ? *state.held : "";
    if (state.held) m_attention.focused.clear();
    if (state.held == barId || m_barDown) return onBar(state, reach);
    const auto scroll = scrolled(state, reach);
    if (!state.held) m_grip.reset();
    if (scroll) {
        m_attention.pressed.clear();
        return scroll;
    }
    return state.acted ? act(*state.acted, reach, now) : std::nullopt;
}

} // namespace vitrine
