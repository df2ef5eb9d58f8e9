#include "layout/Course.hpp"

#include "layout/Layout.hpp"
#include "support/FixedMeasure.hpp"
#include "support/Stories.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace vitrine;
using namespace vitrine::testing;

namespace {

const std::string story =
    beat("start", R"([ { enter = "schools" } ], [ { show = "schools.leaders" }, { show = "schools.arcs" } ])") +
    beat("gather", R"([ { gather = "schools", to = "family", form = "informal" } ])") +
    beat("share", R"([ { share = ["music", "sport"], among = "schools" }, { enter = "college", from = "outside" } ])") +
    beat("part", R"([ { part = "schools.4", from = "family" } ], [ { leave = "schools.4" } ])") +
    beat("govern", R"([ { govern = "board", over = "commons", of = "schools" } ],
                      [ { appoint = "director", to = "music", from = "schools.1" } ])") +
    beat("turn", R"([ { turn = "college", to = "music" } ])");

struct Told {
    Compiled compiled = storyWith(story);
    Course course;

    explicit Told(Motion motion = Motion::Full, Vec pixels = {1920, 1080}, float textScale = 1) {
        LayoutRequest request;
        request.frame = frameFor(pixels, ControlsBand::Shown, textScale);
        request.textScale = textScale;
        request.motion = motion;
        course = courseOf(compiled.storyboard, 0, request);
    }
    [[nodiscard]] Timeline timeline(BeatRange beats = {}) const {
        return layOut(compiled.storyboard, course, FixedMeasure{}, {}, beats);
    }
    [[nodiscard]] std::vector<Timeline> beatByBeat() const {
        std::vector<Timeline> parts;
        for (std::size_t i = 0; i < course.beats.size(); ++i)
            parts.push_back(timeline({i, i + 1}));
        return parts;
    }
};

/// Moments from `from` to `until`, close enough to catch every movement.
std::vector<Time> momentsOf(const Timeline& part) {
    std::vector<Time> moments;
    const Time until = std::min(part.until, part.end + seconds(1));
    for (Time t = part.from; t < until; t += seconds(0.07))
        moments.push_back(t);
    moments.push_back(until - Time{1});
    return moments;
}

} // namespace

TEST_CASE("At every moment a beat laid out alone shows what the whole case shows", "[layout]") {
    for (const Motion motion : {Motion::Full, Motion::Reduced}) {
        const Told told(motion);
        const Timeline whole = told.timeline();
        for (const Timeline& part : told.beatByBeat())
            for (const Time t : momentsOf(part)) {
                INFO("at " << t.count());
                CHECK(sample(part, t) == sample(whole, t));
            }
    }
}

TEST_CASE("A beat laid out alone moves when it moves in the whole case", "[layout]") {
    const Told told;
    const Timeline whole = told.timeline();
    for (const Timeline& part : told.beatByBeat()) {
        const std::vector<Time> moments = momentsOf(part);
        for (std::size_t i = 1; i < moments.size(); ++i)
            CHECK(movesBetween(part, moments[i - 1], moments[i]) == movesBetween(whole, moments[i - 1], moments[i]));
    }
}

TEST_CASE("Beats in a row show what each of them shows", "[layout]") {
    const Told told;
    const std::vector<Timeline> parts = told.beatByBeat();
    const Timeline row = told.timeline({2, 5});
    for (const std::size_t beat : {2, 3, 4})
        for (const Time t : momentsOf(parts[beat]))
            CHECK(sample(row, t) == sample(parts[beat], t));
}

TEST_CASE("Beats laid out alone cover a case without gaps, and know the marks of all of it", "[layout]") {
    const Told told;
    const Timeline whole = told.timeline();
    Time covered{};
    for (const Timeline& part : told.beatByBeat()) {
        CHECK(part.beats == whole.beats);
        CHECK(part.end == whole.end);
        CHECK(part.from == covered);
        CHECK(tells(part, part.from));
        CHECK_FALSE(tells(part, part.until));
        covered = part.until;
    }
    CHECK(covered == whole.until);
}

TEST_CASE("Outside its beats a part shows its first or last moment", "[layout]") {
    const Told told;
    const Timeline part = told.timeline({2, 3});
    CHECK(sample(part, Time{0}) == sample(part, part.from));
    CHECK(sample(part, part.end) == sample(part, part.until - Time{1}));
}

TEST_CASE("A beat's movements are done when it comes to rest", "[layout]") {
    for (const Motion motion : {Motion::Full, Motion::Reduced}) {
        const Timeline whole = Told(motion).timeline();
        for (const BeatMark& mark : whole.beats)
            for (const Track& track : whole.tracks)
                for (const Segment& s : track.segments)
                    if (s.start >= mark.start && s.start < mark.endExclusive && track.id != "header/left")
                        CHECK(s.endExclusive <= mark.rest);
    }
}

TEST_CASE("A case runs alike on every screen and at every text scale", "[layout]") {
    const Told wide;
    CHECK(Told(Motion::Full, {1080, 1920}).course.beats == wide.course.beats);
    CHECK(Told(Motion::Full, {1280, 800}, 1.5f).course.beats == wide.course.beats);
    CHECK(Told(Motion::Full, {2560, 1080}, 2).course.end == wide.course.end);
}

TEST_CASE("A phase in which more happens is given no less time", "[layout]") {
    Tableau before, after;
    for (int i = 0; i < 3; ++i)
        before.states.add({});
    after = before;
    const Time nothing = phaseTime(before, after, Motion::Full);
    after.states.edit(1).present = true;
    const Time one = phaseTime(before, after, Motion::Full);
    CHECK(nothing <= one);
    CHECK(phaseTime(before, after, Motion::Reduced) < one);
    before.states.edit(2).present = true;
    CHECK(one <= phaseTime(before, after, Motion::Full));
}
