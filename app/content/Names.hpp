#pragma once

#include "content/Exhibit.hpp"
#include "content/Reporter.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace vitrine {

/// Whether a word has lower-case letters, digits and hyphens only, and neither begins nor ends with a hyphen.
[[nodiscard]] bool isName(std::string_view word);
/// Whether a word can be the tag of a language in the name of a file: `de`, `pt-BR`.
[[nodiscard]] bool isLanguageTag(std::string_view word);
/// The word, which has to be a name. If it is none that is reported, and it is mended where it is plain how, so that
/// what calls it by the right name is not said to be wrong.
[[nodiscard]] Words readName(const Words& word, Reporter& reporter);

/// The words that are names joined by dots, as in `schools.3` or `schools.leaders`. All others are reported; they are
/// mended where it is plain how, and left out where it is not.
[[nodiscard]] std::vector<Words> readAddresses(std::vector<Words> words, Reporter& reporter);

/// Reports every word that stood before in the same list; `of` is what they name: `beat`, `question` …
void checkUnique(const std::vector<Words>& words, std::string_view of, Reporter& reporter);

} // namespace vitrine
