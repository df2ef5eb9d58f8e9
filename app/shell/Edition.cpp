#include "shell/Edition.hpp"

#include "scene/Snap.hpp"
#include "setup/ControlNames.hpp"
#include "setup/Open.hpp"

#include <algorithm>
#include <utility>

namespace vitrine {

namespace {

Edition unlaid(Storyboard storyboard, const InterfaceWords& words) {
    Edition edition;
    edition.names = controlNames(storyboard, words);
    edition.cases = unlaidCases(storyboard);
    edition.timelines.resize(storyboard.cases.size());
    edition.storyboard = std::make_shared<const Storyboard>(std::move(storyboard));
    return edition;
}

} // namespace

Reading readExhibit(const std::filesystem::path& folder, const InterfaceWords& words) {
    Opened opened = openExhibit(folder);
    return {unlaid(std::move(opened.storyboard), words), std::move(opened.diagnostics)};
}

Edition withCase(Edition edition, std::size_t caseIndex, const Staging& staging, const TextMeasure& measure) {
    Timeline timeline =
        snapped(layOut(*edition.storyboard, caseIndex, staging.request, measure, staging.words), staging.request.frame);
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
