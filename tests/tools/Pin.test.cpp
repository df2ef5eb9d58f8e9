#include "tools/Pin.hpp"

#include "staff/PinDoor.hpp"
#include "support/Scratch.hpp"

#include <catch2/catch.hpp>

#include <sstream>

namespace vitrine {

TEST_CASE("The PIN is set from a line, and never said back", "[tools]") {
    const testing::Scratch scratch;
    std::istringstream in("402913\r\n");
    std::ostringstream out, errors;
    CHECK(setStaffPin({scratch.folder()}, in, out, errors) == 0);
    CHECK(out.str() == "The PIN is set.\n");
    CHECK(errors.str().empty());
    CHECK(PinDoor(scratch.folder(), seconds(0)).attempt("402913", seconds(0)) == PinAnswer::Right);
}

TEST_CASE("What cannot be a PIN is answered with why, and sets none", "[tools]") {
    const testing::Scratch scratch;
    std::istringstream in("1234\n");
    std::ostringstream out, errors;
    CHECK(setStaffPin({scratch.folder()}, in, out, errors) == 1);
    CHECK(errors.str() == "vitrine: a PIN has at least 6 digits\n");
    CHECK_FALSE(PinDoor(scratch.folder(), seconds(0)).hasPin());
}

} // namespace vitrine
