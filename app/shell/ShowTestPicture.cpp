#include "shell/ShowTestPicture.hpp"

#include "render/CairoRenderer.hpp"
#include "setup/Files.hpp"
#include "shell/Screen.hpp"
#include "shell/Signals.hpp"
#include "shell/TestPicture.hpp"

#include <cmath>
#include <ostream>

namespace vitrine {
namespace {

constexpr Vec usualSize{1920, 1080};

TestPicture pictureFor(const ScreenSettings& screen, Vec pixels) {
    TestPicture picture;
    picture.pixels = pixels;
    picture.pixelsPerMm = pixels.x / widthMm(screen, pixels.x);
    picture.widthIsKnown = screen.widthMm.has_value();
    picture.marginMm = screen.marginMm;
    return picture;
}

int written(const TestPictureOptions& options, std::ostream& errors) {
    const Vec pixels = options.common.size.value_or(usualSize);
    const Scene scene = sceneOf(pictureFor(options.common.kiosk.settings.screen, pixels), PangoMeasure{});
    CairoRenderer renderer(filesIn(assetsFolder()));
    if (writePng(renderer.picture(scene, testTheme(), testFrame(pixels)).get(), *options.out)) return 0;
    errors << "vitrine: " << options.out->string() << " cannot be written\n";
    return 1;
}

/// The picture on a screen, with whoever touches it.
class Showing {
public:
    Showing(Screen& screen, const ScreenSettings& settings, std::ostream& out)
        : m_screen(screen), m_settings(settings), m_picture(pictureFor(settings, screen.size())), m_out(out) {}

    /// Answers false when it is to end.
    [[nodiscard]] bool takeInput() {
        for (const InputEvent& event : m_screen.takeInput()) {
            if (const auto* key = std::get_if<KeyStrike>(&event); key && key->key == "Escape") return false;
            if (const auto* finger = std::get_if<FingerEvent>(&event)) take(*finger);
            if (const auto* screen = std::get_if<ScreenChanged>(&event)) follow(screen->pixels);
            if (const auto* touch = std::get_if<TouchPresence>(&event)) tell(*touch);
            if (std::holds_alternative<Uncovered>(event)) m_screen.forget();
        }
        return true;
    }
    void draw() {
        m_picture.dots = m_dots.dots();
        (void)m_screen.show(sceneOf(m_picture, m_screen.measure()));
    }

private:
    void take(const FingerEvent& finger) {
        const int number = m_dots.take(finger);
        if (number == 0 || finger.did == FingerDid::Move) return;
        const Vec mm = finger.at * (1 / m_picture.pixelsPerMm);
        m_out << "finger " << number << (finger.did == FingerDid::Down ? " down at " : " up at ")
              << std::lround(finger.at.x) << ", " << std::lround(finger.at.y) << " pixels, " << std::lround(mm.x)
              << ", " << std::lround(mm.y) << " mm" << std::endl;
    }
    void tell(const TouchPresence& touch) {
        if (!touch.isPresent) m_dots.clear();
        m_out << (touch.isPresent ? "there is a touchscreen" : "there is no touchscreen") << std::endl;
    }
    void follow(Vec pixels) {
        m_picture = pictureFor(m_settings, pixels);
        m_screen.relay(pixels, testFrame(pixels));
        m_out << "the screen has " << pixels.x << " × " << pixels.y << " pixels" << std::endl;
    }

    Screen& m_screen;
    const ScreenSettings& m_settings;
    TestPicture m_picture;
    TouchDots m_dots;
    std::ostream& m_out;
};

} // namespace

int showTestPicture(const TestPictureOptions& options, std::ostream& out, std::ostream& errors) {
    if (options.out) return written(options, errors);
    const StopSignal stop;
    const DisplayCheck display;
    if (const auto trouble = display.trouble(); !trouble.empty()) {
        errors << "vitrine: " << trouble << '\n';
        return 3;
    }
    const Vec pixels = options.common.size.value_or(desktopSize());
    Screen screen({pixels, options.common.size.has_value(), testTheme(), testFrame(pixels)});
    Showing showing(screen, options.common.kiosk.settings.screen, out);
    while (!stop.raised() && showing.takeInput()) {
        showing.draw();
        if (!screen.hasInput()) waitFor({stop.descriptor(), screen.inputDescriptor()}, seconds(1));
    }
    return 0;
}

} // namespace vitrine
