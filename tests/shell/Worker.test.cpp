#include "shell/Worker.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <atomic>
#include <vector>

using namespace vitrine;

TEST_CASE("A worker does its jobs in order, in a thread of its own, and rings when one is done", "[shell]") {
    const Wake wake;
    Worker worker(wake);
    std::atomic<bool> isElsewhere = false;
    worker.give([&, here = std::this_thread::get_id()] { isElsewhere = std::this_thread::get_id() != here; });
    while (!isElsewhere)
        waitFor({wake.descriptor()}, seconds(10));
    CHECK(isElsewhere);
}

TEST_CASE("What a worker was given is done before it ends", "[shell]") {
    const Wake wake;
    std::vector<int> done;
    {
        Worker worker(wake);
        for (int i = 0; i < 50; ++i)
            worker.give([&done, i] { done.push_back(i); });
    }
    REQUIRE(done.size() == 50);
    CHECK(std::is_sorted(done.begin(), done.end()));
}
