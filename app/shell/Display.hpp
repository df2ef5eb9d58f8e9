#pragma once

#include <string>

namespace vitrine {

/// A rectangle of whole pixels; y counts downwards.
struct PixelBox {
    int x = 0, y = 0, w = 0, h = 0;
    friend bool operator==(const PixelBox&, const PixelBox&) = default;
};

/// Why nothing can be shown, in words; empty when all is well. SFML aborts without a display, so this is asked first.
[[nodiscard]] std::string displayTrouble();

/// The X connection of the GL context that is current in this thread, and what it can do. SFML keeps both to itself, so
/// they are asked for through GLX.
class Display {
public:
    /// Takes the current context's. A context must be active.
    Display();

    /// Whether pixels are made by the processor.
    [[nodiscard]] bool isSoftware() const { return m_software; }
    /// The renderer's name, as GL tells it.
    [[nodiscard]] const std::string& renderer() const { return m_renderer; }
    /// Whether `copy` can be called.
    [[nodiscard]] bool canCopy() const { return m_copy != nullptr; }
    /// Brings a part of the back buffer to the screen and leaves the back buffer as it is. `height` is the window's.
    void copy(PixelBox part, int height) const;

    /// Readable when the X server has something to say.
    [[nodiscard]] int descriptor() const;
    /// Whether Xlib has read events that nobody has taken yet: the descriptor does not tell about those.
    [[nodiscard]] bool hasQueued() const;

private:
    using Function = void (*)();

    void* m_display = nullptr;
    unsigned long m_drawable = 0;
    Function m_copy = nullptr;
    bool m_software = false;
    std::string m_renderer;
};

} // namespace vitrine
