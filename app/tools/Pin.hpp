#pragma once

#include "setup/Options.hpp"

#include <iosfwd>

namespace vitrine {

/// Sets the staff's PIN: asks for it twice on a terminal, else reads one line. Answers the exit code.
[[nodiscard]] int setStaffPin(const PinOptions& options, std::istream& in, std::ostream& out, std::ostream& errors);

} // namespace vitrine
