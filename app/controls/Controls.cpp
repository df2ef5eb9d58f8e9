#include "controls/Controls.hpp"

#include "controls/Seats.hpp"

#include <algorithm>

namespace vitrine {
namespace {

std::string nameOf(Bearing bearing) {
    switch (bearing) {
    case Bearing::Present:
        return "present";
    case Bearing::Behind:
        return "behind";
    case Bearing::Ahead:
        return "ahead";
    case Bearing::Plain:
        break;
    }
    return "normal";
}

/// Collects the controls in the order the focus goes through them.
class Assembly {
public:
    Assembly(const ControlNames& names, const Attention& attention) : m_names(names), m_attention(attention) {}

    [[nodiscard]] std::vector<Control> controls() && { return std::move(m_controls); }

    void add(const std::string& id, Box box, std::vector<std::string> label, const Command& action,
             Bearing bearing = Bearing::Plain, bool disabled = false) {
        const bool pressed = m_attention.pressed == id && !disabled;
        const bool focused = m_attention.focused == id && !disabled;
        m_controls.push_back({id, box, std::move(label), {}, {bearing, pressed, focused, disabled}, action});
    }
    void addPictogram(const std::string& id, Box box, const std::string& word, const std::string& pictogram,
                      const Command& action) {
        const auto known = m_names.words.find(word);
        add(id, box, {known == m_names.words.end() ? word : known->second}, action);
        m_controls.back().pictogram = pictogram;
    }

private:
    const ControlNames& m_names;
    const Attention& m_attention;
    std::vector<Control> m_controls;
};

void addWays(Assembly& assembly, const Show& show, const ControlSeats& seats) {
    const bool held = show.held;
    assembly.addPictogram("hold", seats.hold, held ? "resume" : "hold", held ? "play" : "pause", ToggleHold{});
    assembly.addPictogram("back", seats.back, "back", "back", StepBack{});
    assembly.addPictogram("on", seats.on, "on", "on", StepOn{});
    assembly.addPictogram("restart", seats.restart, "restart", "restart", RestartCase{});
    assembly.addPictogram("bar", seats.bar, "position", {}, Tick{});
}

std::vector<std::string> briefOf(const ControlNames& names, const std::string& id) {
    const auto known = std::ranges::find(names.questions, id, &QuestionName::id);
    return known == names.questions.end() ? std::vector{id} : known->brief;
}

std::vector<std::string> nameOfCase(const ControlNames& names, const std::string& slug) {
    const auto known = std::ranges::find(names.cases, slug, &CaseName::slug);
    return known == names.cases.end() ? std::vector{slug} : known->lines;
}

void addQuestions(Assembly& assembly, const Cases& cases, const CaseMarks& marks, Time place, const ControlNames& names,
                  const std::vector<Box>& seats) {
    for (std::size_t i = 0; i < cases.questions.size(); ++i) {
        const std::string& id = cases.questions[i];
        const Bearing bearing = bearingOf(id, marks, place);
        assembly.add("question." + id, seats[i], briefOf(names, id), JumpToQuestion{i}, bearing,
                     bearing == Bearing::Plain);
    }
}

void addCases(Assembly& assembly, const Cases& cases, std::size_t present, const ControlNames& names,
              const std::vector<Box>& seats) {
    for (std::size_t i = 0; i < cases.cases.size(); ++i) {
        std::vector<std::string> label = nameOfCase(names, cases.cases[i].slug);
        label.insert(label.begin(), std::to_string(i + 1));
        assembly.add("case." + cases.cases[i].slug, seats[i], std::move(label), SwitchCase{i},
                     i == present ? Bearing::Present : Bearing::Plain);
    }
}

} // namespace

std::string describe(const ControlState& state) {
    std::string text = nameOf(state.bearing);
    if (state.pressed) text += " pressed";
    if (state.focused) text += " focused";
    if (state.disabled) text += " disabled";
    return text;
}

float mmPerUnit(const Frame& frame, float pixelsWide, float widthMm) { return widthMm / pixelsWide * frame.scale; }

Bearing bearingOf(const std::string& question, const CaseMarks& marks, Time t) {
    const std::optional<std::size_t> beat = beatAt(marks, t);
    if (beat && marks.beats[*beat].question == question) return Bearing::Present;
    const std::optional<Stretch> next = nextStretch(marks, question, t);
    if (!next) return Bearing::Plain;
    return beat && next->first < *beat ? Bearing::Behind : Bearing::Ahead;
}

ControlPanel controls(const Show& show, const Cases& cases, const ControlNames& names, const Frame& frame,
                      float mmPerUnit, const Attention& attention, Instant now) {
    if (frame.controls.h <= 0 || show.caseIndex >= cases.cases.size()) return {};
    const CaseMarks& marks = cases.cases[show.caseIndex];
    const ControlSeats seats = seatsFor(frame, mmPerUnit, cases.questions.size(), cases.cases.size());
    Assembly assembly(names, attention);
    addWays(assembly, show, seats);
    addQuestions(assembly, cases, marks, placeAt(show, now), names, seats.questions);
    addCases(assembly, cases, show.caseIndex, names, seats.cases);
    return {std::move(assembly).controls(), barFor(show, marks, seats.track, now)};
}

const Control* findControl(const ControlPanel& panel, const std::string& id) {
    const auto found = std::ranges::find(panel.controls, id, &Control::id);
    return found == panel.controls.end() ? nullptr : &*found;
}

const Control* controlAt(const ControlPanel& panel, Vec point) {
    const auto found =
        std::ranges::find_if(panel.controls, [point](const Control& control) { return contains(control.box, point); });
    return found == panel.controls.end() ? nullptr : &*found;
}

} // namespace vitrine
