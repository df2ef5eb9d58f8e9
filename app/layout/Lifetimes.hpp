#pragma once

#include "storyboard/Storyboard.hpp"

#include <cstdint>

namespace vitrine {

/// In which phases of a case something is there; phases are counted through all beats. Kept as bits, for a long case
/// has thousands of phases, and a plan compares the lives of all with all.
class Lifetime {
public:
    /// Whether it is there in the next phase.
    void append(bool isThere);
    [[nodiscard]] std::size_t size() const { return m_phases; }
    /// Whether it is ever there.
    [[nodiscard]] bool any() const;

    friend bool meet(const Lifetime& a, const Lifetime& b);
    friend bool operator==(const Lifetime&, const Lifetime&) = default;

private:
    std::vector<std::uint64_t> m_words;
    std::size_t m_phases = 0;
};

/// Whether there is a phase in which both are there.
[[nodiscard]] bool meet(const Lifetime& a, const Lifetime& b);

/// All tableaux of a case, one after the other.
[[nodiscard]] std::vector<const Tableau*> allTableaux(const StoryCase& story);

/// The lifetime of whatever `holds` says is there. `holds` answers for one tableau.
template <typename Holds>
[[nodiscard]] Lifetime lifetime(const std::vector<const Tableau*>& tableaux, Holds holds) {
    Lifetime there;
    for (const Tableau* t : tableaux)
        there.append(holds(*t));
    return there;
}

} // namespace vitrine
