#pragma once

#include "content/Exhibit.hpp"
#include "content/Reporter.hpp"
#include "content/Toml.hpp"

#include <vector>

namespace vitrine {

/// Reads the table `[cast]` of a case, and checks every entry against the kinds and against the other entries.
[[nodiscard]] std::vector<CastEntry> readCast(const TomlNode& node, const std::vector<Kind>& kinds, Reporter& reporter);

} // namespace vitrine
