#include "records/Visits.hpp"

#include "records/Figures.hpp"
#include "records/Samples.hpp"

#include <catch2/catch.hpp>

namespace vitrine {
namespace {

using testing::beatShown;
using testing::happened;

Records oneVisit() {
    return {happened(0, "visit-start"),
            beatShown(0, "apples", "start"),
            beatShown(10, "press", "time"),
            happened(12, "open", {{"what", "term"}, {"which", "must"}}),
            beatShown(20, "ring", "jump", "how"),
            happened(21, "setting", {{"name", "language"}, {"value", "de"}}),
            happened(22, "hold"),
            beatShown(40, "valley", "time", "how"),
            happened(95, "visit-end", {{"seconds", 94.5}})};
}

} // namespace

TEST_CASE("A visit is told from its first touch to its end", "[records]") {
    const auto visits = visitsOf(oneVisit());
    REQUIRE(visits.size() == 1);
    const VisitRecord& visit = visits[0];
    CHECK(visit.begun == happened(0, "").at + std::chrono::hours{1}); // as the clock on the wall has it
    CHECK(visit.length == 94.5);
    CHECK(visit.isWhole);
    CHECK(visit.beats.size() == 4);
    CHECK(visit.opened == std::vector<OpenedThing>{{"term", "must"}});
    CHECK(visit.language == "de");
    CHECK(visit.holds == 1);
}

TEST_CASE("The beat a visitor leaves is the one last touched, not the one on show when nobody came back", "[records]") {
    const VisitRecord visit = visitsOf(oneVisit()).at(0);
    REQUIRE(visit.lastAt);
    CHECK(visit.beats[*visit.lastAt].beat == "ring");
}

TEST_CASE("A visit that the power ended is one, as far as it is known", "[records]") {
    const Records records{happened(0, "visit-start"), beatShown(4, "apples", "step"), happened(500, "start"),
                          happened(600, "visit-start"), happened(660, "visit-end", {{"seconds", 60}})};
    const auto visits = visitsOf(records);
    REQUIRE(visits.size() == 2);
    CHECK_FALSE(visits[0].isWhole);
    CHECK(visits[0].length == 4);
    CHECK(visits[1].isWhole);
}

TEST_CASE("What happens between visits belongs to none, and a clock set back makes none shorter than nothing",
          "[records]") {
    CHECK(visitsOf({happened(0, "attract"), beatShown(1, "apples", "attract")}).empty());
    const auto visits = visitsOf({happened(0, "visit-start"), happened(-4000, "visit-end")});
    REQUIRE(visits.size() == 1);
    CHECK(visits[0].length == 0);
}

TEST_CASE("Figures count visits, not how often somebody did something", "[records]") {
    Records records = oneVisit();
    records.insert(records.begin() + 5, beatShown(20.5, "ring", "jump", "how"));
    records.insert(records.begin() + 4, happened(13, "open", {{"what", "term"}, {"which", "must"}}));
    const Figures figures = figuresOf(visitsOf(records));
    CHECK(figures.visits == 1);
    CHECK(figures.questionsOpened == Counts{{"how", 1}});
    CHECK(figures.questionsShown == Counts{{"how", 1}, {"why", 1}});
    CHECK(figures.terms == Counts{{"must", 1}});
    CHECK(figures.languages == Counts{{"de", 1}});
    CHECK(figures.used == Counts{{"hold", 1}, {"jump", 1}, {"term", 1}});
    REQUIRE(figures.beats.size() == 4);
    CHECK(figures.beats[2] == BeatFigures{"town", "ring", 1, 1});
    CHECK(figures.beats[3] == BeatFigures{"town", "valley", 1, 0});
}

TEST_CASE("Days and hours are those of the place, and days without a visit are days too", "[records]") {
    constexpr double day = 86'400;
    const Figures figures = figuresOf(visitsOf(
        {happened(0, "visit-start"), happened(10, "visit-end"), happened(3 * day + 14 * 3600, "visit-start")}));
    REQUIRE(figures.days.size() == 5); // the last begins after midnight, on Friday
    CHECK(isoDate(figures.days.begin()->first) == "2026-03-02");
    CHECK(figures.days.begin()->second == 1);
    CHECK(std::next(figures.days.begin())->second == 0);
    CHECK(figures.hours[10] == 1);
    CHECK(figures.week[0][10] == 1);
    CHECK(figures.week[4][0] == 1);
    CHECK(figures.cutOff == 1);
}

TEST_CASE("Lengths are told by their middle and fall into classes", "[records]") {
    CHECK(quantile({}, 0.5) == 0);
    CHECK(quantile({10, 20, 60}, 0.5) == 20);
    CHECK(quantile({10, 20}, 0.5) == 15);
    const auto classes = lengthClasses({3, 15, 29, 4000});
    CHECK(classes.front().visits == 1);
    CHECK(classes.at(1).visits == 2);
    CHECK(classes.back().visits == 1);
}

} // namespace vitrine
