#pragma once

#include "content/Exhibit.hpp"
#include "content/Reporter.hpp"
#include "content/Toml.hpp"

#include <vector>

namespace vitrine {

/// What `exhibit.toml` says itself, its cases not yet read; `slugs` are theirs, in order, each once.
struct ExhibitFile {
    Exhibit exhibit;
    std::vector<Words> slugs;
};

[[nodiscard]] ExhibitFile readExhibit(const TomlNode& root, Reporter& reporter);

} // namespace vitrine
