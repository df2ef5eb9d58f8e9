#pragma once

#include "content/Exhibit.hpp"

namespace vitrine {

/// Terms as they are looked for in texts: their words in lower case.
struct SoughtTerm {
    std::string id, word;
};
[[nodiscard]] std::vector<SoughtTerm> soughtTerms(const std::vector<Term>& terms);

/// The ids of the terms that stand in a text as whole words, whatever their case, in the order of the terms.
[[nodiscard]] std::vector<std::string> termsIn(const std::string& text, const std::vector<SoughtTerm>& terms);

} // namespace vitrine
