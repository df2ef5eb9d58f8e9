#include "storyboard/Terms.hpp"

#include <cctype>

namespace vitrine {
namespace {

bool isLetter(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0; }

/// Only the letters of ASCII: the others differ from language to language.
std::string lowered(std::string text) {
    for (char& c : text)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
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

std::vector<SoughtTerm> soughtTerms(const std::vector<Term>& terms) {
    std::vector<SoughtTerm> sought;
    for (const Term& term : terms)
        if (!term.text.value.empty()) sought.push_back({term.id.value, lowered(term.text.value)});
    return sought;
}

std::vector<std::string> termsIn(const std::string& text, const std::vector<SoughtTerm>& terms) {
    const std::string said = lowered(text);
    std::vector<std::string> ids;
    for (const SoughtTerm& term : terms)
        if (standsIn(said, term.word)) ids.push_back(term.id);
    return ids;
}

} // namespace vitrine
