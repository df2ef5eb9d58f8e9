#include "staff/PinDoor.hpp"

#include "staff/Pin.hpp"
#include "support/Scratch.hpp"

#include <catch2/catch.hpp>

#include <fstream>

namespace vitrine {
namespace {

using testing::Scratch;
namespace fs = std::filesystem;

/// A state folder with a PIN that costs no time to try, as the wrong ones in these tests are many.
void cheapPin(const Scratch& scratch) { std::ofstream(scratch / "pin") << "no hash at all"; }

} // namespace

TEST_CASE("A PIN has at least six digits, and is none that is tried first", "[staff]") {
    CHECK_FALSE(faultOfPin("402913"));
    CHECK_FALSE(faultOfPin("112233"));
    for (const char* bad : {"", "12345", "40291a", "111111", "123456", "987654", "402 913"})
        CHECK(faultOfPin(bad));
    CHECK(faultOfPin(std::string(33, '1') + "2"));
}

TEST_CASE("A PIN is kept as a hash that nobody else can read, and opens the door", "[staff]") {
    const Scratch scratch;
    REQUIRE_FALSE(setPin(scratch.folder(), "402913"));
    const std::string kept = readWhole(scratch / "pin").value();
    CHECK(kept.find("$argon2id$") == 0);
    CHECK(kept.find("402913") == std::string::npos);
    CHECK(fs::status(scratch / "pin").permissions() == (fs::perms::owner_read | fs::perms::owner_write));
    PinDoor door(scratch.folder(), seconds(0));
    CHECK(door.hasPin());
    CHECK(door.attempt("402914", seconds(1)) == PinAnswer::Wrong);
    CHECK(door.attempt("402913", seconds(2)) == PinAnswer::Right);
}

TEST_CASE("Where no PIN has been set nobody enters", "[staff]") {
    const Scratch scratch;
    PinDoor door(scratch.folder(), seconds(0));
    CHECK_FALSE(door.hasPin());
    CHECK(door.attempt("", seconds(1)) == PinAnswer::NoPin);
    CHECK(door.attempt("000000", seconds(1)) == PinAnswer::NoPin);
    CHECK(setPin(scratch.folder(), "12345"));
    CHECK_FALSE(door.hasPin());
}

TEST_CASE("Wrong PINs lock the door, across restarts too", "[staff]") {
    const Scratch scratch;
    cheapPin(scratch);
    for (int start = 0; start < 5; ++start) // one try and a restart, again and again
        CHECK(PinDoor(scratch.folder(), seconds(0)).attempt("402913", seconds(0)) == PinAnswer::Wrong);
    PinDoor door(scratch.folder(), seconds(0));
    CHECK(door.attempt("402913", seconds(29)) == PinAnswer::Locked);
    CHECK(door.wait(seconds(29)) == seconds(1));
    CHECK(door.attempt("402913", seconds(30)) == PinAnswer::Wrong);
    CHECK(PinDoor(scratch.folder(), seconds(0)).wait(seconds(0)) == seconds(60));
}

TEST_CASE("While it is locked even the right PIN opens nothing, and afterwards it does and all is forgotten",
          "[staff]") {
    const Scratch scratch;
    REQUIRE_FALSE(setPin(scratch.folder(), "402913"));
    std::ofstream(scratch / "pin-tries") << "6\n";
    PinDoor door(scratch.folder(), seconds(0));
    CHECK(door.attempt("402913", seconds(59)) == PinAnswer::Locked);
    CHECK(door.attempt("402913", seconds(60)) == PinAnswer::Right);
    CHECK(PinDoor(scratch.folder(), seconds(0)).wait(seconds(0)) == seconds(0));
}

TEST_CASE("A count of tries that cannot be kept opens nothing, one that cannot be read locks", "[staff]") {
    const Scratch scratch;
    REQUIRE_FALSE(setPin(scratch.folder(), "402913"));
    fs::create_directory(scratch / "pin-tries.new"); // where the count would be written
    CHECK(PinDoor(scratch.folder(), seconds(0)).attempt("402913", seconds(1)) == PinAnswer::Unsound);
    std::ofstream(scratch / "pin-tries") << "many";
    CHECK(PinDoor(scratch.folder(), seconds(0)).wait(seconds(0)) == seconds(30));
}

} // namespace vitrine
