#pragma once

#include "content/Load.hpp"

#include <map>

namespace vitrine::testing {

/// A content folder that exists in memory only.
using Folder = std::map<std::string, std::string>;

[[nodiscard]] inline FileSource filesIn(Folder folder) {
    return [folder = std::move(folder)](const std::string& path) -> std::optional<std::string> {
        const auto file = folder.find(path);
        if (file == folder.end()) return std::nullopt;
        return file->second;
    };
}

} // namespace vitrine::testing
