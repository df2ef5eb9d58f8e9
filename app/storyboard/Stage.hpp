#pragma once

#include "storyboard/Storyboard.hpp"

#include <initializer_list>

namespace vitrine {

/// Where directions are played: the tableau as it stands, what this beat has touched, and the mistakes so far.
class Stage {
public:
    Stage(const std::vector<Element>& elements, const std::vector<Kind>& kinds);

    [[nodiscard]] const Tableau& tableau() const { return m_tableau; }
    [[nodiscard]] const Element& element(ElementId id) const { return m_elements[id]; }
    [[nodiscard]] const std::vector<Element>& elements() const { return m_elements; }
    [[nodiscard]] const std::vector<ElementId>& touched() const { return m_touched; }
    [[nodiscard]] ElementId commons() const { return m_elements.size() - 1; }
    [[nodiscard]] Diagnostics takeDiagnostics();

    /// A beat begins: gestures pass, what follows from the state is tidied up.
    void beginBeat();
    /// A phase begins: nothing has changed in it yet.
    void beginPhase();
    /// Remembers what the beat is about, for the tableaux that follow in it.
    void focusOn(const std::vector<ElementId>& ids);

    /// The elements a field names; mistakes are reported and left out.
    [[nodiscard]] std::vector<ElementId> named(const Field& field);
    [[nodiscard]] std::vector<ElementId> named(const std::vector<Words>& names);
    /// Of `ids` those that are on stage; the others are reported at `place`.
    [[nodiscard]] std::vector<ElementId> present(const std::vector<ElementId>& ids, const Place& place);
    void report(const Place& place, std::string message, std::string advice = "");

    /// The state of an element that a direction changes: it counts as touched and as changed.
    ElementState& change(ElementId id);
    /// The state of an element that follows along without being spoken of.
    ElementState& adjust(ElementId id) { return m_tableau.states.edit(id); }
    /// Lets it be seen from now on.
    ElementState& bring(ElementId id);
    void touch(ElementId id);
    void remove(ElementId id);
    void relate(const Relation& relation);
    void gesture(const Gesture& gesture);
    /// Drops the relations for which `unwanted` holds.
    template <typename Unwanted>
    void dropRelations(Unwanted unwanted) {
        std::vector<Relation> kept;
        for (const Relation& r : m_tableau.relations)
            if (!unwanted(r)) kept.push_back(r);
        if (kept.size() < m_tableau.relations.size()) m_tableau.relations = std::move(kept);
    }
    void fold() { m_tableau.folded = true; }
    [[nodiscard]] std::size_t kindNamed(const std::string& id) const; ///< or the number of kinds
    [[nodiscard]] std::size_t kindCount() const { return m_kinds.size(); }

private:
    const std::vector<Element>& m_elements;
    const std::vector<Kind>& m_kinds;
    Tableau m_tableau;
    std::vector<ElementId> m_touched;
    std::vector<bool> m_everPresent;
    Diagnostics m_diagnostics;
};

} // namespace vitrine
