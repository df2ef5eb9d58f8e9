#include "scene/Samples.hpp"

#include <catch2/catch.hpp>

using namespace vitrine;
using namespace vitrine::samples;
using namespace std::chrono_literals;

namespace {

Timeline timelineOf(std::vector<Segment> segments) { return {{1920, 1080}, {{"it", std::move(segments)}}, {}, 10s}; }

std::optional<Drawable> itAt(const Timeline& timeline, Time t) {
    const Scene scene = sample(timeline, t);
    const Drawable* it = find(scene, "it");
    return it ? std::optional(*it) : std::nullopt;
}

float opacityAt(const Timeline& timeline, Time t) {
    const auto it = itAt(timeline, t);
    return it ? it->opacity : 0.f;
}

/// Where segments start, turn from their first half to their second, and end.
std::vector<Time> boundariesOf(const Timeline& timeline) {
    std::vector<Time> all;
    for (const Track& track : timeline.tracks)
        for (const Segment& s : track.segments)
            all.insert(all.end(), {s.start, (s.start + s.endExclusive) / 2, s.endExclusive});
    return all;
}

bool isCut(const Track& track, Time t) {
    return std::ranges::any_of(track.segments, [t](const Segment& s) {
        return s.start == t && (s.passage == Passage::Cut || s.start == s.endExclusive);
    });
}

/// The farthest any coordinate of a drawable jumps from one moment to the next, and how much its opacity does.
struct Jump {
    float way = 0, opacity = 0;
};

/// How much of a drawable is to be seen: a path that is drawn comes with no length at all, at its full opacity.
float presence(const Drawable* d) {
    const auto* path = d ? std::get_if<Path>(&d->shape) : nullptr;
    return !d || (path && path->reveal < 0.001f) ? 0 : d->opacity;
}

Jump jumpOf(const Drawable* a, const Drawable* b) {
    Jump jump{0, std::abs(presence(a) - presence(b))};
    if (!a || !b || !canMix(a->shape, b->shape)) return jump;
    const auto before = coordinates(*a), after = coordinates(*b);
    for (std::size_t i = 0; i < before.size(); ++i)
        jump.way = std::max(jump.way, length(before[i] - after[i]));
    return jump;
}

} // namespace

TEST_CASE("A sample does not depend on what was sampled before, forwards, backwards or at random", "[scene]") {
    Random random(21);
    for (int i = 0; i < 10; ++i) {
        const Timeline timeline = anyTimeline(random, 20);
        std::vector<Time> moments = boundariesOf(timeline);
        for (int n = 0; n < 100; ++n)
            moments.push_back(seconds(n * 0.2));
        std::ranges::sort(moments);
        std::vector<Scene> forward;
        for (const Time t : moments)
            forward.push_back(sample(timeline, t));
        for (std::size_t n = moments.size(); n-- > 0;)
            if (sample(timeline, moments[n]) != forward[n]) FAIL("differs backwards at " << moments[n].count());
        std::uniform_int_distribution<std::size_t> any(0, moments.size() - 1);
        for (int n = 0; n < 200; ++n) {
            const std::size_t k = any(random);
            if (sample(timeline, moments[k]) != forward[k]) FAIL("differs at random at " << moments[k].count());
        }
    }
}

TEST_CASE("Before the start and after the end a timeline shows its ends", "[scene]") {
    Random random(22);
    const Timeline timeline = anyTimeline(random, 20);
    CHECK(sample(timeline, -5s) == sample(timeline, 0s));
    CHECK(sample(timeline, timeline.end + 5s) == sample(timeline, timeline.end));
}

TEST_CASE("What moves across the start or the end stands still beyond them", "[scene]") {
    const Drawable here = disc("it", {100, 100}), there = disc("it", {500, 500});
    const Timeline timeline = timelineOf({{-1s, 1s, here, there}, {9s, 11s, there, here}});
    CHECK(sample(timeline, -500ms) == sample(timeline, 0s));
    CHECK(sample(timeline, 10500ms) == sample(timeline, 10s));
    CHECK(sample(timeline, 0s) != sample(timeline, 500ms));
}

TEST_CASE("Nothing jumps where a segment starts, turns or ends, unless it is a cut", "[scene]") {
    Random random(23);
    for (int i = 0; i < 20; ++i) {
        const Timeline timeline = anyTimeline(random, 15);
        for (const Time t : boundariesOf(timeline)) {
            const Scene before = sample(timeline, t - 1us), after = sample(timeline, t);
            for (const Track& track : timeline.tracks) {
                if (isCut(track, t) || isCut(track, t - 1us)) continue;
                const Jump jump = jumpOf(find(before, track.id), find(after, track.id));
                if (jump.way > 0.1f || jump.opacity > 0.01f)
                    FAIL(track.id << " jumps by " << jump.way << ", " << jump.opacity << " at " << t.count());
            }
        }
    }
}

