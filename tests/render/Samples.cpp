#include "render/Samples.hpp"

#include "content/Assets.hpp"
#include "render/Damage.hpp"
#include "render/Flatten.hpp"
#include "scene/Snap.hpp"
#include "setup/Files.hpp"

#include <SFML/OpenGL.hpp>

#include <array>
#include <cmath>
#include <numbers>

namespace vitrine {
namespace {

constexpr float pi = std::numbers::pi_v<float>;
constexpr Paint paper{ColourRole::Paper}, gold{ColourRole::Governance};
constexpr Vec middle{960, 470};

Vec onEllipse(Vec centre, float degrees, float rx, float ry) {
    const float a = degrees * pi / 180;
    return centre + Vec{std::cos(a) * rx, std::sin(a) * ry};
}

std::vector<Vec> arc(Vec centre, float radius, float from, float to, int steps) {
    std::vector<Vec> points;
    for (int i = 0; i <= steps; ++i)
        points.push_back(
            onEllipse(centre, mix(from, to, static_cast<float>(i) / static_cast<float>(steps)), radius, radius));
    return points;
}

std::vector<Vec> oval(Vec centre, float rx, float ry, int n) {
    std::vector<Vec> points;
    for (int i = 0; i < n; ++i)
        points.push_back(onEllipse(centre, 360 * static_cast<float>(i) / static_cast<float>(n), rx, ry));
    return points;
}

/// Collects drawables, and gives each its id.
class Builder {
public:
    explicit Builder(const TextMeasure& measure) : m_measure(measure) {}

    void add(const std::string& id, Shape shape, float opacity = 1) {
        m_scene.drawables.push_back({id, std::move(shape), opacity});
    }
    void disc(const std::string& id, Vec centre, float diameter, std::optional<Paint> fill,
              std::optional<Stroke> stroke = std::nullopt, float opacity = 1) {
        add(id, Panel{boxAround(centre, diameter, diameter), diameter / 2, fill, stroke}, opacity);
    }
    void text(const std::string& id, const std::string& line, Vec at, float size, Weight weight, Paint paint,
              float opacity = 1) {
        const TextExtent e = m_measure.measure(line, size, weight);
        add(id, Text{line, {at.x - e.width / 2, at.y - e.height / 2, e.width, e.height}, e.ascent, size, weight, paint},
            opacity);
    }
    [[nodiscard]] Scene scene(Vec size) && {
        m_scene.size = size;
        return std::move(m_scene);
    }

private:
    const TextMeasure& m_measure;
    Scene m_scene;
};

struct School {
    float degrees;
    const char* kind;
};
constexpr std::array<School, 7> schools{School{-90, "primary"}, {-38, "secondary"}, {0, "primary"},  {52, "school"},
                                        {128, "special"},       {176, "secondary"}, {218, "primary"}};

void addSchool(Builder& build, const School& school, const std::string& id) {
    const Vec at = onEllipse(middle, school.degrees, 560, 260);
    const ColourRole inside = ColourRole::Inside;
    build.add(id + "/tie", Path{{mix(middle, at, 0.36f), mix(middle, at, 0.8f)},
                                false,
                                std::nullopt,
                                Stroke{{ColourRole::Tie, 0.8f, inside}, 4, Dash::Solid}});
    build.add(id + "/arc", Path{arc(at + Vec{0, -8}, 66, 205, 335, 24), false, std::nullopt,
                                Stroke{{ColourRole::Governance, 1, inside}, 6, Dash::Solid}});
    build.add(id + "/mark",
              Mark{school.kind, at, 92, {ColourRole::Paper, 1, inside}, {ColourRole::PaperShade, 1, inside}});
    build.disc(id + "/badge", at + Vec{42, 34}, 44, Paint{ColourRole::Leadership}, Stroke{{ColourRole::Ground}, 5, {}});
    build.add(id + "/glyph", Mark{"leader", at + Vec{42, 34}, 30, {ColourRole::Ink}, {ColourRole::Leadership}});
    build.text(id + "/label", "School " + id.substr(7), at + Vec{0, 66}, 22, Weight::Medium, paper);
}

void addCommons(Builder& build) {
    build.disc("ring", middle, 312, Paint{ColourRole::Commons}, Stroke{gold, 9, {}});
    build.text("ring/label", "Joint governance", middle + Vec{0, -92}, 23, Weight::SemiBold, gold);
    const std::array<const char*, 3> provisions{"music", "sport", "languages"};
    for (std::size_t i = 0; i < provisions.size(); ++i) {
        const std::string id = std::string{"provision."} + provisions[i];
        const Vec at = middle + Vec{94 * (static_cast<float>(i) - 1), -8};
        build.disc(id, at, 72, Paint{ColourRole::Provision});
        build.add(id + "/mark", Mark{provisions[i], at, 52, {ColourRole::Ink}, {ColourRole::Provision}});
        build.text(id + "/label", provisions[i], at + Vec{0, 58}, 21, Weight::Medium, paper);
    }
}

void addControls(Builder& build, Vec size) {
    const Paint ground{ColourRole::ControlGround}, tie{ColourRole::Tie};
    build.add("control/ground", Panel{{0, size.y - 156, size.x, 156}, 0, ground, {}});
    for (int i = 0; i < 6; ++i) {
        const float x = 340 + 205 * static_cast<float>(i);
        const std::string id = "control/question." + std::to_string(i);
        const bool lit = i == 4;
        build.add(id, Panel{{x, size.y - 112, 197, 98}, 16, lit ? paper : ground, Stroke{lit ? paper : tie, 2, {}}});
        build.text(id + "/label", "Who keeps", {x + 98, size.y - 76}, 21, Weight::SemiBold,
                   lit ? Paint{ColourRole::Ink} : paper);
        build.add("control/bar." + std::to_string(i),
                  Panel{{42 + 306 * static_cast<float>(i), size.y - 142, 300, 10}, 5, lit ? paper : tie, {}});
    }
    build.disc("control/hold", {92, size.y - 63}, 96, paper);
    build.add("control/hold/mark", Mark{"pause", {92, size.y - 63}, 52, {ColourRole::Ink}, {ColourRole::Paper}});
    build.disc("control/knob", {1182, size.y - 137}, 24, Paint{ColourRole::Leadership}, Stroke{ground, 3, {}});
}

sf::Image imageOf(cairo_surface_t* surface) {
    const int width = cairo_image_surface_get_width(surface), height = cairo_image_surface_get_height(surface);
    sf::Image image;
    image.create(static_cast<unsigned>(width), static_cast<unsigned>(height));
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            const unsigned char* p =
                cairo_image_surface_get_data(surface) + y * cairo_image_surface_get_stride(surface) + 4 * x;
            image.setPixel(static_cast<unsigned>(x), static_cast<unsigned>(y), {p[2], p[1], p[0]});
        }
    return image;
}

} // namespace

