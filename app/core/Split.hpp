#pragma once

#include <string_view>
#include <vector>

namespace vitrine {

/// The words of a text, parted by blanks and line ends. They point into the text.
[[nodiscard]] std::vector<std::string_view> wordsOf(std::string_view text);

/// What stands between the separators; after the last one nothing need follow. The parts point into the text.
[[nodiscard]] std::vector<std::string_view> partsOf(std::string_view text, char separator);

} // namespace vitrine
