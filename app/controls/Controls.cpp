#include "controls/Controls.hpp"

#include "controls/Assembly.hpp"
#include "controls/Grid.hpp"
#include "controls/Open.hpp"
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

void addWays(Assembly& assembly, const ControlSeats& seats) {
    const Visit& visit = assembly.of().visit;
    const auto* comparing = std::get_if<Comparing>(&visit.view);
    const bool held = comparing ? comparing->comparison.held : visit.show.held;
    Control& hold = assembly.addWord("hold", seats.hold, held ? "play" : "pause", Face::Pictogram, ToggleHold{});
    hold.label = {assembly.word(held ? "resume" : "hold")};
    assembly.addWord("back", seats.back, "back", Face::Pictogram, StepBack{});
    assembly.addWord("on", seats.on, "on", Face::Pictogram, StepOn{});
}

void addLine(Assembly& assembly, const ControlSeats& seats) {
    Control& restart = assembly.addWord("restart", seats.restart, "restart", Face::Both, RestartCase{});
    restart.label = {assembly.word("restart", {{"n", std::to_string(assembly.of().visit.show.caseIndex + 1)}})};
    const auto* comparing = std::get_if<Comparing>(&assembly.of().visit.view);
    if (!comparing) {
        assembly.add("bar", seats.bar, {assembly.word("position")}, Tick{});
        return;
    }
    // A comparison has no beats of its own to go along: the bar's room is for what else can be compared.
    const Circumstances& of = assembly.of();
    const bool isPart = comparedAtOnce(of.cases.cases.size(), of.textScale) < of.cases.cases.size();
    const std::vector<Box> boxes = across(seats.bar, isPart ? 2 : 1, 14);
    Control& ends = assembly.add("ends", boxes[0], {assembly.word("outcome")}, OpenComparison{});
    if (!comparing->comparison.question) ends.state.bearing = Bearing::Present;
    if (!isPart) return;
    const std::size_t next = nextCompared(comparing->second, of.visit.show.caseIndex, of.cases.cases.size());
    const CaseName* name = nameOf(of.names, of.cases.cases[next].slug);
    const std::string brief = name ? name->lines.front() : of.cases.cases[next].slug;
    assembly.add("next", boxes[1], {assembly.word("next-case", {{"case", brief}})}, CompareNext{});
}

template <typename Kind>
void addOpener(Assembly& assembly, const std::string& id, Box seat, const Action& action) {
    Control& opener = assembly.addWord(id, seat, id, Face::Both, action);
    if (!std::holds_alternative<Kind>(assembly.of().visit.view)) return;
    opener.state.bearing = Bearing::Present;
    opener.label = {assembly.word("close")};
    opener.pictogram = "close";
    opener.action = Close{};
}

/// The question a comparison begins with: the one that is on, or the first.
std::size_t presentQuestion(const Circumstances& of, Time place) {
    const CaseMarks& marks = of.cases.cases[of.visit.show.caseIndex];
    const auto beat = beatAt(marks, place);
    if (!beat) return 0;
    const auto found = std::ranges::find(of.cases.questions, marks.beats[*beat].question);
    return found == of.cases.questions.end() ? 0 : static_cast<std::size_t>(found - of.cases.questions.begin());
}

/// Far enough for the present beat to be seen, with the beats before it.
float scrollTo(const Circumstances& of, Time place) {
    const CaseMarks& marks = of.cases.cases[of.visit.show.caseIndex];
    const CardPlan plan = stripPlan(of.frame, marks.beats.size(), of.textScale);
    const auto beat = beatAt(marks, place);
    if (!beat || plan.cards.empty()) return 0;
    const Box card = plan.cards[*beat];
    return std::clamp(card.bottom() - plan.room.y - plan.room.h * 0.86f, 0.f, plan.furthest);
}

void addOpeners(Assembly& assembly, const ControlSeats& seats, Time place) {
    addOpener<Strip>(assembly, "strip", seats.strip, OpenStrip{scrollTo(assembly.of(), place)});
    if (!assembly.of().names.terms.empty()) addOpener<TermList>(assembly, "terms", seats.terms, OpenTermList{});
    addOpener<Comparing>(assembly, "compare", seats.compare, OpenComparison{presentQuestion(assembly.of(), place)});
    addOpener<Choice>(assembly, "choice", seats.choice, OpenChoice{});
    addOpener<SettingsPanel>(assembly, "settings", seats.settings, OpenSettings{});
}

std::vector<std::string> briefOf(const ControlNames& names, const std::string& id) {
    const auto known = std::ranges::find(names.questions, id, &QuestionName::id);
    return known == names.questions.end() ? std::vector{id} : known->brief;
}

/// How a question stands: in a comparison the one that is compared is the present one, and all can be asked.
Bearing bearingIn(const Circumstances& of, std::size_t question, Time place) {
    const auto* comparing = std::get_if<Comparing>(&of.visit.view);
    if (comparing) return comparing->comparison.question == question ? Bearing::Present : Bearing::Ahead;
    return bearingOf(of.cases.questions[question], of.cases.cases[of.visit.show.caseIndex], place);
}

