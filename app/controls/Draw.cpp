#include "controls/Draw.hpp"

#include "controls/DrawOpen.hpp"
#include "controls/Drawing.hpp"

#include <algorithm>
#include <utility>

namespace vitrine {
namespace {

constexpr ColourRole ground = ColourRole::ControlGround;
constexpr Vec padding{10, 8}; // between a chip's edge and its text

bool isBar(const Control& control) { return control.id == "bar"; }
bool isCase(const Control& control) { return control.id.starts_with("case."); }
bool isQuestion(const Control& control) { return control.id.starts_with("question."); }

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
    const float side = std::min(inner.h, 52.f);
    if (inner.w - side > 1.6f * inner.h) {
        return {{inner.x, inner.y, side, inner.h}, {inner.x + side + 4, inner.y, inner.w - side - 8, inner.h}};
    }
    const float above = 0.44f * inner.h;
    return {{inner.x, inner.y, inner.w, above}, {inner.x, inner.y + above + 2, inner.w, inner.h - above - 2}};
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

bool isWatch(const Control& control) { return control.id.starts_with("watch."); }
bool isWorded(const Control& control) { return control.face == Face::Both && !isWatch(control); }
bool isPlain(const Control& control) {
    return control.face == Face::Label && !isBar(control) && !isCase(control) && !isQuestion(control);
}

constexpr float besideMark = 8, wordInset = 10;

/// The side of the pictogram before a word.
float markSide(Box box) { return std::min({box.h * 0.56f, box.w * 0.2f, 38.f}); }

/// The words of a row, all of one size, each with so much room beside it for a pictogram.
std::vector<Label> wordsOf(const std::vector<const Control*>& worded, bool withMarks, float textScale,
                           const TextMeasure& measure) {
    std::vector<std::vector<std::string>> labels;
    std::vector<Vec> rooms;
    for (const Control* control : worded) {
        labels.push_back(control->label);
        const float mark = withMarks ? markSide(control->box) + besideMark : 0;
        rooms.push_back({std::max(control->box.w - 2 * wordInset - mark, 1.f), std::max(control->box.h - 14, 1.f)});
    }
    return fittedAlike(labels, rooms, 24 * textScale, measure);
}

/// A pictogram and its word, in the middle together.
void drawWord(Drawing& drawing, const Control& control, const Label& word, const Look& look) {
    const float side = markSide(control.box), width = widthOf(word, Weight::SemiBold, drawing.measure());
    const float left = control.box.centre().x - (side + besideMark + width) / 2;
    const Vec middle{left + side / 2, control.box.centre().y};
    drawing.add(control.id + "/mark", Mark{control.pictogram, middle, side, look.content, look.content});
    const Box room{left + side + besideMark, control.box.y, width, control.box.h};
    drawing.textsOf(control.id, word, room, Weight::SemiBold, look.content);
}

/// Who needs large text needs it on the smallest buttons most: there pictograms make room for it.
void drawWords(Drawing& drawing, const std::vector<const Control*>& worded, float textScale) {
    if (worded.empty()) return;
    std::vector<Label> words = wordsOf(worded, true, textScale, drawing.measure());
    const std::vector<Label> alone = wordsOf(worded, false, textScale, drawing.measure());
    const bool withMarks = textScale < 1.5f || alone.front().size < words.front().size * 1.1f;
    if (!withMarks) words = alone;
    for (std::size_t i = 0; i < worded.size(); ++i) {
        const Control& control = *worded[i];
        const Look look = lookOf(control.state, Resting::Outlined);
        drawing.panelOf(control, look);
        if (withMarks)
            drawWord(drawing, control, words[i], look);
        else
            drawing.textsOf(control.id, words[i], control.box, Weight::SemiBold, look.content);
        if (control.state.focused) drawing.focusOf(control);
    }
}

void drawPlain(Drawing& drawing, const Control& control, float textScale) {
    const Resting resting = control.id == "more-time" ? Resting::Filled : Resting::Outlined;
    const Look look = lookOf(control.state, resting);
    drawing.panelOf(control, look);
    const Label label =
        fitted(control.label, {roomIn(control.box), 24 * textScale, Weight::SemiBold}, drawing.measure());
    drawing.textsOf(control.id, label, control.box, Weight::SemiBold, look.content);
    if (control.state.focused) drawing.focusOf(control);
}

void drawQuestionsAndCases(Drawing& drawing, const ControlPanel& panel, float textScale) {
    const std::vector<const Control*> questions = those(panel, isQuestion), cases = those(panel, isCase);
    const std::vector<Label> briefs = questionLabels(questions, drawing.measure(), textScale);
    for (std::size_t i = 0; i < questions.size(); ++i)
        drawQuestion(drawing, *questions[i], briefs[i]);
    const std::vector<Label> names = caseLabels(cases, drawing.measure(), textScale);
    for (std::size_t i = 0; i < cases.size(); ++i)
        drawCase(drawing, *cases[i], names[i], textScale);
}

bool isStill(const Control& control) { return control.face == Face::Still; }
bool isPictogram(const Control& control) { return control.face == Face::Pictogram; }

/// What asks whether anybody is there lies over everything else.
bool asks(const std::string& id) { return id == "asking" || id == "more-time"; }

} // namespace

Scene draw(const ControlPanel& panel, const Frame& frame, const TextMeasure& measure, float textScale) {
    Drawing drawing(frame, measure);
    if (panel.controls.empty() && panel.plates.empty()) return std::move(drawing).scene();
    const std::vector<const Control*> stills = those(panel, isStill);
    const float size = captionSize(stills, measure, textScale);
    for (const Control* still : stills)
        drawStill(drawing, *still, textScale, size);
    drawing.add("ground", Panel{frame.controls, 0, Paint{ground, 1, ground}, std::nullopt});
    for (const Plate& plate : panel.plates)
        if (!asks(plate.id)) drawPlate(drawing, plate, frame, textScale);
    if (const Control* bar = findControl(panel, "bar")) drawBar(drawing, panel.bar, *bar);
    for (const Control* control : those(panel, isPictogram))
        drawPictogram(drawing, *control);
    drawQuestionsAndCases(drawing, panel, textScale);
    drawWords(drawing, those(panel, isWorded), textScale);
    drawWords(drawing, those(panel, isWatch), textScale);
    for (const Control* control : those(panel, isPlain))
        if (!asks(control->id)) drawPlain(drawing, *control, textScale);
    if (const Plate* asking = findPlate(panel, "asking")) drawPlate(drawing, *asking, frame, textScale);
    if (const Control* answer = findControl(panel, "more-time")) drawPlain(drawing, *answer, textScale);
    return std::move(drawing).scene();
}

} // namespace vitrine
