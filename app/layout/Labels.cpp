#include "layout/Labels.hpp"

#include <algorithm>
#include <sstream>

namespace vitrine {
namespace {

constexpr std::size_t narrow = 12;

} // namespace

std::vector<std::string> narrowLines(const std::string& label) {
    std::vector<std::string> lines;
    std::istringstream in(label);
    for (std::string word; in >> word;) {
        const bool joins = !lines.empty() && lines.back().size() + word.size() < narrow;
        if (joins)
            lines.back() += " " + word;
        else
            lines.push_back(word);
    }
    return lines;
}

float widestLine(const std::vector<std::string>& lines) {
    std::size_t letters = 0;
    for (const std::string& line : lines)
        letters = std::max(letters, line.size());
    return static_cast<float>(letters);
}

} // namespace vitrine
