#include "controls/Drawing.hpp"

#include <algorithm>

namespace vitrine {
namespace {

constexpr ColourRole ground = ColourRole::ControlGround;

Paint stretchPaint(Bearing bearing) {
    switch (bearing) {
    case Bearing::Present:
        return {ColourRole::Paper, 1, ground};
    case Bearing::Behind:
        return {ColourRole::Paper, 0.7f, ground};
    default:
        return {ColourRole::Tie, 0.5f, ground};
    }
}

float knobSide(const Bar& bar) { return bar.dragged ? 34.f : 26.f; }

/// Whether the knob hides all between two places.
bool isUnderKnob(const Bar& bar, float left, float right) {
    const float reach = knobSide(bar) / 2 + 2;
    return left > bar.knob - reach && right < bar.knob + reach;
}

void drawStretches(Drawing& drawing, const Bar& bar) {
    constexpr float between = 3;
    for (std::size_t i = 0; i < bar.stretches.size(); ++i) {
        const BarStretch& stretch = bar.stretches[i];
        const float width = std::max(stretch.right - stretch.left - 2 * between, between);
        const Box box{(stretch.left + stretch.right - width) / 2, bar.track.y, width, bar.track.h};
        if (isUnderKnob(bar, box.x, box.right())) continue;
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

/// Beats are parted by notches in their stretch, if there is room to tell them apart; between two stretches there is a
/// gap already.
void drawTicks(Drawing& drawing, const Bar& bar) {
    constexpr float closest = 9;
    if (bar.cells.empty() || bar.cells.back().right - bar.cells.back().left < closest) return;
    const auto isEdge = [&](float x) {
        return std::ranges::any_of(bar.stretches, [x](const BarStretch& stretch) { return stretch.left == x; });
    };
    for (const BarCell& cell : bar.cells) {
        if (!cell.beat || isEdge(cell.left) || isUnderKnob(bar, cell.left - 1.5f, cell.left + 1.5f)) continue;
        const Box box{cell.left - 1.5f, bar.track.y - 1, 3, bar.track.h + 2};
        drawing.add("bar/tick." + std::to_string(*cell.beat + 1),
                    Panel{box, 0, Paint{ground, 1, ground}, std::nullopt});
    }
}

void drawKnob(Drawing& drawing, const Bar& bar) {
    const float side = knobSide(bar);
    const Stroke edge{{ground, 1, ground}, 5, Dash::Solid};
    const Vec centre{bar.knob, bar.track.centre().y};
    drawing.add("bar/knob", Panel{boxAround(centre, side, side), side / 2, Paint{ColourRole::Paper, 1, ground}, edge});
    drawing.add("bar/knob.heart",
                Panel{boxAround(centre, 10, 10), 5, Paint{ColourRole::Ink, 1, ColourRole::Paper}, {}});
}

} // namespace

void drawBar(Drawing& drawing, const Bar& bar, const Control& control) {
    drawCover(drawing, bar);
    drawStretches(drawing, bar);
    drawTicks(drawing, bar);
    if (!bar.cells.empty()) drawKnob(drawing, bar);
    if (control.state.focused) drawing.focusOf(control);
}

} // namespace vitrine
