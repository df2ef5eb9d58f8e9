#include "shell/Backstage.hpp"

#include <catch2/catch.hpp>

#include <atomic>

using namespace vitrine;

namespace {

Reading named(const std::string& message) { return {{}, {{Severity::Error, {}, message, ""}}}; }

/// Waits for the bell, ten seconds at most.
std::optional<Reading> next(Backstage& backstage, const Wake& wake) {
    waitFor({wake.descriptor()}, seconds(10));
    wake.answer();
    return backstage.take();
}

} // namespace

TEST_CASE("What was made backstage is handed over once", "[shell]") {
    const Wake wake;
    Backstage backstage(wake);
    backstage.order([count = 0](const StillWanted&) mutable -> Backstage::Progress {
        return ++count < 3 ? Backstage::Progress{} : Backstage::Progress{named("third step"), true};
    });
    const auto made = next(backstage, wake);
    REQUIRE(made);
    CHECK(made->diagnostics.front().message == "third step");
    CHECK_FALSE(backstage.take());
}

TEST_CASE("A new order replaces one that has not been finished", "[shell]") {
    const Wake wake;
    std::atomic<int> steps = 0;
    Backstage backstage(wake);
    backstage.order([&](const StillWanted&) -> Backstage::Progress {
        ++steps;
        return {}; // would never end by itself
    });
    backstage.order([](const StillWanted&) { return Backstage::Progress{named("second"), true}; });
    const int before = steps;
    CHECK(next(backstage, wake)->diagnostics.front().message == "second");
    CHECK(steps == before);
}

TEST_CASE("Content with a mistake is handed back without being laid out", "[shell]") {
    const auto step = layingOut(named("broken"));
    const Backstage::Progress progress = step(always);
    CHECK(progress.isDone);
    CHECK(progress.reading->diagnostics.front().message == "broken");
}

TEST_CASE("Work that goes on hands over what can be used already", "[shell]") {
    const Wake wake;
    Backstage backstage(wake);
    std::atomic<bool> goesOn = false;
    backstage.order([&, count = 0](const StillWanted&) mutable -> Backstage::Progress {
        if (++count == 1) return {named("first part"), false};
        while (!goesOn)
            std::this_thread::yield();
        return {named("all of it"), true};
    });
    CHECK(next(backstage, wake)->diagnostics.front().message == "first part");
    goesOn = true;
    CHECK(next(backstage, wake)->diagnostics.front().message == "all of it");
}
