#include "storyboard/Stage.hpp"

#include "storyboard/Names.hpp"

#include <algorithm>

namespace vitrine {
namespace {

bool isIn(const std::vector<ElementId>& ids, ElementId id) {
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

void addOnce(std::vector<ElementId>& ids, ElementId id) {
    if (!isIn(ids, id)) ids.push_back(id);
}

} // namespace

Stage::Stage(const std::vector<Element>& elements, const std::vector<Kind>& kinds)
    : m_elements(elements), m_kinds(kinds), m_everPresent(elements.size(), false) {
    for (const Element& element : elements) {
        ElementState state;
        state.kind = element.kind;
        m_tableau.states.add(std::move(state));
    }
}

Diagnostics Stage::takeDiagnostics() { return std::move(m_diagnostics); }

void Stage::beginBeat() {
    m_touched.clear();
    m_tableau.gestures.clear();
    const auto isFresh = [](const Relation& r) { return r.fresh; };
    if (std::any_of(m_tableau.relations.begin(), m_tableau.relations.end(), isFresh))
        for (Relation& r : m_tableau.relations.edit())
            r.fresh = false;
    const auto formalMember = [this](ElementId id) {
        for (ElementId g = 0; g < m_elements.size(); ++g) {
            const ElementState& s = m_tableau.states[g];
            if (m_elements[g].role != Role::Group || s.form != Form::Formal || !s.present) continue;
            for (const Membership& m : s.members)
                if (m.who == id) return true;
        }
        return false;
    };
    dropRelations([&](const Relation& r) {
        const bool authority = m_elements[r.from].role == Role::Authority || m_elements[r.to].role == Role::Authority;
        if (r.kind == TieKind::Share) return formalMember(r.from);
        const bool passes = r.kind == TieKind::Account || r.kind == TieKind::Commission || r.kind == TieKind::Support ||
                            r.kind == TieKind::Host;
        return passes && !authority;
    });
}

void Stage::beginPhase() {
    m_tableau.changed.clear();
    for (Gesture& g : m_tableau.gestures)
        g.fresh = false;
}

void Stage::focusOn(const std::vector<ElementId>& ids) {
    m_tableau.focus = ids;
    for (const ElementId id : m_tableau.changed)
        addOnce(m_tableau.focus, id);
}

std::vector<ElementId> Stage::named(const Field& field) { return named(field.values); }

std::vector<ElementId> Stage::named(const std::vector<Words>& names) {
    std::vector<ElementId> ids;
    for (const Words& name : names) {
        Resolved r = resolve(name, m_elements, m_tableau);
        for (const ElementId id : r.elements)
            addOnce(ids, id);
        for (Diagnostic& d : r.diagnostics)
            m_diagnostics.push_back(std::move(d));
    }
    return ids;
}

std::vector<ElementId> Stage::present(const std::vector<ElementId>& ids, const Place& place) {
    std::vector<ElementId> there;
    for (const ElementId id : ids) {
        if (m_tableau.states[id].present)
            there.push_back(id);
        else if (m_everPresent[id])
            report(place, "\"" + m_elements[id].name + "\" has left the stage",
                   "let it enter again, or leave it out here");
        else {
            report(place, "\"" + m_elements[id].name + "\" is not on the stage yet", "let it enter first");
            bring(id); // told once: from here on the story is read as meant
        }
    }
    return there;
}

void Stage::report(const Place& place, std::string message, std::string advice) {
    m_diagnostics.push_back({Severity::Error, place, std::move(message), std::move(advice)});
}

void Stage::touch(ElementId id) { addOnce(m_touched, id); }

ElementState& Stage::change(ElementId id) {
    touch(id);
    addOnce(m_tableau.changed, id);
    return m_tableau.states.edit(id);
}

ElementState& Stage::bring(ElementId id) {
    ElementState& state = change(id);
    state.present = true;
    state.vacant = false;
    m_everPresent[id] = true;
    const Role role = m_elements[id].role;
    if (role == Role::Document || role == Role::Provision) state.shared = id != commons();
    return state;
}

void Stage::remove(ElementId id) {
    change(id).present = false;
    dropRelations([id](const Relation& r) { return r.from == id || r.to == id; });
    const auto isMember = [id](const Membership& m) { return m.who == id; };
    for (ElementId i = 0; i < m_elements.size(); ++i) { // what stays as it is stays shared
        const ElementState& state = m_tableau.states[i];
        if (std::any_of(state.members.begin(), state.members.end(), isMember))
            std::erase_if(m_tableau.states.edit(i).members, isMember);
        if (m_tableau.states[i].present && (m_elements[i].each == id || m_tableau.states[i].seat == id))
            m_tableau.states.edit(i).present = false;
    }
}

void Stage::relate(const Relation& relation) {
    const auto same = [&](const Relation& r) {
        const bool ends =
            (r.from == relation.from && r.to == relation.to) || (r.from == relation.to && r.to == relation.from);
        return ends && r.kind == relation.kind;
    };
    dropRelations(same);
    m_tableau.relations.edit().push_back(relation);
}

void Stage::gesture(const Gesture& gesture) { m_tableau.gestures.push_back(gesture); }

std::size_t Stage::kindNamed(const std::string& id) const {
    const auto found = std::find_if(m_kinds.begin(), m_kinds.end(), [&](const Kind& k) { return k.id.value == id; });
    return static_cast<std::size_t>(found - m_kinds.begin());
}

} // namespace vitrine
