#include "storage/Whole.hpp"

#include "support/Scratch.hpp"

#include <catch2/catch.hpp>

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

} // namespace vitrine
