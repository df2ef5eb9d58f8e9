#pragma once

#include "core/Colour.hpp"
#include "render/PangoMeasure.hpp"
#include "render/SfmlRenderer.hpp"
#include "scene/Frame.hpp"
#include "scene/Scene.hpp"
#include "setup/Options.hpp"
#include "shell/Clock.hpp"
#include "shell/Display.hpp"
#include "shell/Hardware.hpp"
#include "shell/Input.hpp"
#include "shell/Wait.hpp"

#include <SFML/Graphics/RenderWindow.hpp>

#include <optional>
#include <vector>

namespace vitrine {

/// The pixels of the desktop. There has to be a display.
[[nodiscard]] Vec desktopSize();
/// The pixels of the window these options ask for: the desktop's, unless they say otherwise.
[[nodiscard]] Vec windowSizeFor(const PlayOptions& options);

struct ScreenOptions {
    Vec pixels;
    bool windowed = false;
    Theme theme;
    Frame frame;
};

/// The window: scenes go in, input comes out. It draws a scene only when it is another one than the last, and on a
/// machine whose processor makes the pixels only the parts that are others.
class Screen {
public:
    explicit Screen(const ScreenOptions& options);

    /// The pixels that scenes are laid out for, and in which input is told. While the real screen has another size,
    /// what is laid out is shown as large as it fits.
    [[nodiscard]] Vec size() const { return m_laidFor; }
    [[nodiscard]] const TextMeasure& measure() const { return m_measure; }

    /// Draws shapes with and without a texture where nobody sees them: on a machine whose processor makes the pixels,
    /// programs for them are made with the first ones, which takes longer than a frame. For while there is no scene
    /// yet.
    void rehearse();
    /// Draws the scene where nobody sees it yet. Answers whether there was anything to draw.
    bool draw(const Scene& scene);
    /// Brings what was drawn to the screen.
    void present();
    /// Both. Answers whether a frame was drawn.
    bool show(const Scene& scene);
    /// Gets ready for scenes that will be shown soon; for a moment when nothing moves.
    void anticipate(const std::vector<Scene>& scenes);
    /// From here on scenes are laid out for so many pixels, in this frame.
    void relay(Vec pixels, const Frame& frame);
    /// The colours from the next scene on.
    void setTheme(const Theme& theme);
    /// What is on screen may be lost: the next scene is drawn whole.
    void forget() {
        m_shown.reset();
        m_isBlack = false;
    }
    /// The picture stands so many whole pixels off its place from the next scene on. What may be drawn then has to
    /// reach that much beyond its edges.
    void wander(Vec pixels);
    /// Black all over, until the next scene.
    void blacken();

    [[nodiscard]] std::vector<InputEvent> takeInput();
    /// Readable when there may be input; ask `hasInput` before waiting for it.
    [[nodiscard]] int inputDescriptor() const { return m_inputs.descriptor(); }
    [[nodiscard]] bool hasInput() const { return m_display.hasQueued() || m_hardware.hasQueued(); }

private:
    enum class Keeps : unsigned char { Unknown, Yes, No };

    [[nodiscard]] std::vector<InputEvent> hardwareInput(Instant now);
    [[nodiscard]] Vec laid(Vec pixel) const;
    [[nodiscard]] std::optional<PointerEvent> laid(std::optional<PointerEvent> pointer) const;
    void fill(Vec pixels);
    void fit();
    void presentFirst();
    void copyParts() const;
    [[nodiscard]] sf::IntRect whole() const;

    Vec m_laidFor, m_size; ///< pixels: what scenes are laid out for, and the window's
    Frame m_laid, m_frame; ///< the frame of the first, and where its units lie in the window
    float m_zoom = 1;      ///< the window's pixels for one of those laid out for
    Vec m_shift;           ///< the window's pixels left of and above them
    sf::Vector2i m_wander; ///< the window's pixels that the picture stands off its place
    bool m_isBlack = false;
    bool m_followsScreen;
    Theme m_theme;
    sf::RenderWindow m_window;
    Display m_display;
    Hardware m_hardware;
    AnyOf m_inputs;
    Fingers m_fingers;
    Clock m_clock;
    PangoMeasure m_measure;
    SfmlRenderer m_renderer;
    std::optional<Scene> m_shown;
    std::vector<sf::IntRect> m_parts;    ///< drawn last
    Keeps m_backBuffer = Keeps::Unknown; ///< whether it is still there after it was presented
};

} // namespace vitrine
