#include "storyboard/Names.hpp"

#include "core/Nearest.hpp"

#include <algorithm>
#include <charconv>
#include <set>
#include <sstream>

namespace vitrine {
namespace {

std::vector<std::string> partsOf(const std::string& name) {
    std::vector<std::string> parts;
    std::istringstream in(name);
    for (std::string part; std::getline(in, part, '.');)
        parts.push_back(part);
    return parts;
}

std::optional<int> asNumber(const std::string& text) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return value;
}

std::optional<Standing> asStanding(const std::string& text) {
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

std::vector<ElementId> belongingTo(const std::vector<ElementId>& owners, const std::string& entry,
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

} // namespace

Resolved resolve(const Words& name, const std::vector<Element>& elements, const Tableau& tableau) {
    const std::vector<std::string> parts = partsOf(name.value);
    Resolved result;
    if (parts.empty()) {
        result.diagnostics.push_back(mistake(name, "a name is missing here", ""));
        return result;
    }
    for (ElementId i = 0; i < elements.size(); ++i)
        if (elements[i].entry == parts[0]) result.elements.push_back(i);
    if (result.elements.empty()) {
        result.diagnostics.push_back(
            mistake(name, "the cast has no \"" + parts[0] + "\"", nearest(parts[0], entryNames(elements))));
        return result;
    }
    for (std::size_t i = 1; i < parts.size(); ++i) {
        const std::size_t before = result.elements.size();
        if (const auto number = asNumber(parts[i])) {
            std::erase_if(result.elements, [&](ElementId e) { return elements[e].number != *number; });
            if (result.elements.empty())
                result.diagnostics.push_back(
                    mistake(name, "\"" + parts[0] + "\" has only " + std::to_string(before), ""));
        } else if (const auto standing = asStanding(parts[i])) {
            result.elements = membersOf(result.elements, *standing, tableau);
            if (result.elements.empty())
                result.diagnostics.push_back(mistake(name, "\"" + parts[0] + "\" has no " + parts[i] + " here", ""));
        } else {
            result.elements = belongingTo(result.elements, parts[i], elements);
            if (result.elements.empty())
                result.diagnostics.push_back(mistake(name, "\"" + parts[0] + "\" has no \"" + parts[i] + "\"",
                                                     nearest(parts[i], entryNames(elements))));
        }
        if (result.elements.empty()) return result;
    }
    const bool wholeEntry = parts.size() == 1 || !asNumber(parts.back());
    if (wholeEntry) result.elements = thoseThere(result.elements, tableau);
    return result;
}

} // namespace vitrine
