#include "player/Visit.hpp"

#include "player/Samples.hpp"

#include <catch2/catch.hpp>

using namespace vitrine;
using samples::Exhibition;

namespace {

/// A kiosk that is touched and asked for things, and lets time pass in between.
struct Stand {
    Exhibition all = samples::exhibition();
    IdleTimes idle{seconds(45), seconds(20), seconds(120)};
    VisitorSettings defaults;
    Instant now{};
    Visit visit = begin(begin({}, all.cases, Time{0}), defaults);

    [[nodiscard]] Occasion occasion() const { return {all.cases, idle, defaults}; }
    [[nodiscard]] Scene shown() const { return all.scene(visit.show, now); }
    [[nodiscard]] Time place() const { return placeAt(visit.show, now); }

    void act(const Action& action) { visit = after(visit, action, occasion(), now, shown()); }
    void pass(double time) {
        now += seconds(time);
        act(Tick{});
    }
    bool touch(By by = By::Finger) {
        auto [next, isTaken] = touched(visit, occasion(), now, by);
        visit = next;
        return isTaken;
    }
    void touchAnd(const Action& action) {
        touch();
        act(action);
    }
    void pressAnd(const Action& action) {
        touch(By::Key);
        act(action);
    }
    /// A visitor who came and is in a beat of the first case.
    void arrive() {
        pass(8);
        touch();
    }
    [[nodiscard]] Comparison& comparison() { return std::get<Comparing>(visit.view).comparison; }
};

} // namespace

TEST_CASE("The first touch begins a visit and does nothing else", "[player]") {
    Stand stand;
    stand.pass(8);
    const Visit before = stand.visit;
    CHECK(stand.touch());
    CHECK(stand.visit.mode == Mode::Visiting);
    CHECK(stand.visit.show == before.show);
    CHECK_FALSE(stand.touch());
}

TEST_CASE("Nothing is armed on an empty stand", "[player]") {
    Stand stand;
    CHECK(nextDue(stand.visit, stand.occasion(), stand.now) == never);
    for (int i = 0; i < 500; ++i) {
        stand.pass(10);
        REQUIRE(stand.visit.mode == Mode::Attract);
        REQUIRE_FALSE(askedFor(stand.visit, stand.idle, stand.now));
    }
}

TEST_CASE("A visit ends at the first end of a beat after its time, and the show goes on from there", "[player]") {
    Stand stand;
    stand.arrive();
    const Instant due = stand.now + stand.idle.home;
    while (stand.visit.mode == Mode::Visiting) {
        const Time before = stand.place();
        const std::size_t caseBefore = stand.visit.show.caseIndex;
        stand.pass(0.01);
        if (stand.visit.mode == Mode::Visiting) continue;
        CHECK(stand.now >= due);
        CHECK(stand.now < due + seconds(12));
        const auto& marks = stand.all.cases.cases[caseBefore];
        CHECK((stand.visit.show.caseIndex != caseBefore || beatAt(marks, before) != beatAt(marks, stand.place())));
        CHECK_FALSE(stand.visit.show.held);
    }
}

TEST_CASE("A show that is held asks, and plays on when nobody answers", "[player]") {
    Stand stand;
    stand.arrive();
    stand.touchAnd(ToggleHold{});
    const Time held = stand.place();
    stand.pass(44.9);
    CHECK_FALSE(askedFor(stand.visit, stand.idle, stand.now));
    stand.pass(0.2);
    CHECK(askedFor(stand.visit, stand.idle, stand.now) == seconds(19.9));
    CHECK(stand.place() == held);
    stand.pass(19.9);
    CHECK_FALSE(askedFor(stand.visit, stand.idle, stand.now));
    CHECK_FALSE(stand.visit.show.held);
    stand.pass(1);
    CHECK(stand.place() > held);
    CHECK(stand.visit.mode == Mode::Visiting);
}

