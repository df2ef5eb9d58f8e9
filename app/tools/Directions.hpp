#pragma once

#include "setup/Options.hpp"

#include <iosfwd>

namespace vitrine {

/// Prints the author's reference of directions. Answers the exit code.
[[nodiscard]] int directions(const DirectionsOptions& options, std::ostream& out);

} // namespace vitrine
