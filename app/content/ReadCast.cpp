#include "content/ReadCast.hpp"

#include "content/Names.hpp"
#include "content/TableReader.hpp"
#include "core/Nearest.hpp"

#include <algorithm>
#include <set>

namespace vitrine {
namespace {

constexpr Limits countLimits{1, 40};

std::vector<std::string> idsOf(const std::vector<Kind>& kinds) {
    std::vector<std::string> ids;
    for (const Kind& kind : kinds)
        ids.push_back(kind.id.value);
    return ids;
}

std::vector<std::string> idsOf(const std::vector<CastEntry>& cast) {
    std::vector<std::string> ids;
    for (const CastEntry& entry : cast)
        ids.push_back(entry.id.value);
    return ids;
}

Words readId(const TomlEntry& entry, Reporter& reporter) {
    const Words id = readName({entry.key, entry.place}, reporter);
    if (id.value == "commons")
        reporter.error(id.place, "\"commons\" is taken: it comes into being with the first \"share\"",
                       "choose another name");
    if (std::all_of(id.value.begin(), id.value.end(), [](char c) { return c >= '0' && c <= '9'; }))
        reporter.error(id.place, quoted(id.value) + " is a number: a name in the cast needs a letter");
    return id;
}

// An unknown kind is reported and taken for the nearest, so that the cast is whole for the rest of the story.
Words readKind(const Words& kind, const std::vector<Kind>& kinds, Reporter& reporter) {
    const std::vector<std::string> ids = idsOf(kinds);
    if (ids.empty() || std::find(ids.begin(), ids.end(), kind.value) != ids.end()) return kind;
    const std::string near = nearest(kind.value, ids);
    if (!kind.value.empty())
        reporter.error(kind.place, "there is no kind " + quoted(kind.value), suggestion(kind.value, ids, "choose"));
    return {near.empty() ? ids.front() : near, kind.place};
}

std::vector<Written<int>> readTeams(const TableReader& reader, Reporter& reporter) {
    std::vector<Written<int>> teams;
    const TomlList* list = reader.list("teams", "a list of numbers such as [1, 4]");
    if (!list) return teams;
    for (const TomlNode& node : *list) {
        if (const auto* number = std::get_if<std::int64_t>(&node.value))
            teams.push_back({static_cast<int>(*number), node.place});
        else
            reportType("teams", node, "a list of numbers such as [1, 4]", reporter);
    }
    return teams;
}

CastEntry readEntry(const TomlEntry& toml, const std::vector<Kind>& kinds, Reporter& reporter) {
    CastEntry entry;
    entry.id = readId(toml, reporter);
    const auto* table = std::get_if<TomlTable>(&toml.node.value);
    if (!table) {
        reportType(toml.key, toml.node, "written like { kind = \"…\" }", reporter);
        entry.kind = readKind({"", toml.place}, kinds, reporter);
        entry.isSure = false;
        return entry;
    }
    const TableReader reader(*table, toml.place, "cast entry",
                             {"kind", "count", "kinds", "each", "teams", "label", "seat"}, reporter);
    const Words written = reader.needText("kind");
    entry.kind = readKind(written, kinds, reporter);
    entry.isSure = entry.kind.value == written.value;
    entry.count = reader.wholeNumber("count", countLimits);
    for (const Words& kind : reader.texts("kinds"))
        entry.kinds.push_back(readKind(kind, kinds, reporter));
    entry.each = reader.text("each");
    entry.teams = readTeams(reader, reporter);
    entry.label = reader.text("label");
    entry.seat = reader.text("seat");
    return entry;
}

const CastEntry* findEntry(const std::vector<CastEntry>& cast, std::string_view id) {
    const auto found = std::find_if(cast.begin(), cast.end(), [id](const CastEntry& e) { return e.id.value == id; });
    return found == cast.end() ? nullptr : &*found;
}

// Whose it really is, when what `each` says cannot be: the nearest name, or nobody's.
std::optional<Words> readOwner(const CastEntry& entry, const std::vector<CastEntry>& cast, Reporter& reporter) {
    const Words& each = *entry.each;
    const CastEntry* owner = findEntry(cast, each.value);
    if (!owner) {
        reporter.error(each.place, "there is no " + quoted(each.value) + " in the cast to have one each",
                       suggestion(each.value, idsOf(cast), "choose"));
        owner = findEntry(cast, nearest(each.value, idsOf(cast)));
    } else if (owner == &entry) {
        reporter.error(each.place, quoted(each.value) + " cannot have one of itself each");
    } else if (owner->each) {
        reporter.error(each.place, quoted(each.value) + " is itself one for each of " + quoted(owner->each->value),
                       "write each = " + quoted(owner->each->value));
        return owner->each;
    }
    if (!owner || owner == &entry || owner->each) return std::nullopt;
    return Words{owner->id.value, each.place};
}

void checkNoCount(const CastEntry& entry, Reporter& reporter) {
    if (!entry.count) return;
    reporter.error(entry.count->place, "\"count\" cannot stand with \"each\"",
                   "there are as many " + entry.id.value + " as " + entry.each->value);
}

int sizeOf(const CastEntry& entry, const std::vector<CastEntry>& cast) {
    const CastEntry* counted = entry.each ? findEntry(cast, entry.each->value) : &entry;
    return counted && counted->count ? counted->count->value : 1;
}

std::string countOf(std::size_t number, std::string_view noun) {
    return std::to_string(number) + " " + std::string{noun} + (number == 1 ? "" : "s");
}

void checkKindsLength(const CastEntry& entry, int size, Reporter& reporter) {
    if (entry.kinds.empty() || entry.kinds.size() == static_cast<std::size_t>(size)) return;
    reporter.error(entry.kinds.front().place,
                   quoted("kinds") + " of " + quoted(entry.id.value) + " names " + countOf(entry.kinds.size(), "kind") +
                       " for " + std::to_string(size),
                   "one kind for each, in their order");
}

void checkTeams(const CastEntry& entry, int size, const std::vector<Kind>& kinds, Reporter& reporter) {
    if (entry.teams.empty()) return;
    std::set<int> seen;
    for (const Written<int>& team : entry.teams) {
        const std::string number = std::to_string(team.value);
        if (team.value < 1 || team.value > size)
            reporter.error(team.place, "there is no " + quoted(entry.id.value + "." + number) + " to be a team",
                           "they are numbered 1 to " + std::to_string(size));
        else if (!seen.insert(team.value).second)
            reporter.error(team.place, number + " stands twice in \"teams\"");
    }
    const auto kind =
        std::find_if(kinds.begin(), kinds.end(), [&](const Kind& k) { return k.id.value == entry.kind.value; });
    if (kind != kinds.end() && kind->role != Role::Person)
        reporter.error(entry.teams.front().place,
                       "only persons can be teams, and " + quoted(entry.kind.value) + " is no person",
                       "take \"teams\" out, or choose a kind whose role is \"person\"");
}

void checkAmongOthers(CastEntry& entry, const std::vector<CastEntry>& cast, const std::vector<Kind>& kinds,
                      Reporter& reporter) {
    if (entry.each) {
        checkNoCount(entry, reporter);
        entry.each = readOwner(entry, cast, reporter);
    }
    const int size = sizeOf(entry, cast);
    checkKindsLength(entry, size, reporter);
    checkTeams(entry, size, kinds, reporter);
}

} // namespace

std::vector<CastEntry> readCast(const TomlNode& node, const std::vector<Kind>& kinds, Reporter& reporter) {
    std::vector<CastEntry> cast;
    const auto* table = std::get_if<TomlTable>(&node.value);
    if (!table) {
        reportType("cast", node, "a table that begins with [cast]", reporter);
        return cast;
    }
    for (const TomlEntry& entry : *table)
        cast.push_back(readEntry(entry, kinds, reporter));
    for (CastEntry& entry : cast)
        checkAmongOthers(entry, cast, kinds, reporter);
    return cast;
}

} // namespace vitrine
