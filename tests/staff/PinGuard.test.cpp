#include "staff/PinGuard.hpp"

#include <catch2/catch.hpp>

namespace vitrine {

TEST_CASE("Five wrong PINs are free, then the wait grows and never beyond a quarter of an hour", "[staff]") {
    CHECK(lockOutAfter(0) == seconds(0));
    CHECK(lockOutAfter(4) == seconds(0));
    CHECK(lockOutAfter(5) == seconds(30));
    CHECK(lockOutAfter(6) == seconds(60));
    CHECK(lockOutAfter(7) == seconds(120));
    CHECK(lockOutAfter(9) == seconds(480));
    CHECK(lockOutAfter(10) == seconds(900));
    CHECK(lockOutAfter(1'000'000) == seconds(900));
}

TEST_CASE("While it is locked no PIN is taken, and then one", "[staff]") {
    PinGuard guard;
    for (int i = 0; i < 5; ++i) {
        CHECK(waitOf(guard, seconds(100)) == seconds(0));
        guard = afterTry(guard, seconds(100));
    }
    CHECK(waitOf(guard, seconds(100)) == seconds(30));
    CHECK(waitOf(guard, seconds(129)) == seconds(1));
    CHECK(waitOf(guard, seconds(130)) == seconds(0));
    guard = afterTry(guard, seconds(130));
    CHECK(waitOf(guard, seconds(130)) == seconds(60));
}

TEST_CASE("A restart does not shorten a lock-out", "[staff]") {
    PinGuard guard;
    for (int i = 0; i < 7; ++i)
        guard = afterTry(guard, seconds(100));
    CHECK(waitOf(afterRestart(guard.failures, seconds(3)), seconds(3)) == seconds(120));
    CHECK(waitOf(afterRestart(3, seconds(3)), seconds(3)) == seconds(0));
}

TEST_CASE("The right PIN makes everything forgotten", "[staff]") { CHECK(afterRightPin() == PinGuard{}); }

TEST_CASE("A count that makes no sense is taken for one that does", "[staff]") {
    CHECK(afterRestart(-7, seconds(1)).failures == 0);
    CHECK(waitOf(afterRestart(2'000'000'000, seconds(1)), seconds(1)) == seconds(900));
}

} // namespace vitrine
