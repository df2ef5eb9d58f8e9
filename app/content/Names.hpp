#pragma once

#include "content/Exhibit.hpp"
#include "content/Reporter.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace vitrine {

/// Whether a word has lower-case letters, digits and hyphens only, and neither begins nor ends with a hyphen.
[[nodiscard]] bool isName(std::string_view word);
/// Reports a word that is no name, with the nearest that is one.
void checkName(const Words& word, Reporter& reporter);

/// The words that are names joined by dots, as in `schools.3` or `schools.leaders`. All others are reported, and mended
/// where it is plain how, so that the rest of the story is not said to be wrong for them.
[[nodiscard]] std::vector<Words> readAddresses(const std::vector<Words>& words, Reporter& reporter);

/// Reports every word that stood before in the same list; `of` is what they name: `beat`, `question` …
void checkUnique(const std::vector<Words>& words, std::string_view of, Reporter& reporter);

} // namespace vitrine
