#include "layout/Accidents.hpp"

#include "layout/Cards.hpp"
#include "layout/GivingWay.hpp"
#include "layout/Legend.hpp"
#include "layout/PanelPlan.hpp"

#include <algorithm>
#include <set>

namespace vitrine {
namespace {

constexpr std::size_t mostChanges = 7;
constexpr int longTime = 10 * 60 + 45; ///< seconds: the widest that time left is told

void append(Pose& pose, Pose more) { std::move(more.begin(), more.end(), std::back_inserter(pose)); }

void append(std::vector<Accident>& all, std::vector<Accident> more) {
    std::move(more.begin(), more.end(), std::back_inserter(all));
}

/// What is measured, and with what.
struct Measuring {
    const StoryCase& story;
    const Plan& plan;
    const CardContext cards;
    const std::vector<NamedTheme>& themes;
};

std::vector<Accident> accidentsOf(const Measuring& m, Card card) {
    std::stable_sort(card.pose.begin(), card.pose.end(),
                     [](const Posed& a, const Posed& b) { return a.order < b.order; });
    std::vector<Accident> found = misplaced(card, m.cards.request.frame);
    append(found, illegible(card, m.cards.request.textScale, m.cards.request.texts));
    append(found, faint(card, m.themes));
    return found;
}

/// Many alike that change together count as one.
std::vector<Accident> crowded(const StoryCase& story, const Tableau& tableau, std::size_t number) {
    std::set<std::string> entries;
    for (const ElementId id : tableau.changed)
        entries.insert(story.elements[id].entry);
    if (entries.size() <= mostChanges) return {};
    return {{AccidentKind::Crowded, number, "", "", "", "", static_cast<float>(entries.size()),
             static_cast<float>(mostChanges)}};
}

/// Whether the legend has left out what the beat is about.
std::vector<Accident> leftOut(const Measuring& m, const Tableau& tableau, const Card& card) {
    std::vector<Accident> found;
    for (const LegendEntry& entry : legendEntries(m.cards, tableau)) {
        const std::string id = "legend/" + entry.word;
        const bool isThere =
            std::any_of(card.pose.begin(), card.pose.end(), [&](const Posed& p) { return p.drawable.id == id; });
        if (entry.lit && !isThere) found.push_back({AccidentKind::Shortened, card.number, "legend", "", id, "", 0, 0});
    }
    return found;
}

Posed posed(const Drawable& drawable) { return {drawable, static_cast<int>(Layer::Frame) * 1000000 + 900}; }

std::vector<Accident> onStage(const Measuring& m, const Tableau& tableau, bool isLast, std::size_t number, Pose texts) {
    const Plan& plan = planDuring(m.plan, std::min(number, m.story.beats.size()) - 1);
    const PoseContext context{m.cards.storyboard, m.story, plan, tableau, m.cards.measure, isLast};
    Card card{poseOf(context), &context, number};
    append(card.pose, legendOf(m.cards, tableau));
    append(card.pose, std::move(texts));
    if (m.cards.request.texts == Texts::Panel) return accidentsOf(m, std::move(card));
    card.pose.push_back(posed(timeLeft(m.cards, longTime)));
    std::vector<Accident> found = leftOut(m, tableau, card);
    append(found, accidentsOf(m, std::move(card)));
    return found;
}

} // namespace

std::size_t cardCount(const StoryCase& story) { return story.beats.size() + 2; }

std::vector<Accident> findAccidents(const Storyboard& storyboard, std::size_t caseIndex, const LayoutRequest& request,
                                    const TextMeasure& measure, const InterfaceWords& words,
                                    const std::vector<NamedTheme>& themes) {
    const Plan plan = planFor(storyboard, caseIndex, request);
    return findAccidents(storyboard, caseIndex, request, plan, measure, words, themes);
}

std::vector<Accident> findAccidents(const Storyboard& storyboard, std::size_t caseIndex, const LayoutRequest& request,
                                    const Plan& plan, const TextMeasure& measure, const InterfaceWords& words,
                                    const std::vector<NamedTheme>& themes) {
    const StoryCase& story = storyboard.cases.at(caseIndex);
    const Measuring m{story, plan, {storyboard, caseIndex, request, measure, words}, themes};
    std::vector<Accident> found = accidentsOf(m, {coverCard(m.cards), nullptr, 0});
    for (std::size_t i = 0; i < story.beats.size(); ++i)
        for (const Tableau& tableau : story.beats[i].phases) {
            append(found, onStage(m, tableau, false, i + 1, beatTexts(m.cards, i)));
            if (request.texts == Texts::Panel) continue; // as much happens there, and there is no legend
            append(found, crowded(story, tableau, i + 1));
            append(found, alike(legendEntries(m.cards, tableau), i + 1, themes));
        }
    if (story.beats.empty()) return found;
    const Tableau end = withoutHappenings(story.beats.back().phases.back());
    append(found, onStage(m, end, true, story.beats.size() + 1, lastCardTexts(m.cards)));
    return found;
}

} // namespace vitrine
