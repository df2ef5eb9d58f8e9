#pragma once

#include "content/Exhibit.hpp"
#include "content/Reporter.hpp"
#include "content/TableReader.hpp"
#include "content/Toml.hpp"

#include <vector>

namespace vitrine {

/// What `exhibit.toml` says itself, its cases not yet read; `slugs` are theirs, in order, each once.
struct ExhibitFile {
    Exhibit exhibit;
    std::vector<Words> slugs;
};

/// What stands on a question's button: the lines of its table's `short`.
[[nodiscard]] std::vector<std::string> readBrief(const TableReader& reader, Reporter& reporter);

[[nodiscard]] ExhibitFile readExhibit(const TomlNode& root, Reporter& reporter);

} // namespace vitrine
