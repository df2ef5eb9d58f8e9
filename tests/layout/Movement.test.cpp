#include "layout/Movement.hpp"

#include "content/Assets.hpp"
#include "core/Easing.hpp"
#include "scene/Change.hpp"
#include "setup/Files.hpp"
#include "setup/Open.hpp"
#include "support/FixedMeasure.hpp"
#include "support/Stories.hpp"

#include <catch2/catch.hpp>

using namespace vitrine;
using namespace vitrine::testing;

namespace {

constexpr Time frame = seconds(1.0 / 60);
constexpr float allowedWay = 0.025f, allowedFade = 0.2f;
constexpr float unseen = 0.1f; ///< what is hardly there may be anywhere

const Storyboard& exhibit() {
    static const Storyboard told = openExhibit(std::filesystem::path{VITRINE_SOURCE_DIR} / "content").storyboard;
    return told;
}

Timeline timelineOf(const Storyboard& told, std::size_t caseIndex, Vec pixels, Motion motion) {
    LayoutRequest request;
    request.frame = frameFor(pixels, ControlsBand::Shown, 1);
    request.motion = motion;
    return layOut(told, courseOf(told, caseIndex, request), FixedMeasure{}, {});
}

const std::string schools =
    beat("start", R"([ { enter = "schools" } ], [ { show = "schools.leaders" }, { reveal = "schools" } ])");

/// Two schools that share something move to one place.
const std::string uniting = schools + beat("share", R"([ { share = "music", among = "schools" } ])") +
                            beat("unite", R"([ { unite = ["schools.1", "schools.2"], at = "campus" } ])");

Timeline timelineOf(const std::string& beats, Motion motion = Motion::Full) {
    const Compiled compiled = storyWith(beats);
    return timelineOf(compiled.storyboard, 0, {1920, 1080}, motion);
}

/// One track by itself, as a timeline.
Timeline alone(const Timeline& timeline, const Track& track) { return {timeline.size, {track}, {}, timeline.end}; }

std::optional<Drawable> at(const Timeline& one, Time t) {
    Scene scene = sample(one, t);
    return scene.drawables.empty() ? std::nullopt : std::optional(std::move(scene.drawables.front()));
}

/// How far the end of a line that is being drawn gets.
float drawn(const Shape& before, const Shape& after) {
    const auto* a = std::get_if<Path>(&before);
    const auto* b = std::get_if<Path>(&after);
    if (!a || !b) return 0;
    const float arms = b->closed ? 0.5f : 1.f;
    return std::abs(b->reveal - a->reveal) * lengthOf(b->points) * arms;
}

/// What comes or goes between two frames is hardly there yet: it fades, or only the beginning of its line is drawn.
bool isFaint(const Drawable& d) {
    const auto* path = std::get_if<Path>(&d.shape);
    return d.opacity <= allowedFade || (path && path->reveal < 0.1f);
}

/// What is wrong between two frames that follow each other, in words.
std::string jumpBetween(const std::optional<Drawable>& before, const std::optional<Drawable>& after, float longest) {
    if (!before && !after) return "";
    if (!before || !after) return isFaint(before ? *before : *after) ? "" : "comes or goes at once";
    const float fades = std::abs(after->opacity - before->opacity);
    if (fades > allowedFade) return "fades by " + std::to_string(fades);
    if (before->opacity < unseen && after->opacity < unseen) return "";
    if (!canMix(before->shape, after->shape)) return "turns into something else in sight";
    const float way = std::max(farthestWay(before->shape, after->shape), drawn(before->shape, after->shape));
    return way > longest ? "jumps by " + std::to_string(way) : "";
}

const Track* trackOf(const Timeline& timeline, const std::string& id) {
    for (const Track& track : timeline.tracks)
        if (track.id == id) return &track;
    return nullptr;
}

bool isCut(const Segment& s) { return s.passage == Passage::Cut; }

/// A way that can be seen: more than a few pixels.
bool travels(const Segment& s) {
    return s.from && s.to && (!s.way.empty() || farthestWay(s.from->shape, s.to->shape) > 3);
}

/// Where a ring grows at its foot, a tie at its head has nowhere to go.
bool staysPut(const Segment& s) { return s.from && s.to && farthestWay(s.from->shape, s.to->shape) < 1; }

bool isMeanwhile(const Segment& a, const Segment& b) { return a.start < b.endExclusive && b.start < a.endExclusive; }

/// Every jump in a track, sampled at 60 frames a second while it changes, in words.
std::vector<std::string> jumpsOf(const Timeline& timeline, const Track& track) {
    const float longest = allowedWay * std::max(timeline.size.x, timeline.size.y);
    const Timeline one = alone(timeline, track);
    std::vector<std::string> jumps;
    for (const Segment& s : track.segments) {
        if (isCut(s)) continue;
        std::optional<Drawable> before = at(one, s.start - Time{1});
        for (Time t = s.start; t < s.endExclusive + frame; t += frame) {
            std::optional<Drawable> after = at(one, t);
            const std::string jump = jumpBetween(before, after, longest);
            if (!jump.empty())
                jumps.push_back(timeline.beats[beatAt(timeline, t)].beat + ": " + track.id + " " + jump + " at " +
                                std::to_string(inSeconds(t)));
            before = std::move(after);
        }
    }
    return jumps;
}

/// The ends of a tie, from its id `tie:from>to` or `tie:from>to:kind`.
std::vector<std::string> endsOf(const std::string& id) {
    if (!id.starts_with("tie:")) return {};
    const std::size_t middle = id.find('>'), end = id.find(':', middle);
    return {id.substr(4, middle - 4), id.substr(middle + 1, end == std::string::npos ? end : end - middle - 1)};
}

/// What a tie does while one of its ends travels: both segments.
std::vector<std::pair<Segment, Segment>> meanwhile(const Timeline& timeline, const Track& tie) {
    std::vector<std::pair<Segment, Segment>> pairs;
    for (const std::string& end : endsOf(tie.id)) {
        const Track* there = trackOf(timeline, end);
        if (!there) continue;
        for (const Segment& drawn : tie.segments)
            for (const Segment& moved : there->segments)
                if (travels(moved) && isMeanwhile(drawn, moved) && !staysPut(drawn)) pairs.emplace_back(drawn, moved);
    }
    return pairs;
}

} // namespace

