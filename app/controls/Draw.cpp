#include "controls/Draw.hpp"

#include "controls/Label.hpp"

#include <algorithm>
#include <utility>

namespace vitrine {
namespace {

constexpr ColourRole ground = ColourRole::ControlGround;
constexpr Vec padding{10, 8}; // between a chip's edge and its text
constexpr float corner = 14;

/// How a control is coloured.
struct Look {
    std::optional<Paint> fill;
    std::optional<Stroke> edge;
    Paint content{ColourRole::Paper, 1, ground};
};

Look filledLook(float strength) {
    return {Paint{ColourRole::Paper, strength, ground}, std::nullopt, {ColourRole::Ink, 1, ColourRole::Paper}};
}

Look outlinedLook(float strength) {
    return {
        std::nullopt, Stroke{{ColourRole::Tie, strength, ground}, 2.5f, Dash::Solid}, {ColourRole::Paper, 1, ground}};
}

Look pressedLook(const Look& look) {
    if (look.fill) return filledLook(0.75f);
    return {Paint{ColourRole::Paper, 0.22f, ground}, Stroke{{ColourRole::Paper, 1, ground}, 2.5f, Dash::Solid},
            look.content};
}

Look lookOf(const ControlState& state, bool filled) {
    if (state.disabled)
        return {
            std::nullopt, Stroke{{ColourRole::Tie, 0.5f, ground}, 2, Dash::Dashed}, {ColourRole::Quiet, 0.6f, ground}};
    Look look = filled || state.bearing == Bearing::Present ? filledLook(1) : outlinedLook(1);
    if (state.bearing == Bearing::Behind) {
        look = {Paint{ColourRole::Tie, 0.25f, ground}, std::nullopt, {ColourRole::Paper, 0.85f, ground}};
    }
    return state.pressed ? pressedLook(look) : look;
}

bool isHold(const Control& control) { return control.id == "hold"; }
bool isBar(const Control& control) { return control.id == "bar"; }
bool isCase(const Control& control) { return std::holds_alternative<SwitchCase>(control.action); }
bool isQuestion(const Control& control) { return std::holds_alternative<JumpToQuestion>(control.action); }

/// The hold button is a disc, everything else a rounded panel.
Box shapeOf(const Control& control) {
    if (!isHold(control)) return control.box;
    const float side = std::min(control.box.w, control.box.h);
    return boxAround(control.box.centre(), side, side);
}

float radiusOf(const Control& control) {
    const Box box = shapeOf(control);
    return isHold(control) ? box.w / 2 : std::min(corner, box.h / 2);
}

/// Draws one thing after another on the controls' ground.
class Drawing {
public:
    Drawing(const Frame& frame, const TextMeasure& measure) : m_scene{frame.size, {}}, m_measure(measure) {}

    [[nodiscard]] Scene scene() && { return std::move(m_scene); }

    void add(const std::string& id, Shape shape) {
        m_scene.drawables.push_back({"control/" + id, std::move(shape), 1});
    }

