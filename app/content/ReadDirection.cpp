#include "content/ReadDirection.hpp"

#include "content/Names.hpp"
#include "content/TableReader.hpp"
#include "content/Vocabulary.hpp"
#include "core/Nearest.hpp"

#include <algorithm>

namespace vitrine {
namespace {

constexpr std::string_view whereToLook = "`vitrine directions` tells them all";

std::vector<std::string> verbNames() {
    std::vector<std::string> names;
    for (const VerbRule& rule : vocabulary())
        names.emplace_back(rule.name);
    return names;
}

std::vector<std::string> fieldNames(const VerbRule& rule) {
    std::vector<std::string> names;
    for (const FieldRule& field : rule.fields)
        names.emplace_back(field.name);
    return names;
}

bool isPreposition(std::string_view word) {
    const auto has = [word](const VerbRule& rule) {
        return std::any_of(rule.fields.begin(), rule.fields.end(),
                           [word](const FieldRule& f) { return f.name == word; });
    };
    return std::any_of(vocabulary().begin(), vocabulary().end(), has);
}

const FieldRule* findField(const VerbRule& rule, std::string_view name) {
    const auto found =
        std::find_if(rule.fields.begin(), rule.fields.end(), [name](const FieldRule& f) { return f.name == name; });
    return found == rule.fields.end() ? nullptr : &*found;
}

struct FoundVerb {
    const TomlEntry* entry = nullptr; ///< null: there is none
    const VerbRule* rule = nullptr;
};

// A direction without a verb most likely has one misspelled: its first key that is no preposition.
FoundVerb findMisspelledVerb(const TomlTable& table, const Place& place, Reporter& reporter) {
    const auto odd = std::find_if(table.begin(), table.end(), [](const TomlEntry& e) { return !isPreposition(e.key); });
    if (odd == table.end()) {
        reporter.error(place, "this direction has no verb", std::string{whereToLook});
        return {};
    }
    const std::string near = nearest(odd->key, verbNames());
    reporter.error(odd->place, quoted(odd->key) + " is not a verb",
                   near.empty() ? std::string{whereToLook} : "did you mean " + quoted(near) + "?");
    return near.empty() ? FoundVerb{} : FoundVerb{&*odd, findVerb(near)};
}

FoundVerb findOnlyVerb(const TomlTable& table, const Place& place, Reporter& reporter) {
    FoundVerb verb;
    for (const TomlEntry& entry : table) {
        const VerbRule* rule = findVerb(entry.key);
        if (!rule) continue;
        if (verb.rule) {
            reporter.error(entry.place,
                           "this direction has two verbs, " + quoted(verb.entry->key) + " and " + quoted(entry.key),
                           "write two directions, each with one verb");
            return {};
        }
        verb = {&entry, rule};
    }
    return verb.rule ? verb : findMisspelledVerb(table, place, reporter);
}

Field readNames(const TomlEntry& entry, std::string_view name, Reporter& reporter) {
    std::vector<Words> words = readTexts(entry.key, entry.node, reporter);
    return {{std::string{name}, entry.place},
            readAddresses(std::move(words), reporter),
            std::holds_alternative<TomlList>(entry.node.value)};
}

std::vector<Words> readWord(const TomlEntry& entry, const FieldRule& rule, Reporter& reporter) {
    const auto word = readText(entry.key, entry.node, reporter);
    if (!word) return {};
    const auto& words = rule.words;
    if (words.empty() || std::find(words.begin(), words.end(), word->value) != words.end()) return {*word};
    reporter.error(word->place, quoted(entry.key) + " cannot be " + quoted(word->value) + " here",
                   suggestion(word->value, {words.begin(), words.end()}, "it can be"));
    return {};
}

Field readField(const TomlEntry& entry, const FieldRule& rule, Reporter& reporter) {
    if (rule.takes == Takes::Names) return readNames(entry, rule.name, reporter);
    return {{entry.key, entry.place}, readWord(entry, rule, reporter), false};
}

void reportForeign(const TomlEntry& entry, const VerbRule& verb, Reporter& reporter) {
    const std::vector<std::string> names = fieldNames(verb);
    std::string advice = suggestion(entry.key, names, "it takes");
    if (names.empty())
        advice = "it stands alone";
    else if (isPreposition(entry.key))
        advice = "it takes " + listed(names);
    reporter.error(entry.place, quoted(verb.name) + " cannot take " + quoted(entry.key), std::move(advice));
}

bool stands(const FieldRule& field, const VerbRule& verb, const TomlTable& table) {
    return std::any_of(table.begin(), table.end(), [&](const TomlEntry& e) {
        return e.key == field.name || (!isPreposition(e.key) && nearest(e.key, fieldNames(verb)) == field.name);
    });
}

void reportMissing(const TomlTable& table, const VerbRule& verb, const Place& place, Reporter& reporter) {
    for (const FieldRule& field : verb.fields) {
        if (!field.required || stands(field, verb, table)) continue;
        std::string advice{field.meaning};
        if (!field.words.empty()) advice += ": " + listed({field.words.begin(), field.words.end()});
        reporter.error(place, quoted(verb.name) + " needs " + quoted(field.name), std::move(advice));
    }
}

std::vector<Field> readFields(const TomlTable& table, const FoundVerb& verb, Reporter& reporter) {
    std::vector<Field> fields;
    for (const TomlEntry& entry : table) {
        if (&entry == verb.entry) continue;
        const FieldRule* rule = findField(*verb.rule, entry.key);
        if (!rule)
            reportForeign(entry, *verb.rule, reporter);
        else
            fields.push_back(readField(entry, *rule, reporter));
    }
    std::erase_if(fields, [](const Field& field) { return field.values.empty(); });
    return fields;
}

} // namespace

std::optional<Direction> readDirection(const TomlNode& node, Reporter& reporter) {
    const auto* table = std::get_if<TomlTable>(&node.value);
    if (!table) {
        reporter.error(node.place,
                       "a direction is written { verb = \"who or what\", … }, this is " + describeType(node));
        return std::nullopt;
    }
    const FoundVerb verb = findOnlyVerb(*table, node.place, reporter);
    if (!verb.rule) return std::nullopt;
    Direction direction{node.place, readNames(*verb.entry, verb.rule->name, reporter),
                        readFields(*table, verb, reporter)};
    reportMissing(*table, *verb.rule, node.place, reporter);
    return direction;
}

} // namespace vitrine
