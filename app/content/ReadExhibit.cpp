#include "content/ReadExhibit.hpp"

#include "content/Names.hpp"
#include "content/TableReader.hpp"
#include "core/Split.hpp"

#include <algorithm>
#include <array>

namespace vitrine {
namespace {

constexpr Limits paceLimits{1, 5};
constexpr std::size_t briefLines = 2, briefLetters = 18; ///< what a question's button has room for

// In the order of `Role`.
const std::vector<std::string>& roleNames() {
    static const std::vector<std::string> names{"member",  "partner", "service", "authority", "person",    "governance",
                                                "learner", "body",    "team",    "group",     "provision", "document",
                                                "emblem",  "unit",    "outside", "gauge",     "ground"};
    return names;
}

std::size_t letters(const std::string& line) {
    return static_cast<std::size_t>(std::count_if(line.begin(), line.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

Question readQuestion(const TomlNode& node, Reporter& reporter) {
    const TableReader reader(std::get<TomlTable>(node.value), node.place, "question", {"id", "text", "short", "about"},
                             reporter);
    Question question;
    question.id = reader.needName("id");
    question.text = reader.needText("text");
    question.about = reader.needText("about");
    question.brief = readBrief(reader, reporter);
    return question;
}

Term readTerm(const TomlNode& node, Reporter& reporter) {
    const TableReader reader(std::get<TomlTable>(node.value), node.place, "term", {"id", "text", "meaning"}, reporter);
    return {reader.needName("id"), reader.needText("text"), reader.needText("meaning")};
}

Role readRole(const TableReader& reader, Reporter& reporter) {
    const Words role = reader.needText("role");
    const auto& names = roleNames();
    const auto found = std::find(names.begin(), names.end(), role.value);
    if (found != names.end()) return static_cast<Role>(found - names.begin());
    if (!role.value.empty())
        reporter.error(role.place, "there is no role " + quoted(role.value), suggestion(role.value, names, "choose"));
    return Role::Member;
}

std::string textOr(const TableReader& reader, const std::string& key, const std::string& otherwise) {
    const auto text = reader.text(key);
    return text ? text->value : otherwise;
}

Kind readKind(const TomlEntry& entry, Reporter& reporter) {
    Kind kind;
    kind.id = readName({entry.key, entry.place}, reporter);
    const auto* table = std::get_if<TomlTable>(&entry.node.value);
    if (!table) {
        reportType(entry.key, entry.node, "a table that begins with [kind." + entry.key + "]", reporter);
        kind.isSure = false;
        return kind;
    }
    const TableReader reader(*table, entry.place, "kind", {"role", "pictogram", "label", "plural"}, reporter);
    const std::size_t before = reporter.count();
    kind.role = readRole(reader, reporter);
    kind.isSure = reporter.count() == before;
    kind.label = reader.needText("label").value;
    kind.plural = textOr(reader, "plural", kind.label);
    kind.pictogram = textOr(reader, "pictogram", "");
    return kind;
}

std::vector<Kind> readKinds(const TableReader& reader, Reporter& reporter) {
    std::vector<Kind> kinds;
    const TomlEntry* entry = reader.find("kind");
    if (!entry) {
        reader.reportMissing("kind");
        return kinds;
    }
    const auto* table = std::get_if<TomlTable>(&entry->node.value);
    if (!table) reportType("kind", entry->node, "written as [kind.NAME], once for each kind", reporter);
    for (const TomlEntry& kind : table ? *table : TomlTable{})
        kinds.push_back(readKind(kind, reporter));
    return kinds;
}

std::vector<Words> readSlugs(const TableReader& reader, Reporter& reporter) {
    if (!reader.find("cases")) reader.reportMissing("cases");
    std::vector<Words> slugs;
    for (const Words& slug : reader.texts("cases")) {
        const bool twice =
            std::any_of(slugs.begin(), slugs.end(), [&](const Words& s) { return s.value == slug.value; });
        if (twice)
            reporter.error(slug.place, "the case " + quoted(slug.value) + " is listed twice");
        else
            slugs.push_back(slug);
    }
    return slugs;
}

std::string readLanguage(const TableReader& reader, Reporter& reporter) {
    const std::string usual = Exhibit{}.language;
    const Words tag = reader.text("language").value_or(Words{usual, {}});
    if (isLanguageTag(tag.value)) return tag.value;
    reporter.error(tag.place, quoted(tag.value) + " names no language",
                   "a language is written like \"en\" or \"pt-BR\"");
    return usual;
}

template <typename Item>
std::vector<Words> idsOf(const std::vector<Item>& items) {
    std::vector<Words> ids;
    for (const Item& item : items)
        ids.push_back(item.id);
    return ids;
}

} // namespace

std::vector<std::string> readBrief(const TableReader& reader, Reporter& reporter) {
    const Words text = reader.needText("short");
    const auto parts = partsOf(text.value, '\n');
    std::vector<std::string> lines(parts.begin(), parts.end());
    const bool wide =
        std::any_of(lines.begin(), lines.end(), [](const std::string& l) { return letters(l) > briefLetters; });
    if (wide || lines.size() > briefLines)
        reporter.warning(text.place, "\"short\" is too long for its button",
                         "at most two lines of 18 letters, parted by \\n");
    return lines;
}

ExhibitFile readExhibit(const TomlNode& root, Reporter& reporter) {
    const TableReader reader(std::get<TomlTable>(root.value), {root.place.file}, "exhibit",
                             {"title", "cases", "language", "reading_pace", "question", "term", "kind"}, reporter);
    ExhibitFile file;
    Exhibit& exhibit = file.exhibit;
    exhibit.title = reader.needText("title");
    exhibit.language = readLanguage(reader, reporter);
    if (const auto pace = reader.number("reading_pace", paceLimits)) exhibit.readingPace = pace->value;
    file.slugs = readSlugs(reader, reporter);
    if (!reader.find("question")) reader.reportMissing("question");
    for (const TomlNode* node : reader.tables("question"))
        exhibit.questions.push_back(readQuestion(*node, reporter));
    for (const TomlNode* node : reader.tables("term"))
        exhibit.terms.push_back(readTerm(*node, reporter));
    exhibit.kinds = readKinds(reader, reporter);
    checkUnique(idsOf(exhibit.questions), "question", reporter);
    checkUnique(idsOf(exhibit.terms), "term", reporter);
    return file;
}

} // namespace vitrine
