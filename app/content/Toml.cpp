#include "content/Toml.hpp"

#include <toml++/toml.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <tuple>

namespace vitrine {
namespace {

Place placeOf(const toml::source_region& region, const FileName& file) {
    return {file, static_cast<int>(region.begin.line), static_cast<int>(region.begin.column)};
}

TomlNode convert(toml::node& node, const FileName& file);

TomlList convertList(toml::array& array, const FileName& file) {
    TomlList list;
    list.reserve(array.size());
    for (toml::node& element : array)
        list.push_back(convert(element, file));
    return list;
}

// toml++ keeps a table sorted by its keys; authors think in the order they wrote.
TomlTable convertTable(toml::table& table, const FileName& file) {
    TomlTable entries;
    entries.reserve(table.size());
    for (auto&& [key, value] : table)
        entries.push_back({std::string{key.str()}, placeOf(key.source(), file), convert(value, file)});
    std::sort(entries.begin(), entries.end(), [](const TomlEntry& a, const TomlEntry& b) {
        return std::tie(a.place.line, a.place.column) < std::tie(b.place.line, b.place.column);
    });
    return entries;
}

TomlNode convert(toml::node& node, const FileName& file) {
    const Place place = placeOf(node.source(), file);
    if (auto* table = node.as_table()) return {convertTable(*table, file), place};
    if (auto* array = node.as_array()) return {convertList(*array, file), place};
    if (auto* text = node.as_string()) return {std::move(text->get()), place};
    if (const auto* whole = node.as_integer()) return {whole->get(), place};
    if (const auto* number = node.as_floating_point()) return {number->get(), place};
    if (const auto* truth = node.as_boolean()) return {truth->get(), place};
    return {TomlMoment{}, place};
}

struct Cure {
    std::string_view sign, advice;
};

// toml++ speaks to programmers; these say the same to authors.
constexpr std::array<Cure, 8> cures{{
    {"parsing string: unescaped control", "a text ends with a quotation mark on the line where it begins"},
    {"could not determine value type", "a text stands between straight quotation marks: \"like this\""},
    {"parsing inline table: expected key or closing", "a { … } stands on one line, from brace to brace"},
    {"parsing inline table: expected comma", "a comma parts what stands between { and }"},
    {"parsing array: expected comma", "a comma parts what stands between [ and ], and each [ needs its ]"},
    {"expected value, saw '\\n'", "what stands behind = begins on the same line"},
    {"as array-of-tables", "a heading that stands more than once has two brackets every time: [[beat]]"},
    {"cannot redefine", "it is written twice; take one out"},
}};

std::string adviceFor(std::string_view description) {
    const auto cure = std::find_if(cures.begin(), cures.end(), [description](const Cure& c) {
        return description.find(c.sign) != std::string_view::npos;
    });
    return cure == cures.end() ? std::string{} : std::string{cure->advice};
}

std::string withoutPreamble(std::string_view description) {
    constexpr std::string_view preamble = "Error while parsing ";
    if (description.substr(0, preamble.size()) == preamble) description.remove_prefix(preamble.size());
    return std::string{description};
}

} // namespace

TomlDocument parseToml(const std::string& text, const std::string& file) {
    try {
        toml::table root = toml::parse(text, file);
        return {convert(root, file), {}};
    } catch (const toml::parse_error& error) {
        const std::string message = "this file cannot be read from here on: " + withoutPreamble(error.description());
        return {std::nullopt,
                {{Severity::Error, placeOf(error.source(), file), message, adviceFor(error.description())}}};
    }
}

} // namespace vitrine
