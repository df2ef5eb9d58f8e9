#include "player/Samples.hpp"
#include "player/Visit.hpp"
#include "support/Heap.hpp"

#include <catch2/catch.hpp>

#include <random>

using namespace vitrine;
using samples::Exhibition;

namespace {

/// Somebody who comes, does whatever comes to mind with as many fingers as he has, and goes.
class Somebody {
public:
    explicit Somebody(unsigned seed) : m_random(seed) {}

    [[nodiscard]] int deeds() { return static_cast<int>(below(30)); }
    [[nodiscard]] bool mashes() { return below(20) == 0; }
    /// Mostly a glance or a few words, sometimes as long as it takes to read or to be asked whether one is there.
    [[nodiscard]] Time pause() {
        const auto kind = below(10);
        return Time{kind < 6 ? below(2'000'000) : kind < 9 ? below(12'000'000) : below(70'000'000)};
    }
    [[nodiscard]] Time away() { return seconds(5) + Time{below(60'000'000)}; }
    [[nodiscard]] Action deed(const VisitorSettings& settings) {
        switch (below(21)) {
        case 20:
            return OpenTermList{};
        case 0:
            return OpenChoice{};
        case 1:
            return OpenStrip{static_cast<float>(below(2000))};
        case 2:
            return OpenSettings{};
        case 3:
            return OpenMeaning{below(2) == 0 ? "trust" : "unheard-of"};
        case 4:
            return OpenComparison{index(8)};
        case 5:
            return OpenComparison{};
        case 6:
            return Close{};
        case 7:
            return ScrollTo{static_cast<float>(below(9000)) - 500};
        case 8:
            return CompareNext{};
        case 9:
            return adopt(settings);
        case 10:
            return MoreTime{};
        default:
            return command();
        }
    }

private:
    std::int64_t below(std::int64_t n) { return std::uniform_int_distribution<std::int64_t>(0, n - 1)(m_random); }
    std::size_t index(std::int64_t n) { return static_cast<std::size_t>(below(n)); }

    Action adopt(VisitorSettings settings) {
        settings.textScale = 1 + 0.5f * static_cast<float>(below(3));
        settings.theme = below(2) == 0 ? "light" : "dark";
        settings.slower = below(2) == 0;
        settings.volume = static_cast<float>(below(2));
        return Adopt{settings};
    }
    Action command() {
        switch (below(12)) {
        case 0:
            return ToggleHold{};
        case 1:
            return StepOn{};
        case 2:
            return StepBack{};
        case 3:
            return JumpToQuestion{index(8)};
        case 4:
            return SwitchCase{index(4)};
        case 5:
            return RestartCase{};
        case 6:
            return JumpToBeat{index(9)};
        case 7:
            return JumpInto{index(4), index(9)};
        case 8:
            return DragTo{Time{below(60'000'000) - 5'000'000}};
        case 9:
            return DragEnd{};
        case 10:
            return PresentOn{};
        default:
            return PresentBack{};
        }
    }

    std::mt19937 m_random;
};

/// What of a visit has to be as it was before anybody came: everything but where the show is.
Visit withoutPlayhead(Visit visit) {
    visit.show = {};
    return visit;
}

struct Week {
    Exhibition all = samples::exhibition();
    IdleTimes idle;
    VisitorSettings defaults;
    Instant now{};
    Visit visit = begin(begin({}, all.cases, Time{0}), defaults);
    const Visit fresh = withoutPlayhead(visit);
    int visits = 0, sentHome = 0;

    [[nodiscard]] Occasion occasion() const { return {all.cases, idle, defaults}; }

    void act(const Action& action) { visit = after(std::move(visit), action, occasion(), now, {}); }
    void touch() { visit = touched(std::move(visit), occasion(), now).visit; }

    /// Time passes in steps, so that every going home is seen with the beat it happened in.
    void pass(Time time) {
        for (const Instant until = now + time; now < until;) {
            const Mode mode = visit.mode;
            const Instant due = nextDue(visit, occasion(), now);
            now = std::min({until, std::max(due, now + Time{1}), now + seconds(30)});
            act(Tick{});
            if (mode == Mode::Visiting && visit.mode == Mode::Attract) checkWentHome();
        }
    }
    /// Exactly at a beat's end: the place is where a beat, or a case, begins.
    void checkWentHome() {
        ++sentHome;
        const CaseMarks& marks = all.cases.cases[visit.show.caseIndex];
        const Time place = placeAt(visit.show, now);
        const bool atBeat = std::ranges::any_of(
            marks.beats, [place](const BeatMark& beat) { return std::abs((beat.start - place).count()) <= 2; });
        const bool atEnd = std::abs((marks.end - place).count()) <= 2 || place == Time{0};
        REQUIRE((atBeat || atEnd));
    }
    void oneVisit(unsigned seed) {
        Somebody somebody(seed);
        ++visits;
        touch();
        REQUIRE(visit.mode != Mode::Attract);
        for (int i = somebody.deeds(); i > 0; --i) {
            pass(somebody.pause());
            const int strikes = somebody.mashes() ? 40 : 1;
            for (int strike = 0; strike < strikes; ++strike) {
                touch();
                act(somebody.deed(visit.settings));
                REQUIRE(visit.show.caseIndex < all.cases.cases.size());
            }
        }
        leave(somebody);
    }
    /// Whatever was left open: there is a way home from it, and not a long one.
    void leave(Somebody& somebody) {
        const Instant left = now;
        while (visit.mode != Mode::Attract) {
            const Instant due = nextDue(visit, occasion(), now);
            REQUIRE(due != never);
            REQUIRE(now - left < seconds(400));
            pass(std::max(due - now, Time{1}));
        }
        REQUIRE(withoutPlayhead(visit) == fresh);
        REQUIRE_FALSE(visit.show.held);
        REQUIRE_FALSE(visit.show.drag);
        pass(somebody.away());
    }
};

} // namespace

TEST_CASE("In a week of 20,000 visits every one ends as if nobody had been there", "[player]") {
    Week week;
    std::size_t early = 0, late = 0; // what is allocated when nobody is there, at the most over many visits
    for (unsigned seed = 1; seed <= 20'000; ++seed) {
        week.oneVisit(seed);
        std::size_t& most = seed <= 10'000 ? early : late;
        most = std::max(most, heapInUse());
    }
    CHECK(late <= early + 4096);
    CHECK(week.visits == 20'000);
    CHECK(week.sentHome > 15'000);
    CHECK(week.now > seconds(7 * 24 * 3600.0));
}
