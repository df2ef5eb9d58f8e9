#include "shell/Successor.hpp"

#include "support/Scratch.hpp"

#include <catch2/catch.hpp>

#include <fstream>

using namespace vitrine;

namespace {

void write(const std::filesystem::path& file, const std::string& text) {
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file) << text;
}

/// Looks until something has been found and worked on, ten seconds at most.
void lookUntilRung(Successor& successor, const Wake& wake, Instant& now) {
    const auto staging = [] { return std::make_shared<const Staging>(stagingFor({1280, 720}, {}, {})); };
    for (int looks = 0; looks < 2; ++looks, now += Successor::period)
        successor.look(now, staging);
    waitFor({wake.descriptor()}, seconds(10));
    wake.answer();
    successor.look(now, staging);
}

} // namespace

TEST_CASE("What is played is not found again", "[shell]") {
    Lookout lookout(7);
    for (int looks = 0; looks < 5; ++looks)
        CHECK_FALSE(lookout.isAnother(7));
}

TEST_CASE("A folder that is still being written to is left alone until it has come to rest, and found once",
          "[shell]") {
    Lookout lookout(7);
    for (const std::uint64_t written : {8u, 9u, 10u})
        CHECK_FALSE(lookout.isAnother(written));
    CHECK(lookout.isAnother(10));
    CHECK_FALSE(lookout.isAnother(10));
}

TEST_CASE("What is put back before it was found was never there", "[shell]") {
    Lookout lookout(7);
    CHECK_FALSE(lookout.isAnother(8));
    CHECK_FALSE(lookout.isAnother(7));
    CHECK_FALSE(lookout.isAnother(7));
}

TEST_CASE("What is played already, for somebody had it read, is not found once more", "[shell]") {
    Lookout lookout(7);
    CHECK_FALSE(lookout.isAnother(8));
    lookout.know(8);
    CHECK_FALSE(lookout.isAnother(8));
    CHECK_FALSE(lookout.isAnother(8));
}

TEST_CASE("An exhibit with errors is refused in words, and nothing goes on stage", "[shell]") {
    const testing::Scratch scratch;
    const Wake wake;
    CommonOptions options;
    options.content = scratch / "content";
    options.contentIsNamed = true;
    write(options.content / "exhibit.toml", "title = \"Before\"\n");
    Successor successor(wake, options, 0);
    write(options.content / "exhibit.toml", "title = \n");
    Instant now{};
    lookUntilRung(successor, wake, now);
    const Diagnostics errors = successor.takeErrors();
    REQUIRE(errors.size() >= 2);
    CHECK(errors.front().message == "this exhibit has errors and is not played");
    CHECK(successor.takeErrors().empty());
    CHECK_FALSE(successor.take());
}
