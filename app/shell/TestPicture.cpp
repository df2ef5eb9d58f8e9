#include "shell/TestPicture.hpp"

#include <algorithm>
#include <cmath>

namespace vitrine {
namespace {

constexpr Paint white{ColourRole::Paper}, black{ColourRole::Ground}, grey{ColourRole::Paper, 0.55f};

std::string whole(float number) { return std::to_string(std::lround(number)); }

/// Draws one thing after another, all in pixels.
class Sketch {
public:
    Sketch(const TestPicture& of, const TextMeasure& measure)
        : m_of(of), m_measure(measure), m_size(std::min(of.pixels.x, of.pixels.y) / 1080) {
        m_scene.size = of.pixels;
    }

    /// What is so many pixels long on a screen with a short side of 1080.
    [[nodiscard]] float scaled(float length) const { return std::max(1.f, std::round(length * m_size)); }
    void fill(Box box, const Paint& paint, float radius = 0) { add(Panel{box, radius, paint, {}}); }
    void outline(Box box, const Stroke& stroke, float radius = 0) { add(Panel{box, radius, {}, stroke}); }
    void line(std::vector<Vec> points, const Stroke& stroke) { add(Path{std::move(points), false, {}, stroke}); }
    /// A line of text with its middle at `middle`.
    void text(const std::string& line, Vec middle, float size, const Paint& paint = white) {
        const float height = scaled(size);
        const TextExtent extent = m_measure.measure(line, height, Weight::Medium);
        const Box box{std::round(middle.x - extent.width / 2), std::round(middle.y - extent.height / 2), extent.width,
                      extent.height};
        add(Text{line, box, extent.ascent, height, Weight::Medium, paint});
    }
    [[nodiscard]] Scene scene() && { return std::move(m_scene); }
    [[nodiscard]] const TestPicture& of() const { return m_of; }

private:
    void add(Shape shape) {
        m_scene.drawables.push_back({"test/" + std::to_string(m_scene.drawables.size()), std::move(shape)});
    }

