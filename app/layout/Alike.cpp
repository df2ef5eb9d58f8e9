// Colour is not needed: the entries of a legend differ in form, or at least in lightness.
#include "core/ColourVision.hpp"
#include "layout/Accidents.hpp"

namespace vitrine {
namespace {

constexpr float leastDifference = 15; ///< of L*

} // namespace

std::vector<Accident> alike(const std::vector<LegendEntry>& entries, std::size_t card,
                            const std::vector<NamedTheme>& themes) {
    std::vector<Accident> found;
    for (std::size_t i = 0; i < entries.size(); ++i)
        for (std::size_t j = i + 1; j < entries.size(); ++j) {
            if (differInForm(entries[i], entries[j])) continue;
            for (const NamedTheme& t : themes) {
                const float apart = leastLightnessBetween(t.theme[entries[i].colour], t.theme[entries[j].colour]);
                if (apart < leastDifference)
                    found.push_back({AccidentKind::Alike, card, entries[i].word, entries[j].word,
                                     "legend/" + entries[i].word, "legend/" + entries[j].word, apart, leastDifference,
                                     t.name});
            }
        }
    return found;
}

} // namespace vitrine
