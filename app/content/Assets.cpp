#include "content/Assets.hpp"

#include "content/TableReader.hpp"
#include "content/Toml.hpp"

namespace vitrine {
namespace {

struct Opened {
    TomlTable table;
    Place place;
    Diagnostics diagnostics;
};

Opened open(const FileSource& assets, const std::string& path) {
    const auto text = assets(path);
    if (!text) return {{}, {path}, {{Severity::Error, {path}, "there is no such file", {}}}};
    TomlDocument document = parseToml(*text, path);
    if (!document.root) return {{}, {path}, document.diagnostics};
    return {std::get<TomlTable>(document.root->value), {path}, {}};
}

std::vector<std::string> allRoles() {
    std::vector<std::string> names;
    for (std::size_t i = 0; i < colourRoleCount; ++i)
        names.emplace_back(nameOf(static_cast<ColourRole>(i)));
    return names;
}

Colour readColour(const TableReader& reader, const std::string& role, Reporter& reporter) {
    const Words text = reader.needText(role);
    const auto colour = parseColour(text.value);
    if (!colour && !text.value.empty())
        reporter.error(text.place, quoted(text.value) + " is not a colour", "a colour is written like \"#1B2A41\"");
    return colour.value_or(Colour{});
}

/// The words as they stand in the language's own file.
LoadedWords readWords(const FileSource& assets, const std::string& tag) {
    const Opened file = open(assets, "words/" + tag + ".toml");
    LoadedWords loaded{{}, file.diagnostics};
    Reporter reporter;
    for (const TomlEntry& entry : file.table)
        if (const auto text = readText(entry.key, entry.node, reporter)) loaded.words.emplace(entry.key, text->value);
    const Diagnostics& found = reporter.diagnostics();
    loaded.diagnostics.insert(loaded.diagnostics.end(), found.begin(), found.end());
    return loaded;
}

/// English with the words of another language over it. Nothing that is wrong with these is worse than a warning.
LoadedWords overlaid(LoadedWords english, const LoadedWords& other, const Place& file) {
    Reporter reporter;
    for (const Diagnostic& d : other.diagnostics)
        reporter.warning(d.place, d.message, d.advice.empty() ? "English serves" : d.advice);
    for (auto& [id, text] : english.words) {
        if (other.words.empty()) break; // it is told already why there are none
        const auto translation = other.words.find(id);
        if (translation == other.words.end())
            reporter.warning(file, "there is no " + quoted(id), "English serves: " + quoted(text));
        else
            text = translation->second;
    }
    for (const auto& [id, text] : other.words)
        if (!english.words.contains(id))
            reporter.warning(file, "there is no word " + quoted(id) + " to translate", "words/en.toml has them all");
    english.diagnostics.insert(english.diagnostics.end(), reporter.diagnostics().begin(), reporter.diagnostics().end());
    return english;
}

} // namespace

LoadedTheme loadTheme(const FileSource& assets, const std::string& name) {
    const Opened file = open(assets, "themes/" + name + ".toml");
    if (hasErrors(file.diagnostics)) return {{}, file.diagnostics};
    Reporter reporter;
    const std::vector<std::string> roles = allRoles();
    const TableReader reader(file.table, file.place, "theme", roles, reporter);
    LoadedTheme loaded;
    for (std::size_t i = 0; i < colourRoleCount; ++i)
        loaded.theme.colours[i] = readColour(reader, roles[i], reporter);
    loaded.diagnostics = reporter.diagnostics();
    return loaded;
}

LoadedWords loadWords(const FileSource& assets, const std::string& tag) {
    LoadedWords english = readWords(assets, "en");
    return tag == "en" ? english : overlaid(std::move(english), readWords(assets, tag), {"words/" + tag + ".toml"});
}

std::string nameOfLanguage(const FileSource& assets, const std::string& tag) {
    const LoadedWords own = readWords(assets, tag);
    const auto name = own.words.find("language-name");
    return name == own.words.end() ? tag : name->second;
}

} // namespace vitrine