    const TestPicture& m_of;
    const TextMeasure& m_measure;
    float m_size;
    Scene m_scene;
};

/// A line along each edge, and an angle in each corner: all of them are on the outermost pixels.
void drawEdges(Sketch& sketch) {
    const auto [w, h] = sketch.of().pixels;
    const float thin = sketch.scaled(2), thick = sketch.scaled(8), arm = sketch.scaled(70);
    for (const Box& edge : {Box{0, 0, w, thin}, {0, h - thin, w, thin}, {0, 0, thin, h}, {w - thin, 0, thin, h}})
        sketch.fill(edge, grey);
    for (const float x : {0.f, w - arm})
        for (const float y : {0.f, h - thick})
            sketch.fill({x, y, arm, thick}, white);
    for (const float x : {0.f, w - thick})
        for (const float y : {0.f, h - arm})
            sketch.fill({x, y, thick, arm}, white);
}

void drawMargin(Sketch& sketch) {
    const float margin = std::round(sketch.of().marginMm * sketch.of().pixelsPerMm);
    const auto [w, h] = sketch.of().pixels;
    if (margin > 0)
        sketch.outline({margin, margin, w - 2 * margin, h - 2 * margin}, {white, sketch.scaled(2), Dash::Dashed});
}

/// A ruler from `zero` on, along one axis, with its marks towards `side`.
void drawRuler(Sketch& sketch, Vec zero, Vec along, Vec side, float length) {
    const float mm = sketch.of().pixelsPerMm, width = sketch.scaled(2);
    const int step = mm >= 4 ? 1 : 5, last = static_cast<int>(length / mm) / 10 * 10;
    for (int at = 0; at <= last; at += step) {
        const float reach = sketch.scaled(at % 50 == 0 ? 44 : at % 10 == 0 ? 30 : at % 5 == 0 ? 20 : 11);
        const Vec foot = zero + along * (static_cast<float>(at) * mm);
        sketch.line({foot, foot + side * reach}, {white, at % 10 == 0 ? width : std::max(1.f, width / 2)});
        if (at % (mm >= 4 ? 50 : 100) == 0)
            sketch.text(std::to_string(at), foot + side * sketch.scaled(side.x > 0 ? 78 : 64), 22);
    }
    sketch.line({zero, zero + along * (static_cast<float>(last) * mm)}, {white, width});
}

void drawRulers(Sketch& sketch) {
    const auto [w, h] = sketch.of().pixels;
    const float left = std::round(w * 0.12f), foot = std::round(h * 0.9f);
    drawRuler(sketch, {left, foot}, {1, 0}, {0, -1}, w * 0.76f);
    drawRuler(sketch, {std::round(w * 0.06f), std::round(h * 0.14f)}, {0, 1}, {1, 0}, h * 0.66f);
}

/// Eleven steps from black to white, and the darkest and the lightest ones again in fine steps on black and on white.
void drawSteps(Sketch& sketch) {
    const auto [w, h] = sketch.of().pixels;
    const float left = std::round(w * 0.2f), side = std::floor(w * 0.6f / 11), top = std::round(h * 0.12f);
    const float height = std::round(h * 0.08f);
    for (int step = 0; step <= 10; ++step) {
        const float share = static_cast<float>(step) / 10;
        const Box box{left + side * static_cast<float>(step), top, side, height};
        sketch.fill(box, {ColourRole::Paper, share});
        sketch.text(whole(share * 100), box.centre(), 20, share < 0.5f ? white : black);
    }
    sketch.outline({left, top, side * 11, height}, {grey, 1});
    const Box fields[] = {{left, top + height + 12, std::floor(side * 5.5f), height},
                          {left + std::floor(side * 5.5f), top + height + 12, std::floor(side * 5.5f), height}};
    for (int field = 0; field < 2; ++field) {
        sketch.fill(fields[field], field == 0 ? black : white);
        for (int step = 1; step <= 6; ++step) {
            const float share = static_cast<float>(step) / 50, x = static_cast<float>(step) - 0.5f;
            const float square = std::floor(std::min(height * 0.6f, fields[field].w / 6 * 0.7f));
            const Vec middle{fields[field].x + x * fields[field].w / 6, fields[field].centre().y};
            sketch.fill(boxAround({std::round(middle.x), std::round(middle.y)}, square, square),
                        {ColourRole::Paper, field == 0 ? share : 1 - share});
        }
        sketch.outline(fields[field], {grey, 1});
    }
}

/// Where to tap to see that touch and picture agree: near the corners, and in the middle.
void drawTargets(Sketch& sketch) {
    const auto [w, h] = sketch.of().pixels;
    const float across = sketch.scaled(76), inset = sketch.scaled(96);
    for (const Vec at : {Vec{inset, inset},
                         {w - inset, inset},
                         {inset, h - inset},
                         {w - inset, h - inset},
                         {std::round(w / 2), std::round(h / 2)}}) {
        const Box target = boxAround(at, across, across);
        sketch.outline(target, {grey, sketch.scaled(2)}, across / 2);
        sketch.line({at - Vec{across, 0}, at + Vec{across, 0}}, {grey, 1});
        sketch.line({at - Vec{0, across}, at + Vec{0, across}}, {grey, 1});
    }
}

void drawWords(Sketch& sketch) {
    const TestPicture& of = sketch.of();
    const Vec mm = of.pixels * (1 / of.pixelsPerMm);
    const std::string size =
        whole(of.pixels.x) + " × " + whole(of.pixels.y) + " pixels, " + whole(mm.x) + " × " + whole(mm.y) + " mm";
    const std::vector<std::string> lines{size + (of.widthIsKnown ? "" : " assumed"),
                                         "The white angles in all four corners are seen whole: else set margin_mm.",
                                         "A millimetre on a ruler is a millimetre here: else set width_mm.",
                                         "Every step of grey differs from its neighbours, every square from its field.",
                                         "A numbered dot lies under each finger, in the corners too.",
                                         "Escape, or Ctrl+C where this was started, ends it."};
    const bool isUpright = of.pixels.y > of.pixels.x;
    float y = std::round(of.pixels.y * 0.5f) + sketch.scaled(110);
    for (std::size_t i = 0; i < lines.size(); ++i, y += sketch.scaled(40))
        sketch.text(lines[i], {std::round(of.pixels.x * (isUpright ? 0.54f : 0.5f)), y},
                    i == 0      ? 34.f
                    : isUpright ? 22.f
                                : 28.f,
                    i == 0 ? white : Paint{ColourRole::Paper, 0.8f});
}

void drawDots(Sketch& sketch) {
    const float across = sketch.scaled(84);
    for (const TouchDots::Dot& dot : sketch.of().dots) {
        if (dot.way.size() > 1) sketch.line(dot.way, {grey, sketch.scaled(3)});
        const Vec at = dot.way.back();
        sketch.fill(boxAround(at, across, across), white, across / 2);
        sketch.fill(boxAround(at, sketch.scaled(6), sketch.scaled(6)), black);
        // The finger hides the dot itself.
        const float above = at.y < across * 2 ? across : -across;
        sketch.text(std::to_string(dot.number) + ": " + whole(at.x) + ", " + whole(at.y),
                    {std::clamp(at.x, across * 2, sketch.of().pixels.x - across * 2), at.y + above}, 30);
    }
}

} // namespace

int TouchDots::take(const FingerEvent& event) {
    constexpr std::size_t longest = 400; // points of a way
    const auto known = std::ranges::find(m_dots, event.id, &Dot::id);
    if (event.did == FingerDid::Down && known == m_dots.end()) {
        int number = 1;
        while (std::ranges::find(m_dots, number, &Dot::number) != m_dots.end())
            ++number;
        m_dots.push_back({number, event.id, {event.at}});
        return number;
    }
    if (known == m_dots.end()) return 0;
    const int number = known->number;
    if (event.did == FingerDid::Up)
        m_dots.erase(known);
    else if (known->way.size() < longest)
        known->way.push_back(event.at);
    else
        known->way.back() = event.at;
    return number;
}

Frame testFrame(Vec pixels) {
    Frame frame;
    frame.size = pixels;
    frame.portrait = pixels.y > pixels.x;
    return frame;
}

Theme testTheme() {
    Theme theme;
    theme.colours[static_cast<std::size_t>(ColourRole::Paper)] = {255, 255, 255};
    return theme;
}

Scene sceneOf(const TestPicture& of, const TextMeasure& measure) {
    Sketch sketch(of, measure);
    drawEdges(sketch);
    drawMargin(sketch);
    drawSteps(sketch);
    drawTargets(sketch);
    drawRulers(sketch);
    drawWords(sketch);
    drawDots(sketch);
    return std::move(sketch).scene();
}

} // namespace vitrine
