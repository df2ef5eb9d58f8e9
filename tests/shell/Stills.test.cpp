#include "shell/Stills.hpp"

#include "shell/ManyBeats.hpp"
#include "shell/Picture.hpp"
#include "support/FixedMeasure.hpp"

#include <catch2/catch.hpp>

using namespace vitrine;
using namespace vitrine::testing;

namespace {

struct House {
    FixedMeasure measure;
    Wings wings{measure};
    Edition edition;
    Stills stills;

    explicit House(std::size_t beats) : edition(editionOf(beats)) {}
    [[nodiscard]] const std::shared_ptr<const Course>& course() const { return edition.courses[0]; }
    bool makeNext(std::size_t around) { return stills.makeNext(edition, course(), around, wings); }
    [[nodiscard]] bool has(std::size_t beat) const { return stills.of(course(), beat) != nullptr; }
    [[nodiscard]] std::size_t count() const {
        std::size_t count = 0;
        for (std::size_t beat = 0; beat < course()->beats.size(); ++beat)
            count += has(beat) ? 1 : 0;
        return count;
    }
};

} // namespace

TEST_CASE("The stills next to where a visitor is are made first", "[shell]") {
    House house(9);
    for (const std::size_t expected : {5, 6, 4, 7, 3, 8, 2, 1, 0}) {
        CHECK_FALSE(house.has(expected));
        REQUIRE(house.makeNext(5));
        CHECK(house.has(expected));
    }
    CHECK_FALSE(house.makeNext(5));
    CHECK_FALSE(house.makeNext(0));
}

TEST_CASE("Of a long case only so many stills are kept, those next to where a visitor is now", "[shell]") {
    House house(Stills::most + 20);
    while (house.makeNext(0)) {
    }
    CHECK(house.count() == Stills::most);
    CHECK(house.has(0));
    CHECK_FALSE(house.has(Stills::most));
    const std::size_t last = Stills::most + 19;
    while (house.makeNext(last)) {
    }
    CHECK(house.count() == Stills::most);
    CHECK(house.has(last));
    CHECK(house.has(20));
    CHECK_FALSE(house.has(19));
}

TEST_CASE("Who looks through the strip gets the stills looked at, everybody else those beside the present beat",
          "[shell]") {
    ControlPanel panel;
    CHECK(wantedStill(panel, 3) == 3);
    for (const std::size_t i : {40, 41, 42}) {
        Control card;
        card.face = Face::Still;
        card.action = Command{JumpToBeat{i}};
        panel.controls.push_back(card);
    }
    Control other;
    other.action = Command{JumpToBeat{900}};
    panel.controls.push_back(other);
    CHECK(wantedStill(panel, 3) == 41);
}
