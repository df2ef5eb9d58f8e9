#include "controls/DrawOpen.hpp"

#include "controls/Draw.hpp"
#include "controls/Open.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace vitrine {
namespace {

constexpr float corner = 20;

Paint on(ColourRole role, ColourRole ground, float strength = 1) { return {role, strength, ground}; }

bool isChoice(const Control& still) { return still.id.starts_with("choose."); }
bool isTerm(const Control& still) { return still.id.starts_with("meaning."); }
/// A term without what it means.
bool isAlone(const Control& term) { return term.label.size() < 2; }

constexpr float termSize = 31, termInset = 20;
Vec termRoom(const Control& term, float textScale) {
    return {term.whole.value_or(term.box).w - 2 * termInset, 44 * textScale};
}

/// The edge of a card: the present one's is bold, one that is pressed or has the focus is told by it too.
Stroke edgeOf(const ControlState& state) {
    if (state.focused) return {on(ColourRole::Halo, ColourRole::Ground), 6, Dash::Solid};
    if (state.pressed || state.bearing == Bearing::Present)
        return {on(ColourRole::Paper, ColourRole::Ground), 5, Dash::Solid};
    return {on(ColourRole::Tie, ColourRole::Ground), 2, Dash::Solid};
}

float line(const TextMeasure& measure, float size, Weight weight) { return measure.measure("Ag", size, weight).height; }

constexpr float titleSize = 38;

/// What the title of a case may take up on its card.
Vec titleRoom(Box text, float textScale) { return {text.w, std::min(96 * textScale, text.h * 0.36f)}; }

std::string titleOf(const Control& choice) { return choice.label[0] + "  " + choice.label[1]; }

/// Number and title on one line, then where and how long, then what it is about.
void drawChoice(Drawing& drawing, const Control& still, Box text, float textScale, float title) {
    const Paint first = on(ColourRole::Paper, ColourRole::Plate), second = on(ColourRole::Quiet, ColourRole::Plate);
    const float k = textScale;
    float y = text.y;
    const auto write = [&](const std::string& part, const std::string& words, Vec room, Weight weight, float size,
                           const Paint& paint) {
        const Label label = flowed(words, {room, size, weight}, drawing.measure());
        drawing.leftTextsOf(still.id + "/" + part, label, {text.x, y, room.x, room.y}, weight, paint);
        y += static_cast<float>(label.lines.size()) * line(drawing.measure(), label.size, weight) + 10;
    };
    write("title", titleOf(still), titleRoom(text, k), Weight::Bold, title, first);
    write("facts", still.label[2], {text.w, std::min(70 * k, text.bottom() - y)}, Weight::Medium,
          std::min(25 * k, 0.8f * title), second);
    if (text.bottom() - y > 40)
        write("summary", still.label[3], {text.w, text.bottom() - y}, Weight::Regular, std::min(28 * k, title), first);
}

/// Where a beat's caption stands beside its number.
Box captionRoom(Box text, float textScale) {
    const float number = 44 * std::min(textScale, 1.5f);
    return {text.x + number, text.y, text.w - number, text.h};
}

void drawBeat(Drawing& drawing, const Control& still, Box text, float textScale, float size) {
    const bool isAhead = still.state.bearing == Bearing::Ahead;
    const Paint first = on(ColourRole::Paper, ColourRole::Plate, isAhead ? 0.75f : 1.f);
    const float number = 44 * std::min(textScale, 1.5f);
    const Label count = fitted({still.label[0]}, {{number, text.h}, 26 * textScale, Weight::Bold}, drawing.measure());
    drawing.leftTextsOf(still.id + "/number", count, text, Weight::Bold, on(ColourRole::Quiet, ColourRole::Plate));
    const Box room = captionRoom(text, textScale);
    const Label caption = flowed(still.label[1], {{room.w, room.h}, size, Weight::Medium}, drawing.measure());
    drawing.leftTextsOf(still.id, caption, room, Weight::Medium, first);
}

/// The term, what it means, and where it is told of.
void drawTerm(Drawing& drawing, const Control& still, Box text, float textScale, float size) {
    const Paint first = on(ColourRole::Paper, ColourRole::Plate), second = on(ColourRole::Quiet, ColourRole::Plate);
    const float foot = still.label.size() > 2 ? 36 * textScale : 0;
    const Box heading{text.x, text.y, text.w, 44 * textScale};
    const Label term = fitted({still.label[0]}, {{heading.w, heading.h}, size, Weight::Bold}, drawing.measure());
    if (isAlone(still)) return drawing.textsOf(still.id, term, text, Weight::Bold, first);
    drawing.leftTextsOf(still.id, term, heading, Weight::Bold, first);
    const Box room{text.x, heading.bottom(), text.w, text.bottom() - foot - heading.bottom()};
    const Label meaning =
        flowed(still.label[1], {{room.w, room.h}, 25 * textScale, Weight::Regular}, drawing.measure());
    drawing.leftTextsOf(still.id + "/meaning", meaning, room, Weight::Regular, first);
    if (still.label.size() < 3) return;
    const Box below{text.x, text.bottom() - foot + 8, text.w, foot - 8};
    const Label told =
        fitted({still.label[2]}, {{below.w, below.h}, 22 * textScale, Weight::Medium}, drawing.measure());
    drawing.leftTextsOf(still.id + "/told", told, below, Weight::Medium, second);
}

/// A heading over what is open, on the ground, so that what is moved up goes under it.
void drawHeading(Drawing& drawing, const Plate& plate, const Frame& frame, float textScale) {
    const float k = std::min(textScale, 1.5f), top = frame.portrait ? 30 : 20;
    drawing.add(plate.id + "/ground", Panel{plate.box, 0, on(ColourRole::Ground, ColourRole::Ground), std::nullopt});
    const Box heading{plate.box.x + 48, plate.box.y + top, plate.box.w - 96, 58 * k};
    const Label large = fitted({plate.heading}, {{heading.w, heading.h}, 46 * k, Weight::Bold}, drawing.measure());
    drawing.textsOf(plate.id + "/heading", large, heading, Weight::Bold, on(ColourRole::Paper, ColourRole::Ground));
    const Box below{heading.x, heading.bottom(), heading.w, 38 * k};
    const Label small = fitted({plate.text}, {{below.w, below.h}, 26 * k, Weight::Regular}, drawing.measure());
    drawing.textsOf(plate.id + "/text", small, below, Weight::Regular, on(ColourRole::Quiet, ColourRole::Ground));
}

void drawCard(Drawing& drawing, const std::string& id, Box box) {
    const Stroke edge{on(ColourRole::Paper, ColourRole::Ground), 3, Dash::Solid};
    drawing.add(id + "/panel", Panel{box, corner, on(ColourRole::Plate, ColourRole::Plate), edge});
}

void drawMeaning(Drawing& drawing, const Plate& plate, float textScale) {
    const float k = std::min(textScale, 1.5f);
    drawCard(drawing, plate.id, plate.box);
    const Box inner = grown(plate.box, -28 * k);
    const Box heading{inner.x, inner.y, inner.w, 52 * k};
    const Label term = fitted({plate.heading}, {{heading.w, heading.h}, 40 * k, Weight::Bold}, drawing.measure());
    drawing.leftTextsOf(plate.id + "/heading", term, heading, Weight::Bold, on(ColourRole::Paper, ColourRole::Plate));
    const Box room{inner.x, heading.bottom() + 12, inner.w, inner.bottom() - heading.bottom() - 12};
    const Label text = flowed(plate.text, {{room.w, room.h}, 34 * textScale, Weight::Regular}, drawing.measure());
    drawing.leftTextsOf(plate.id + "/text", text, room, Weight::Regular, on(ColourRole::Paper, ColourRole::Plate));
}

/// What is left of the time to answer, as a ring that empties.
Path ringOf(Vec centre, float radius, float share) {
    Path ring;
    constexpr int points = 48;
    for (int i = 0; i <= points; ++i) {
        const float angle = 2 * std::numbers::pi_v<float> * static_cast<float>(i) / points;
        ring.points.push_back(centre + Vec{std::sin(angle), -std::cos(angle)} * radius);
    }
    ring.stroke = Stroke{on(ColourRole::Leadership, ColourRole::Plate), 10, Dash::Solid};
    ring.reveal = share;
    return ring;
}

void drawAsking(Drawing& drawing, const Plate& plate, float textScale) {
    const float k = std::min(textScale, 1.5f);
    drawCard(drawing, plate.id, plate.box);
    const Box inner = grown(plate.box, -28 * k);
    const float side = 92 * k;
    drawing.add(plate.id + "/ring", ringOf({inner.x + side / 2, inner.y + side / 2}, side / 2 - 8, plate.share));
    const Box words{inner.x + side + 28, inner.y, inner.w - side - 28, side};
    const Label heading = fitted({plate.heading}, {{words.w, 50 * k}, 42 * k, Weight::Bold}, drawing.measure());
    drawing.leftTextsOf(plate.id + "/heading", heading, words, Weight::Bold, on(ColourRole::Paper, ColourRole::Plate));
    const Box below{words.x, words.y + 54 * k, words.w, words.h - 44 * k};
    const Label text = flowed(plate.text, {{below.w, below.h}, 28 * k, Weight::Regular}, drawing.measure());
    drawing.leftTextsOf(plate.id + "/text", text, below, Weight::Regular, on(ColourRole::Quiet, ColourRole::Plate));
}

/// What calls from afar: a hand and a few large words.
void drawInvitation(Drawing& drawing, const Plate& plate) {
    const ColourRole ground = ColourRole::ControlGround;
    const float hand = plate.box.h * 0.52f;
    const Vec room{plate.box.w * 0.5f, plate.box.h * 0.62f};
    const Label words = fitted({plate.heading}, {room, 92, Weight::Bold}, drawing.measure());
    const float width = widthOf(words, Weight::Bold, drawing.measure());
    // It stands now here, now there, so that it burns no mark into a screen.
    const float slack = plate.box.w - width - hand - 24 - 96;
    const float left = plate.box.x + 48 + slack * plate.share;
    const Paint paper = on(ColourRole::Paper, ground);
    drawing.add(plate.id + "/hand", Mark{"touch", {left + hand / 2, plate.box.centre().y}, hand, paper, paper});
    const float height = static_cast<float>(words.lines.size()) * line(drawing.measure(), words.size, Weight::Bold);
    const Box block{left + hand + 24, plate.box.centre().y - height / 2, width, height};
    drawing.leftTextsOf(plate.id, words, block, Weight::Bold, paper);
}

bool isHeading(const Plate& plate) {
    return plate.id == "choice" || plate.id == "strip" || plate.id == "terms" || plate.id == "comparing";
}

} // namespace

