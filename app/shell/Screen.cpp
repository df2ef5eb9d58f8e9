#include "shell/Screen.hpp"

#include "render/Damage.hpp"

#include <SFML/OpenGL.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace vitrine {

namespace {

/// Where the options name no size, a window that is not the whole desktop has this one.
constexpr Vec windowedSize{1280, 720};

/// The millimetres a pixel takes up on a full-HD screen of 32 inches. What X says of a screen's size is mostly made up.
constexpr float assumedPixelMm = 0.369f;

sf::VideoMode modeOf(Vec pixels) { return {static_cast<unsigned>(pixels.x), static_cast<unsigned>(pixels.y)}; }

/// The back buffer's colours at a few places that lie far apart.
using Probe = std::array<std::array<unsigned char, 4>, 25>;

Probe probe(Vec size) {
    Probe found{};
    for (std::size_t i = 0; i < found.size(); ++i) {
        const float x = size.x * (static_cast<float>(i % 5) + 0.5f) / 5,
                    y = size.y * (static_cast<float>(i / 5) + 0.5f) / 5;
        glReadPixels(static_cast<int>(x), static_cast<int>(y), 1, 1, GL_RGBA, GL_UNSIGNED_BYTE, found[i].data());
    }
    return found;
}

/// The whole pixels a box of stage units touches, within the window.
PixelBox pixelsOf(Box box, const Frame& frame, Vec size) {
    const Vec corner = frame.offset + Vec{box.x, box.y} * frame.scale;
    const Vec far = corner + Vec{box.w, box.h} * frame.scale;
    const int left = std::max(0, static_cast<int>(std::floor(corner.x)));
    const int top = std::max(0, static_cast<int>(std::floor(corner.y)));
    const int right = std::min(static_cast<int>(size.x), static_cast<int>(std::ceil(far.x)));
    const int bottom = std::min(static_cast<int>(size.y), static_cast<int>(std::ceil(far.y)));
    return {left, top, std::max(0, right - left), std::max(0, bottom - top)};
}

} // namespace

Vec windowSizeFor(const PlayOptions& options) {
    if (options.common.size) return *options.common.size;
    if (options.windowed) return windowedSize;
    const auto desktop = sf::VideoMode::getDesktopMode();
    return {static_cast<float>(desktop.width), static_cast<float>(desktop.height)};
}

Screen::Screen(const ScreenOptions& options)
    : m_size(options.pixels), m_frame(options.frame),
      m_window(modeOf(options.pixels), "Vitrine", options.windowed ? sf::Style::Titlebar : sf::Style::None),
      m_renderer(options.theme) {
    m_window.setKeyRepeatEnabled(false);
    if (options.windowed) return;
    m_window.setPosition({0, 0}); // SFML 2.5 centres it by the wrong side of the screen
    m_window.setMouseCursorVisible(false);
}

float Screen::widthMm() const { return m_size.x * assumedPixelMm; }

std::vector<InputEvent> Screen::takeInput() {
    std::vector<InputEvent> events;
    for (sf::Event event{}; m_window.pollEvent(event);)
        if (auto input = inputOf(event)) events.push_back(std::move(*input));
    return events;
}

bool Screen::show(const Scene& scene) {
    if (m_shown == scene) return false;
    if (m_shown && m_backBuffer == Keeps::Yes)
        drawParts(scene);
    else
        drawWhole(scene);
    m_shown = scene;
    return true;
}

void Screen::drawWhole(const Scene& scene) {
    m_renderer.draw(m_window, scene, m_frame, {});
    if (m_backBuffer == Keeps::Unknown)
        presentFirst();
    else if (m_backBuffer == Keeps::Yes)
        copyWhole();
    else
        m_window.display();
}

void Screen::copyWhole() const {
    m_display.copy({0, 0, static_cast<int>(m_size.x), static_cast<int>(m_size.y)}, static_cast<int>(m_size.y));
}

/// The first frame tells whether the back buffer can be drawn on: it has to be the same after it was brought to the
/// screen.
void Screen::presentFirst() {
    m_backBuffer = Keeps::No;
    if (!m_display.isSoftware() || !m_display.canCopy()) return m_window.display();
    const auto before = probe(m_size);
    copyWhole();
    if (probe(m_size) == before) m_backBuffer = Keeps::Yes;
}

void Screen::drawParts(const Scene& scene) {
    const int height = static_cast<int>(m_size.y);
    glEnable(GL_SCISSOR_TEST);
    for (const auto& box : damage(*m_shown, scene)) {
        const PixelBox part = pixelsOf(box, m_frame, m_size);
        if (part.w == 0 || part.h == 0) continue;
        glScissor(part.x, height - part.y - part.h, part.w, part.h);
        m_renderer.draw(m_window, scene, m_frame, box);
        m_display.copy(part, height);
    }
    glDisable(GL_SCISSOR_TEST);
}

} // namespace vitrine
