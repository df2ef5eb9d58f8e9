#pragma once

#include "controls/Controls.hpp"
#include "controls/Label.hpp"

#include <optional>
#include <string>

namespace vitrine {

/// How a control is coloured. Filled ones are paper with ink on it.
struct Look {
    std::optional<Paint> fill;
    std::optional<Stroke> edge;
    Paint content;
};
enum class Resting : unsigned char { Outlined, Filled };
/// The look of a control in a state; `resting` is how it looks when there is nothing special about it.
[[nodiscard]] Look lookOf(const ControlState& state, Resting resting);

/// What is seen of a control: the hold button is a disc, everything else its box.
[[nodiscard]] Panel shapeOf(const Control& control);

/// Draws one thing after another on the controls' ground.
class Drawing {
public:
    Drawing(const Frame& frame, const TextMeasure& measure);

    void add(const std::string& id, Shape shape);
    void panelOf(const Control& control, const Look& look);
    /// `share` is the pictogram's part of the shape's shorter side.
    void markOf(const Control& control, const Look& look, float share);
    void textsOf(const std::string& id, const Label& label, Box box, Weight weight, const Paint& paint);
    /// Lines that begin at the left and at the top of a box.
    void leftTextsOf(const std::string& id, const Label& label, Box box, Weight weight, const Paint& paint);
    /// A ring round a control that has the focus.
    void focusOf(const Control& control);

    [[nodiscard]] const TextMeasure& measure() const { return m_measure; }
    [[nodiscard]] Scene scene() && { return std::move(m_scene); }

private:
    Scene m_scene;
    const TextMeasure& m_measure;
};

void drawBar(Drawing& drawing, const Bar& bar, const Control& control);

} // namespace vitrine
