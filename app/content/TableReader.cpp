#include "content/TableReader.hpp"

#include "content/Names.hpp"
#include "core/Nearest.hpp"

#include <algorithm>
#include <cmath>
#include <span>
#include <sstream>

namespace vitrine {
namespace {

std::string numeral(double number) {
    std::ostringstream text;
    text << number;
    return text.str();
}

std::optional<double> asNumber(const TomlNode& node) {
    if (const auto* whole = std::get_if<std::int64_t>(&node.value)) return static_cast<double>(*whole);
    if (const auto* number = std::get_if<double>(&node.value)) return *number;
    return std::nullopt;
}

bool isBlank(const std::string& text) { return text.find_first_not_of(" \t\r\n") == std::string::npos; }

} // namespace

TableReader::TableReader(const TomlTable& table, Place place, std::string noun, std::vector<std::string> keys,
                         Reporter& reporter)
    : m_table(table), m_place(std::move(place)), m_noun(std::move(noun)), m_keys(std::move(keys)),
      m_reporter(reporter) {
    reportUnknown();
}

void TableReader::reportUnknown() const {
    for (const TomlEntry& entry : m_table) {
        if (std::find(m_keys.begin(), m_keys.end(), entry.key) != m_keys.end()) continue;
        m_reporter.error(entry.place, "unknown key " + quoted(entry.key) + " in this " + m_noun,
                         suggestion(entry.key, m_keys, "a key here is one of"));
    }
}

const TomlEntry* TableReader::find(std::string_view key) const {
    const auto found = std::find_if(m_table.begin(), m_table.end(), [key](const TomlEntry& e) { return e.key == key; });
    return found == m_table.end() ? nullptr : &*found;
}

void TableReader::reportMissing(const std::string& key) const {
    const bool misspelled = std::any_of(m_table.begin(), m_table.end(), [&](const TomlEntry& e) {
        return std::find(m_keys.begin(), m_keys.end(), e.key) == m_keys.end() && nearest(e.key, m_keys) == key;
    });
    if (!misspelled) m_reporter.error(m_place, "this " + m_noun + " has no " + quoted(key));
}

std::optional<Words> TableReader::text(const std::string& key) const {
    const TomlEntry* entry = find(key);
    return entry ? readText(key, entry->node, m_reporter) : std::nullopt;
}

Words TableReader::needText(const std::string& key) const {
    if (!find(key)) reportMissing(key);
    return text(key).value_or(Words{"", m_place});
}

Words TableReader::needName(const std::string& key) const {
    const Words name = needText(key);
    return name.value.empty() ? name : readName(name, m_reporter);
}

std::optional<Written<double>> TableReader::number(const std::string& key, Limits limits) const {
    const TomlEntry* entry = find(key);
    if (!entry) return std::nullopt;
    const std::optional<double> value = asNumber(entry->node);
    if (!value) {
        reportType(key, entry->node, "a number", m_reporter);
        return std::nullopt;
    }
    if (!(*value >= limits.least && *value <= limits.most)) {
        m_reporter.error(entry->node.place, quoted(key) + " is " + numeral(*value) + ", but must be from " +
                                                numeral(limits.least) + " to " + numeral(limits.most));
        return std::nullopt;
    }
    return Written<double>{*value, entry->node.place};
}

std::optional<Written<int>> TableReader::wholeNumber(const std::string& key, Limits limits) const {
    const TomlEntry* entry = find(key);
    if (!entry) return std::nullopt;
    if (!std::holds_alternative<std::int64_t>(entry->node.value)) {
        reportType(key, entry->node, "a whole number", m_reporter);
        return std::nullopt;
    }
    const std::optional<Written<double>> inside = number(key, limits);
    if (!inside) return std::nullopt;
    return Written<int>{static_cast<int>(inside->value), inside->place};
}

std::optional<Written<bool>> TableReader::truth(const std::string& key) const {
    const TomlEntry* entry = find(key);
    if (!entry) return std::nullopt;
    if (const auto* value = std::get_if<bool>(&entry->node.value)) return Written<bool>{*value, entry->node.place};
    reportType(key, entry->node, "true or false", m_reporter);
    return std::nullopt;
}

std::vector<Words> TableReader::texts(const std::string& key) const {
    const TomlEntry* entry = find(key);
    return entry ? readTexts(key, entry->node, m_reporter) : std::vector<Words>{};
}

const TomlList* TableReader::list(const std::string& key, std::string_view wanted) const {
    const TomlEntry* entry = find(key);
    if (!entry) return nullptr;
    const auto* nodes = std::get_if<TomlList>(&entry->node.value);
    if (!nodes) reportType(key, entry->node, wanted, m_reporter);
    return nodes;
}

std::vector<const TomlNode*> TableReader::tables(const std::string& key) const {
    std::vector<const TomlNode*> found;
    const TomlList* nodes = list(key, "written as [[" + key + "]], once for each");
    if (!nodes) return found;
    for (const TomlNode& node : *nodes) {
        if (std::holds_alternative<TomlTable>(node.value))
            found.push_back(&node);
        else
            reportType(key, node, "written as [[" + key + "]], once for each", m_reporter);
    }
    return found;
}

std::string describeType(const TomlNode& node) {
    static constexpr std::string_view names[] = {
        "a date or a time", "true or false", "a whole number", "a number with a point",
        "a text",           "a list",        "a { table }"};
    return std::string{names[node.value.index()]};
}

void reportType(const std::string& key, const TomlNode& node, std::string_view wanted, Reporter& reporter) {
    reporter.error(node.place, quoted(key) + " must be " + std::string{wanted} + ", not " + describeType(node));
}

std::optional<Words> readText(const std::string& key, const TomlNode& node, Reporter& reporter) {
    const auto* text = std::get_if<std::string>(&node.value);
    if (!text) {
        reportType(key, node, "a text", reporter);
        return std::nullopt;
    }
    if (isBlank(*text)) {
        reporter.error(node.place, quoted(key) + " is empty");
        return std::nullopt;
    }
    return Words{*text, node.place};
}

std::vector<Words> readTexts(const std::string& key, const TomlNode& node, Reporter& reporter) {
    std::vector<Words> words;
    const auto* nodes = std::get_if<TomlList>(&node.value);
    if (!nodes && !std::holds_alternative<std::string>(node.value)) {
        reportType(key, node, "a text or a list of texts", reporter);
        return words;
    }
    if (nodes && nodes->empty()) reporter.error(node.place, quoted(key) + " is an empty list");
    for (const TomlNode& each : nodes ? std::span(*nodes) : std::span(&node, 1))
        if (auto text = readText(key, each, reporter)) words.push_back(std::move(*text));
    return words;
}

} // namespace vitrine
