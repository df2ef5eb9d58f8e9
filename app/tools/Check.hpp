#pragma once

#include "setup/Options.hpp"
#include "storyboard/Storyboard.hpp"

#include <iosfwd>
#include <string>

namespace vitrine {

/// Prints every mistake in the content, and a line that counts them. Answers the exit code: 1 when there is an error.
[[nodiscard]] int check(const CheckOptions& options, std::ostream& out);

/// Draws the beat that `options.explain` names, with zones, seats and accidents over it. Answers the exit code.
[[nodiscard]] int explainBeat(const CheckOptions& options, std::ostream& errors);

/// `3 cases, 53 beats: no errors, no warnings`
[[nodiscard]] std::string summary(const Storyboard& storyboard, const Diagnostics& diagnostics);

} // namespace vitrine
