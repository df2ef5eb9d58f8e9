#pragma once

#include "setup/Options.hpp"

#include <iosfwd>

namespace vitrine {

/// Shows the test picture until it is asked to stop, and tells what fingers do, a line each; or writes it to a file.
/// Answers the exit code.
int showTestPicture(const TestPictureOptions& options, std::ostream& out, std::ostream& errors);

} // namespace vitrine
