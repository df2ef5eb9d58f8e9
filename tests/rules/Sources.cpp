#include "rules/Sources.hpp"

#include <algorithm>
#include <fstream>

namespace vitrine::rules {
namespace {

namespace fs = std::filesystem;

std::vector<std::string> linesOf(const fs::path& path) {
    std::ifstream file(path);
    std::vector<std::string> lines;
    for (std::string line; std::getline(file, line);)
        lines.push_back(line);
    return lines;
}

bool isSource(const fs::path& path) { return path.extension() == ".cpp" || path.extension() == ".hpp"; }

} // namespace

std::vector<Source> sourcesIn(const std::string& folder) {
    const fs::path root = VITRINE_SOURCE_DIR;
    std::vector<Source> sources;
    for (const auto& entry : fs::recursive_directory_iterator(root / folder))
        if (isSource(entry.path())) sources.push_back({fs::relative(entry.path(), root), linesOf(entry.path())});
    std::ranges::sort(sources, {}, &Source::path);
    return sources;
}

std::vector<Include> includesOf(const Source& source) {
    const std::string directive = "#include ";
    std::vector<Include> includes;
    for (const std::string& line : source.lines) {
        if (!line.starts_with(directive)) continue;
        const bool quoted = line.at(directive.size()) == '"';
        const std::size_t begin = directive.size() + 1, end = line.find(quoted ? '"' : '>', begin);
        includes.push_back({line.substr(begin, end - begin), quoted});
    }
    return includes;
}

std::string roomOf(const Source& source) {
    const fs::path inApp = source.path.lexically_relative("app");
    return inApp.has_parent_path() ? inApp.begin()->string() : "";
}

} // namespace vitrine::rules
