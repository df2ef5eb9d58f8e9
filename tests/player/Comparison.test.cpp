#include "player/Comparison.hpp"

#include "player/Samples.hpp"

#include <catch2/catch.hpp>

using namespace vitrine;

namespace {

constexpr std::size_t what = 3 - 1; // `what`: the first case has beats 3 and 4, the second 2, 4 and 5, the third none

ComparePlace placeOf(const Comparison& comparison, const Cases& cases, std::size_t caseIndex, Instant now) {
    return placeIn(comparison, stepsOf(cases, comparison.question), cases.cases[caseIndex], caseIndex, now);
}

} // namespace

TEST_CASE("A step is the n-th beat of every case's stretches of the question", "[player]") {
    const auto all = samples::exhibition();
    const auto steps = stepsOf(all.cases, what);
    REQUIRE(steps.size() == 3);
    using Beats = std::vector<std::optional<std::size_t>>;
    CHECK(steps[0].beats == Beats{3, 2, std::nullopt});
    CHECK(steps[1].beats == Beats{4, 4, std::nullopt});
    CHECK(steps[2].beats == Beats{std::nullopt, 5, std::nullopt});
}

TEST_CASE("The next step begins when the longest beat has been read", "[player]") {
    const auto all = samples::exhibition();
    const auto length = [&](std::size_t caseIndex, std::size_t beat) {
        const BeatMark& mark = all.cases.cases[caseIndex].beats[beat];
        return mark.endExclusive - mark.start;
    };
    for (std::size_t question = 0; question < all.cases.questions.size(); ++question) {
        Time end{};
        for (const CompareStep& step : stepsOf(all.cases, question)) {
            CHECK(step.start == end);
            end = step.endExclusive;
            for (std::size_t i = 0; i < step.beats.size(); ++i)
                if (step.beats[i]) CHECK(step.endExclusive - step.start - step.turn >= length(i, *step.beats[i]));
        }
    }
}

TEST_CASE("All cases begin a step's beats at the same moment", "[player]") {
    const auto all = samples::exhibition();
    const auto steps = stepsOf(all.cases, what);
    const Comparison comparison = begin(what, all.cases, 1, seconds(100));
    for (const CompareStep& step : steps) {
        const Instant now = seconds(100) + step.start + step.turn;
        for (std::size_t i = 0; i < 2; ++i)
            if (step.beats[i])
                CHECK(placeOf(comparison, all.cases, i, now) == ComparePlace{all.start(i, *step.beats[i]), {}, 1});
    }
}

TEST_CASE("A case that has no more beats rests on its last", "[player]") {
    const auto all = samples::exhibition();
    const Comparison comparison = begin(what, all.cases, 1, Time{0});
    const Time rests = all.cases.cases[0].beats[4].endExclusive - Time{1};
    const auto steps = stepsOf(all.cases, what);
    for (const Time t : {steps[2].start, steps[2].start + seconds(3), steps[2].endExclusive + seconds(60)})
        CHECK(placeOf(comparison, all.cases, 0, t).to == rests);
}

TEST_CASE("Between beats that do not follow each other what was there turns into what comes", "[player]") {
    const auto all = samples::exhibition();
    const Comparison comparison = begin(what, all.cases, 1, Time{0});
    const auto steps = stepsOf(all.cases, what);
    REQUIRE(steps[1].turn == blendTime);
    const ComparePlace first = placeOf(comparison, all.cases, 1, steps[1].start);
    REQUIRE(first.from);
    CHECK(*first.from == placeOf(comparison, all.cases, 1, steps[1].start - Time{1}).to);
    CHECK(first.u == 0);
    CHECK(placeOf(comparison, all.cases, 1, steps[1].start + blendTime / 2).u == Approx(0.5));
}

TEST_CASE("A comparison plays to its end and stays there, and can be held and stepped through", "[player]") {
    const auto all = samples::exhibition();
    const auto steps = stepsOf(all.cases, what);
    const Comparison comparison = begin(what, all.cases, 1, Time{0});
    CHECK_FALSE(isOver(comparison, steps.back().endExclusive - seconds(1)));
    CHECK(isOver(comparison, steps.back().endExclusive + seconds(100)));
    const Comparison held = toggled(comparison, 1, seconds(2));
    CHECK(position(held.playhead, seconds(50)) == seconds(2));
    const Comparison goesOn = toggled(held, 1, seconds(50));
    CHECK(position(goesOn.playhead, seconds(51)) == seconds(3));
    CHECK(isOver(goesOn, seconds(500)));
    CHECK(stepAt(stepped(comparison, all.cases, 1, seconds(1)), steps, seconds(1)) == 1);
    CHECK(position(stepped(comparison, all.cases, -1, seconds(4)).playhead, seconds(4)) == Time{0});
    const Comparison last = stepped(stepped(comparison, all.cases, 1, Time{0}), all.cases, 1, Time{0});
    CHECK(stepped(last, all.cases, 1, Time{0}) == last);
}

TEST_CASE("Where they ended up is one step: the last card of every case", "[player]") {
    const auto all = samples::exhibition();
    const Comparison ends = begin(std::nullopt, all.cases, 1, Time{0});
    REQUIRE(stepsOf(all.cases, std::nullopt).size() == 1);
    for (std::size_t i = 0; i < all.cases.cases.size(); ++i)
        CHECK(placeOf(ends, all.cases, i, seconds(1)).to == all.cases.cases[i].end);
}

TEST_CASE("A question that no case asks has no steps", "[player]") {
    auto all = samples::exhibition();
    all.cases.questions.push_back("unasked");
    CHECK(stepsOf(all.cases, all.cases.questions.size() - 1).empty());
    CHECK(stepsOf(all.cases, 99).empty());
    const Comparison nothing = begin(std::size_t{99}, all.cases, 1, Time{0});
    CHECK(stepped(nothing, all.cases, 1, Time{0}) == nothing);
    CHECK(placeOf(nothing, all.cases, 0, seconds(1)) == ComparePlace{});
}
