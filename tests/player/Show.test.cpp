#include "player/Samples.hpp"

#include <catch2/catch.hpp>

#include <cmath>

using namespace vitrine;
using samples::Exhibition;

namespace {

const Scene nothing{{1920, 1080}, {}};

Show opened(const Exhibition& all, Opening opening = {}) { return begin(opening, all.cases, Time{0}); }

bool isWaiting(const Exhibition& all, const Show& show, Instant now) {
    return nextChange(show, all.timeline(show), now) == never;
}

} // namespace

TEST_CASE("A show left alone plays every beat of every case in order and begins again", "[player]") {
    const auto all = samples::exhibition();
    Show show = opened(all);
    std::vector<std::pair<std::size_t, std::size_t>> seen;
    for (Instant now{}; seen.size() < 19; now += seconds(0.05)) {
        show = all.told(show, Tick{}, now);
        const BeatEntry entry = entryAt(show, all.cases, now);
        if (entry.beat && (seen.empty() || seen.back() != std::pair(entry.caseIndex, *entry.beat)))
            seen.emplace_back(entry.caseIndex, *entry.beat);
    }
    std::vector<std::pair<std::size_t, std::size_t>> expected;
    for (const std::size_t index : {0u, 1u, 2u, 0u})
        for (std::size_t beat = 0; beat < (expected.size() < 18 ? all.cases.cases[index].beats.size() : 1); ++beat)
            expected.emplace_back(index, beat);
    CHECK(seen == expected);
}

