#include "content/Reference.hpp"

#include "content/Reporter.hpp"
#include "content/Vocabulary.hpp"

namespace vitrine {
namespace {

std::string inCode(std::string_view text) { return '`' + std::string{text} + '`'; }

std::string describe(const FieldRule& field) {
    std::string line = "- " + inCode(field.name);
    if (field.required) line += " (needed)";
    line += ": " + std::string{field.meaning};
    std::vector<std::string> words;
    for (const std::string_view word : field.words)
        words.push_back(inCode(quoted(word)));
    if (!words.empty()) line += ". Say " + listed(words);
    return line + ".\n";
}

std::string describe(const VerbRule& verb) {
    std::string text = "#### " + std::string{verb.name} + "\n\n" + std::string{verb.meaning} + " " + inCode(verb.name) +
                       " names " + std::string{verb.object} + ".\n\n    " + std::string{verb.example} + "\n\n";
    for (const FieldRule& field : verb.fields)
        text += describe(field);
    return verb.fields.empty() ? text : text + '\n';
}

std::string overview() {
    std::string text = "| verb | what the picture then shows |\n|---|---|\n";
    for (const VerbRule& verb : vocabulary())
        text += "| [" + std::string{verb.name} + "](#" + std::string{verb.name} + ") | " + std::string{verb.meaning} +
                " |\n";
    return text + '\n';
}

} // namespace

std::string directionsReference() {
    std::string text = overview();
    for (const VerbRule& verb : vocabulary())
        text += describe(verb);
    text.pop_back(); // the last blank line
    return text;
}

} // namespace vitrine