TEST_CASE("In every movement of the exhibit nothing jumps, at 60 frames a second", "[layout]") {
    const auto [motion, pixels] = GENERATE(table<Motion, Vec>({{Motion::Full, {1920, 1080}},
                                                               {Motion::Full, {1080, 1920}},
                                                               {Motion::Reduced, {1920, 1080}},
                                                               {Motion::Reduced, {1080, 1920}}}));
    for (std::size_t c = 0; c < exhibit().cases.size(); ++c) {
        const Timeline timeline = timelineOf(exhibit(), c, pixels, motion);
        for (const Track& track : timeline.tracks)
            for (const std::string& jump : jumpsOf(timeline, track))
                FAIL_CHECK(exhibit().cases[c].slug << " " << pixels.x << " wide: " << jump);
    }
}

TEST_CASE("A tie moves with what it ends at, and is drawn when that is in its place", "[layout]") {
    std::vector<Timeline> all{timelineOf(uniting)};
    for (std::size_t c = 0; c < exhibit().cases.size(); ++c)
        all.push_back(timelineOf(exhibit(), c, {1920, 1080}, Motion::Full));
    int together = 0;
    for (const Timeline& timeline : all)
        for (const Track& tie : timeline.tracks)
            for (const auto& [drawn, moved] : meanwhile(timeline, tie)) {
                INFO(tie.id << " at " << inSeconds(drawn.start));
                CHECK((drawn.from && drawn.to));
                CHECK(drawn.start == moved.start);
                CHECK(drawn.endExclusive == moved.endExclusive);
                ++together;
            }
    CHECK(together > 0);
}

TEST_CASE("Where its ends move, a tie stays at them in every frame", "[layout]") {
    const Timeline t = timelineOf(uniting);
    const Track *tie = trackOf(t, "tie:schools.1>commons"), *school = trackOf(t, "schools.1");
    REQUIRE(tie);
    REQUIRE(school);
    const Timeline ties = alone(t, *tie), marks = alone(t, *school);
    const auto apart = [&](Time moment) {
        const auto line = at(ties, moment), mark = at(marks, moment);
        REQUIRE(line);
        REQUIRE(mark);
        return std::get<Path>(line->shape).points.front() - std::get<Mark>(mark->shape).centre;
    };
    const Vec before = apart(t.beats[2].start), after = apart(t.beats[2].moved);
    for (Time moment = t.beats[2].start; moment < t.beats[2].moved; moment += frame) {
        const Vec now = apart(moment);
        const float all = length(after - before);
        CHECK(length(now - before) <= all + 0.5f);
        CHECK(length(now - after) <= all + 0.5f);
    }
}

