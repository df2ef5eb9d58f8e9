#include "controls/Bar.hpp"

#include "player/Samples.hpp"

#include <catch2/catch.hpp>

#include <cmath>

using namespace vitrine;

namespace {

constexpr Box track{150, 940, 1700, 10};

Bar barOf(const samples::Exhibition& all, const Show& show, Instant now) {
    return barFor(show, all.cases.cases[show.caseIndex], track, now);
}

} // namespace

TEST_CASE("The bar's cells lie side by side from end to end, and in time too", "[controls]") {
    const auto all = samples::exhibition();
    for (std::size_t index = 0; index < 3; ++index) {
        const Bar bar = barOf(all, begin({.caseIndex = index, .beat = {}}, all.cases, Time{0}), Time{0});
        CHECK(bar.cells.front().left == track.x);
        CHECK(bar.cells.front().start == Time{0});
        CHECK(std::abs(bar.cells.back().right - track.right()) < 0.1f);
        CHECK(bar.cells.back().endExclusive == all.cases.cases[index].end);
        for (std::size_t i = 1; i < bar.cells.size(); ++i) {
            CHECK(bar.cells[i].left == bar.cells[i - 1].right);
            CHECK(bar.cells[i].start == bar.cells[i - 1].endExclusive);
        }
    }
}

TEST_CASE("Places on the bar and times are two ways to say the same", "[controls]") {
    const auto all = samples::exhibition();
    const Bar bar = barOf(all, begin({}, all.cases, Time{0}), Time{0});
    for (float x = track.x; x < track.right(); x += 7)
        CHECK(std::abs(xAt(bar, timeAt(bar, x)) - x) < 0.1f);
    CHECK(timeAt(bar, -100) == Time{0});
    CHECK(timeAt(bar, 5000) == all.cases.cases[0].end);
    for (std::size_t i = 0; i < 7; ++i)
        CHECK(beatAtX(bar, xAt(bar, all.start(0, i)) + 1) == i);
    CHECK_FALSE(beatAtX(bar, track.x + 1));
}

TEST_CASE("The knob stands on its beat while the beat plays, and follows a finger", "[controls]") {
    const auto all = samples::exhibition();
    const Show show = begin({.caseIndex = 0, .beat = 3}, all.cases, Time{0});
    const Bar bar = barOf(all, show, Time{0});
    CHECK(barOf(all, show, seconds(4)) == bar);
    CHECK(beatAtX(bar, bar.knob) == 3u);
    const Bar dragged = barOf(all, all.told(show, DragTo{timeAt(bar, 777)}, seconds(1)), seconds(1.05));
    CHECK(std::abs(dragged.knob - 777) < 0.1f);
    CHECK(dragged.dragged);
}

TEST_CASE("The stretches of the bar tell what is behind, present and ahead", "[controls]") {
    const auto all = samples::exhibition();
    const Bar bar = barOf(all, begin({.caseIndex = 1, .beat = 2}, all.cases, Time{0}), Time{0});
    std::vector<Bearing> bearings;
    for (const BarStretch& stretch : bar.stretches)
        bearings.push_back(stretch.bearing);
    CHECK(bearings == std::vector{Bearing::Behind, Bearing::Behind, Bearing::Present, Bearing::Ahead, Bearing::Ahead,
                                  Bearing::Ahead});
}

TEST_CASE("A tap goes to the beat that was hit, a drag begins after 3 mm", "[controls]") {
    const auto all = samples::exhibition();
    const Show show = begin({}, all.cases, Time{0});
    const Bar bar = barOf(all, show, Time{0});
    const float x = (bar.cells[5].left + bar.cells[5].right) / 2;
    CHECK_FALSE(barMoved(bar, x, x + 5, 0.5f));
    CHECK(barReleased(bar, x) == Command{JumpToBeat{4}});
    CHECK(barReleased(bar, track.x) == Command{RestartCase{}});
    const auto moved = barMoved(bar, x, x + 7, 0.5f);
    REQUIRE(moved);
    CHECK(*moved == Command{DragTo{timeAt(bar, x + 7)}});
    const Bar dragged = barOf(all, all.told(show, *moved, seconds(1)), seconds(1));
    CHECK(barMoved(dragged, x, x + 1, 0.5f) == Command{DragTo{timeAt(bar, x + 1)}});
    CHECK(barReleased(dragged, x) == Command{DragEnd{}});
}

TEST_CASE("A bar without beats asks for nothing", "[controls]") {
    const CaseMarks marks{"empty", {}, seconds(3), Time{0}};
    const Bar bar = barFor(Show{}, marks, track, Time{0});
    CHECK_FALSE(barMoved(bar, 200, 900, 1));
    CHECK_FALSE(barReleased(bar, 200));
    CHECK(timeAt(bar, 900) == Time{0});
}

TEST_CASE("On the bar of a case with thousands of beats every beat can be found, and what is drawn can be told apart",
          "[controls]") {
    const char* const questions[] = {"why", "who", "what"};
    std::vector<BeatMark> beats;
    for (int i = 0; i < 2300; ++i) {
        BeatMark mark;
        mark.question = questions[i / 4 % 3];
        mark.start = seconds(6 + 5 * i);
        beats.push_back(mark);
    }
    const Cases cases{{{"long", beats, seconds(6 + 5 * 2300), Time{0}}}, {"why", "who", "what"}};
    const Show show = begin({.caseIndex = 0, .beat = 1000}, cases, Time{0});
    const Bar bar = barFor(show, cases.cases[0], track, Time{0});
    for (std::size_t i = 0; i < beats.size(); i += 23)
        CHECK(beatAtX(bar, (xAt(bar, beats[i].start) + xAt(bar, beats[i].start + seconds(5))) / 2) == i);
    CHECK(bar.stretches.size() < 120);
    CHECK(bar.stretches.front().left == bar.cells[1].left);
    CHECK(bar.stretches.back().right == bar.cells.back().right);
    int present = 0;
    for (std::size_t i = 0; i < bar.stretches.size(); ++i) {
        if (i > 0) CHECK(bar.stretches[i].left == bar.stretches[i - 1].right);
        present += bar.stretches[i].bearing == Bearing::Present ? 1 : 0;
    }
    CHECK(present == 1);
}
