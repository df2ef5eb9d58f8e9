#include "shell/Watch.hpp"

#include "storage/Exhibits.hpp"
#include "support/Scratch.hpp"

#include <catch2/catch.hpp>
#include <unistd.h>

#include <fstream>
#include <string>

using namespace vitrine;

namespace {

/// A folder of this test's own, gone when the test ends.
struct Scratch {
    std::filesystem::path path = std::filesystem::temp_directory_path() / ("vitrine-watch-" + std::to_string(getpid()));
    Scratch() { std::filesystem::create_directories(path / "case"); }
    ~Scratch() { std::filesystem::remove_all(path); }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;

    void put(const std::string& file, const std::string& text) const { std::ofstream(path / file) << text; }
};

} // namespace

TEST_CASE("A folder nobody touches keeps its fingerprint", "[shell]") {
    const Scratch folder;
    folder.put("case/case.toml", "one");
    CHECK(fingerprintOf(folder.path) == fingerprintOf(folder.path));
}

TEST_CASE("Saving, adding and removing a file changes the fingerprint", "[shell]") {
    const Scratch folder;
    folder.put("case/case.toml", "one");
    const auto before = fingerprintOf(folder.path);
    folder.put("case/case.toml", "one more");
    const auto saved = fingerprintOf(folder.path);
    CHECK(saved != before);
    folder.put("exhibit.toml", "");
    const auto added = fingerprintOf(folder.path);
    CHECK(added != saved);
    std::filesystem::remove(folder.path / "exhibit.toml");
    CHECK(fingerprintOf(folder.path) == saved);
}

TEST_CASE("A folder that is not there has a fingerprint too", "[shell]") {
    CHECK(fingerprintOf("/nowhere/at/all") == fingerprintOf("/nowhere/at/all"));
}

TEST_CASE("An exhibit that is put in the place of another is noticed", "[shell]") {
    const testing::Scratch scratch;
    const auto sound = [](const std::filesystem::path&) { return Trouble{}; };
    for (const char* name : {"first", "second"}) {
        std::filesystem::create_directories(scratch / name);
        std::ofstream(scratch / name / "exhibit.toml") << name;
    }
    REQUIRE_FALSE(putExhibit(scratch / "first", scratch / "state", sound));
    const auto before = fingerprintOf(currentExhibit(scratch / "state"));
    CHECK(before != 0);
    REQUIRE_FALSE(putExhibit(scratch / "second", scratch / "state", sound));
    CHECK(fingerprintOf(currentExhibit(scratch / "state")) != before);
}
