#pragma once

#include "setup/Options.hpp"

#include <iosfwd>

namespace vitrine {

/// Tells what visitors did, and writes it as tables and as a page where that is asked for. Answers the exit code.
[[nodiscard]] int stats(const StatsOptions& options, std::ostream& out, std::ostream& errors);

} // namespace vitrine
