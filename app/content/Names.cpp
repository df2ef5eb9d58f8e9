#include "content/Names.hpp"

#include <algorithm>
#include <cctype>
#include <map>

namespace vitrine {
namespace {

bool isNameLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; }

std::string asName(std::string_view word) {
    std::string name;
    for (const char c : word)
        name += c == ' ' || c == '_' ? '-' : static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return name;
}

bool isAddress(std::string_view word) {
    const std::size_t dot = word.find('.');
    if (dot == std::string_view::npos) return isName(word);
    return isName(word.substr(0, dot)) && isAddress(word.substr(dot + 1));
}

} // namespace

bool isName(std::string_view word) {
    return !word.empty() && word.front() != '-' && word.back() != '-' &&
           std::all_of(word.begin(), word.end(), isNameLetter);
}

bool isLanguageTag(std::string_view word) {
    const auto fits = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-'; };
    return !word.empty() && word.front() != '-' && word.back() != '-' && std::all_of(word.begin(), word.end(), fits);
}

Words readName(const Words& word, Reporter& reporter) {
    if (isName(word.value)) return word;
    const std::string mended = asName(word.value);
    reporter.error(word.place,
                   quoted(word.value) + " is not a name: a name has lower-case letters, digits and hyphens only",
                   isName(mended) ? "write " + quoted(mended) : "");
    return isName(mended) ? Words{mended, word.place} : word;
}

std::vector<Words> readAddresses(std::vector<Words> words, Reporter& reporter) {
    const auto isGood = [](const Words& word) { return isAddress(word.value); };
    if (std::ranges::all_of(words, isGood)) return words;
    std::vector<Words> addresses;
    for (const Words& word : words) {
        const std::string mended = asName(word.value);
        const bool mendable = isAddress(mended);
        if (mendable) addresses.push_back({mended, word.place});
        if (isGood(word)) continue;
        reporter.error(word.place, quoted(word.value) + " cannot name one of the cast",
                       mendable ? "did you mean " + quoted(mended) + "?"
                                : "names look like schools, schools.3 or schools.leaders");
    }
    return addresses;
}

void checkUnique(const std::vector<Words>& words, std::string_view of, Reporter& reporter) {
    std::map<std::string, Place> seen;
    for (const Words& word : words) {
        if (word.value.empty()) continue;
        const auto [first, fresh] = seen.emplace(word.value, word.place);
        if (fresh) continue;
        reporter.error(word.place, "there are two " + std::string{of} + "s " + quoted(word.value),
                       "the first is on line " + std::to_string(first->second.line) +
                           "; every one needs a name of its own");
    }
}

} // namespace vitrine