TEST_CASE("What goes has gone before anything moves, and what moves has moved before anyone comes", "[layout]") {
    const Timeline t = timelineOf(
        schools +
        beat(
            "change",
            R"([ { unite = ["schools.1", "schools.2"], at = "campus" }, { leave = "schools.3" }, { enter = "college" } ])"));
    const auto segmentIn = [&](const std::string& id, Time from) {
        for (const Segment& s : trackOf(t, id)->segments)
            if (s.start >= from) return s;
        throw std::runtime_error(id);
    };
    const Time start = t.beats[1].start;
    const Segment goes = segmentIn("schools.3", start), moves = segmentIn("schools.1", start),
                  comes = segmentIn("college", start);
    CHECK_FALSE(goes.to);
    CHECK(moves.from);
    CHECK_FALSE(comes.from);
    CHECK(goes.start == start);
    CHECK(goes.endExclusive <= moves.start);
    CHECK(moves.endExclusive <= comes.start);
}

TEST_CASE("Many that come do so one after the other, in their order", "[layout]") {
    const Timeline t = timelineOf(schools);
    Time last{-1};
    for (const char* id : {"schools.1", "schools.2", "schools.3", "schools.4"}) {
        const Time start = trackOf(t, id)->segments.front().start;
        CHECK(start > last);
        CHECK(trackOf(t, id + std::string{"/plot"})->segments.front().start == start);
        last = start;
    }
}

TEST_CASE("Who is appointed steps out of a school and goes to the seat along a curve", "[layout]") {
    const Timeline t = timelineOf(schools + beat("share", R"([ { share = "music", among = "schools" } ])") +
                                  beat("appoint", R"([ { appoint = "director", to = "music", from = "schools.3" } ])"));
    const Track& badge = *trackOf(t, "director");
    REQUIRE(badge.segments.size() >= 2);
    const Segment &steps = badge.segments[0], &goes = badge.segments[1];
    const auto school = at(alone(t, *trackOf(t, "schools.3")), t.beats[2].start);
    REQUIRE(school);
    CHECK(length(bounds(steps.to->shape).centre() - bounds(school->shape).centre()) < 5);
    CHECK(bounds(goes.to->shape) == bounds(at(alone(t, badge), t.beats[2].rest)->shape));
    float bend = 0;
    for (const Vec p : goes.way) {
        const Vec along = unit(goes.way.back() - goes.way.front()), from = p - goes.way.front();
        bend = std::max(bend, std::abs(dot(from, perpendicular(along))));
    }
    CHECK(bend > 5);
}

TEST_CASE("What is shared flows from all who share, and the provision comes while it arrives", "[layout]") {
    const Timeline t = timelineOf(schools + beat("share", R"([ { share = "music", among = "schools" } ])"));
    const BeatMark& share = t.beats[1];
    int flows = 0;
    for (const Track& track : t.tracks) {
        if (!track.id.starts_with("flow:")) continue;
        ++flows;
        REQUIRE(track.segments.size() == 3);
        const Segment& music = trackOf(t, "music")->segments.front();
        CHECK(track.segments[1].start < music.start);
        CHECK(track.segments[2].endExclusive > music.start);
        CHECK(track.segments[2].endExclusive <= share.moved);
    }
    CHECK(flows == 4);
}

TEST_CASE("Who leaves walks off, and the empty seat stays", "[layout]") {
    const Timeline t = timelineOf(schools + beat("gone", R"([ { vacate = "leaders.1", at = "schools.1" } ])"));
    const Track &badge = *trackOf(t, "leaders.1"), &seat = *trackOf(t, "leaders.1/seat");
    const auto before = at(alone(t, badge), t.beats[1].start), going = at(alone(t, badge), badge.segments.back().start);
    REQUIRE(before);
    REQUIRE(going);
    CHECK(farthestWay(before->shape, going->shape) > 100);
    CHECK_FALSE(at(alone(t, badge), t.beats[1].moved));
    const auto empty = at(alone(t, seat), t.beats[1].rest);
    REQUIRE(empty);
    const auto school = at(alone(t, *trackOf(t, "schools.1")), t.beats[1].rest);
    REQUIRE(school);
    CHECK(overlap(bounds(empty->shape), bounds(school->shape)));
}

