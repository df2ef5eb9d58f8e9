#pragma once

#include "setup/Options.hpp"

namespace vitrine {

/// The kiosk. Answers the exit code: 0 fine, 1 the content or the request is at fault, 3 the machine is.
[[nodiscard]] int play(const PlayOptions& options);

} // namespace vitrine
