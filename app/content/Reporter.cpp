#include "content/Reporter.hpp"

#include "core/Nearest.hpp"

namespace vitrine {

void Reporter::error(const Place& place, std::string message, std::string advice) {
    m_diagnostics.push_back({Severity::Error, place, std::move(message), std::move(advice)});
}

void Reporter::warning(const Place& place, std::string message, std::string advice) {
    m_diagnostics.push_back({Severity::Warning, place, std::move(message), std::move(advice)});
}

void Reporter::add(const Diagnostics& diagnostics) {
    m_diagnostics.insert(m_diagnostics.end(), diagnostics.begin(), diagnostics.end());
}

std::string quoted(std::string_view word) { return '"' + std::string{word} + '"'; }

std::string listed(const std::vector<std::string>& words) {
    std::string text;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0) text += i + 1 < words.size() ? ", " : " or ";
        text += words[i];
    }
    return text;
}

std::string suggestion(std::string_view word, const std::vector<std::string>& candidates, std::string_view intro) {
    const std::string near = nearest(word, candidates);
    if (!near.empty()) return "did you mean " + quoted(near) + "?";
    if (candidates.empty()) return {};
    return std::string{intro} + " " + listed(candidates);
}

} // namespace vitrine