TEST_CASE("What moves is at its start at the start, half way in the middle, and at its end from the end on",
          "[scene]") {
    const Timeline timeline = timelineOf({{1s, 2s, disc("it", {100, 100}), disc("it", {300, 100}), Passage::Fade}});
    const auto centreAt = [&](Time t) { return bounds(itAt(timeline, t).value().shape).centre().x; };
    CHECK(centreAt(0s) == 100);
    CHECK(centreAt(1s) == 100);
    CHECK(centreAt(1500ms) == Approx(200));
    CHECK(centreAt(2s) == 300);
    CHECK(centreAt(9s) == 300);
}

TEST_CASE("What fades in is absent before, half there in the middle, and all there after", "[scene]") {
    const Timeline timeline = timelineOf({{1s, 2s, std::nullopt, disc("it", {100, 100}), Passage::Fade}});
    CHECK(sample(timeline, 999ms).drawables.empty());
    CHECK(sample(timeline, 1s).drawables.empty());
    CHECK(opacityAt(timeline, 1500ms) == Approx(0.5f));
    CHECK(opacityAt(timeline, 2s) == 1);
}

TEST_CASE("What fades out is there before and not in the scene after", "[scene]") {
    const Timeline timeline = timelineOf({{1s, 2s, disc("it", {100, 100}), std::nullopt, Passage::Fade}});
    CHECK(opacityAt(timeline, 0s) == 1);
    CHECK(opacityAt(timeline, 1500ms) == Approx(0.5f));
    CHECK(sample(timeline, 2s).drawables.empty());
}

TEST_CASE("A line that is drawn grows to the length it shall have, at full opacity, and goes the same way", "[scene]") {
    Drawable tie = line("it", {{0, 0}, {100, 0}});
    std::get<Path>(tie.shape).reveal = 0.8f;
    const Timeline timeline =
        timelineOf({{1s, 2s, std::nullopt, tie, Passage::Draw}, {3s, 4s, tie, std::nullopt, Passage::Draw}});
    const auto revealAt = [&](Time t) { return std::get<Path>(itAt(timeline, t).value().shape).reveal; };
    CHECK(revealAt(1500ms) == Approx(0.4f));
    CHECK(revealAt(2s) == Approx(0.8f));
    CHECK(revealAt(3500ms) == Approx(0.4f));
    CHECK(opacityAt(timeline, 1500ms) == 1);
    CHECK(sample(timeline, 4s).drawables.empty());
}

TEST_CASE("Only lines are drawn: anything else told to be drawn fades", "[scene]") {
    const Timeline timeline = timelineOf({{1s, 2s, std::nullopt, disc("it", {100, 100}), Passage::Draw}});
    CHECK(opacityAt(timeline, 1500ms) == Approx(0.5f));
}

TEST_CASE("What has a way goes along it, half of its length in half of the time, and ends where it shall", "[scene]") {
    const Drawable here = disc("it", {100, 100}), there = disc("it", {300, 300});
    Segment bent{1s, 2s, here, there, Passage::Fade, {{100, 100}, {300, 100}, {300, 300}}};
    const Timeline timeline = timelineOf({bent});
    const auto centreAt = [&](Time t) { return bounds(itAt(timeline, t).value().shape).centre(); };
    CHECK(centreAt(1s) == Vec{100, 100});
    CHECK(length(centreAt(1500ms) - Vec{300, 100}) < 0.01f);
    CHECK(centreAt(1250ms).y == Approx(100));
    CHECK(centreAt(2s) == Vec{300, 300});
}

TEST_CASE("What grows does so about its middle, what rises about its foot, and both fade in first", "[scene]") {
    const Drawable mark{"it", Mark{"school", {100, 100}, 80, {}, {}}};
    for (const Passage passage : {Passage::Grow, Passage::Rise}) {
        const Timeline timeline = timelineOf({{1s, 2s, std::nullopt, mark, passage}});
        const Drawable half = itAt(timeline, 1500ms).value();
        const Mark grown = std::get<Mark>(half.shape);
        CHECK(grown.size < 80);
        CHECK(grown.size > 40);
        CHECK(grown.centre.x == 100);
        if (passage == Passage::Grow)
            CHECK(grown.centre.y == 100);
        else
            CHECK(grown.centre.y + grown.size / 2 == Approx(140));
        CHECK(opacityAt(timeline, 1300ms) < 1);
        CHECK(opacityAt(timeline, 1800ms) == 1);
        CHECK(itAt(timeline, 2s) == mark);
    }
}

TEST_CASE("What an outline encloses comes with the line", "[scene]") {
    Drawable outline = line("it", {{0, 0}, {100, 0}, {100, 100}});
    std::get<Path>(outline.shape).closed = true;
    std::get<Path>(outline.shape).fill = Paint{};
    const Timeline timeline = timelineOf({{1s, 2s, std::nullopt, outline, Passage::Draw}});
    const Path half = std::get<Path>(itAt(timeline, 1500ms).value().shape);
    CHECK(half.reveal == Approx(0.5f));
    CHECK(half.fill->strength == Approx(0.5f));
}

