#include "layout/Lifetimes.hpp"

#include <catch2/catch.hpp>

using namespace vitrine;

namespace {

/// There in one phase of so many.
Lifetime only(std::size_t phase, std::size_t of) {
    Lifetime life;
    for (std::size_t i = 0; i < of; ++i)
        life.append(i == phase);
    return life;
}

} // namespace

TEST_CASE("Two meet when there is a phase with both of them", "[layout]") {
    for (const std::size_t a : {0, 1, 63, 64, 65, 127, 128, 199})
        for (const std::size_t b : {0, 1, 63, 64, 65, 127, 128, 199})
            CHECK(meet(only(a, 200), only(b, 200)) == (a == b));
}

TEST_CASE("Who is never there meets nobody", "[layout]") {
    const Lifetime never = only(200, 200);
    CHECK_FALSE(never.any());
    CHECK_FALSE(meet(never, never));
    CHECK(only(199, 200).any());
    CHECK(never.size() == 200);
}
