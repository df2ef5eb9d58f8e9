#include "controls/Assembly.hpp"
#include "controls/Open.hpp"

#include <algorithm>

namespace vitrine {
namespace {

void addPage(Assembly& assembly, const std::string& id, Box box, float units, bool leads) {
    Control& page = assembly.addWord(id, box, id, Face::Pictogram, ScrollTo{std::max(0.f, units)});
    if (!leads) Assembly::disable(page);
}

/// The buttons for those who do not drag; there are none where everything can be seen at once.
void addPages(Assembly& assembly, const CardPlan& plan, float scroll) {
    if (plan.furthest <= 0) return;
    addPage(assembly, "earlier", plan.earlier, scroll - plan.page, scroll > 0);
    addPage(assembly, "later", plan.later, std::min(scroll + plan.page, plan.furthest), scroll < plan.furthest);
}

/// The card with this index as far as it has been moved; nothing where none of it can be seen.
std::optional<Box> moved(const CardPlan& plan, std::size_t index, float scroll) {
    const Box& card = plan.cards[index];
    const Box up{card.x, card.y - scroll, card.w, card.h};
    if (up.bottom() <= plan.room.y || up.y >= plan.room.bottom()) return std::nullopt;
    return up;
}

Control& addCard(Assembly& assembly, const std::string& id, Box card, const CardPlan& plan, float scroll,
                 std::vector<std::string> label, const Action& action) {
    Control& control = assembly.addStill(id, card, plan.room, std::move(label), action);
    control.scrolls = true;
    control.scrolled = scroll;
    return control;
}

/// Where a term is first told of.
struct Telling {
    std::size_t caseIndex = 0, beat = 0;
};

std::optional<Telling> tellingIn(const Circumstances& of, std::size_t caseIndex, const std::string& term) {
    const CaseName* name = nameOf(of.names, of.cases.cases[caseIndex].slug);
    if (!name) return std::nullopt;
    const auto tells = [&](const BeatName& beat) { return std::ranges::find(beat.terms, term) != beat.terms.end(); };
    const auto beat = std::ranges::find_if(name->beats, tells);
    if (beat == name->beats.end()) return std::nullopt;
    return Telling{caseIndex, static_cast<std::size_t>(beat - name->beats.begin())};
}

/// In the visitor's own case if it tells of the term at all.
std::optional<Telling> tellingOf(const Circumstances& of, const std::string& term) {
    const std::size_t cases = of.cases.cases.size();
    for (std::size_t i = 0; i < cases; ++i)
        if (const auto found = tellingIn(of, (of.visit.show.caseIndex + i) % cases, term)) return found;
    return std::nullopt;
}

} // namespace

void addStrip(Assembly& assembly, float wanted, Instant now) {
    const Circumstances& of = assembly.of();
    const CaseMarks& marks = of.cases.cases[of.visit.show.caseIndex];
    const CardPlan plan = stripPlan(of.frame, marks.beats.size(), of.textScale);
    const float scroll = std::min(wanted, plan.furthest);
    addPages(assembly, plan, scroll);
    const CaseName* name = nameOf(of.names, marks.slug);
    const auto present = beatAt(marks, placeAt(of.visit.show, now));
    for (std::size_t i = 0; i < plan.cards.size(); ++i) {
        const auto box = moved(plan, i, scroll);
        if (!box) continue;
        const std::string caption = name && i < name->beats.size() ? name->beats[i].caption : std::string{};
        Control& card = addCard(assembly, "beat." + marks.beats[i].beat, *box, plan, scroll,
                                {std::to_string(i + 1), caption}, JumpToBeat{i});
        card.aspect = stripAspect(of.frame);
        card.state.bearing = i == present              ? Bearing::Present
                             : present && i < *present ? Bearing::Behind
                                                       : Bearing::Ahead;
    }
    addHeading(assembly, "strip", name ? name->title : marks.slug, assembly.word("strip"));
}

void addTermList(Assembly& assembly, float wanted) {
    const Circumstances& of = assembly.of();
    const CardPlan plan = termPlan(of.frame, of.names.terms.size(), of.textScale);
    const float scroll = std::min(wanted, plan.furthest);
    addPages(assembly, plan, scroll);
    for (std::size_t i = 0; i < plan.cards.size(); ++i) {
        const auto box = moved(plan, i, scroll);
        if (!box) continue;
        const TermName& term = of.names.terms[i];
        if (showsTermsAlone(of.textScale)) {
            addCard(assembly, "meaning." + term.id, *box, plan, scroll, {term.text}, OpenMeaning{term.id});
            continue;
        }
        const auto telling = tellingOf(of, term.id);
        const Action action = telling ? Action{JumpInto{telling->caseIndex, telling->beat}} : Action{Tick{}};
        Control& card = addCard(assembly, "meaning." + term.id, *box, plan, scroll, {term.text, term.meaning}, action);
        if (!telling) continue;
        const CaseName* name = nameOf(of.names, of.cases.cases[telling->caseIndex].slug);
        card.label.push_back(
            assembly.word("told-in", {{"case", name->title}, {"n", std::to_string(telling->beat + 1)}}));
    }
    addHeading(assembly, "terms", assembly.word("terms"), assembly.word("terms-about"));
}

} // namespace vitrine
