#include "shell/Picture.hpp"

#include "controls/Draw.hpp"
#include "controls/Open.hpp"
#include "core/Easing.hpp"

#include <algorithm>

namespace vitrine {

namespace {

void append(Scene& scene, Scene more) {
    scene.drawables.insert(scene.drawables.end(), std::make_move_iterator(more.drawables.begin()),
                           std::make_move_iterator(more.drawables.end()));
}

/// The part of a scene that lies in `part`, as a scene of that size.
Scene cut(Scene scene, Box part) {
    for (Drawable& drawable : scene.drawables)
        drawable.shape = scaled(std::move(drawable.shape), 1, {-part.x, -part.y});
    scene.size = {part.w, part.h};
    return scene;
}

/// What a case shows in its card of the choice: its story, from wherever the clock is in it.
Time choicePlace(const CaseMarks& marks, bool reducedMotion, Instant now) {
    if (marks.beats.empty()) return Time{0};
    if (reducedMotion) return marks.beats.back().rest;
    const Time first = marks.beats.front().start;
    return first + now % std::max(marks.end - first, Time{1});
}

/// A case that plays by itself at `place`.
Show showAt(std::size_t caseIndex, Time place, double rate, Instant now) {
    Show show;
    show.caseIndex = caseIndex;
    show.playhead = {place, now, rate, never};
    return show;
}

/// The beat a card of the strip is for; nothing for all other controls.
std::optional<std::size_t> beatOfCard(const Control& control) {
    const auto* command = std::get_if<Command>(&control.action);
    const auto* jump = command ? std::get_if<JumpToBeat>(command) : nullptr;
    return jump && control.face == Face::Still ? std::optional(jump->index) : std::nullopt;
}

/// Makes the pictures of what is open.
class Painter {
public:
    Painter(const Visit& visit, const ControlPanel& panel, const Props& with, Instant now)
        : m_visit(visit), m_panel(panel), m_with(with), m_now(now) {}

    [[nodiscard]] Scene scene() && { return std::move(m_scene); }

    void paint() {
        const Edition& edition = m_with.edition;
        m_scene = drawUnder(m_panel, edition.staging->request.frame);
        if (std::holds_alternative<Choice>(m_visit.view) && hasPanels(edition)) paintChoice();
        if (std::holds_alternative<Strip>(m_visit.view)) paintStrip();
        const auto* comparing = std::get_if<Comparing>(&m_visit.view);
        if (comparing && hasPanels(edition)) paintComparison(*comparing);
    }

private:
    [[nodiscard]] const Cases& cases() const { return m_with.edition.cases; }
    [[nodiscard]] float textScale() const { return m_with.edition.staging->request.textScale; }

    Scene sampled(std::size_t caseIndex, Time place) {
        const auto& course = m_with.edition.panels[caseIndex];
        const std::size_t beat = beatAt(cases().cases[caseIndex], place).value_or(0);
        return sample(*m_with.wings.timeline(m_with.edition, {course, beat}), place);
    }
    void paintChoice() {
        for (std::size_t i = 0; i < cases().cases.size(); ++i) {
            const std::string& slug = cases().cases[i].slug;
            const Control* card = findControl(m_panel, "choose." + slug);
            if (!card) continue;
            const Time at = choicePlace(cases().cases[i], m_visit.settings.reducedMotion, m_now);
            const Box stage = m_with.edition.panels[i]->request.frame.stage;
            const Box picture = stillBoxes(card->whole.value_or(card->box), card->aspect, textScale()).picture;
            append(m_scene, place(cut(stageOf(sampled(i, at)), stage), picture, card->id + "/"));
        }
    }
    void paintStrip() {
        const auto& course = m_with.edition.courses[m_visit.show.caseIndex];
        for (const Control& card : m_panel.controls) {
            const auto beat = beatOfCard(card);
            const Scene* still = beat ? m_with.stills.of(course, *beat) : nullptr;
            if (!still) continue;
            const Box picture = stillBoxes(card.whole.value_or(card.box), card.aspect, textScale()).picture;
            append(m_scene, place(cut(*still, course->request.frame.stage), picture, card.id + "/"));
        }
    }
    void paintComparison(const Comparing& comparing) {
        const std::vector<CompareStep> steps = stepsOf(cases(), comparing.comparison.question);
        for (std::size_t i = 0; i < cases().cases.size(); ++i) {
            const CaseMarks& marks = cases().cases[i];
            const Plate* card = findPlate(m_panel, "panel." + marks.slug);
            if (!card) continue;
            const ComparePlace at = placeIn(comparing.comparison, steps, marks, i, m_now);
            Scene scene = sampled(i, at.to);
            if (at.from) scene = blend(sampled(i, *at.from), scene, ease(at.u));
            append(m_scene, place(scene, comparePicture(card->box, textScale()), card->id + "/"));
        }
    }

