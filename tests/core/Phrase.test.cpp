#include "core/Phrase.hpp"

#include <catch2/catch.hpp>

using namespace vitrine;

TEST_CASE("Every {name} gives way to its value, and what has none stays", "[core]") {
    CHECK(filled("{n} of {count}, {n} again, {other}", {{"n", "2"}, {"count", "12"}}) == "2 of 12, 2 again, {other}");
    CHECK(filled("{a}", {{"a", "{a}"}}) == "{a}");
}

TEST_CASE("A phrase that is missing is told by its id", "[core]") {
    const InterfaceWords words{{"length", "{minutes} min"}};
    CHECK(phrase(words, "length", {{"minutes", "4"}}) == "4 min");
    CHECK(phrase(words, "no-such") == "no-such");
}
