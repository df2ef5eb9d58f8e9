#include "controls/Drawing.hpp"

#include <algorithm>
#include <utility>

namespace vitrine {
namespace {

constexpr ColourRole ground = ColourRole::ControlGround;
constexpr float corner = 14;

Look filled(float strength) {
    return {Paint{ColourRole::Paper, strength, ground}, std::nullopt, {ColourRole::Ink, 1, ColourRole::Paper}};
}

Look outlined() {
    return {std::nullopt, Stroke{{ColourRole::Tie, 1, ground}, 2.5f, Dash::Solid}, {ColourRole::Paper, 1, ground}};
}

Look behind() {
    const Stroke edge{{ColourRole::Tie, 0.6f, ground}, 2, Dash::Solid};
    return {Paint{ColourRole::Tie, 0.22f, ground}, edge, {ColourRole::Paper, 1, ground}};
}

Look disabled() {
    return {std::nullopt, Stroke{{ColourRole::Tie, 0.5f, ground}, 2, Dash::Dashed}, {ColourRole::Quiet, 0.6f, ground}};
}

Look pressed(const Look& look) {
    if (look.content.role == ColourRole::Ink) return filled(0.75f);
    const Stroke edge{{ColourRole::Paper, 1, ground}, 2.5f, Dash::Solid};
    return {Paint{ColourRole::Paper, 0.22f, ground}, edge, {ColourRole::Paper, 1, ground}};
}

} // namespace

Look lookOf(const ControlState& state, Resting resting) {
    if (state.disabled) return disabled();
    const bool isFilled = resting == Resting::Filled || state.bearing == Bearing::Present;
    const Look look = isFilled ? filled(1) : state.bearing == Bearing::Behind ? behind() : outlined();
    return state.pressed ? pressed(look) : look;
}

Panel shapeOf(const Control& control) {
    const float side = std::min(control.box.w, control.box.h);
    if (control.id == "hold") return {boxAround(control.box.centre(), side, side), side / 2, {}, {}};
    return {control.box, std::min(corner, side / 2), {}, {}};
}

Drawing::Drawing(const Frame& frame, const TextMeasure& measure) : m_scene{frame.size, {}}, m_measure(measure) {}

void Drawing::add(const std::string& id, Shape shape) {
    m_scene.drawables.push_back({"control/" + id, std::move(shape), 1});
}

void Drawing::panelOf(const Control& control, const Look& look) {
    const Panel shape = shapeOf(control);
    add(control.id + "/panel", Panel{shape.box, shape.radius, look.fill, look.edge});
}

void Drawing::markOf(const Control& control, const Look& look, float share) {
    const Box box = shapeOf(control).box;
    add(control.id + "/mark",
        Mark{control.pictogram, box.centre(), share * std::min(box.w, box.h), look.content, look.content});
}

void Drawing::textsOf(const std::string& id, const Label& label, Box box, Weight weight, const Paint& paint) {
    std::size_t number = 0;
    for (Text& text : centred(label, box, weight, paint, m_measure))
        add(id + "/line." + std::to_string(++number), std::move(text));
}

void Drawing::leftTextsOf(const std::string& id, const Label& label, Box box, Weight weight, const Paint& paint) {
    std::size_t number = 0;
    float y = box.y;
    for (Text& text : centred(label, box, weight, paint, m_measure)) {
        text.box.x = box.x;
        text.box.y = y;
        y += text.box.h;
        add(id + "/line." + std::to_string(++number), std::move(text));
    }
}

void Drawing::focusOf(const Control& control) {
    constexpr float away = 4;
    const Stroke ring{{ColourRole::Halo, 1, ground}, 4, Dash::Solid};
    const Panel shape = shapeOf(control);
    add(control.id + "/focus", Panel{grown(shape.box, away), shape.radius + away, std::nullopt, ring});
}

} // namespace vitrine
