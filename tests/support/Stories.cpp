#include "support/Stories.hpp"

#include "support/Folder.hpp"

#include <algorithm>
#include <stdexcept>

namespace vitrine::testing {
namespace {

const char* const exhibit = R"(
title = "Test"
cases = ["town"]
reading_pace = 2.5
[[question]]
id = "why"
text = "Why?"
short = "Why?"
about = "purpose"
[[term]]
id = "trust"
text = "trust"
meaning = "A charity."
[kind]
school = { role = "member", pictogram = "school", label = "School", plural = "Schools" }
primary = { role = "member", pictogram = "primary", label = "Primary", plural = "Primaries" }
college = { role = "partner", pictogram = "fe", label = "College", plural = "Colleges" }
authority = { role = "authority", pictogram = "authority", label = "Authority", plural = "Authorities" }
leader = { role = "person", pictogram = "leader", label = "Leader", plural = "Leaders" }
arc = { role = "governance", pictogram = "governance", label = "Governance", plural = "Governance" }
music = { role = "provision", pictogram = "music", label = "Music", plural = "Music" }
page = { role = "document", pictogram = "agenda", label = "Agenda", plural = "Agendas" }
ring = { role = "body", pictogram = "board", label = "Board", plural = "Boards" }
team = { role = "team", pictogram = "leader-team", label = "Team", plural = "Teams" }
group = { role = "group", pictogram = "partnership", label = "Group", plural = "Groups" }
place = { role = "ground", pictogram = "town", label = "Town", plural = "Towns" }
)";

const char* const head = R"(
title = "A town"
place = "Somewhere"
summary = "It begins."
outcome = "It ends."
[cast]
schools = { kind = "school", count = 4, kinds = ["primary", "school", "primary", "school"] }
leaders = { kind = "leader", each = "schools", teams = [2] }
arcs = { kind = "arc", each = "schools" }
college = { kind = "college" }
authority = { kind = "authority" }
director = { kind = "leader", label = "Director" }
music = { kind = "music" }
sport = { kind = "music", label = "Sport" }
agenda = { kind = "page" }
board = { kind = "ring" }
team = { kind = "team" }
family = { kind = "group" }
trust = { kind = "group", label = "Trust" }
academy = { kind = "primary", label = "Academy" }
campus = { kind = "group", label = "Campus" }
town = { kind = "place" }
)";

} // namespace

Loaded exhibitWith(const std::string& beats) {
    return loadExhibit(filesIn({{"exhibit.toml", exhibit}, {"town/case.toml", head + beats}}));
}

Compiled storyWith(const std::string& beats) {
    const Loaded loaded = exhibitWith(beats);
    for (const Diagnostic& d : loaded.diagnostics)
        if (d.severity == Severity::Error) throw std::runtime_error(describe(d));
    return compile(loaded.exhibit);
}

std::string beat(const std::string& id, const std::string& phases) {
    return "[[beat]]\nid = \"" + id + "\"\nquestion = \"why\"\ncaption = \"Words to read.\"\nphases = [" + phases +
           "]\n";
}

ElementId find(const StoryCase& story, const std::string& name) {
    const auto found =
        std::find_if(story.elements.begin(), story.elements.end(), [&](const Element& e) { return e.name == name; });
    if (found == story.elements.end()) throw std::runtime_error("no element " + name);
    return static_cast<ElementId>(found - story.elements.begin());
}

} // namespace vitrine::testing
