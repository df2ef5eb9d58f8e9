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
    const Opened file = open(assets, "words/" + tag + ".toml");
    LoadedWords loaded{{}, file.diagnostics};
    Reporter reporter;
    for (const TomlEntry& entry : file.table)
        if (const auto text = readText(entry.key, entry.node, reporter)) loaded.words.emplace(entry.key, text->value);
    const Diagnostics& found = reporter.diagnostics();
    loaded.diagnostics.insert(loaded.diagnostics.end(), found.begin(), found.end());
    return loaded;
}

} // namespace vitrine
