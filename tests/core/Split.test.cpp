#include "core/Split.hpp"

#include <catch2/catch.hpp>

#include <string>

using namespace vitrine;

namespace {

using Parts = std::vector<std::string_view>;

} // namespace

TEST_CASE("Words are what stands between blanks, however many", "[core]") {
    CHECK(wordsOf("Seven schools,\n\t one  town. ") == Parts{"Seven", "schools,", "one", "town."});
    CHECK(wordsOf(" \n").empty());
    CHECK(wordsOf("").empty());
}

TEST_CASE("Parts stand between separators, empty ones too, and none need follow the last", "[core]") {
    CHECK(partsOf("town.schools.3", '.') == Parts{"town", "schools", "3"});
    CHECK(partsOf("a..b", '.') == Parts{"a", "", "b"});
    CHECK(partsOf("a\n", '\n') == Parts{"a"});
    CHECK(partsOf("", '.').empty());
}

TEST_CASE("The parts put together again are the text", "[core]") {
    const std::string text = "\xc3\xa9t\xc3\xa9|1 2 3||4|";
    std::string again;
    for (const auto part : partsOf(text, '|'))
        again += std::string{part} + '|';
    CHECK(again == text);
}
