#pragma once

#include "setup/Options.hpp"

#include <iosfwd>

namespace vitrine {

/// Draws every beat of a case on one page: a PNG, or a vector PDF with a page for each case. Answers the exit code;
/// what is wrong goes to `errors`.
[[nodiscard]] int sheet(const SheetOptions& options, std::ostream& errors);

} // namespace vitrine
