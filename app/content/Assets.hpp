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
/// Reads `words/<tag>.toml` (id = "text").
[[nodiscard]] LoadedWords loadWords(const FileSource& assets, const std::string& tag);

} // namespace vitrine
