#include "core/SharedList.hpp"

#include <catch2/catch.hpp>

using namespace vitrine;

TEST_CASE("Copies of a list share it until one of them is changed", "[core]") {
    const SharedList<int> first{1, 2, 3};
    SharedList<int> second = first;
    CHECK(second.begin() == first.begin());
    second.edit().push_back(4);
    CHECK(first == SharedList<int>{1, 2, 3});
    CHECK(second == SharedList<int>{1, 2, 3, 4});
}

TEST_CASE("A list that nobody shares is changed where it is", "[core]") {
    SharedList<int> list{1, 2, 3};
    const int* const before = list.begin();
    list.edit()[1] = 5;
    CHECK(list.begin() == before);
    CHECK(list[1] == 5);
}

TEST_CASE("An empty list can be walked, compared and filled", "[core]") {
    SharedList<int> list;
    CHECK(list.begin() == list.end());
    CHECK(list == SharedList<int>(std::vector<int>{}));
    CHECK_FALSE(list == SharedList<int>{1});
    list.edit().push_back(1);
    CHECK(list == SharedList<int>{1});
}
