#include "storage/Exhibits.hpp"

#include "support/PowerCut.hpp"
#include "support/Scratch.hpp"

#include <catch2/catch.hpp>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdint>
#include <fstream>
#include <random>

namespace vitrine {
namespace {

using testing::Scratch;
namespace fs = std::filesystem;

Trouble sound(const fs::path&) { return std::nullopt; }
Trouble unsound(const fs::path&) { return "it is bad"; }

constexpr int files = 12;

/// A folder of some files that all say the same, one of them in a folder of its own.
void makeExhibit(const fs::path& folder, const std::string& text) {
    fs::create_directories(folder / "town");
    for (int i = 0; i < files; ++i)
        std::ofstream(folder / (i == 0 ? "town/case.toml" : "file-" + std::to_string(i))) << text;
}

/// What all its files say; empty when one is missing or says something else.
std::string saidBy(const fs::path& folder) {
    const std::string text = readWhole(folder / "town" / "case.toml").value_or("");
    for (int i = 1; i < files; ++i)
        if (readWhole(folder / ("file-" + std::to_string(i))) != text) return {};
    return text;
}

std::size_t countIn(const fs::path& folder) {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), {}));
}

} // namespace

TEST_CASE("An exhibit that is put is the current one, and the one before is kept", "[storage]") {
    const Scratch scratch;
    for (const char* name : {"first", "second", "third"}) {
        makeExhibit(scratch / name, name);
        REQUIRE_FALSE(putExhibit(scratch / name, scratch / "state", sound));
        CHECK(saidBy(currentExhibit(scratch / "state")) == name);
    }
    CHECK(saidBy(exhibitBefore(scratch / "state").value()) == "second");
    CHECK(countIn(scratch / "state/exhibits") == 2);
    CHECK(countIn(scratch / "state") == 2);
}

TEST_CASE("A bad exhibit is not put, and the good one stays", "[storage]") {
    const Scratch scratch;
    makeExhibit(scratch / "good", "good");
    makeExhibit(scratch / "bad", "bad");
    REQUIRE_FALSE(putExhibit(scratch / "good", scratch / "state", sound));
    CHECK(putExhibit(scratch / "bad", scratch / "state", unsound) == "it is bad");
    CHECK(saidBy(currentExhibit(scratch / "state")) == "good");
    CHECK(countIn(scratch / "state/exhibits") == 1); // nothing of the bad one is left
}

TEST_CASE("What is checked is the copy, so that nothing can change between check and show", "[storage]") {
    const Scratch scratch;
    makeExhibit(scratch / "good", "good");
    const auto check = [&](const fs::path& copy) -> Trouble {
        CHECK(saidBy(copy) == "good");
        makeExhibit(scratch / "good", "changed");
        return std::nullopt;
    };
    REQUIRE_FALSE(putExhibit(scratch / "good", scratch / "state", check));
    CHECK(saidBy(currentExhibit(scratch / "state")) == "good");
}

TEST_CASE("A folder put there by hand gives way to the first exhibit that is put", "[storage]") {
    const Scratch scratch;
    makeExhibit(scratch / "state/content", "by hand");
    makeExhibit(scratch / "new", "new");
    REQUIRE_FALSE(putExhibit(scratch / "new", scratch / "state", sound));
    CHECK(saidBy(currentExhibit(scratch / "state")) == "new");
}

TEST_CASE("A folder that is not there, and links, are refused in words", "[storage]") {
    const Scratch scratch;
    CHECK(putExhibit(scratch / "nothing", scratch / "state", sound));
    makeExhibit(scratch / "linked", "x");
    fs::create_symlink("/etc/passwd", scratch / "linked/file-99");
    const Trouble trouble = putExhibit(scratch / "linked", scratch / "state", sound);
    REQUIRE(trouble);
    CHECK(trouble->find("no links") != std::string::npos);
    CHECK_FALSE(fs::exists(currentExhibit(scratch / "state")));
}

// VITRINE_POWER_CUTS says how many in a longer run.
TEST_CASE("What root puts belongs to the state's owner before it is whole, so that he can clear it away", "[storage]") {
    if (geteuid() != 0) {
        WARN("not tried: only root can give anything away");
        return;
    }
    constexpr uid_t kiosk = 4711;
    const Scratch scratch;
    makeExhibit(scratch / "made", "text");
    fs::create_directory(scratch / "state");
    REQUIRE(chown((scratch / "state").c_str(), kiosk, kiosk) == 0);
    const auto belongs = [](const fs::path& path) {
        struct stat of {};
        return lstat(path.c_str(), &of) == 0 && of.st_uid == kiosk;
    };
    const ExhibitCheck look = [&](const fs::path& copy) {
        CHECK(belongs(copy.parent_path()));
        CHECK(belongs(copy));
        for (const auto& entry : fs::recursive_directory_iterator(copy))
            CHECK(belongs(entry.path()));
        return Trouble{};
    };
    CHECK_FALSE(putExhibit(scratch / "made", scratch / "state", look));
}

TEST_CASE("A power cut while an exhibit is put leaves the old one or the new one, whole", "[storage]") {
    const int cuts = testing::powerCuts(30);
    const Scratch scratch;
    const fs::path state = scratch / "state";
    makeExhibit(scratch / "0", "even");
    makeExhibit(scratch / "1", "odd");
    REQUIRE_FALSE(putExhibit(scratch / "1", state, sound));
    std::mt19937 random(7);
    for (int cut = 0; cut < cuts; ++cut) {
        const auto putForever = [&] {
            for (int i = cut; !putExhibit(scratch / std::to_string(i % 2), state, sound); ++i) {
            }
        };
        testing::cutPowerOf(putForever, static_cast<std::uint32_t>(random() % 20'000'000));
        const std::string text = saidBy(currentExhibit(state));
        CHECK((text == "even" || text == "odd"));
    }
    REQUIRE_FALSE(putExhibit(scratch / "0", state, sound));
    CHECK(countIn(state / "exhibits") <= 2);
}

} // namespace vitrine
