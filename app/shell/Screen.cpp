#include "shell/Screen.hpp"

#include "render/Damage.hpp"
#include "setup/Files.hpp"

#include <SFML/OpenGL.hpp>

#include <algorithm>
#include <array>
#include <stdexcept>
#include <utility>

namespace vitrine {

namespace {

/// Where the options name no size, a window that is not the whole desktop has this one.
constexpr Vec windowedSize{1280, 720};

sf::VideoMode modeOf(Vec pixels) { return {static_cast<unsigned>(pixels.x), static_cast<unsigned>(pixels.y)}; }

/// The back buffer's colours at a few places that lie far apart.
using Probe = std::array<std::array<unsigned char, 4>, 25>;

Probe probe(Vec size) {
    Probe found{};
    for (std::size_t i = 0; i < found.size(); ++i) {
        const std::size_t column = i % 5, row = i / 5;
        const auto x = static_cast<int>(size.x * (static_cast<float>(column) + 0.5f) / 5);
        const auto y = static_cast<int>(size.y * (static_cast<float>(row) + 0.5f) / 5);
        glReadPixels(x, y, 1, 1, GL_RGBA, GL_UNSIGNED_BYTE, found[i].data());
    }
    return found;
}

/// A part of a picture that stands off its place in a window, with what lies between the picture's edges and the
/// window's where it comes to them; all of it in the picture's pixels.
sf::IntRect reaching(const sf::IntRect& part, Vec window, sf::Vector2i off) {
    const int width = static_cast<int>(window.x), height = static_cast<int>(window.y);
    const int right = part.left + part.width, bottom = part.top + part.height;
    const int left = part.left <= 0 ? -off.x : std::max(part.left, -off.x);
    const int top = part.top <= 0 ? -off.y : std::max(part.top, -off.y);
    const int end = right >= width ? width - off.x : std::min(right, width - off.x);
    const int floor = bottom >= height ? height - off.y : std::min(bottom, height - off.y);
    return {left, top, std::max(0, end - left), std::max(0, floor - top)};
}

} // namespace

Vec desktopSize() {
    const auto desktop = sf::VideoMode::getDesktopMode();
    return {static_cast<float>(desktop.width), static_cast<float>(desktop.height)};
}

Vec windowSizeFor(const PlayOptions& options) {
    if (options.common.size) return *options.common.size;
    if (options.windowed) return windowedSize;
    return desktopSize();
}

Screen::Screen(const ScreenOptions& options)
    : m_laidFor(options.pixels), m_size(options.pixels), m_laid(options.frame), m_frame(options.frame),
      m_followsScreen(!options.windowed && options.pixels == desktopSize()), m_theme(options.theme),
      m_window(modeOf(options.pixels), "Vitrine", options.windowed ? sf::Style::Titlebar : sf::Style::None),
      m_hardware(m_window.getSystemHandle()), m_inputs({m_display.descriptor(), m_hardware.descriptor()}),
      m_renderer(filesIn(assetsFolder())) {
    if (m_display.renderer().empty()) throw std::runtime_error("the display has GL, but it does not work");
    m_window.setKeyRepeatEnabled(false);
    if (options.windowed) return;
    m_window.setPosition({0, 0}); // SFML 2.5 centres it by the wrong side of the screen
    m_window.setMouseCursorVisible(false);
}

std::vector<InputEvent> Screen::takeInput() {
    const Instant now = m_clock.now();
    std::vector<InputEvent> events = hardwareInput(now);
    for (sf::Event event{}; m_window.pollEvent(event);) {
        auto input = inputOf(event);
        if (!input) continue;
        if (const auto* mouse = std::get_if<PointerEvent>(&*input)) {
            if (m_fingers.mouseIsFree(now)) events.emplace_back(*laid(*mouse));
        } else {
            events.push_back(std::move(*input));
        }
    }
    return events;
}

std::vector<InputEvent> Screen::hardwareInput(Instant now) {
    std::vector<InputEvent> events;
    for (const HardwareEvent& event : m_hardware.take()) {
        std::optional<PointerEvent> pointer;
        if (const auto* finger = std::get_if<FingerEvent>(&event)) {
            pointer = laid(m_fingers.pointerOf(*finger, now));
            events.emplace_back(FingerEvent{finger->id, finger->did, laid(finger->at)});
        }
        if (const auto* touch = std::get_if<TouchPresence>(&event)) {
            if (!touch->isPresent) pointer = m_fingers.lose(now);
            events.emplace_back(*touch);
        }
        if (const auto* screen = std::get_if<ScreenChanged>(&event); screen && m_followsScreen) {
            fill(screen->pixels);
            events.emplace_back(*screen);
        }
        if (pointer) events.emplace_back(*pointer);
    }
    return events;
}

/// The same in the pixels that scenes are laid out for.
Vec Screen::laid(Vec pixel) const {
    const Vec off{static_cast<float>(m_wander.x), static_cast<float>(m_wander.y)};
    return (pixel - m_shift - off) * (1 / m_zoom);
}

std::optional<PointerEvent> Screen::laid(std::optional<PointerEvent> pointer) const {
    if (pointer) pointer->at = laid(pointer->at);
    return pointer;
}

void Screen::relay(Vec pixels, const Frame& frame) {
    m_laidFor = pixels;
    m_laid = frame;
    fit();
}

void Screen::fill(Vec pixels) {
    m_size = pixels;
    m_window.setSize({static_cast<unsigned>(pixels.x), static_cast<unsigned>(pixels.y)});
    m_window.setPosition({0, 0});
    fit();
}

void Screen::fit() {
    m_zoom = std::min(m_size.x / m_laidFor.x, m_size.y / m_laidFor.y);
    m_shift = (m_size - m_laidFor * m_zoom) * 0.5f;
    m_frame = m_laid;
    m_frame.scale = m_laid.scale * m_zoom;
    m_frame.offset = m_laid.offset * m_zoom + m_shift;
    m_shown.reset();
    m_backBuffer = Keeps::Unknown;
}

bool Screen::show(const Scene& scene) {
    const bool isDrawn = draw(scene);
    if (isDrawn) present();
    return isDrawn;
}

void Screen::rehearse() {
    const Box box{0, 0, 100, 100};
    const Paint paint;
    const Stroke line{paint};
    const std::vector<Vec> corners{{0, 0}, {100, 0}, {50, 100}};
    const TextExtent extent = m_measure.measure("A", 24, Weight::Regular);
    (void)draw({m_laid.size,
                {{"panel", Panel{box, 8, paint, line}, 1},
                 {"path", Path{corners, true, paint, line}, 0.5f},
                 {"text", Text{"A", {0, 0, extent.width, extent.height}, extent.ascent, 24, Weight::Regular, paint}}}});
    forget();
}

bool Screen::draw(const Scene& scene) {
    if (m_shown == scene) return false;
    const bool inParts = m_shown && m_backBuffer == Keeps::Yes;
    m_parts = inParts ? damage(*m_shown, scene, m_frame) : std::vector{whole()};
    for (sf::IntRect& part : m_parts)
        part = reaching(part, m_size, m_wander);
    m_renderer.draw(m_window, scene, m_theme, m_frame, m_parts, m_wander);
    m_shown = scene;
    m_isBlack = false;
    return true;
}

void Screen::anticipate(const std::vector<Scene>& scenes) {
    if (m_shown && m_window.setActive(true)) m_renderer.anticipate(*m_shown, scenes);
}

void Screen::setTheme(const Theme& theme) {
    if (m_theme == theme) return;
    m_theme = theme;
    forget();
}

void Screen::wander(Vec pixels) {
    const sf::Vector2i to{static_cast<int>(pixels.x), static_cast<int>(pixels.y)};
    if (std::exchange(m_wander, to) != to) forget();
}

void Screen::blacken() {
    if (m_isBlack || !m_window.setActive(true)) return;
    forget();
    m_window.clear(sf::Color::Black);
    m_parts = {reaching(whole(), m_size, m_wander)};
    present();
    m_isBlack = true;
}

void Screen::present() {
    if (m_backBuffer == Keeps::Unknown)
        presentFirst();
    else if (m_backBuffer == Keeps::Yes)
        copyParts();
    else
        m_window.display();
}

sf::IntRect Screen::whole() const { return {0, 0, static_cast<int>(m_size.x), static_cast<int>(m_size.y)}; }

void Screen::copyParts() const {
    for (const auto& part : m_parts)
        m_display.copy({part.left + m_wander.x, part.top + m_wander.y, part.width, part.height},
                       static_cast<int>(m_size.y));
}

/// The first frame tells whether the back buffer can be drawn on: it has to be the same after it was brought to the
/// screen.
void Screen::presentFirst() {
    m_backBuffer = Keeps::No;
    if (!m_display.isSoftware() || !m_display.canCopy()) return m_window.display();
    const auto before = probe(m_size);
    copyParts();
    if (probe(m_size) == before) m_backBuffer = Keeps::Yes;
}

} // namespace vitrine
