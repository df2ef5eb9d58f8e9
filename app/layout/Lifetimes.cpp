#include "layout/Lifetimes.hpp"

#include <algorithm>

namespace vitrine {
namespace {

constexpr std::size_t bits = 64; ///< of a word

} // namespace

void Lifetime::append(bool isThere) {
    if (m_phases % bits == 0) m_words.push_back(0);
    if (isThere) m_words.back() |= std::uint64_t{1} << (m_phases % bits);
    ++m_phases;
}

bool Lifetime::any() const {
    return std::any_of(m_words.begin(), m_words.end(), [](std::uint64_t word) { return word != 0; });
}

bool meet(const Lifetime& a, const Lifetime& b) {
    const std::size_t words = std::min(a.m_words.size(), b.m_words.size());
    for (std::size_t i = 0; i < words; ++i)
        if ((a.m_words[i] & b.m_words[i]) != 0) return true;
    return false;
}

std::vector<const Tableau*> allTableaux(const StoryCase& story) {
    std::vector<const Tableau*> all;
    all.reserve(2 * story.beats.size());
    for (const StoryBeat& beat : story.beats)
        for (const Tableau& phase : beat.phases)
            all.push_back(&phase);
    return all;
}

} // namespace vitrine
