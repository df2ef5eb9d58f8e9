#pragma once

#include "content/Exhibit.hpp"
#include "content/Reporter.hpp"
#include "content/Toml.hpp"

#include <optional>

namespace vitrine {

/// Reads one direction by the rules of `vocabulary()`. Fields with a mistake are reported and left out; a verb that is
/// nearly one is reported and taken for it, so that the rest of the story is not said to be wrong for it.
[[nodiscard]] std::optional<Direction> readDirection(const TomlNode& node, Reporter& reporter);

} // namespace vitrine
