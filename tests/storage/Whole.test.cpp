#include "storage/Whole.hpp"

#include "support/PowerCut.hpp"
#include "support/Scratch.hpp"

#include <catch2/catch.hpp>

#include <random>

namespace vitrine {

using testing::Scratch;
namespace fs = std::filesystem;

TEST_CASE("A file is replaced as a whole and leaves nothing beside it", "[storage]") {
    const Scratch scratch;
    REQUIRE_FALSE(writeWhole(scratch / "file", "old and long", Access::Everybody));
    REQUIRE_FALSE(writeWhole(scratch / "file", "new", Access::Everybody));
    CHECK(readWhole(scratch / "file") == "new");
    CHECK(std::distance(fs::directory_iterator(scratch.folder()), {}) == 1);
}

TEST_CASE("What only its owner may read nobody else may, whatever was there before", "[storage]") {
    const Scratch scratch;
    REQUIRE_FALSE(writeWhole(scratch / "file", "all", Access::Everybody));
    REQUIRE_FALSE(writeWhole(scratch / "file", "mine", Access::OwnerOnly));
    CHECK(fs::status(scratch / "file").permissions() == (fs::perms::owner_read | fs::perms::owner_write));
}

TEST_CASE("A file that cannot be written is told, and the old one stays", "[storage]") {
    const Scratch scratch;
    REQUIRE_FALSE(writeWhole(scratch / "file", "old", Access::Everybody));
    fs::create_directory(scratch / "file.new");
    CHECK(writeWhole(scratch / "file", "new", Access::Everybody));
    CHECK(readWhole(scratch / "file") == "old");
    CHECK(writeWhole("/proc/no-such/file", "x", Access::Everybody));
    CHECK_FALSE(readWhole(scratch / "nothing"));
    CHECK_FALSE(readWhole(scratch.folder()));
}

TEST_CASE("R11: a power cut while a state file is written leaves the old text or the new one, whole", "[storage]") {
    const Scratch scratch;
    const std::string texts[] = {"short\n", std::string(100'000, 'x') + "\n"};
    REQUIRE_FALSE(writeWhole(scratch / "file", texts[0], Access::OwnerOnly));
    const auto writeForEver = [&] {
        for (int i = 0; !writeWhole(scratch / "file", texts[i % 2], Access::OwnerOnly); ++i) {
        }
    };
    std::mt19937 random(3);
    int found[2] = {};
    for (int cut = testing::powerCuts(50); cut > 0; --cut) {
        testing::cutPowerOf(writeForEver, static_cast<std::uint32_t>(random() % 4'000'000));
        const auto text = readWhole(scratch / "file");
        REQUIRE((text == texts[0] || text == texts[1]));
        ++found[text == texts[1] ? 1 : 0];
        CHECK(fs::status(scratch / "file").permissions() == (fs::perms::owner_read | fs::perms::owner_write));
    }
    CHECK(found[1] > 0); // it was written at all
    REQUIRE_FALSE(
        writeWhole(scratch / "file", "last", Access::OwnerOnly)); // what was left half done is in nobody's way
    CHECK(readWhole(scratch / "file") == "last");
}

} // namespace vitrine