TEST_CASE("The boundary is struck when the arrow has come, and springs back without going beyond", "[layout]") {
    const Timeline t = timelineOf(
        schools +
        beat("in", R"([ { gather = "schools", to = "family", form = "informal" }, { enter = "authority" } ])") +
        beat("shock", R"([ { threaten = "family", by = "authority" } ], [ { withstand = "family" } ])"));
    const Track& line = *trackOf(t, "family");
    const BeatMark& shock = t.beats[2];
    std::vector<Segment> moves;
    for (const Segment& s : line.segments)
        if (s.start >= shock.start && travels(s)) moves.push_back(s);
    REQUIRE(moves.size() == 2);
    for (const Track& track : t.tracks)
        if (track.id.starts_with("gesture:") && track.segments.front().start >= shock.start &&
            track.segments.front().start < shock.phases[1] &&
            std::holds_alternative<Path>(track.segments.front().to->shape))
            CHECK(track.segments.front().start < moves[0].start);
    CHECK(moves[0].endExclusive <= shock.phases[1]);
    CHECK(moves[1].start >= shock.phases[1]);
    CHECK(moves[1].to->shape == moves[0].from->shape);
}

TEST_CASE("What travels has gone when the movement is over, and never more than a dozen are under way", "[layout]") {
    for (std::size_t c = 0; c < exhibit().cases.size(); ++c) {
        const Timeline timeline = timelineOf(exhibit(), c, {1920, 1080}, Motion::Full);
        for (const BeatMark& b : timeline.beats) {
            const auto underWay = [&](Time t) {
                const Scene scene = sample(timeline, t);
                return std::count_if(scene.drawables.begin(), scene.drawables.end(), [](const Drawable& d) {
                    return d.id.starts_with("flow:") || d.id.starts_with("trip:") || d.id.starts_with("return:") ||
                           d.id.starts_with("gone:") || d.id.starts_with("merge:");
                });
            };
            for (Time t = b.start; t < b.moved; t += seconds(0.1))
                CHECK(underWay(t) <= 12);
            CHECK(underWay(b.moved) == 0);
        }
    }
}

TEST_CASE("A phase takes at least 0.6 seconds, and hardly more than three where one thing brings about another",
          "[layout]") {
    for (std::size_t c = 0; c < exhibit().cases.size(); ++c) {
        const Timeline timeline = timelineOf(exhibit(), c, {1920, 1080}, Motion::Full);
        for (const BeatMark& b : timeline.beats)
            for (std::size_t i = 0; i < b.phases.size(); ++i) {
                const Time end = i + 1 < b.phases.size() ? b.phases[i + 1] - seconds(0.3) : b.moved;
                INFO(b.beat << " phase " << i);
                CHECK(end - b.phases[i] >= seconds(0.6));
                CHECK(end - b.phases[i] < seconds(3.2));
            }
    }
}

TEST_CASE("Easing starts and ends slowly, never goes back or beyond, and is at most 1.6 times as fast as its mean",
          "[layout]") {
    constexpr int steps = 1000;
    float fastest = 0;
    for (int i = 0; i < steps; ++i) {
        const float a = ease(static_cast<float>(i) / steps), b = ease(static_cast<float>(i + 1) / steps);
        CHECK(b >= a);
        fastest = std::max(fastest, (b - a) * steps);
    }
    CHECK(ease(0) == 0);
    CHECK(ease(1) == 1);
    CHECK(ease(0.5f) == 0.5f);
    CHECK(fastest == Approx(easePeak).margin(0.01));
    CHECK(fastest <= 1.6f);
    CHECK(ease(0.02f) < 0.004f);
}

TEST_CASE("With reduced motion nothing travels: there are no ways, no travellers, and nothing grows", "[layout]") {
    for (std::size_t c = 0; c < exhibit().cases.size(); ++c)
        for (const Track& track : timelineOf(exhibit(), c, {1920, 1080}, Motion::Reduced).tracks) {
            CHECK_FALSE(track.id.starts_with("flow:"));
            for (const Segment& s : track.segments) {
                CHECK_FALSE(travels(s));
                CHECK((s.passage == Passage::Fade || s.passage == Passage::Cut));
                CHECK(s.endExclusive - s.start <= seconds(0.2));
            }
        }
}