TEST_CASE("Whoever answers has as much time again, as often as need be, and nothing else happens", "[player]") {
    Stand stand;
    stand.arrive();
    stand.touchAnd(ToggleHold{});
    const Time held = stand.place();
    for (int i = 0; i < 12; ++i) {
        stand.pass(60);
        REQUIRE(askedFor(stand.visit, stand.idle, stand.now));
        CHECK(stand.touch());
        CHECK_FALSE(askedFor(stand.visit, stand.idle, stand.now));
        CHECK(stand.visit.show.held);
        CHECK(stand.place() == held);
    }
}

TEST_CASE("What is opened makes the show wait, and closing it goes back to that very moment", "[player]") {
    for (const Action& open : std::vector<Action>{OpenChoice{}, OpenStrip{}, OpenTermList{}, OpenSettings{},
                                                  OpenMeaning{"trust"}, OpenComparison{0}})
        for (const bool held : {false, true}) {
            INFO(open.index() << (held ? " held" : " playing"));
            Stand stand;
            stand.arrive();
            stand.pass(3.5);
            if (held) stand.touchAnd(ToggleHold{});
            const Time place = stand.place();
            const Scene seen = stand.shown();
            stand.touchAnd(open);
            REQUIRE(isOpen(stand.visit.view));
            stand.pass(20);
            CHECK(stand.place() == place);
            stand.touchAnd(Close{});
            CHECK(stand.place() == place);
            CHECK(stand.shown() == seen);
            CHECK(stand.visit.show.held == held);
            stand.pass(1);
            CHECK((stand.place() == place) == held);
        }
}

TEST_CASE("A beat on while held goes on with its movement after something was opened in the middle of it", "[player]") {
    Stand stand;
    stand.arrive();
    stand.touchAnd(ToggleHold{});
    stand.touchAnd(StepOn{});
    stand.pass(1);
    const Time place = stand.place();
    stand.touchAnd(OpenStrip{});
    stand.pass(5);
    stand.touchAnd(Close{});
    CHECK(stand.place() == place);
    stand.pass(0.1);
    CHECK(stand.place() > place);
    stand.pass(10);
    const auto& marks = stand.all.cases.cases[0];
    CHECK(stand.place() == marks.beats[*beatAt(marks, stand.place())].rest);
}

TEST_CASE("Whatever is open gives way when nobody answers", "[player]") {
    for (const Action& open : std::vector<Action>{OpenChoice{}, OpenStrip{}, OpenTermList{}, OpenMeaning{"trust"},
                                                  OpenSettings{}, OpenComparison{}}) {
        Stand stand;
        stand.arrive();
        stand.touchAnd(open);
        stand.pass(64.9);
        CHECK(isOpen(stand.visit.view));
        stand.pass(8);
        CHECK_FALSE(isOpen(stand.visit.view));
    }
}

TEST_CASE("A comparison is watched to its end before anybody is asked", "[player]") {
    Stand stand;
    stand.arrive();
    stand.touchAnd(OpenComparison{2});
    const Instant end = stand.now + stepsOf(stand.all.cases, 2).back().endExclusive;
    CHECK(nextDue(stand.visit, stand.occasion(), stand.now) >= end + stand.idle.resume - Time{1});
    CHECK_FALSE(askedFor(stand.visit, stand.idle, end + seconds(44)));
    CHECK(askedFor(stand.visit, stand.idle, end + seconds(46)));
}

TEST_CASE("In a comparison the questions, hold and steps are its own; other ways lead out of it", "[player]") {
    Stand stand;
    stand.arrive();
    const Show story = stand.visit.show;
    stand.touchAnd(OpenComparison{0});
    stand.touchAnd(JumpToQuestion{2});
    CHECK(stand.comparison().question == std::size_t{2});
    stand.touchAnd(ToggleHold{});
    CHECK(stand.comparison().held);
    stand.touchAnd(StepOn{});
    CHECK(stepAt(stand.comparison(), stepsOf(stand.all.cases, 2), stand.now) == 1);
    CHECK(stand.visit.show.held == story.held);
    stand.touchAnd(JumpInto{1, 4});
    CHECK_FALSE(isOpen(stand.visit.view));
    CHECK(stand.visit.show.caseIndex == 1);
    CHECK(stand.place() == stand.all.start(1, 4));
}

