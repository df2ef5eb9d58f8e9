#include "content/Translate.hpp"

#include "content/ReadCase.hpp"
#include "content/ReadExhibit.hpp"
#include "content/TableReader.hpp"

#include <algorithm>
#include <set>

namespace vitrine {
namespace {

Words translation(const Words& own, const TableReader& reader, const std::string& key) {
    const Words text = reader.needText(key);
    return text.value.empty() ? own : text;
}

std::string translation(const std::string& own, const TableReader& reader, const std::string& key) {
    return translation(Words{own, {}}, reader, key).value;
}

template <typename Item>
std::vector<std::string> idsOf(const std::vector<Item>& items) {
    std::vector<std::string> ids;
    for (const Item& item : items)
        ids.push_back(item.id.value);
    return ids;
}

/// Tells of the items that no table of a translation has named.
template <typename Item>
void tellMissing(const std::vector<Item>& items, const std::set<std::string>& named, const std::string& noun,
                 const Place& file, Reporter& reporter) {
    for (const Item& item : items)
        if (!named.contains(item.id.value))
            reporter.warning(file, "the " + noun + " " + quoted(item.id.value) + " is not translated",
                             "it stands in " + item.id.place.file.text() + ", line " +
                                 std::to_string(item.id.place.line));
}

/// The items, each through `read` with the table that names it.
template <typename Item, typename Read>
std::vector<Item> translatedItems(std::vector<Item> items, const TableReader& root, const std::string& noun,
                                  const std::vector<std::string>& keys, Reporter& reporter, Read read) {
    const std::vector<std::string> ids = idsOf(items);
    std::set<std::string> named;
    for (const TomlNode* node : root.tables(noun)) {
        const TableReader reader(std::get<TomlTable>(node->value), node->place, "translated " + noun, keys, reporter);
        const Words id = reader.needName("id");
        const auto found = std::find(ids.begin(), ids.end(), id.value);
        if (id.value.empty()) continue;
        if (found == ids.end()) {
            reporter.warning(id.place, "there is no " + noun + " " + quoted(id.value) + " to translate",
                             suggestion(id.value, ids, "choose"));
        } else if (!named.insert(id.value).second) {
            reporter.warning(id.place, "the " + noun + " " + quoted(id.value) + " is translated twice");
        } else {
            Item& item = items[static_cast<std::size_t>(found - ids.begin())];
            item = read(std::move(item), reader);
        }
    }
    tellMissing(items, named, noun, root.place(), reporter);
    return items;
}

/// The items, each through `read` with the entry of `[key]` that has its name; `isNeeded` says which of them must have
/// one.
template <typename Item, typename Needed, typename Read>
std::vector<Item> translatedEntries(std::vector<Item> items, const TableReader& root, const std::string& key,
                                    Reporter& reporter, Needed isNeeded, Read read) {
    const TomlEntry* entry = root.find(key);
    const auto* table = entry ? std::get_if<TomlTable>(&entry->node.value) : nullptr;
    if (entry && !table) reportType(key, entry->node, "a table", reporter);
    const std::vector<std::string> ids = idsOf(items);
    std::set<std::string> named;
    for (const TomlEntry& each : table ? *table : TomlTable{}) {
        const auto found = std::find(ids.begin(), ids.end(), each.key);
        const auto* fields = std::get_if<TomlTable>(&each.node.value);
        if (found == ids.end()) {
            reporter.warning(each.place, "there is no " + quoted(each.key) + " to translate in " + quoted(key),
                             suggestion(each.key, ids, "choose"));
        } else if (!fields) {
            reportType(each.key, each.node, "written like { label = \"…\" }", reporter);
        } else {
            named.insert(each.key);
            Item& item = items[static_cast<std::size_t>(found - ids.begin())];
            item = read(std::move(item), *fields, each.place);
        }
    }
    std::vector<Item> needed;
    std::copy_if(items.begin(), items.end(), std::back_inserter(needed), isNeeded);
    tellMissing(needed, named, key == "kind" ? "kind" : "label of", root.place(), reporter);
    return items;
}

Question translatedQuestion(Question question, const TableReader& reader, Reporter& reporter) {
    question.text = translation(question.text, reader, "text");
    question.about = translation(question.about, reader, "about");
    if (reader.find("short"))
        question.brief = readBrief(reader, reporter);
    else
        reader.reportMissing("short");
    return question;
}

Kind translatedKind(Kind kind, const TomlTable& table, const Place& place, Reporter& reporter) {
    const TableReader reader(table, place, "translated kind", {"label", "plural"}, reporter);
    const bool isOneWord = kind.plural == kind.label;
    kind.label = translation(kind.label, reader, "label");
    if (!isOneWord || reader.find("plural"))
        kind.plural = translation(kind.plural, reader, "plural");
    else
        kind.plural = kind.label;
    return kind;
}

CastEntry translatedEntry(CastEntry entry, const TomlTable& table, const Place& place, Reporter& reporter) {
    const TableReader reader(table, place, "translated cast entry", {"label"}, reporter);
    const Words label = reader.needText("label");
    if (!label.value.empty()) entry.label = label;
    return entry;
}

/// What a beat's `widen` calls something from then on; null when it does not.
Words* newNameIn(Beat& beat) {
    for (auto& phase : beat.phases)
        for (Direction& direction : phase)
            for (Field& field : direction.fields)
                if (direction.verb.name.value == "widen" && field.name.value == "as" && !field.values.empty())
                    return &field.values.front();
    return nullptr;
}

Beat translatedBeat(Beat beat, const TableReader& reader, Reporter& reporter) {
    beat.id.place = reader.place(); // what is found in the picture is the translator's affair
    beat.caption = translation(beat.caption, reader, "caption");
    checkCaption(beat.caption, reporter);
    const Words seen = reader.needText("seen");
    if (!seen.value.empty()) beat.seen = seen;
    Words* name = newNameIn(beat);
    if (name)
        *name = translation(*name, reader, "called");
    else if (const TomlEntry* called = reader.find("called"))
        reporter.warning(called->place, "nothing is given a new name in this beat",
                         "\"called\" translates what \"widen\" says with \"as\"");
    return beat;
}

} // namespace

Exhibit translated(Exhibit exhibit, const TomlNode& root, Reporter& reporter) {
    const TableReader reader(std::get<TomlTable>(root.value), {root.place.file}, "translated exhibit",
                             {"title", "question", "term", "kind"}, reporter);
    exhibit.title = translation(exhibit.title, reader, "title");
    exhibit.questions = translatedItems(
        std::move(exhibit.questions), reader, "question", {"id", "text", "short", "about"}, reporter,
        [&](Question q, const TableReader& table) { return translatedQuestion(std::move(q), table, reporter); });
    exhibit.terms = translatedItems(
        std::move(exhibit.terms), reader, "term", {"id", "text", "meaning"}, reporter,
        [](const Term& term, const TableReader& table) {
            return Term{term.id, translation(term.text, table, "text"), translation(term.meaning, table, "meaning")};
        });
    exhibit.kinds = translatedEntries(
        std::move(exhibit.kinds), reader, "kind", reporter, [](const Kind&) { return true; },
        [&](Kind kind, const TomlTable& table, const Place& place) {
            return translatedKind(std::move(kind), table, place, reporter);
        });
    return exhibit;
}

CaseStudy translated(CaseStudy study, const TomlNode& root, Reporter& reporter) {
    const TableReader reader(std::get<TomlTable>(root.value), {root.place.file}, "translated case",
                             {"title", "short", "place", "summary", "outcome", "cast", "beat"}, reporter);
    study.title = translation(study.title, reader, "title");
    study.where = translation(study.where, reader, "place");
    study.summary = translation(study.summary, reader, "summary");
    study.outcome = translation(study.outcome, reader, "outcome");
    if (!study.brief.empty() || reader.find("short")) study.brief = translation(study.brief, reader, "short");
    study.cast = translatedEntries(
        std::move(study.cast), reader, "cast", reporter, [](const CastEntry& e) { return e.label.has_value(); },
        [&](CastEntry entry, const TomlTable& table, const Place& place) {
            return translatedEntry(std::move(entry), table, place, reporter);
        });
    study.beats = translatedItems(
        std::move(study.beats), reader, "beat", {"id", "caption", "seen", "called"}, reporter,
        [&](Beat beat, const TableReader& table) { return translatedBeat(std::move(beat), table, reporter); });
    return study;
}

} // namespace vitrine