TEST_CASE("How often time is looked at changes nothing", "[player]") {
    const auto all = samples::exhibition();
    Show often = opened(all), seldom = often;
    for (Instant now{}; now <= seconds(400); now += Time{16'667}) {
        often = all.told(often, Tick{}, now);
        if (now.count() % (16'667 * 997) != 0) continue;
        seldom = all.told(seldom, Tick{}, now);
        REQUIRE(seldom.caseIndex == often.caseIndex);
        REQUIRE(placeAt(seldom, now) == placeAt(often, now));
        REQUIRE(seldom.arrival == often.arrival);
    }
    CHECK(often.arrival.number > 6);
}

TEST_CASE("A show that goes round once stands at the end of the last case", "[player]") {
    const auto all = samples::exhibition();
    Show show = opened(all, {.caseIndex = 1, .beat = {}, .speed = 10, .rounds = Rounds::Once});
    CHECK_FALSE(isOver(show, all.cases, seconds(1)));
    show = all.told(show, Tick{}, seconds(60));
    CHECK(show.caseIndex == 2);
    CHECK(isOver(show, all.cases, seconds(60)));
    CHECK(isWaiting(all, show, seconds(60)));
}

TEST_CASE("A jump waits at the beat's start while the old scene gives way, then plays on", "[player]") {
    const auto all = samples::exhibition();
    const Show before = opened(all);
    const Instant now = seconds(8);
    const Show show = all.told(before, JumpToBeat{4}, now);
    const Time start = all.start(0, 4);
    CHECK(all.scene(show, now) == all.scene(before, now));
    CHECK(placeAt(show, now + seconds(0.3)) == start);
    CHECK(all.scene(show, now + blendTime) == sample(all.timelines[0], start));
    CHECK(placeAt(show, now + blendTime + seconds(2)) == start + seconds(2));
}

TEST_CASE("At twice the speed everything takes half the time, the blend too", "[player]") {
    const auto all = samples::exhibition();
    const Show show = all.told(opened(all, {.caseIndex = 0, .beat = {}, .speed = 2}), JumpToBeat{2}, seconds(1));
    CHECK(blended(show, seconds(1.15)) == Approx(0.5));
    CHECK(placeAt(show, seconds(1.3) + seconds(1)) == all.start(0, 2) + seconds(2));
}

TEST_CASE("Stepping on n times is beat n, and one more is the next case", "[player]") {
    const auto all = samples::exhibition();
    Show show = opened(all);
    Instant now{};
    for (std::size_t n = 0; n < 7; ++n) {
        show = all.told(show, StepOn{}, now += seconds(0.21));
        CHECK(show.caseIndex == 0);
        CHECK(placeAt(show, now) == all.start(0, n));
    }
    show = all.told(show, StepOn{}, now += seconds(0.21));
    CHECK(show.caseIndex == 1);
    CHECK(placeAt(show, now) == Time{0});
}

TEST_CASE("A step back is this beat's start when it has been going for 2 s, else the one before", "[player]") {
    const auto all = samples::exhibition();
    const Time start = all.start(0, 3);
    const auto backFrom = [&](std::size_t beat, double into) {
        const Show show = opened(all, {.caseIndex = 0, .beat = beat});
        return placeAt(all.told(show, StepBack{}, seconds(into)), seconds(into));
    };
    CHECK(backFrom(3, 2.5) == start);
    CHECK(backFrom(3, 1.5) == all.start(0, 2));
    CHECK(backFrom(0, 1) == Time{0});
    CHECK(backFrom(0, 3) == all.start(0, 0));
}

TEST_CASE("A held show shows the same scene for ever, in a blend too", "[player]") {
    const auto all = samples::exhibition();
    const Show playing = all.told(opened(all), JumpToBeat{2}, seconds(1));
    for (const double into : {0.2, 0.7, 1.1, 2.0, 4.0}) {
        const Instant now = seconds(1 + into);
        const Show held = all.told(playing, ToggleHold{}, now);
        CHECK(all.scene(held, now) == all.scene(playing, now));
        CHECK(all.scene(held, now + seconds(3600)) == all.scene(held, now));
        CHECK(isWaiting(all, held, now));
        const Show again = all.told(held, ToggleHold{}, now + seconds(50));
        CHECK(all.scene(again, now + seconds(51)) == all.scene(playing, now + seconds(1)));
    }
}

TEST_CASE("A step in a held show plays the beat's movement and rests", "[player]") {
    const auto all = samples::exhibition();
    Show show = all.told(opened(all), Hold{}, seconds(1));
    show = all.told(show, StepOn{}, seconds(2));
    CHECK(moving(show, all.timeline(show), seconds(2.1)));
    CHECK(placeAt(show, seconds(3)) == all.start(0, 0) + seconds(0.4));
    CHECK(placeAt(show, seconds(60)) == all.cases.cases[0].beats[0].rest);
    CHECK(isWaiting(all, show, seconds(60)));
    CHECK(show.held);
    show = all.told(show, Resume{}, seconds(60));
    CHECK(placeAt(show, seconds(61)) == all.cases.cases[0].beats[0].rest + seconds(1));
}

TEST_CASE("Jumps to one question visit all its stretches and come round", "[player]") {
    const auto all = samples::exhibition();
    Show show = opened(all, {.caseIndex = 1, .beat = {}});
    std::vector<Time> places;
    for (int i = 1; i <= 4; ++i) {
        show = all.told(show, JumpToQuestion{2}, seconds(i));
        places.push_back(placeAt(show, seconds(i)));
    }
    CHECK(places == std::vector{all.start(1, 2), all.start(1, 4), all.start(1, 2), all.start(1, 4)});
}

TEST_CASE("What does not apply changes nothing", "[player]") {
    const auto all = samples::exhibition();
    const Show show = opened(all);
    for (const Command& command : {Command{JumpToQuestion{4}}, Command{JumpToQuestion{17}}, Command{SwitchCase{3}},
                                   Command{JumpToBeat{7}}, Command{DragEnd{}}, Command{Tick{}}})
        CHECK(all.told(show, command, seconds(3)) == show);
    CHECK(after(Show{}, StepOn{}, Cases{}, Time{0}, nothing) == Show{});
}

TEST_CASE("The facilitator's remote holds, and always goes a whole beat back", "[player]") {
    const auto all = samples::exhibition();
    Show show = all.told(opened(all, {.caseIndex = 0, .beat = 2}), PresentOn{}, seconds(1));
    CHECK(show.held);
    CHECK(placeAt(show, seconds(30)) == all.cases.cases[0].beats[3].rest);
    show = all.told(show, PresentBack{}, seconds(30));
    CHECK(placeAt(show, seconds(60)) == all.cases.cases[0].beats[2].rest);
    CHECK(entryAt(show, all.cases, seconds(60)).cause == Cause::Presenter);
    show = all.told(show, PresentCover{}, seconds(60));
    CHECK_FALSE(entryAt(show, all.cases, seconds(90)).beat);
    CHECK(isWaiting(all, show, seconds(90)));
}

TEST_CASE("A drag follows the finger, and plays on from where it is let go", "[player]") {
    const auto all = samples::exhibition();
    const Time target = all.start(0, 5) + seconds(3);
    Show show = all.told(opened(all), DragTo{target}, seconds(1));
    CHECK(placeAt(show, seconds(1)) == seconds(1));
    const double share = inSeconds(placeAt(show, seconds(1.15)) - seconds(1)) / inSeconds(target - seconds(1));
    CHECK(share == Approx(1 - std::exp(-1.0)).margin(1e-4));
    CHECK(placeAt(show, seconds(4)) == target);
    CHECK(isWaiting(all, show, seconds(4)));
    show = all.told(show, DragEnd{}, seconds(4));
    CHECK(placeAt(show, seconds(5)) == target + seconds(1));
}

TEST_CASE("A held show stays held where it is dragged to", "[player]") {
    const auto all = samples::exhibition();
    Show show = all.told(opened(all), Hold{}, seconds(1));
    show = all.told(show, DragTo{seconds(20)}, seconds(2));
    show = all.told(show, DragEnd{}, seconds(2.1));
    CHECK(placeAt(show, seconds(99)) == seconds(20));
    CHECK(isWaiting(all, show, seconds(99)));
}

TEST_CASE("A finger that rests is told any number of times", "[player]") {
    const auto all = samples::exhibition();
    Show once = all.told(opened(all), DragTo{seconds(30)}, seconds(1)), often = once;
    for (Instant now = seconds(1); now < seconds(1.5); now += Time{8'000})
        often = all.told(often, DragTo{seconds(30)}, now);
    CHECK(std::abs((placeAt(once, seconds(1.6)) - placeAt(often, seconds(1.6))).count()) < 200);
}

TEST_CASE("The journal hears of every beat and why it came", "[player]") {
    const auto all = samples::exhibition();
    Show show = opened(all);
    const BeatEntry cover = entryAt(show, all.cases, Time{0});
    CHECK(cover == BeatEntry{0, std::nullopt, Cause::Start, 0});
    show = all.told(show, JumpToBeat{2}, seconds(1));
    const BeatEntry jumped = entryAt(show, all.cases, seconds(1));
    CHECK(jumped == BeatEntry{0, 2, Cause::Jump, 1});
    CHECK(entryAt(show, all.cases, seconds(8)) == BeatEntry{0, 3, Cause::ByTime, 1});
    show = all.told(show, Hold{}, seconds(8));
    CHECK(entryAt(show, all.cases, seconds(9)) == BeatEntry{0, 3, Cause::ByTime, 1});
    CHECK(entriesBetween(cover, jumped, all.cases) == std::vector{jumped});
    CHECK(entriesBetween(jumped, jumped, all.cases).empty());
}

TEST_CASE("Beats that passed between two looks are told too, across the end of a case", "[player]") {
    const auto all = samples::exhibition();
    Show show = opened(all, {.caseIndex = 0, .beat = 5, .speed = 1000});
    const BeatEntry first = entryAt(show, all.cases, Time{0});
    show = all.told(show, Tick{}, seconds(0.024));
    const std::vector<BeatEntry> entries = entriesBetween(first, entryAt(show, all.cases, seconds(0.024)), all.cases);
    CHECK(entries == std::vector<BeatEntry>{
                         {0, 6, Cause::ByTime, 0}, {1, std::nullopt, Cause::ByTime, 1}, {1, 0, Cause::ByTime, 1}});
}

TEST_CASE("A show laid out anew is in the same beat, as far into it", "[player]") {
    const auto all = samples::exhibition();
    Cases longer = all.cases;
    for (CaseMarks& marks : longer.cases) {
        Time shift{};
        for (BeatMark& beat : marks.beats.edit()) {
            beat.start += shift;
            shift += seconds(1);
            beat.moved += shift;
            beat.rest += shift;
            beat.endExclusive += shift;
        }
        marks.end += shift;
    }
    const Show show = opened(all, {.caseIndex = 0, .beat = 3});
    const Show resting = carriedOver(show, all.cases, longer, seconds(3.7));
    CHECK(placeAt(resting, seconds(3.7)) == longer.cases[0].beats[3].rest + seconds(1));
    const Show midway = carriedOver(show, all.cases, longer, seconds(1.35));
    CHECK(std::abs(inSeconds(placeAt(midway, seconds(1.35)) - longer.cases[0].beats[3].start) - 1.85) < 1e-3);
    CHECK(entryAt(resting, longer, seconds(3.7)) == entryAt(show, all.cases, seconds(3.7)));
    longer.cases.erase(longer.cases.begin());
    CHECK(carriedOver(show, all.cases, longer, seconds(4)).caseIndex == 0);
}
