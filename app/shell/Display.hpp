#pragma once

#include <SFML/Graphics/Rect.hpp>

#include <string>

namespace vitrine {

/// A first connection to the X server. SFML aborts without a display, so it is asked for here first, in words; and it
/// is kept, because an X server may start over when its last client goes.
class DisplayCheck {
public:
    DisplayCheck();
    ~DisplayCheck();
    DisplayCheck(const DisplayCheck&) = delete;
    DisplayCheck& operator=(const DisplayCheck&) = delete;

    /// Why nothing can be shown; empty when all is well.
    [[nodiscard]] std::string trouble() const;

private:
    void* m_display = nullptr;
};

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
    /// Brings a part of the back buffer to the screen and leaves the back buffer as it is. Pixels count from the top;
    /// `height` is the window's.
    void copy(const sf::IntRect& part, int height) const;

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
