#include "layout/Names.hpp"

#include <algorithm>

namespace vitrine {

const std::string& nameOf(const StoryCase& story, const Tableau& tableau, ElementId id) {
    const std::string& called = tableau.states[id].called;
    return called.empty() ? story.elements[id].label : called;
}

bool repeatsKind(const StoryCase& story, const Tableau& tableau, ElementId id) {
    const Element& e = story.elements[id];
    return (e.role == Role::Member || e.role == Role::Partner) && !e.hasOwnName && tableau.states[id].called.empty();
}

bool keepsName(const StoryCase& story, const Tableau& tableau, ElementId id) {
    if (!repeatsKind(story, tableau, id)) return true;
    const Element& e = story.elements[id];
    const bool isOneOfMany = e.number > 0 && e.role == Role::Member;
    return !isOneOfMany && std::find(tableau.focus.begin(), tableau.focus.end(), id) != tableau.focus.end();
}

bool showsType(const StoryCase& story, const Tableau& tableau, ElementId id) {
    const Element& e = story.elements[id];
    if (e.role != Role::Member || e.number == 0 || tableau.states[id].kind != e.kind) return true;
    const auto first = std::find_if(story.elements.begin(), story.elements.end(),
                                    [](const Element& other) { return other.role == Role::Member; });
    return first->entry != e.entry;
}

} // namespace vitrine