Scene governanceScene(const Frame& frame, const TextMeasure& measure) {
    Builder build(measure);
    build.disc("header/number.disc", {98, 84}, 68, std::nullopt, Stroke{paper, 3, {}});
    build.text("header/number", "1", {98, 84}, 32, Weight::Bold, paper);
    build.text("header/question", "Who keeps their eye on it?", {960, 68}, 46, Weight::Bold, paper);
    build.text("header/about", "How it is governed, informally or formally", {960, 116}, 24, Weight::Regular,
               {ColourRole::Quiet});
    build.add("boundary", Path{oval(middle, 680, 320, 128), true, Paint{ColourRole::Inside},
                               Stroke{{ColourRole::Informal}, 6, Dash::Dotted}});
    for (std::size_t i = 0; i < schools.size(); ++i)
        addSchool(build, schools[i], "school." + std::to_string(i + 1));
    addCommons(build);
    build.add("account", Path{{{1560, 150}, {1600, 190}, {1650, 260}, {1720, 330}},
                              false,
                              std::nullopt,
                              Stroke{{ColourRole::Authority}, 5, {}},
                              Head::Bar,
                              Head::Arrow});
    build.add("shared", Path{{{180, 250}, {320, 180}},
                             false,
                             std::nullopt,
                             Stroke{{ColourRole::Authority}, 4, Dash::Dashed},
                             Head::Arrow,
                             Head::Arrow});
    build.add("planned",
              Panel{{1640, 560, 180, 120}, 18, std::nullopt, Stroke{{ColourRole::Partner}, 4, Dash::Dashed}});
    build.text("caption", "The seven take a step towards joint governance,", {960, 842}, 40, Weight::Medium, paper);
    addControls(build, frame.size);
    return snapped(std::move(build).scene(frame.size), frame);
}

