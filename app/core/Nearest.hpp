#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace vitrine {

/// The candidate that takes the fewest single-letter edits to reach from `word` (Levenshtein), or nothing ("") when
/// even the best would need more than a third of the word's letters changed (at least two are always allowed).
[[nodiscard]] std::string nearest(std::string_view word, const std::vector<std::string>& candidates);

} // namespace vitrine
