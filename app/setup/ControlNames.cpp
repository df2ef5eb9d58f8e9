#include "setup/ControlNames.hpp"

#include <algorithm>
#include <cctype>

namespace vitrine {
namespace {

/// Whether a word list has one before the other: as dictionaries do, capitals make no difference.
bool comesBefore(const TermName& a, const TermName& b) {
    const auto lower = [](unsigned char c) { return std::tolower(c); };
    return std::ranges::lexicographical_compare(a.text, b.text, {}, lower, lower);
}

std::vector<BeatName> beatNames(const StoryCase& story) {
    std::vector<BeatName> names;
    for (const StoryBeat& beat : story.beats)
        names.push_back({beat.id, beat.caption, beat.terms});
    return names;
}

} // namespace

ControlNames controlNames(const Storyboard& storyboard, const InterfaceWords& words) {
    ControlNames names;
    names.words = words;
    names.exhibit = storyboard.title;
    for (const Question& question : storyboard.questions)
        names.questions.push_back({question.id.value, question.brief, question.text.value});
    for (const Term& term : storyboard.terms)
        names.terms.push_back({term.id.value, term.text.value, term.meaning.value});
    std::ranges::stable_sort(names.terms, comesBefore);
    for (const StoryCase& story : storyboard.cases) {
        const std::string plain = phrase(words, "case", {{"n", std::to_string(names.cases.size() + 1)}});
        names.cases.push_back({story.slug,
                               {story.brief.empty() ? plain : story.brief},
                               story.title,
                               story.place,
                               story.summary,
                               beatNames(story)});
    }
    return names;
}

Cases unlaidCases(const Storyboard& storyboard) {
    Cases cases;
    for (const Question& question : storyboard.questions)
        cases.questions.push_back(question.id.value);
    for (const StoryCase& story : storyboard.cases)
        cases.cases.push_back({story.slug, {}, {}, {}});
    return cases;
}

CaseMarks marksOf(const Storyboard& storyboard, const Course& course) {
    return {storyboard.cases[course.caseIndex].slug, course.beats, course.end, course.coverRest};
}

} // namespace vitrine
