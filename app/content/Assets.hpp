#pragma once

#include "content/Load.hpp"
#include "core/Colour.hpp"

#include <map>
#include <string>

namespace vitrine {

struct LoadedTheme {
    Theme theme;
    Diagnostics diagnostics;
};
struct LoadedWords {
    std::map<std::string, std::string> words;
    Diagnostics diagnostics;
};

/// Reads `themes/<name>.toml` (role = "#RRGGBB", every role of nameOf()) through `assets`.
[[nodiscard]] LoadedTheme loadTheme(const FileSource& assets, const std::string& name);
/// Reads `words/<tag>.toml` (id = "text"). What another language lacks stays English and is told as a warning, and so
/// is what English does not have.
[[nodiscard]] LoadedWords loadWords(const FileSource& assets, const std::string& tag);
/// What a language calls itself; its tag when it has no words of its own.
[[nodiscard]] std::string nameOfLanguage(const FileSource& assets, const std::string& tag);

} // namespace vitrine
