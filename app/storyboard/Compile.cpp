#include "storyboard/Compile.hpp"

#include "storyboard/Cast.hpp"
#include "storyboard/Play.hpp"
#include "storyboard/Seen.hpp"
#include "storyboard/Terms.hpp"

#include <algorithm>

namespace vitrine {
namespace {

std::size_t questionIndex(const Exhibit& exhibit, const std::string& id) {
    const auto found = std::find_if(exhibit.questions.begin(), exhibit.questions.end(),
                                    [&](const Question& q) { return q.id.value == id; });
    return found == exhibit.questions.end() ? 0 : static_cast<std::size_t>(found - exhibit.questions.begin());
}

Tableau playPhase(const std::vector<Direction>& directions, const std::vector<Words>& focus, Stage& stage) {
    stage.beginPhase();
    for (const Direction& direction : directions)
        play(direction, stage);
    std::vector<ElementId> about = stage.touched();
    for (const ElementId id : stage.named(focus))
        about.push_back(id);
    stage.focusOn(about);
    return stage.tableau();
}

StoryBeat playBeat(const Beat& beat, const Exhibit& exhibit, const std::vector<SoughtTerm>& terms, Stage& stage) {
    StoryBeat result;
    result.at = beat.id.place;
    result.id = beat.id.value;
    result.caption = beat.caption.value;
    result.seen = beat.seen ? beat.seen->value : seenFrom(beat, stage.elements());
    result.question = questionIndex(exhibit, beat.question.value);
    result.hold = beat.hold ? beat.hold->value : 0;
    result.terms = termsIn(beat.caption.value, terms);
    stage.beginBeat();
    result.phases.reserve(beat.phases.size());
    for (const auto& phase : beat.phases)
        result.phases.push_back(playPhase(phase, beat.focus, stage));
    if (result.phases.empty()) result.phases.push_back(playPhase({}, beat.focus, stage));
    return result;
}

StoryCase playCase(const CaseStudy& study, const Exhibit& exhibit, Diagnostics& diagnostics) {
    StoryCase result;
    result.slug = study.slug;
    result.title = study.title.value;
    result.brief = study.brief;
    result.place = study.where.value;
    result.summary = study.summary.value;
    result.outcome = study.outcome.value;
    result.elements = expandCast(study, exhibit.kinds);
    result.commons = result.elements.size() - 1;
    Stage stage(result.elements, exhibit.kinds);
    const std::vector<SoughtTerm> terms = soughtTerms(exhibit.terms);
    result.beats.reserve(study.beats.size());
    for (const Beat& beat : study.beats)
        result.beats.push_back(playBeat(beat, exhibit, terms, stage));
    for (Diagnostic& d : stage.takeDiagnostics())
        diagnostics.push_back(std::move(d));
    return result;
}

} // namespace

Compiled compile(const Exhibit& exhibit) {
    Compiled result;
    result.storyboard = {exhibit.title.value, exhibit.readingPace, exhibit.questions, exhibit.kinds, exhibit.terms, {}};
    for (const CaseStudy& study : exhibit.cases)
        result.storyboard.cases.push_back(playCase(study, exhibit, result.diagnostics));
    return result;
}

} // namespace vitrine
