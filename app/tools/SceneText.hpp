#pragma once

#include "scene/TextMeasure.hpp"
#include "setup/Options.hpp"

#include <iosfwd>

namespace vitrine {

/// Prints the scene of a beat, one drawable a line or as JSON; what is wrong goes to `errors`. Answers the exit code.
[[nodiscard]] int sceneText(const SceneOptions& options, const TextMeasure& measure, std::ostream& out,
                            std::ostream& errors);

} // namespace vitrine
