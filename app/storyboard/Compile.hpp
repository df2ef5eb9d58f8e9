#pragma once

#include "storyboard/Storyboard.hpp"

namespace vitrine {

struct Compiled {
    Storyboard storyboard;
    Diagnostics diagnostics;
};

/// Resolves every name and plays every direction. A direction with a mistake is reported and left out, the rest is
/// compiled, so that all mistakes are told in one run.
[[nodiscard]] Compiled compile(const Exhibit& exhibit);

} // namespace vitrine
