#include "storyboard/Names.hpp"

#include "core/Nearest.hpp"
#include "core/Split.hpp"

#include <algorithm>
#include <charconv>
#include <set>

namespace vitrine {
namespace {

std::optional<int> asNumber(std::string_view text) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return value;
}

std::optional<Standing> asStanding(std::string_view text) {
    if (text == "members") return Standing::Member;
    if (text == "associates") return Standing::Associate;
    if (text == "partners") return Standing::Partner;
    if (text == "invited") return Standing::Invited;
    return std::nullopt;
}

std::vector<std::string> entryNames(const std::vector<Element>& elements) {
    std::set<std::string> names;
    for (const Element& e : elements)
        names.insert(e.entry);
    return {names.begin(), names.end()};
}

Diagnostic mistake(const Words& name, std::string message, const std::string& near) {
    return {Severity::Error, name.place, std::move(message), near.empty() ? "" : "did you mean \"" + near + "\"?"};
}

/// The members of the groups in `from`; partners count as members unless they are asked for by that name.
std::vector<ElementId> membersOf(const std::vector<ElementId>& from, Standing as, const Tableau& tableau) {
    std::vector<ElementId> found;
    for (const ElementId group : from)
        for (const Membership& m : tableau.states[group].members)
            if (m.as == as || (as == Standing::Member && m.as == Standing::Partner)) found.push_back(m.who);
    return found;
}

std::vector<ElementId> belongingTo(const std::vector<ElementId>& owners, std::string_view entry,
                                   const std::vector<Element>& elements) {
    std::vector<ElementId> found;
    for (ElementId i = 0; i < elements.size(); ++i)
        if (elements[i].entry == entry && std::count(owners.begin(), owners.end(), elements[i].each))
            found.push_back(i);
    return found;
}

std::vector<ElementId> thoseThere(std::vector<ElementId> all, const Tableau& tableau) {
    std::vector<ElementId> there;
    std::copy_if(all.begin(), all.end(), std::back_inserter(there),
                 [&](ElementId i) { return tableau.states[i].present; });
    return there.empty() ? all : there;
}

std::vector<ElementId> ofEntry(const std::vector<Element>& elements, std::string_view entry) {
    std::vector<ElementId> found;
    for (ElementId i = 0; i < elements.size(); ++i)
        if (elements[i].entry == entry) found.push_back(i);
    return found;
}

/// Which of `from`, or who of theirs, one more part of a name means.
std::vector<ElementId> meantBy(std::string_view part, std::vector<ElementId> from, const std::vector<Element>& elements,
                               const Tableau& tableau) {
    if (const auto number = asNumber(part)) {
        std::erase_if(from, [&](ElementId e) { return elements[e].number != *number; });
        return from;
    }
    if (const auto standing = asStanding(part)) return membersOf(from, *standing, tableau);
    return belongingTo(from, part, elements);
}

/// Why `part` means nobody, of `count` who go by the name before it.
Diagnostic nobodyIs(std::string_view part, const Words& name, const std::string& entry, std::size_t count,
                    const std::vector<Element>& elements) {
    const std::string who = "\"" + entry + "\" has ", word{part};
    if (asNumber(part)) return mistake(name, who + "only " + std::to_string(count), "");
    if (asStanding(part)) return mistake(name, who + "no " + word + " here", "");
    return mistake(name, who + "no \"" + word + "\"", nearest(word, entryNames(elements)));
}

} // namespace

Resolved resolve(const Words& name, const std::vector<Element>& elements, const Tableau& tableau) {
    const std::vector<std::string_view> parts = partsOf(name.value, '.');
    if (parts.empty()) return {{}, {mistake(name, "a name is missing here", "")}};
    const std::string entry{parts[0]};
    std::vector<ElementId> found = ofEntry(elements, entry);
    if (found.empty())
        return {{}, {mistake(name, "the cast has no \"" + entry + "\"", nearest(entry, entryNames(elements)))}};
    for (std::size_t i = 1; i < parts.size(); ++i) {
        const std::size_t before = found.size();
        found = meantBy(parts[i], std::move(found), elements, tableau);
        if (found.empty()) return {{}, {nobodyIs(parts[i], name, entry, before, elements)}};
    }
    const bool wholeEntry = parts.size() == 1 || !asNumber(parts.back());
    return {wholeEntry ? thoseThere(std::move(found), tableau) : std::move(found), {}};
}

} // namespace vitrine