float captionSize(const std::vector<const Control*>& stills, const TextMeasure& measure, float textScale) {
    if (stills.empty()) return 0;
    const bool terms = isTerm(*stills.front());
    float size = (terms ? termSize : isChoice(*stills.front()) ? titleSize : 25) * textScale;
    for (const Control* still : stills) {
        if (terms) {
            if (isAlone(*still))
                size = fitted({still->label[0]}, {termRoom(*still, textScale), size, Weight::Bold}, measure).size;
            continue;
        }
        const StillBoxes boxes = stillBoxes(still->whole.value_or(still->box), still->aspect, textScale);
        const Box caption = captionRoom(boxes.text, textScale);
        size = isChoice(*still)
                   ? flowed(titleOf(*still), {titleRoom(boxes.text, textScale), size, Weight::Bold}, measure).size
                   : flowed(still->label[1], {{caption.w, caption.h}, size, Weight::Medium}, measure).size;
    }
    return size;
}

void drawStill(Drawing& drawing, const Control& still, float textScale, float size) {
    const Box card = still.whole.value_or(still.box);
    drawing.add(still.id + "/edge", Panel{card, corner, std::nullopt, edgeOf(still.state)});
    if (isTerm(still)) return drawTerm(drawing, still, grown(card, -termInset), textScale, size);
    const StillBoxes boxes = stillBoxes(card, still.aspect, textScale);
    if (isChoice(still))
        drawChoice(drawing, still, boxes.text, textScale, size);
    else
        drawBeat(drawing, still, boxes.text, textScale, size);
}

