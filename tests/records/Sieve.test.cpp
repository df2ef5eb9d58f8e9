#include "records/Sieve.hpp"

#include "records/Samples.hpp"

#include <catch2/catch.hpp>

namespace vitrine {

using testing::beatShown;
using testing::happened;

TEST_CASE("What the exhibit shows on its own is not kept, what a visitor is shown is", "[records]") {
    Sieve sieve;
    CHECK_FALSE(sieve.pass(beatShown(0, "apples", "attract")));
    CHECK(sieve.pass(happened(1, "visit-start")));
    CHECK(sieve.pass(beatShown(2, "apples", "step")));
    CHECK(sieve.pass(happened(3, "visit-end")));
    CHECK_FALSE(sieve.pass(beatShown(4, "press", "time")));
}

TEST_CASE("Events that tell nothing about visits are not kept", "[records]") {
    Sieve sieve;
    REQUIRE(sieve.pass(happened(0, "visit-start")));
    for (const char* event : {"error", "controls", "frames", "content", "first-frame", "something-new"})
        CHECK_FALSE(sieve.pass(happened(1, event)));
}

TEST_CASE("Only facts that are known to be harmless are kept", "[records]") {
    Sieve sieve;
    REQUIRE(sieve.pass(happened(0, "visit-start")));
    const auto kept =
        sieve.pass(happened(1, "open", {{"what", "term"}, {"which", "must"}, {"name", "Ada"}, {"path", "/home/ada"}}));
    REQUIRE(kept);
    CHECK(kept->facts == nlohmann::ordered_json{{"what", "term"}, {"which", "must"}});
    const auto nested = sieve.pass(happened(2, "setting", {{"name", "pace"}, {"value", {{"who", "Ada"}}}}));
    REQUIRE(nested);
    CHECK(nested->facts == nlohmann::ordered_json{{"name", "pace"}});
}

} // namespace vitrine
