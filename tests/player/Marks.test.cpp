#include "player/Samples.hpp"

#include <catch2/catch.hpp>

using namespace vitrine;

TEST_CASE("The cover comes before the first beat, the last card belongs to the last", "[player]") {
    const auto all = samples::exhibition();
    const CaseMarks& marks = all.cases.cases[0];
    CHECK_FALSE(beatAt(marks, Time{0}));
    CHECK_FALSE(beatAt(marks, marks.beats[0].start - Time{1}));
    CHECK(beatAt(marks, marks.beats[0].start) == 0u);
    CHECK(beatAt(marks, marks.beats[3].endExclusive - Time{1}) == 3u);
    CHECK(beatAt(marks, marks.end) == 6u);
}

TEST_CASE("A question that comes back is two stretches", "[player]") {
    const auto all = samples::exhibition();
    const std::vector<Stretch> stretches = stretchesOf(all.cases.cases[1]);
    CHECK(stretches ==
          std::vector<Stretch>{
              {"why", 0, 1}, {"who", 1, 2}, {"what", 2, 3}, {"charge", 3, 4}, {"what", 4, 6}, {"beyond", 6, 8}});
}

TEST_CASE("A question leads to its next stretch after the present one, then round", "[player]") {
    const auto all = samples::exhibition();
    const CaseMarks& marks = all.cases.cases[1];
    const auto firstBeat = [&](const char* question, Time t) { return nextStretch(marks, question, t)->first; };
    CHECK(firstBeat("what", Time{0}) == 2);
    CHECK(firstBeat("what", marks.beats[2].start) == 4);
    CHECK(firstBeat("what", marks.beats[3].start) == 4);
    CHECK(firstBeat("what", marks.beats[5].start) == 2);
    CHECK(firstBeat("charge", marks.beats[3].start) == 3);
    CHECK_FALSE(nextStretch(marks, "oversight", Time{0}));
}
