#include "records/Waiting.hpp"

#include "records/Samples.hpp"

#include <catch2/catch.hpp>

namespace vitrine {

using testing::happened;

TEST_CASE("Records wait a minute at the longest, counted from the first", "[records]") {
    Waiting waiting(seconds(60));
    CHECK_FALSE(waiting.due());
    waiting.add(happened(0, "hold"), seconds(100));
    waiting.add(happened(1, "resume"), seconds(130));
    CHECK(waiting.due() == seconds(160));
}

TEST_CASE("A visit's end makes all that waits due at once", "[records]") {
    Waiting waiting(seconds(60));
    waiting.add(happened(0, "hold"), seconds(100));
    waiting.add(happened(5, "visit-end"), seconds(105));
    waiting.add(happened(6, "attract"), seconds(106));
    CHECK(waiting.due() == seconds(105));
    CHECK(waiting.records().size() == 3);
}

TEST_CASE("What came while others were kept goes on waiting", "[records]") {
    Waiting waiting(seconds(60));
    waiting.add(happened(0, "visit-end"), seconds(100));
    waiting.add(happened(1, "hold"), seconds(101));
    waiting.kept(1, seconds(102));
    CHECK(waiting.due() == seconds(162));
    REQUIRE(waiting.records().size() == 1);
    CHECK(waiting.records()[0].event == "hold");
    waiting.add(happened(2, "visit-end"), seconds(103));
    waiting.kept(1, seconds(104));
    CHECK(waiting.due() == seconds(104));
    waiting.kept(1, seconds(105));
    CHECK_FALSE(waiting.due());
}

TEST_CASE("What could not be kept waits for another try, and never without end for more", "[records]") {
    Waiting waiting(seconds(60));
    for (int i = 0; i < 20'000; ++i)
        waiting.add(happened(i, "hold"), seconds(100));
    waiting.failed(seconds(160));
    CHECK(waiting.due() == seconds(220));
    CHECK(waiting.records().size() == 10'000);
    CHECK(waiting.records().front() == happened(0, "hold"));
}

} // namespace vitrine