void drawPlate(Drawing& drawing, const Plate& given, const Frame& frame, float textScale) {
    Plate plate = given;
    plate.id = "plate/" + given.id; // a control may have the same name
    if (isHeading(given)) return drawHeading(drawing, plate, frame, textScale);
    if (given.id == "meaning") return drawMeaning(drawing, plate, textScale);
    if (given.id == "asking") return drawAsking(drawing, plate, textScale);
    if (given.id == "invitation") return drawInvitation(drawing, plate);
    if (given.id == "presenting") {
        const Paint quiet = on(ColourRole::Quiet, ColourRole::ControlGround);
        return drawing.add(plate.id, Mark{"present", plate.box.centre(), plate.box.w, quiet, quiet});
    }
    if (given.id.starts_with("panel.")) return;
    const float k = std::min(textScale, 1.5f);
    if (given.id == "settings") {
        drawCard(drawing, plate.id, plate.box);
        const Box heading{plate.box.x + 28, plate.box.y + 12 * k, plate.box.w - 56, 48 * k};
        const Label label = fitted({plate.heading}, {{heading.w, heading.h}, 34 * k, Weight::Bold}, drawing.measure());
        return drawing.leftTextsOf(plate.id, label, heading, Weight::Bold, on(ColourRole::Paper, ColourRole::Plate));
    }
    const Label label =
        fitted({plate.text}, {{plate.box.w, plate.box.h}, std::min(26 * textScale, 32 * k), Weight::Medium},
               drawing.measure());
    Box row = plate.box;
    row.y += std::max(
        0.f,
        (row.h - line(drawing.measure(), label.size, Weight::Medium) * static_cast<float>(label.lines.size())) / 2);
    drawing.leftTextsOf(plate.id, label, row, Weight::Medium, on(ColourRole::Paper, ColourRole::Plate));
}

Scene drawUnder(const ControlPanel& panel, const Frame& frame) {
    Scene scene{frame.size, {}};
    if (!std::ranges::any_of(panel.plates, isHeading)) return scene;
    const auto add = [&scene](const std::string& id, const Panel& shape) {
        scene.drawables.push_back({"control/under/" + id, shape, 1});
    };
    add("ground", Panel{openRoom(frame), 0, on(ColourRole::Ground, ColourRole::Ground), std::nullopt});
    for (const Control& control : panel.controls)
        if (control.face == Face::Still)
            add(control.id, Panel{control.whole.value_or(control.box), corner, on(ColourRole::Plate, ColourRole::Plate),
                                  std::nullopt});
    for (const Plate& plate : panel.plates)
        if (plate.id.starts_with("panel."))
            add(plate.id, Panel{plate.box, corner, on(ColourRole::Plate, ColourRole::Ground, 0.6f),
                                Stroke{on(ColourRole::Tie, ColourRole::Ground, 0.6f), 2, Dash::Solid}});
    return scene;
}

} // namespace vitrine
