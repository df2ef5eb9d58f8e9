#pragma once

#include "setup/Options.hpp"

namespace vitrine {

/// Draws beats as PNG files. Answers the exit code: 0 fine, 1 the content or the request is at fault, 3 the machine is.
[[nodiscard]] int shot(const ShotOptions& options);

} // namespace vitrine
