#include "layout/Findings.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace vitrine {
namespace {

/// What makes two sightings the same accident, whatever the beat.
using Same = std::tuple<std::size_t, Texts, AccidentKind, std::string, std::string>;

Same keyOf(const Sighting& s) {
    std::string first = s.accident.first, second = s.accident.second;
    const bool eitherWay = s.accident.kind == AccidentKind::Overlap;
    if (eitherWay && second < first) std::swap(first, second);
    return {s.caseIndex, s.texts, s.accident.kind, first, second};
}

/// What is too small or too faint is worse the less it is.
bool isWorse(const Accident& a, const Accident& b) {
    const bool lessIsWorse =
        a.kind == AccidentKind::Small || a.kind == AccidentKind::Faint || a.kind == AccidentKind::Alike;
    return lessIsWorse ? a.amount / a.allowed < b.amount / b.allowed : a.amount > b.amount;
}

Finding told(const std::vector<const Sighting*>& run) {
    Finding finding;
    std::set<std::size_t> cards, venues;
    std::set<std::string> themes;
    const Sighting* worst = run.front();
    for (const Sighting* s : run) {
        cards.insert(s->accident.card);
        venues.insert(s->venue);
        if (!s->accident.theme.empty()) themes.insert(s->accident.theme);
        if (isWorse(s->accident, worst->accident)) worst = s;
    }
    finding.caseIndex = worst->caseIndex;
    finding.texts = worst->texts;
    finding.worst = worst->accident;
    finding.worstVenue = worst->venue;
    finding.cards.assign(cards.begin(), cards.end());
    finding.venues.assign(venues.begin(), venues.end());
    finding.themes.assign(themes.begin(), themes.end());
    return finding;
}

} // namespace

std::vector<Finding> findingsOf(const std::vector<Sighting>& sightings) {
    std::map<Same, std::vector<const Sighting*>> groups;
    for (const Sighting& s : sightings)
        groups[keyOf(s)].push_back(&s);
    std::vector<Finding> findings;
    for (auto& [key, group] : groups) {
        std::stable_sort(group.begin(), group.end(),
                         [](const Sighting* a, const Sighting* b) { return a->accident.card < b->accident.card; });
        std::vector<const Sighting*> run;
        for (const Sighting* s : group) {
            const bool isFaint = s->accident.kind == AccidentKind::Faint ||
                                 s->accident.kind == AccidentKind::Alike; // a matter of themes, not of beats
            if (!isFaint && !run.empty() && s->accident.card > run.back()->accident.card + 1) {
                findings.push_back(told(run));
                run.clear();
            }
            run.push_back(s);
        }
        findings.push_back(told(run));
    }
    std::stable_sort(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) {
        return std::tie(a.caseIndex, a.cards) < std::tie(b.caseIndex, b.cards);
    });
    return findings;
}

} // namespace vitrine
