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

/// The tag of the language in which an exhibit is written; `en` when that cannot be read.
[[nodiscard]] std::string ownLanguage(const FileSource& files);

/// Reads `exhibit.toml` and the `case.toml` of every case it names. Checks all that can be told without knowing the
/// cast's story: syntax, keys, types, verbs and their fields, names of kinds, questions, cast entries. In another
/// language than the exhibit's own its texts come from `exhibit.<tag>.toml` and every case's `case.<tag>.toml`; what is
/// wrong there leaves the exhibit's own text and is a warning, but a file that cannot be read at all is an error.
[[nodiscard]] Loaded loadExhibit(const FileSource& files, const std::string& language = {});

} // namespace vitrine
