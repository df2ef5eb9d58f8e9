#pragma once

#include "controls/Controls.hpp"
#include "controls/Keys.hpp"
#include "controls/Strikes.hpp"
#include "shell/Input.hpp"
#include "shell/Pointer.hpp"

#include <optional>
#include <string>

namespace vitrine {

/// The controls as they are now, and how their units lie on the screen's pixels.
struct Reach {
    ControlPanel panel;
    Frame frame;
    float mmPerUnit = 0;
};

/// What a visitor's fingers and keys ask for. It remembers what is held down, what has the focus and the last strike.
class Hands {
public:
    explicit Hands(Vec screenPixels) : m_pointer(screenPixels) {}

    [[nodiscard]] std::optional<Action> strike(const KeyStrike& key, const Reach& reach, Instant now);

    /// The screen has another size now.
    void resize(Vec screenPixels) { m_pointer.resize(screenPixels); }
    void feed(const PointerEvent& event) { m_pointer.feed(event); }
    [[nodiscard]] bool pointerWaits() const { return m_pointer.wantsFrame(); }
    /// Lets the pointer take one step; call it as long as `pointerWaits`.
    [[nodiscard]] std::optional<Action> point(const Reach& reach, Instant now);

    /// Nothing has the focus any more: the next visitor begins without.
    void forget() { m_attention = {}; }

    [[nodiscard]] const Attention& attention() const { return m_attention; }

private:
    [[nodiscard]] std::optional<Action> act(const std::string& id, const Reach& reach, Instant now);
    [[nodiscard]] std::optional<Action> single(const std::string& what, const Action& action, Instant now);
    [[nodiscard]] std::optional<Action> onBar(const PointerState& state, const Reach& reach);
    [[nodiscard]] std::optional<Action> scrolled(const PointerState& state, const Reach& reach);

    Pointer m_pointer;
    Attention m_attention;
    std::optional<Strike> m_last;
    std::optional<float> m_barDown; ///< where the pointer went down on the bar, in units
    struct Grip {
        float y = 0, scrolled = 0; ///< where the pointer was then, and how far things had been moved, in units
        bool moves = false;
    };
    std::optional<Grip> m_grip; ///< on what moves under the finger
    Instant m_lastStep{};
};

} // namespace vitrine
