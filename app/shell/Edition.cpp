#include "shell/Edition.hpp"

#include "tools/Open.hpp"

#include <algorithm>
#include <utility>

namespace vitrine {

namespace {

/// `Case {n}` with the number in.
std::string numbered(std::string text, std::size_t number) {
    if (const auto at = text.find("{n}"); at != std::string::npos) text.replace(at, 3, std::to_string(number));
    return text;
}

std::string wordOr(const InterfaceWords& words, const std::string& id, std::string otherwise) {
    const auto found = words.find(id);
    return found == words.end() ? otherwise : found->second;
}

ControlNames namesOf(const Storyboard& storyboard, const InterfaceWords& words) {
    ControlNames names;
    names.words = words;
    for (const auto& question : storyboard.questions)
        names.questions.push_back({question.id.value, question.brief});
    const std::string pattern = wordOr(words, "case", "{n}");
    for (std::size_t i = 0; i < storyboard.cases.size(); ++i)
        names.cases.push_back({storyboard.cases[i].slug, {numbered(pattern, i + 1)}});
    return names;
}

Edition unlaid(Storyboard storyboard, const InterfaceWords& words) {
    Edition edition;
    edition.names = namesOf(storyboard, words);
    edition.timelines.resize(storyboard.cases.size());
    for (const auto& question : storyboard.questions)
        edition.cases.questions.push_back(question.id.value);
    for (const auto& one : storyboard.cases)
        edition.cases.cases.push_back({one.slug, {}, {}, {}});
    edition.storyboard = std::make_shared<const Storyboard>(std::move(storyboard));
    return edition;
}

} // namespace

Reading readExhibit(const std::filesystem::path& folder, const InterfaceWords& words) {
    Opened opened = openExhibit(folder);
    return {unlaid(std::move(opened.storyboard), words), std::move(opened.diagnostics)};
}

Edition withCase(Edition edition, std::size_t caseIndex, const Staging& staging, const TextMeasure& measure) {
    Timeline timeline = layOut(*edition.storyboard, caseIndex, staging.request, measure, staging.words);
    auto& marks = edition.cases.cases[caseIndex];
    marks = marksOf(marks.slug, timeline);
    edition.timelines[caseIndex] = std::make_shared<const Timeline>(std::move(timeline));
    return edition;
}

std::size_t firstMissing(const Edition& edition) {
    const auto missing = std::find(edition.timelines.begin(), edition.timelines.end(), nullptr);
    return static_cast<std::size_t>(missing - edition.timelines.begin());
}

bool isComplete(const Edition& edition) { return firstMissing(edition) == edition.timelines.size(); }

} // namespace vitrine
