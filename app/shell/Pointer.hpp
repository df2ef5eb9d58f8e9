#pragma once

#include "core/Geometry.hpp"

#include <deque>
#include <optional>
#include <string>
#include <vector>

struct ImGuiContext;

namespace vitrine {

/// Something on the screen that can be touched. `box` is in pixels.
struct Touchable {
    std::string id;
    Box box;
};

enum class PointerDid : unsigned char { Move, Press, Release };

/// What the mouse, or the finger that poses as one, did. `at` is in pixels.
struct PointerEvent {
    PointerDid did = PointerDid::Move;
    Vec at;
    friend bool operator==(const PointerEvent&, const PointerEvent&) = default;
};

/// What came of it: nothing held, one thing held, or one let go of while the pointer was still on it.
struct PointerState {
    std::optional<std::string> held;  ///< pressed and not yet released, wherever the pointer is now
    std::optional<std::string> acted; ///< released on itself: act
    std::optional<std::string> let;   ///< released anywhere
    Vec at;
    bool onHeld = false; ///< the pointer is still on what is held
};

/// Hit, hold and drag by Dear ImGui: an invisible item on every touchable. It draws nothing.
class Pointer {
public:
    explicit Pointer(Vec screen);
    ~Pointer();
    Pointer(const Pointer&) = delete;
    Pointer& operator=(const Pointer&) = delete;

    /// The screen has another size now.
    void resize(Vec screen);
    void feed(const PointerEvent& event);
    /// Whether `frame` has anything to do: input waits, or ImGui still needs a frame to settle.
    [[nodiscard]] bool wantsFrame() const { return !m_waiting.empty() || m_settling > 0; }
    /// One ImGui frame. It takes at most one press or release, because ImGui 1.86 has no queue of its own and would not
    /// see a press that is released in the same frame.
    [[nodiscard]] PointerState frame(const std::vector<Touchable>& touchables, float secondsSinceLast);

private:
    void see();
    void takeInput();

    ImGuiContext* m_context = nullptr;
    std::deque<PointerEvent> m_waiting;
    std::optional<std::string> m_held;
    int m_settling = 0;
};

} // namespace vitrine
