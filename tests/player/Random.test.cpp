#include "player/Samples.hpp"

#include <catch2/catch.hpp>

#include <random>

using namespace vitrine;
using samples::Exhibition;

namespace {

/// Whatever a visitor can do, at any moment, from one seed.
class Visitor {
public:
    explicit Visitor(unsigned seed) : m_random(seed) {}

    [[nodiscard]] Time pause() { return Time{below(4) == 0 ? below(7'000'000) : below(400'000)}; }
    [[nodiscard]] Command command() {
        switch (below(16)) {
        case 0:
            return Hold{};
        case 1:
            return Resume{};
        case 2:
            return ToggleHold{};
        case 3:
            return StepOn{};
        case 4:
            return StepBack{};
        case 5:
            return JumpToQuestion{index(7)};
        case 6:
            return SwitchCase{index(4)};
        case 7:
            return RestartCase{};
        case 8:
            return JumpToBeat{index(9)};
        case 9:
        case 10:
            return DragTo{Time{below(60'000'000) - 5'000'000}};
        case 11:
        case 12:
            return DragEnd{};
        case 13:
            return PresentOn{};
        case 14:
            return PresentBack{};
        default:
            return PresentCover{};
        }
    }
    [[nodiscard]] double speed() { return 0.5 * static_cast<double>(1 + below(5)); }

private:
    std::int64_t below(std::int64_t n) { return std::uniform_int_distribution<std::int64_t>(0, n - 1)(m_random); }
    std::size_t index(std::int64_t n) { return static_cast<std::size_t>(below(n)); }

    std::mt19937 m_random;
};

/// Calls `look(before, command, after, now)` for many random commands, each after time has passed.
template <typename Look>
void visitMany(const Exhibition& all, unsigned seeds, int commands, Look look) {
    for (unsigned seed = 1; seed <= seeds; ++seed) {
        Visitor visitor(seed);
        Show show = begin({seed % 3, std::nullopt, visitor.speed(), Rounds::Endless}, all.cases, Time{0});
        Instant now{};
        for (int i = 0; i < commands; ++i) {
            now += visitor.pause();
            const Show before = all.told(show, Tick{}, now);
            const Command command = visitor.command();
            show = all.told(before, command, now);
            look(before, command, show, now);
        }
    }
}

/// The box round a drawable in either scene, a unit larger.
Box spanned(const std::string& id, const Scene& from, const Scene& to) {
    std::optional<Box> all;
    for (const Scene* scene : {&from, &to})
        for (const Drawable& drawable : scene->drawables)
            if (drawable.id == id) all = all ? united(*all, bounds(drawable.shape)) : bounds(drawable.shape);
    return grown(all.value_or(Box{}), 1);
}

bool within(Box inner, Box outer) {
    return inner.x >= outer.x && inner.y >= outer.y && inner.right() <= outer.right() &&
           inner.bottom() <= outer.bottom();
}

} // namespace

TEST_CASE("Whatever is asked, the show stays within its case", "[player]") {
    const auto all = samples::exhibition();
    visitMany(all, 500, 60, [&](const Show&, const Command&, const Show& show, Instant now) {
        REQUIRE(show.caseIndex < all.cases.cases.size());
        for (const Time later : {Time{0}, seconds(0.1), seconds(1.7)}) {
            REQUIRE(placeAt(show, now + later) >= Time{0});
            const bool willEnd = later > Time{0} && !show.held && !show.drag;
            if (!willEnd) REQUIRE(placeAt(show, now + later) <= all.cases.cases[show.caseIndex].end);
        }
    });
}

TEST_CASE("Whatever is asked, what is on screen does not jump", "[player]") {
    const auto all = samples::exhibition();
    visitMany(all, 300, 60, [&](const Show& before, const Command& command, const Show& show, Instant now) {
        INFO("command " << command.index());
        REQUIRE(all.scene(show, now) == all.scene(before, now));
    });
}

TEST_CASE("All through a jump everything lies between where it was and where it will be", "[player]") {
    const auto all = samples::exhibition();
    int jumps = 0;
    visitMany(all, 300, 60, [&](const Show& before, const Command&, const Show& show, Instant now) {
        if (!show.blend || show.drag || show == before) return;
        ++jumps;
        const Scene from = all.scene(before, now), to = sample(all.timeline(show), placeAt(show, now));
        for (Instant at = now; blended(show, at) < 1 && at < now + seconds(2); at += seconds(0.03))
            for (const Drawable& drawable : all.scene(show, at).drawables)
                REQUIRE(within(bounds(drawable.shape), spanned(drawable.id, from, to)));
    });
    CHECK(jumps > 3000);
}

TEST_CASE("Nothing changes before the moment that is announced", "[player]") {
    const auto all = samples::exhibition();
    int slept = 0;
    visitMany(all, 300, 60, [&](const Show&, const Command&, const Show& show, Instant now) {
        const Instant next = nextChange(show, all.timeline(show), now);
        REQUIRE(next >= now);
        if (next == now) return;
        ++slept;
        const Instant end = next == never ? now + seconds(1000) : next;
        const Scene scene = all.scene(show, now);
        for (int i = 1; i < 10; ++i) {
            const Instant between = now + (end - now - Time{1}) * i / 9;
            REQUIRE(all.scene(show, between) == scene);
            REQUIRE(entryAt(show, all.cases, between) == entryAt(show, all.cases, now));
        }
    });
    CHECK(slept > 500);
}

TEST_CASE("A show that is held comes to rest by itself", "[player]") {
    const auto all = samples::exhibition();
    int held = 0;
    visitMany(all, 300, 60, [&](const Show&, const Command&, const Show& show, Instant now) {
        if (!show.held) return;
        ++held;
        REQUIRE(nextChange(show, all.timeline(show), now + seconds(30)) == never);
        REQUIRE(all.told(show, Tick{}, now + seconds(30)).caseIndex == show.caseIndex);
    });
    CHECK(held > 500);
}

TEST_CASE("A command given twice in a row at one moment is the same show", "[player]") {
    const auto all = samples::exhibition();
    visitMany(all, 50, 60, [&](const Show& before, const Command& command, const Show& show, Instant now) {
        REQUIRE(all.told(before, command, now) == show);
    });
}
