#pragma once

#include "storyboard/Storyboard.hpp"

namespace vitrine {

/// In which phases of a case something is there; phases are counted through all beats.
using Lifetime = std::vector<bool>;

[[nodiscard]] bool meet(const Lifetime& a, const Lifetime& b);

/// All tableaux of a case, one after the other.
[[nodiscard]] std::vector<const Tableau*> allTableaux(const StoryCase& story);

/// The lifetime of whatever `holds` says is there. `holds` answers for one tableau.
template <typename Holds>
[[nodiscard]] Lifetime lifetime(const std::vector<const Tableau*>& tableaux, Holds holds) {
    Lifetime there;
    for (const Tableau* t : tableaux)
        there.push_back(holds(*t));
    return there;
}

} // namespace vitrine