TEST_CASE("A cut changes at once", "[scene]") {
    const Timeline timeline = timelineOf({{1s, 2s, std::nullopt, disc("it", {100, 100}), Passage::Cut}});
    CHECK(opacityAt(timeline, 999'999us) == 0);
    CHECK(opacityAt(timeline, 1s) == 1);
}

TEST_CASE("Of two cuts at one moment the later one wins", "[scene]") {
    const Drawable first = disc("it", {100, 100}), second = disc("it", {500, 500});
    const Timeline timeline = timelineOf({{1s, 1s, std::nullopt, first}, {1s, 1s, first, second}});
    CHECK(itAt(timeline, 1s) == second);
}

TEST_CASE("What cannot be moved into its successor gives way to it, one at a time", "[scene]") {
    const Timeline timeline =
        timelineOf({{1s, 2s, word("it", "Music", {0, 0}), word("it", "Sport", {0, 0}), Passage::Fade}});
    const auto lineAt = [&](Time t) { return std::get<Text>(itAt(timeline, t).value().shape).line; };
    CHECK(lineAt(1200ms) == "Music");
    CHECK(lineAt(1800ms) == "Sport");
    CHECK(opacityAt(timeline, 1499ms) < 0.01f);
    CHECK(sample(timeline, 1300ms).drawables.size() == 1);
}

TEST_CASE("Drawables of equal order stand as their tracks do", "[scene]") {
    Random random(24);
    const Timeline timeline = anyTimeline(random, 30);
    const Scene scene = sample(timeline, 7s);
    std::vector<int> orders;
    for (const Drawable& d : scene.drawables)
        orders.push_back(std::stoi(d.id.substr(std::string("element.").size())));
    CHECK(std::ranges::is_sorted(orders));
}

TEST_CASE("What is to stand farther in front does so from its segment's start on", "[scene]") {
    const Drawable a = disc("a", {100, 100}), b = disc("b", {120, 100});
    const Segment behind{0s, 0s, std::nullopt, a, Passage::Cut, {}, 1}, before{2s, 2s, a, a, Passage::Cut, {}, 3};
    const Timeline timeline{
        {1920, 1080}, {{"a", {behind, before}}, {"b", {{0s, 0s, std::nullopt, b, Passage::Cut, {}, 2}}}}, {}, 5s};
    const auto front = [&](Time t) { return sample(timeline, t).drawables.back().id; };
    CHECK(front(1s) == "b");
    CHECK(front(2s) == "a");
}

TEST_CASE("Something moves exactly while a segment lasts, and at the moment of a cut", "[scene]") {
    const Drawable here = disc("it", {100, 100}), there = disc("it", {500, 500});
    const Timeline timeline = timelineOf({{1s, 2s, here, there}, {5s, 5s, there, here}});
    CHECK_FALSE(movesBetween(timeline, 0s, 1s));
    CHECK(movesBetween(timeline, 0s, 1'000'001us));
    CHECK(movesBetween(timeline, 1'500ms, 1'600ms));
    CHECK(movesBetween(timeline, 1'999'999us, 3s));
    CHECK_FALSE(movesBetween(timeline, 2s, 5s));
    CHECK(movesBetween(timeline, 5s, 6s));
    CHECK(movesBetween(timeline, 4s, 6s));
    CHECK(movesBetween(timeline, 0s, 10s));
    CHECK_FALSE(movesBetween(timeline, 6s, 10s));
    CHECK_FALSE(movesBetween(timeline, 1'500ms, 1'500ms));
}

TEST_CASE("Where nothing moves, all samples are the same scene", "[scene]") {
    Random random(25);
    for (int i = 0; i < 20; ++i) {
        const Timeline timeline = anyTimeline(random, 2);
        for (Time t = 0s; t < timeline.end; t += 50ms)
            if (!movesBetween(timeline, t, t + 50ms)) CHECK(sample(timeline, t) == sample(timeline, t + 49'999us));
    }
}

TEST_CASE("The beat at a moment is the last that has started, clamped to the first and last", "[scene]") {
    Timeline timeline{{1920, 1080}, {}, {{}, {}, {}}, 30s};
    timeline.beats.edit()[0].start = 1s;
    timeline.beats.edit()[1].start = 10s;
    timeline.beats.edit()[2].start = 20s;
    CHECK(beatAt(timeline, 0s) == 0);
    CHECK(beatAt(timeline, 9'999'999us) == 0);
    CHECK(beatAt(timeline, 10s) == 1);
    CHECK(beatAt(timeline, 99s) == 2);
    CHECK(beatAt(Timeline{}, 5s) == 0);
}
