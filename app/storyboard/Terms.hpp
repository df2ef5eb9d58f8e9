#pragma once

#include "content/Exhibit.hpp"

namespace vitrine {

/// The ids of the terms that stand in a text as whole words, whatever their case, in the order of the terms.
[[nodiscard]] std::vector<std::string> termsIn(const std::string& text, const std::vector<Term>& terms);

} // namespace vitrine
