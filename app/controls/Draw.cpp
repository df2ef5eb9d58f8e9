#include "controls/Draw.hpp"

#include "controls/Drawing.hpp"

#include <algorithm>
#include <utility>

namespace vitrine {
namespace {

constexpr ColourRole ground = ColourRole::ControlGround;
constexpr Vec padding{10, 8}; // between a chip's edge and its text

bool isBar(const Control& control) { return control.id == "bar"; }
bool isCase(const Control& control) { return std::holds_alternative<SwitchCase>(control.action); }
bool isQuestion(const Control& control) { return std::holds_alternative<JumpToQuestion>(control.action); }

void drawPictogram(Drawing& drawing, const Control& control) {
    const bool isHold = control.id == "hold";
    const Look look = lookOf(control.state, isHold ? Resting::Filled : Resting::Outlined);
    drawing.panelOf(control, look);
    const bool isFlat = control.box.w > 1.5f * control.box.h;
    drawing.markOf(control, look, isFlat && !isHold ? 0.8f : 0.54f);
    if (control.state.focused) drawing.focusOf(control);
}

Vec roomIn(Box box) { return {std::max(box.w - 2 * padding.x, 1.f), std::max(box.h - 2 * padding.y, 1.f)}; }

void drawQuestion(Drawing& drawing, const Control& control, const Label& label) {
    const Look look = lookOf(control.state, Resting::Outlined);
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
    const Look look = lookOf(control.state, Resting::Outlined);
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
