#include "shell/Wings.hpp"

#include "scene/Snap.hpp"
#include "shell/ManyBeats.hpp"
#include "support/FixedMeasure.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <random>

using namespace vitrine;
using namespace vitrine::testing;

namespace {

struct House {
    FixedMeasure measure;
    Edition edition;

    explicit House(std::size_t beats) : edition(editionOf(beats)) {}
    [[nodiscard]] Scenery beat(std::size_t index) const { return {edition.courses[0], index}; }
};

} // namespace

TEST_CASE("Wherever a show is taken, it shows what it would have shown there when played", "[shell]") {
    const House house(20);
    const Timeline whole = snapped(layOut(*house.edition.storyboard, *house.edition.courses[0], house.measure, {}),
                                   house.edition.staging->request.frame);
    Wings wings(house.measure);
    std::minstd_rand random(7);
    for (int i = 0; i < 60; ++i) {
        const Time place{static_cast<std::int64_t>(random() % static_cast<unsigned long>(whole.end.count()))};
        const auto timeline = wings.timeline(house.edition, sceneryAt(house.edition, 0, place));
        CHECK(tells(*timeline, place));
        CHECK(sample(*timeline, place) == sample(whole, place));
    }
}

TEST_CASE("What stands ready is not made again", "[shell]") {
    const House house(4);
    Wings wings(house.measure);
    CHECK_FALSE(wings.has(house.beat(1)));
    const auto made = wings.timeline(house.edition, house.beat(1));
    CHECK(wings.has(house.beat(1)));
    CHECK(wings.timeline(house.edition, house.beat(1)) == made);
}

TEST_CASE("Only the last few beats are kept, and the one just played is among them", "[shell]") {
    const House house(20);
    Wings wings(house.measure);
    (void)wings.timeline(house.edition, house.beat(0));
    for (std::size_t i = 1; i < 20; ++i) {
        (void)wings.timeline(house.edition, house.beat(i));
        CHECK(wings.has(house.beat(i - 1)));
    }
    CHECK_FALSE(wings.has(house.beat(0)));
}

TEST_CASE("The next beat is made ready first, then the one before", "[shell]") {
    const House house(4);
    Wings wings(house.measure);
    (void)wings.timeline(house.edition, house.beat(1));
    const auto next = missingBeside(house.beat(1), house.edition, wings);
    CHECK(next == house.beat(2));
    (void)wings.timeline(house.edition, *next);
    const auto before = missingBeside(house.beat(1), house.edition, wings);
    CHECK(before == house.beat(0));
    (void)wings.timeline(house.edition, *before);
    CHECK_FALSE(missingBeside(house.beat(1), house.edition, wings));
}

TEST_CASE("After the last beat of a case the next case is made ready, as soon as its course is known", "[shell]") {
    House house(4);
    Wings wings(house.measure);
    for (const std::size_t beat : {2, 3})
        (void)wings.timeline(house.edition, house.beat(beat));
    CHECK(missingBeside(house.beat(3), house.edition, wings) == house.beat(0));
    house.edition.courses.push_back(nullptr);
    CHECK_FALSE(missingBeside(house.beat(3), house.edition, wings));
    Course other = *house.edition.courses[0];
    other.caseIndex = 1;
    house.edition.courses[1] = std::make_shared<const Course>(other);
    CHECK(missingBeside(house.beat(3), house.edition, wings) == Scenery{house.edition.courses[1], 0});
}