    const Visit& m_visit;
    const ControlPanel& m_panel;
    const Props& m_with;
    Instant m_now;
    Scene m_scene;
};

Instant nextChangeIn(std::size_t caseIndex, Time place, double rate, const Props& with, Instant now) {
    const auto& course = with.edition.panels[caseIndex];
    const std::size_t beat = beatAt(with.edition.cases.cases[caseIndex], place).value_or(0);
    return nextChange(showAt(caseIndex, place, rate, now), *with.wings.timeline(with.edition, {course, beat}), now);
}

Instant nextChangeOfChoice(const Visit& visit, const Props& with, Instant now) {
    if (visit.settings.reducedMotion) return never;
    Instant next = never;
    for (std::size_t i = 0; i < with.edition.panels.size(); ++i)
        next = std::min(next, nextChangeIn(i, choicePlace(with.edition.cases.cases[i], false, now), 1, with, now));
    return next;
}

Instant nextChangeOfComparison(const Comparing& comparing, const Visit& visit, const Props& with, Instant now) {
    const Comparison& comparison = comparing.comparison;
    const Playhead& playhead = comparison.playhead;
    const std::vector<CompareStep> steps = stepsOf(with.edition.cases, comparison.question);
    if (steps.empty() || comparison.held || isOver(comparison, now)) return never;
    Instant next = reaches(playhead, steps[stepAt(comparison, steps, now)].endExclusive, now).value_or(never);
    const Edition& edition = with.edition;
    for (const std::size_t i : comparedCases(visit, edition.cases.cases.size(), edition.staging->request.textScale)) {
        const ComparePlace at = placeIn(comparison, steps, edition.cases.cases[i], i, now);
        if (at.from) return now;
        const ComparePlace soon = placeIn(comparison, steps, edition.cases.cases[i], i, now + Time{1000});
        if (soon.to != at.to) next = std::min(next, nextChangeIn(i, at.to, playhead.rate, with, now));
    }
    return next;
}

} // namespace

std::size_t wantedStill(const ControlPanel& panel, std::size_t present) {
    std::vector<std::size_t> seen;
    for (const Control& control : panel.controls)
        if (const auto beat = beatOfCard(control)) seen.push_back(*beat);
    return seen.empty() ? present : seen[seen.size() / 2];
}

bool hidesStory(const View& view) {
    return std::holds_alternative<Choice>(view) || std::holds_alternative<Strip>(view) ||
           std::holds_alternative<TermList>(view) || std::holds_alternative<Comparing>(view);
}

Scene pictureOf(const Visit& visit, const Scene& story, const ControlPanel& panel, const Props& with, Instant now) {
    if (!hidesStory(visit.view)) return story;
    Painter painter(visit, panel, with, now);
    painter.paint();
    return std::move(painter).scene();
}

Instant nextChangeOf(const Visit& visit, const Props& with, Instant now) {
    if (!hasPanels(with.edition)) return never;
    if (std::holds_alternative<Choice>(visit.view)) return nextChangeOfChoice(visit, with, now);
    const auto* comparing = std::get_if<Comparing>(&visit.view);
    return comparing ? nextChangeOfComparison(*comparing, visit, with, now) : never;
}

} // namespace vitrine
