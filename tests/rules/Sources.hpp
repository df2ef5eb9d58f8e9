#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace vitrine::rules {

/// A source file: where it stands below the project's root, and its lines.
struct Source {
    std::filesystem::path path;
    std::vector<std::string> lines;
};

/// One include: what stands between its marks, and whether these are quotes.
struct Include {
    std::string name;
    bool quoted = false;
};

/// All C++ files below `folder` of the project, in order of their paths.
[[nodiscard]] std::vector<Source> sourcesIn(const std::string& folder);
[[nodiscard]] std::vector<Include> includesOf(const Source& source);
/// The folder of app/ a file stands in: `core`, `scene` …; empty for app/main.cpp.
[[nodiscard]] std::string roomOf(const Source& source);

} // namespace vitrine::rules
