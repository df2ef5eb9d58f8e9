#include "layout/Labels.hpp"

#include <algorithm>

namespace vitrine {
namespace {

constexpr std::size_t narrow = 12;

} // namespace

std::vector<std::string> narrowLines(const std::string& label) {
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < label.size();) {
        const std::size_t space = std::min(label.find(' ', at), label.size());
        const std::string word = label.substr(at, space - at);
        at = space + 1;
        if (word.empty()) continue;
        if (!lines.empty() && lines.back().size() + word.size() < narrow)
            lines.back() += " " + word;
        else
            lines.push_back(word);
    }
    return lines;
}

NarrowRoom narrowRoom(const std::string& label) {
    const std::vector<std::string> lines = narrowLines(label);
    return {widestLine(lines), static_cast<float>(lines.size())};
}

float widestLine(const std::vector<std::string>& lines) {
    std::size_t letters = 0;
    for (const std::string& line : lines)
        letters = std::max(letters, line.size());
    return static_cast<float>(letters);
}

} // namespace vitrine