    void panelOf(const Control& control, const Look& look) {
        add(control.id + "/panel", Panel{shapeOf(control), radiusOf(control), look.fill, look.edge});
    }
    void focusOf(const Control& control) {
        const Stroke stroke{{ColourRole::Halo, 1, ground}, 4, Dash::Solid};
        add(control.id + "/focus", Panel{grown(shapeOf(control), 4), radiusOf(control) + 4, std::nullopt, stroke});
    }
    void markOf(const Control& control, const Look& look, float share) {
        const Box box = shapeOf(control);
        const float size = share * std::min(box.w, box.h);
        add(control.id + "/mark", Mark{control.pictogram, box.centre(), size, look.content, look.content});
    }
    void textsOf(const std::string& id, const Label& label, Box box, Weight weight, const Paint& paint) {
        const std::vector<Text> texts = centred(label, box, weight, paint, m_measure);
        for (std::size_t i = 0; i < texts.size(); ++i)
            add(id + "/line." + std::to_string(i + 1), texts[i]);
    }
    [[nodiscard]] const TextMeasure& measure() const { return m_measure; }

private:
    Scene m_scene;
    const TextMeasure& m_measure;
};

Paint stretchPaint(Bearing bearing) {
    switch (bearing) {
    case Bearing::Present:
        return {ColourRole::Paper, 1, ground};
    case Bearing::Behind:
        return {ColourRole::Paper, 0.45f, ground};
    default:
        return {ColourRole::Tie, 0.6f, ground};
    }
}

void drawStretches(Drawing& drawing, const Bar& bar) {
    constexpr float between = 3;
    for (std::size_t i = 0; i < bar.stretches.size(); ++i) {
        const BarStretch& stretch = bar.stretches[i];
        const Box box{stretch.left + between, bar.track.y, stretch.right - stretch.left - 2 * between, bar.track.h};
        drawing.add("bar/stretch." + std::to_string(i + 1),
                    Panel{box, bar.track.h / 2, stretchPaint(stretch.bearing), std::nullopt});
    }
}

/// The cover's part is a thin line that leads to the first beat.
void drawCover(Drawing& drawing, const Bar& bar) {
    if (bar.cells.empty() || bar.cells.front().beat) return;
    const BarCell& cover = bar.cells.front();
    const Box box{cover.left, bar.track.centre().y - 2, cover.right - cover.left - 3, 4};
    drawing.add("bar/cover", Panel{box, 2, stretchPaint(Bearing::Ahead), std::nullopt});
}

/// Beats are parted by notches in their stretch; between two stretches there is a gap already.
void drawTicks(Drawing& drawing, const Bar& bar) {
    const auto isEdge = [&](float x) {
        return std::ranges::any_of(bar.stretches, [x](const BarStretch& stretch) { return stretch.left == x; });
    };
    for (const BarCell& cell : bar.cells) {
        if (!cell.beat || isEdge(cell.left)) continue;
        const Box box{cell.left - 1.5f, bar.track.y - 1, 3, bar.track.h + 2};
        drawing.add("bar/tick." + std::to_string(*cell.beat + 1),
                    Panel{box, 0, Paint{ground, 1, ground}, std::nullopt});
    }
}

void drawKnob(Drawing& drawing, const Bar& bar) {
    const float side = bar.dragged ? 34.f : 26.f;
    const Stroke edge{{ground, 1, ground}, 5, Dash::Solid};
    const Vec centre{bar.knob, bar.track.centre().y};
    drawing.add("bar/knob", Panel{boxAround(centre, side, side), side / 2, Paint{ColourRole::Paper, 1, ground}, edge});
    drawing.add("bar/knob.heart",
                Panel{boxAround(centre, 10, 10), 5, Paint{ColourRole::Ink, 1, ColourRole::Paper}, {}});
}

void drawBar(Drawing& drawing, const Bar& bar, const Control& control) {
    drawCover(drawing, bar);
    drawStretches(drawing, bar);
    drawTicks(drawing, bar);
    if (!bar.cells.empty()) drawKnob(drawing, bar);
    if (control.state.focused) drawing.focusOf(control);
}

void drawPictogram(Drawing& drawing, const Control& control) {
    const Look look = lookOf(control.state, isHold(control));
    drawing.panelOf(control, look);
    const bool isFlat = control.box.w > 1.5f * control.box.h;
    drawing.markOf(control, look, isFlat && !isHold(control) ? 0.8f : 0.54f);
    if (control.state.focused) drawing.focusOf(control);
}

Vec roomIn(Box box) { return {std::max(box.w - 2 * padding.x, 1.f), std::max(box.h - 2 * padding.y, 1.f)}; }

void drawQuestion(Drawing& drawing, const Control& control, const Label& label) {
    const Look look = lookOf(control.state, false);
    drawing.panelOf(control, look);
    drawing.textsOf(control.id, label, control.box, Weight::SemiBold, look.content);
    if (control.state.focused) drawing.focusOf(control);
}

/// A case's chip: its number, with its name below it or beside it.
struct CaseBoxes {
    Box number, name;
};

CaseBoxes caseBoxes(Box box) {
    const Box inner = grown(box, -6);
    if (inner.w > 1.7f * inner.h) {
        const float side = std::min(inner.h, 52.f);
        return {{inner.x, inner.y, side, inner.h}, {inner.x + side + 4, inner.y, inner.w - side - 8, inner.h}};
    }
    const float side = 0.44f * inner.h;
    return {{inner.x, inner.y, inner.w, side}, {inner.x, inner.y + side + 2, inner.w, inner.h - side - 2}};
}

/// The present case's number stands in a disc: it is told by form as well as by colour.
void drawNumber(Drawing& drawing, const Control& control, Box box, const Look& look, float textScale) {
    const bool isPresent = control.state.bearing == Bearing::Present;
    const float side = std::min(box.w, box.h);
    const Box disc = boxAround(box.centre(), side, side);
    const Paint ink{ColourRole::Ink, 1, ColourRole::Paper}, paper{ColourRole::Paper, 1, ColourRole::Ink};
    if (isPresent) drawing.add(control.id + "/number.disc", Panel{disc, side / 2, ink, std::nullopt});
    const LabelRoom room{Vec{side * 0.8f, side}, std::min(30 * textScale, side * 0.75f), Weight::Bold};
    const Label number = fitted({control.label.front()}, room, drawing.measure());
    drawing.textsOf(control.id + "/number", number, disc, Weight::Bold, isPresent ? paper : look.content);
}

void drawCase(Drawing& drawing, const Control& control, const Label& name, float textScale) {
    const Look look = lookOf(control.state, false);
    const CaseBoxes boxes = caseBoxes(control.box);
    drawing.panelOf(control, look);
    drawNumber(drawing, control, boxes.number, look, textScale);
    drawing.textsOf(control.id, name, boxes.name, Weight::SemiBold, look.content);
    if (control.state.focused) drawing.focusOf(control);
}

std::vector<Label> questionLabels(const std::vector<const Control*>& questions, const TextMeasure& measure,
                                  float textScale) {
    std::vector<std::vector<std::string>> labels;
    std::vector<Vec> rooms;
    for (const Control* control : questions) {
        labels.push_back(control->label);
        rooms.push_back(roomIn(control->box));
    }
    return fittedAlike(labels, rooms, 24 * textScale, measure);
}

std::vector<Label> caseLabels(const std::vector<const Control*>& cases, const TextMeasure& measure, float textScale) {
    std::vector<std::vector<std::string>> labels;
    std::vector<Vec> rooms;
    for (const Control* control : cases) {
        labels.emplace_back(control->label.begin() + 1, control->label.end());
        const Box box = caseBoxes(control->box).name;
        rooms.push_back({std::max(box.w - 6, 1.f), box.h});
    }
    return fittedAlike(labels, rooms, 22 * textScale, measure);
}

std::vector<const Control*> those(const ControlPanel& panel, bool (*belongs)(const Control&)) {
    std::vector<const Control*> found;
    for (const Control& control : panel.controls)
        if (belongs(control)) found.push_back(&control);
    return found;
}

} // namespace

Scene draw(const ControlPanel& panel, const Frame& frame, const TextMeasure& measure, float textScale) {
    Drawing drawing(frame, measure);
    if (panel.controls.empty()) return std::move(drawing).scene();
    drawing.add("ground", Panel{frame.controls, 0, Paint{ground, 1, ground}, std::nullopt});
    for (const Control& control : panel.controls) {
        if (isBar(control))
            drawBar(drawing, panel.bar, control);
        else if (!control.pictogram.empty())
            drawPictogram(drawing, control);
    }
    const std::vector<const Control*> questions = those(panel, isQuestion), cases = those(panel, isCase);
    const std::vector<Label> briefs = questionLabels(questions, measure, textScale);
    for (std::size_t i = 0; i < questions.size(); ++i)
        drawQuestion(drawing, *questions[i], briefs[i]);
    const std::vector<Label> names = caseLabels(cases, measure, textScale);
    for (std::size_t i = 0; i < cases.size(); ++i)
        drawCase(drawing, *cases[i], names[i], textScale);
    return std::move(drawing).scene();
}

} // namespace vitrine