Scene movingScene(const TextMeasure& measure) {
    Builder build(measure);
    build.add("fill", Path{oval({700.3f, 380.7f}, 520.2f, 260.4f, 96), true, Paint{ColourRole::Inside},
                           Stroke{{ColourRole::Governance}, 7.3f, {}}});
    build.add("corner", Path{{{100.2f, 100.4f}, {260.7f, 130.1f}, {180.3f, 240.9f}}, false, {}, Stroke{paper, 5, {}}});
    build.add("outline", Path{{{320.5f, 80.5f}, {420.5f, 80.5f}, {420.5f, 160.5f}, {320.5f, 160.5f}},
                              true,
                              Paint{ColourRole::Plate},
                              Stroke{paper, 3, Dash::Dotted}});
    build.add("half",
              Path{arc({620.4f, 200.6f}, 80, 0, 300, 60), false, {}, Stroke{gold, 9, {}}, {}, Head::Arrow, 0.6f}, 0.5f);
    build.add("hair", Path{{{80.3f, 300.1f}, {400.8f, 350.6f}}, false, {}, Stroke{paper, 0.7f, {}}});
    build.add("dashes", Path{oval({240.6f, 480.2f}, 120.3f, 70.8f, 64), true, {}, Stroke{gold, 4, Dash::Dashed}}, 0.7f);
    for (int i = 0; i < 5; ++i) {
        const auto k = static_cast<float>(i);
        const std::string n = std::to_string(i);
        build.add("mark." + n,
                  Mark{"secondary", {480.3f + 110 * k, 420.4f}, 60.4f + 9.7f * k, paper, {ColourRole::Ink}},
                  0.3f + 0.17f * k);
        build.disc("disc." + n, {480.7f + 110 * k, 540.2f}, 6.3f + 17 * k, Paint{ColourRole::Provision},
                   Stroke{{ColourRole::Ink}, 1 + k, {}}, 1 - 0.15f * k);
    }
    build.add("panel", Panel{{900.4f, 100.6f, 240.5f, 90.3f}, 22.2f, Paint{ColourRole::Plate}, Stroke{paper, 2.5f, {}}},
              0.6f);
    build.text("text", "Moving, and fading away", {1020.6f, 145.8f}, 20.7f, Weight::SemiBold, paper, 0.8f);
    return std::move(build).scene({1440, 1080});
}

AssetSource projectAssets() { return filesIn(assetsFolder()); }

Theme themeNamed(const std::string& name) { return loadTheme(filesIn(assetsFolder()), name).theme; }

void Painters::prepare(const Frame& frame) {
    const Vec size = pixelSize(frame);
    const sf::Vector2u pixels{static_cast<unsigned>(size.x), static_cast<unsigned>(size.y)};
    if (m_target.getSize() != pixels) m_target.create(pixels.x, pixels.y);
}

sf::Image Painters::cairo(const Scene& scene, const Frame& frame) {
    return imageOf(m_cairo.picture(scene, m_theme, frame).get());
}

sf::Image Painters::sfml(const Scene& scene, const Frame& frame) {
    prepare(frame);
    m_sfml.draw(m_target, scene, m_theme, frame);
    m_target.display();
    return m_target.getTexture().copyToImage();
}

sf::Image Painters::cairo(const Scene& scene, const Frame& frame, const sf::IntRect& part) {
    const Owned<cairo_surface_t> surface{cairo_image_surface_create(CAIRO_FORMAT_RGB24, part.width, part.height)};
    cairo_surface_set_device_offset(surface.get(), -part.left, -part.top);
    const Owned<cairo_t> cairo{cairo_create(surface.get())};
    m_cairo.draw(cairo.get(), scene, m_theme, frame);
    cairo_surface_flush(surface.get());
    return imageOf(surface.get());
}

sf::Image Painters::sfml(const Scene& scene, const Frame& frame, const sf::IntRect& part) {
    prepare(frame);
    m_sfml.draw(m_target, scene, m_theme, frame, {part});
    std::vector<sf::Uint8> pixels(std::size_t{4} * static_cast<std::size_t>(part.width * part.height));
    const int height = static_cast<int>(m_target.getSize().y);
    glReadPixels(part.left, height - part.top - part.height, part.width, part.height, GL_RGBA, GL_UNSIGNED_BYTE,
                 pixels.data());
    sf::Image image;
    image.create(static_cast<unsigned>(part.width), static_cast<unsigned>(part.height), pixels.data());
    image.flipVertically();
    return image;
}

sf::Image Painters::sfmlByDamage(const Scene& before, const Scene& after, const Frame& frame) {
    prepare(frame);
    m_sfml.draw(m_target, before, m_theme, frame);
    m_sfml.draw(m_target, after, m_theme, frame, damage(before, after, frame));
    m_target.display();
    return m_target.getTexture().copyToImage();
}

sf::Image drawnByCairo(const Scene& scene, const Frame& frame) { return Painters{}.cairo(scene, frame); }
sf::Image drawnBySfml(const Scene& scene, const Frame& frame) { return Painters{}.sfml(scene, frame); }

} // namespace vitrine