void addQuestions(Assembly& assembly, const std::vector<Box>& seats, Time place) {
    const Circumstances& of = assembly.of();
    for (std::size_t i = 0; i < of.cases.questions.size(); ++i) {
        const std::string& id = of.cases.questions[i];
        const Bearing bearing = bearingIn(of, i, place);
        Control& question = assembly.add("question." + id, seats[i], briefOf(of.names, id), JumpToQuestion{i});
        question.state.bearing = bearing;
        if (bearing == Bearing::Plain) Assembly::disable(question);
    }
}

void addCases(Assembly& assembly, const std::vector<Box>& seats) {
    const Circumstances& of = assembly.of();
    for (std::size_t i = 0; i < of.cases.cases.size(); ++i) {
        const std::string& slug = of.cases.cases[i].slug;
        const CaseName* name = nameOf(of.names, slug);
        std::vector<std::string> label = name ? name->lines : std::vector{slug};
        label.insert(label.begin(), std::to_string(i + 1));
        Control& one = assembly.add("case." + slug, seats[i], std::move(label), SwitchCase{i});
        if (i == of.visit.show.caseIndex) one.state.bearing = Bearing::Present;
    }
}

/// Where the invitation stands on its way to and fro, 0..1: a step every ten seconds.
float wandered(Instant now) {
    constexpr std::int64_t steps = 12;
    const std::int64_t step = now / seconds(10) % (2 * steps);
    return static_cast<float>(std::min(step, 2 * steps - step)) / static_cast<float>(steps);
}

/// A small mark in the upper right corner of the band's ground, for those who know it.
Box presentingBox(const Frame& frame) { return {frame.size.x - 36, frame.controls.y + 10, 26, 26}; }

} // namespace

std::string describe(const ControlState& state) {
    std::string text = nameOf(state.bearing);
    if (state.pressed) text += " pressed";
    if (state.focused) text += " focused";
    if (state.disabled) text += " disabled";
    return text;
}

float mmPerUnit(const Frame& frame, float pixelsWide, float widthMm) { return widthMm / pixelsWide * frame.scale; }

float lowReach(const Frame& frame, float mmPerUnit, float bottomMm) {
    constexpr float highest = 1220;
    return std::max(0.f, frame.size.y - (highest - bottomMm) / mmPerUnit);
}

Bearing bearingOf(const std::string& question, const CaseMarks& marks, Time t) {
    const std::optional<std::size_t> beat = beatAt(marks, t);
    if (beat && marks.beats[*beat].question == question) return Bearing::Present;
    const std::optional<Stretch> next = nextStretch(marks, question, t);
    if (!next) return Bearing::Plain;
    return beat && next->first < *beat ? Bearing::Behind : Bearing::Ahead;
}

ControlPanel controls(const Circumstances& of, Instant now) {
    if (of.frame.controls.h <= 0 || of.visit.show.caseIndex >= of.cases.cases.size()) return {};
    Assembly assembly(of);
    if (of.visit.mode == Mode::Attract) {
        assembly.addPlate("invitation", of.frame.controls, assembly.word("invitation")).share = wandered(now);
        return std::move(assembly).panel();
    }
    const CaseMarks& marks = of.cases.cases[of.visit.show.caseIndex];
    const ControlSeats seats =
        seatsFor(of.frame, of.mmPerUnit, {of.cases.questions.size(), of.cases.cases.size(), !of.names.terms.empty()},
                 of.textScale);
    const Time place = placeAt(of.visit.show, now);
    addAsking(assembly, now);
    addOpen(assembly, now);
    addTerms(assembly, place);
    addWays(assembly, seats);
    addLine(assembly, seats);
    addOpeners(assembly, seats, place);
    addQuestions(assembly, seats.questions, place);
    addCases(assembly, seats.cases);
    if (of.visit.mode == Mode::Presenting) assembly.addPlate("presenting", presentingBox(of.frame));
    ControlPanel panel = std::move(assembly).panel();
    if (findControl(panel, "bar")) panel.bar = barFor(of.visit.show, marks, seats.track, now);
    return panel;
}

void showAwaited(ControlPanel& panel, const Action& awaited, const InterfaceWords& words) {
    const bool isComparison =
        std::holds_alternative<OpenComparison>(awaited); // the story may have come to another question
    for (Control& control : panel.controls) {
        if (control.action != awaited && !(isComparison && control.id == "compare")) continue;
        control.state.pressed = true;
        if (control.face == Face::Both) control.label = {phrase(words, "awaited")};
    }
}

const Plate* findPlate(const ControlPanel& panel, const std::string& id) {
    const auto found = std::ranges::find(panel.plates, id, &Plate::id);
    return found == panel.plates.end() ? nullptr : &*found;
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
