#include "storyboard/Cast.hpp"

#include <algorithm>

namespace vitrine {
namespace {

std::optional<std::size_t> kindNamed(const std::vector<Kind>& kinds, const std::string& id) {
    const auto found = std::find_if(kinds.begin(), kinds.end(), [&](const Kind& k) { return k.id.value == id; });
    if (found == kinds.end()) return std::nullopt;
    return static_cast<std::size_t>(found - kinds.begin());
}

Element firstOf(const CastEntry& entry, const std::vector<Kind>& kinds, std::size_t kind) {
    Element e;
    e.name = e.entry = entry.id.value;
    e.role = kinds[kind].role;
    e.isSure = entry.isSure && kinds[kind].isSure;
    e.kind = e.revealed = kind;
    e.label = entry.label ? entry.label->value : kinds[kind].label;
    e.plural = entry.label ? entry.label->value : kinds[kind].plural;
    e.hasOwnName = entry.label && entry.label->value != kinds[kind].label && entry.label->value != kinds[kind].plural;
    e.seat = entry.seat ? entry.seat->value : "";
    return e;
}

Element numbered(Element e, int number, const CastEntry& entry, const std::vector<Kind>& kinds) {
    e.number = number;
    e.name = e.entry + "." + std::to_string(number);
    const auto index = static_cast<std::size_t>(number - 1);
    if (index < entry.kinds.size())
        if (const auto kind = kindNamed(kinds, entry.kinds[index].value)) e.revealed = *kind;
    e.team = std::any_of(entry.teams.begin(), entry.teams.end(), [number](const auto& t) { return t.value == number; });
    return e;
}

std::vector<ElementId> elementsOf(const std::vector<Element>& elements, const std::string& entry) {
    std::vector<ElementId> found;
    for (ElementId i = 0; i < elements.size(); ++i)
        if (elements[i].entry == entry) found.push_back(i);
    return found;
}

void addOneForEach(std::vector<Element>& elements, const Element& first, const CastEntry& entry,
                   const std::vector<Kind>& kinds) {
    int number = 0;
    for (const ElementId owner : elementsOf(elements, entry.each->value)) {
        Element e = numbered(first, ++number, entry, kinds);
        e.each = owner;
        elements.push_back(std::move(e));
    }
}

void addAlike(std::vector<Element>& elements, const Element& first, const CastEntry& entry,
              const std::vector<Kind>& kinds) {
    if (!entry.count) {
        elements.push_back(first);
        return;
    }
    for (int number = 1; number <= entry.count->value; ++number)
        elements.push_back(numbered(first, number, entry, kinds));
}

} // namespace

std::vector<Element> expandCast(const CaseStudy& study, const std::vector<Kind>& kinds) {
    std::vector<Element> elements;
    for (const bool wantsEach : {false, true}) // an entry may be for each of one that is written below it
        for (const CastEntry& entry : study.cast) {
            const auto kind = kindNamed(kinds, entry.kind.value);
            if (!kind || entry.each.has_value() != wantsEach) continue;
            const Element first = firstOf(entry, kinds, *kind);
            if (wantsEach)
                addOneForEach(elements, first, entry, kinds);
            else
                addAlike(elements, first, entry, kinds);
        }
    Element commons;
    commons.name = commons.entry = commonsName;
    commons.role = Role::Provision;
    elements.push_back(std::move(commons));
    return elements;
}

} // namespace vitrine
