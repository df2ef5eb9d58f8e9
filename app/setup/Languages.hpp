#pragma once

#include "setup/Options.hpp"

#include <string>
#include <vector>

namespace vitrine {

/// A language an exhibit can be shown in: its tag, and what it calls itself.
struct Language {
    std::string tag, name;
    friend bool operator==(const Language&, const Language&) = default;
};

/// The exhibit's own language, then those for which it has a file of any kind, by their tags.
[[nodiscard]] std::vector<Language> languagesOf(const std::filesystem::path& content);

/// The language asked for, else the exhibit's own.
[[nodiscard]] std::string languageFor(const CommonOptions& options);

} // namespace vitrine
