#pragma once

#include <string>

namespace vitrine {

/// The author's reference of directions, made from `vocabulary()`, as Markdown.
[[nodiscard]] std::string directionsReference();

} // namespace vitrine
