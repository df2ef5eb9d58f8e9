#include "player/Comparison.hpp"

#include "core/Easing.hpp"

#include <algorithm>

namespace vitrine {
namespace {

constexpr Time stillAtStart = seconds(2); // a step back this early in a step means the one before

using Beats = std::vector<std::size_t>;

/// The beats in which a case answers the question, in order.
Beats answersOf(const CaseMarks& marks, const std::string& question) {
    Beats beats;
    for (std::size_t i = 0; i < marks.beats.size(); ++i)
        if (marks.beats[i].question == question) beats.push_back(i);
    return beats;
}

Time lengthOf(const BeatMark& beat) { return beat.endExclusive - beat.start; }

/// Between two beats that do not follow each other what was there turns into what comes.
bool turns(const std::vector<Beats>& answers, std::size_t step) {
    return std::ranges::any_of(answers, [step](const Beats& beats) {
        return step > 0 && step < beats.size() && beats[step] != beats[step - 1] + 1;
    });
}

CompareStep endings(const Cases& cases) {
    CompareStep step;
    for (const CaseMarks& marks : cases.cases) {
        step.beats.emplace_back(marks.beats.empty() ? std::nullopt : std::optional(marks.beats.size() - 1));
        if (!marks.beats.empty())
            step.endExclusive = std::max(step.endExclusive, marks.end - marks.beats.back().endExclusive);
    }
    return step;
}

std::size_t longest(const std::vector<Beats>& answers) {
    std::size_t steps = 0;
    for (const Beats& beats : answers)
        steps = std::max(steps, beats.size());
    return steps;
}

/// The last step up to `step` in which the case plays a beat.
std::optional<std::size_t> lastAnswer(const std::vector<CompareStep>& steps, std::size_t caseIndex, std::size_t step) {
    for (std::size_t i = step + 1; i-- > 0;)
        if (steps[i].beats[caseIndex]) return i;
    return std::nullopt;
}

Time lastOf(const BeatMark& beat) { return beat.endExclusive - Time{1}; }

/// What the case showed before this step.
std::optional<Time> before(const std::vector<CompareStep>& steps, const CaseMarks& marks, std::size_t caseIndex,
                           std::size_t step) {
    if (step == 0) return std::nullopt;
    const auto answer = lastAnswer(steps, caseIndex, step - 1);
    if (!answer) return std::nullopt;
    return lastOf(marks.beats[*steps[*answer].beats[caseIndex]]);
}

} // namespace

std::vector<CompareStep> stepsOf(const Cases& cases, std::optional<std::size_t> question) {
    if (!question) return {endings(cases)};
    if (*question >= cases.questions.size()) return {};
    std::vector<Beats> answers;
    for (const CaseMarks& marks : cases.cases)
        answers.push_back(answersOf(marks, cases.questions[*question]));
    std::vector<CompareStep> steps;
    Time start{};
    for (std::size_t i = 0; i < longest(answers); ++i) {
        CompareStep step{{}, start, start, turns(answers, i) ? blendTime : Time{0}};
        Time length{};
        for (std::size_t c = 0; c < answers.size(); ++c) {
            const bool plays = i < answers[c].size();
            step.beats.push_back(plays ? std::optional(answers[c][i]) : std::nullopt);
            if (plays) length = std::max(length, lengthOf(cases.cases[c].beats[answers[c][i]]));
        }
        step.endExclusive = start + step.turn + length;
        start = step.endExclusive;
        steps.push_back(std::move(step));
    }
    return steps;
}

Comparison begin(std::optional<std::size_t> question, const Cases& cases, double speed, Instant now) {
    const std::vector<CompareStep> steps = stepsOf(cases, question);
    const Time end = steps.empty() ? Time{0} : steps.back().endExclusive - Time{1};
    return {question, {Time{0}, now, speed, end}, false};
}

Comparison toggled(const Comparison& comparison, double speed, Instant now) {
    Comparison other = comparison;
    const Time until = comparison.playhead.until;
    other.held = !comparison.held;
    other.playhead = other.held ? hold(comparison.playhead, now) : resume(comparison.playhead, now, speed);
    other.playhead.until = until;
    return other;
}

Comparison stepped(const Comparison& comparison, const Cases& cases, int by, Instant now) {
    const std::vector<CompareStep> steps = stepsOf(cases, comparison.question);
    if (steps.empty()) return comparison;
    const std::size_t present = stepAt(comparison, steps, now);
    std::size_t to = present;
    if (by > 0) {
        if (present + 1 == steps.size()) return comparison;
        to = present + 1;
    } else if (position(comparison.playhead, now) - steps[present].start <= stillAtStart && present > 0) {
        to = present - 1;
    }
    Comparison other = comparison;
    other.playhead = seek(comparison.playhead, steps[to].start, now);
    return other;
}

std::size_t stepAt(const Comparison& comparison, const std::vector<CompareStep>& steps, Instant now) {
    const Time place = position(comparison.playhead, now);
    const auto next = std::ranges::upper_bound(steps, place, {}, &CompareStep::start);
    return next == steps.begin() ? 0 : static_cast<std::size_t>(next - steps.begin()) - 1;
}

ComparePlace placeIn(const Comparison& comparison, const std::vector<CompareStep>& steps, const CaseMarks& marks,
                     std::size_t caseIndex, Instant now) {
    if (steps.empty() || marks.beats.empty()) return {};
    if (!comparison.question) return {marks.end, std::nullopt, 1};
    const std::size_t step = stepAt(comparison, steps, now);
    const auto answer = lastAnswer(steps, caseIndex, step);
    if (!answer) return {};
    const std::size_t beat = *steps[*answer].beats[caseIndex];
    const BeatMark& mark = marks.beats[beat];
    if (*answer < step) return {lastOf(mark), std::nullopt, 1};
    const Time since = position(comparison.playhead, now) - steps[step].start;
    const Time turn = steps[step].turn;
    if (since >= turn) return {std::min(mark.start + since - turn, lastOf(mark)), std::nullopt, 1};
    return {mark.start, before(steps, marks, caseIndex, step), static_cast<float>(progress(since, Time{0}, turn))};
}

bool isOver(const Comparison& comparison, Instant now) {
    return position(comparison.playhead, now) >= comparison.playhead.until;
}

} // namespace vitrine
