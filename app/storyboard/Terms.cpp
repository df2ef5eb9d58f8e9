#include "storyboard/Terms.hpp"

#include <algorithm>
#include <cctype>

namespace vitrine {
namespace {

bool isLetter(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0; }

std::string lowered(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

/// A plural "s" still counts as the word.
bool endsWord(const std::string& text, std::size_t at) {
    if (at < text.size() && text[at] == 's') ++at;
    return at >= text.size() || !isLetter(text[at]);
}

bool standsIn(const std::string& text, const std::string& word) {
    for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + 1))
        if ((at == 0 || !isLetter(text[at - 1])) && endsWord(text, at + word.size())) return true;
    return false;
}

} // namespace

std::vector<std::string> termsIn(const std::string& text, const std::vector<Term>& terms) {
    std::vector<std::string> ids;
    for (const Term& term : terms)
        if (!term.text.value.empty() && standsIn(lowered(text), lowered(term.text.value))) ids.push_back(term.id.value);
    return ids;
}

} // namespace vitrine
