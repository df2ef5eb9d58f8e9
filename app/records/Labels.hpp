#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace vitrine {

/// Ids in the exhibit's order, each with what people call it.
using Named = std::vector<std::pair<std::string, std::string>>;

/// What the exhibit calls the things that records name by their ids. What is missing is called by its id.
struct Labels {
    std::string title; ///< the exhibit's
    std::string ownLanguage = "en";
    Named cases, questions, terms, languages;
    std::map<std::string, Named> beats; ///< their captions, by case
};

[[nodiscard]] inline std::string labelOf(const std::string& id, const Named& named) {
    for (const auto& [each, label] : named)
        if (each == id) return label;
    return id;
}

} // namespace vitrine