TEST_CASE("Compared two at a time, the other case is never the visitor's own", "[player]") {
    Stand stand;
    stand.arrive();
    stand.touchAnd(SwitchCase{1});
    stand.touchAnd(OpenComparison{0});
    for (int i = 0; i < 5; ++i) {
        CHECK(std::get<Comparing>(stand.visit.view).second != 1);
        stand.touchAnd(CompareNext{});
    }
}

TEST_CASE("Going home takes everything back that a visitor has set", "[player]") {
    Stand stand;
    stand.arrive();
    VisitorSettings chosen = stand.defaults;
    chosen.textScale = 2;
    chosen.theme = "light";
    chosen.volume = 1;
    stand.touchAnd(Adopt{chosen});
    CHECK(stand.visit.settings == chosen);
    stand.touchAnd(OpenStrip{});
    stand.touchAnd(ToggleHold{});
    stand.pass(500);
    CHECK(stand.visit.mode == Mode::Attract);
    CHECK(stand.visit.settings == stand.defaults);
    CHECK_FALSE(isOpen(stand.visit.view));
    CHECK_FALSE(stand.visit.show.held);
}

TEST_CASE("A presenter's remote holds the show at each beat until the next press", "[player]") {
    Stand stand;
    stand.pass(8);
    stand.pressAnd(PresentOn{});
    CHECK(stand.visit.mode == Mode::Presenting);
    stand.pass(60);
    const Time rests = stand.place();
    CHECK_FALSE(askedFor(stand.visit, stand.idle, stand.now));
    stand.pressAnd(PresentOn{});
    stand.pass(20);
    CHECK(stand.place() > rests);
    stand.pressAnd(PresentCover{});
    stand.pass(5);
    CHECK_FALSE(beatAt(stand.all.cases.cases[0], stand.place()));
}

TEST_CASE("A touch or long silence makes a presented show run by itself again", "[player]") {
    Stand stand;
    stand.pass(8);
    stand.pressAnd(PresentOn{});
    stand.pass(5);
    Stand other = stand;
    CHECK_FALSE(stand.touch());
    CHECK(stand.visit.mode == Mode::Visiting);
    CHECK_FALSE(stand.visit.show.held);
    other.pass(121);
    CHECK(other.visit.mode == Mode::Attract);
    CHECK_FALSE(other.visit.show.held);
}

TEST_CASE("The cover's key means nothing to visitors", "[player]") {
    Stand stand;
    stand.arrive();
    stand.pass(4);
    const Time place = stand.place();
    stand.pressAnd(PresentCover{});
    CHECK(stand.place() == place);
    CHECK(stand.visit.mode == Mode::Visiting);
}

TEST_CASE("It does not matter how often time is let pass", "[player]") {
    for (const Action& action : std::vector<Action>{Close{}, ToggleHold{}, OpenStrip{}, OpenComparison{1}, StepOn{}}) {
        Stand often, seldom;
        often.arrive();
        seldom.arrive();
        often.touchAnd(action);
        seldom.touchAnd(action);
        for (int i = 0; i < 4000; ++i)
            often.pass(0.1);
        seldom.pass(400);
        CHECK(often.visit.mode == seldom.visit.mode);
        CHECK(often.visit.view == seldom.visit.view);
        CHECK(often.visit.show.caseIndex == seldom.visit.show.caseIndex);
        CHECK(std::abs(inSeconds(often.place() - seldom.place())) < 0.001);
    }
}

TEST_CASE("A visit that is ended from outside leaves nothing behind, whatever was open", "[player]") {
    Stand stand;
    stand.arrive();
    VisitorSettings settings;
    settings.theme = "light";
    stand.act(Adopt{settings});
    stand.act(Hold{});
    stand.act(OpenChoice{});
    stand.visit = sentHome(stand.visit, stand.occasion(), stand.now);
    CHECK(stand.visit.mode == Mode::Attract);
    CHECK_FALSE(isOpen(stand.visit.view));
    CHECK(stand.visit.settings == stand.defaults);
    CHECK_FALSE(stand.visit.show.held);
    const Time before = stand.place();
    stand.pass(1);
    CHECK(stand.place() > before);
}
