#include "layout/Lifetimes.hpp"

namespace vitrine {

bool meet(const Lifetime& a, const Lifetime& b) {
    for (std::size_t i = 0; i < a.size() && i < b.size(); ++i)
        if (a[i] && b[i]) return true;
    return false;
}

std::vector<const Tableau*> allTableaux(const StoryCase& story) {
    std::vector<const Tableau*> all;
    for (const StoryBeat& beat : story.beats)
        for (const Tableau& phase : beat.phases)
            all.push_back(&phase);
    return all;
}

} // namespace vitrine
