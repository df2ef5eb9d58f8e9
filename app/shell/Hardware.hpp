#pragma once

#include "shell/Fingers.hpp"

#include <optional>
#include <variant>
#include <vector>

namespace vitrine {

/// Whether there is a touchscreen that works. Told once at the start and then whenever it changes.
struct TouchPresence {
    bool isPresent = false;
    friend bool operator==(const TouchPresence&, const TouchPresence&) = default;
};
/// The screen has another size now: another mode, turned, or another screen altogether.
struct ScreenChanged {
    Vec pixels;
    friend bool operator==(const ScreenChanged&, const ScreenChanged&) = default;
};
using HardwareEvent = std::variant<FingerEvent, TouchPresence, ScreenChanged>;

/// What the X server knows and SFML does not tell: each finger by itself, whether there is a touchscreen, how large the
/// screen is. It asks on an X connection of its own. Where X cannot tell, nothing ever happens.
class Hardware {
public:
    /// Listens to the fingers on this X window, which has to exist as long as this does.
    explicit Hardware(unsigned long window);
    ~Hardware();
    Hardware(const Hardware&) = delete;
    Hardware& operator=(const Hardware&) = delete;

    /// What happened since the last time, in order; but whether there is a touchscreen comes first.
    [[nodiscard]] std::vector<HardwareEvent> take();
    /// Readable when something has happened; ask `hasQueued` before waiting for it.
    [[nodiscard]] int descriptor() const;
    [[nodiscard]] bool hasQueued() const;

private:
    [[nodiscard]] std::optional<FingerEvent> next();
    [[nodiscard]] std::optional<TouchPresence> newPresence();
    [[nodiscard]] std::optional<ScreenChanged> newScreen();

    void* m_display = nullptr;
    int m_touchOpcode = -1; ///< marks XInput's events
    int m_screenEvent = -1; ///< the type of RandR's event
    bool m_devicesChanged = true;
    std::optional<TouchPresence> m_presence; ///< told last
    Vec m_screen;
};

} // namespace vitrine
