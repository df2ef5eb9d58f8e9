#pragma once

#include "content/Exhibit.hpp"

#include <functional>
#include <optional>
#include <string>

namespace vitrine {

/// Answers the whole text of a file, or nothing when there is none. Paths are relative to the content folder.
using FileSource = std::function<std::optional<std::string>(const std::string& path)>;

/// What loading found: as much of the exhibit as could be read, and every mistake in it.
struct Loaded {
    Exhibit exhibit;
    Diagnostics diagnostics;
};

/// Reads `exhibit.toml` and the `case.toml` of every case it names. Checks all that can be told without knowing the
/// cast's story: syntax, keys, types, verbs and their fields, names of kinds, questions, cast entries.
[[nodiscard]] Loaded loadExhibit(const FileSource& files);

} // namespace vitrine
