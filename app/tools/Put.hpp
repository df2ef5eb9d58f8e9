#pragma once

#include "setup/Options.hpp"

#include <iosfwd>

namespace vitrine {

/// Checks an exhibit and makes it the one that the kiosk plays; when it has an error the present one stays. Answers the
/// exit code.
[[nodiscard]] int put(const PutOptions& options, std::ostream& out, std::ostream& errors);

} // namespace vitrine
