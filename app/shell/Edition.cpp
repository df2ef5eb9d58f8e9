#include "shell/Edition.hpp"

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
    edition.courses.resize(storyboard.cases.size());
    edition.storyboard = std::make_shared<const Storyboard>(std::move(storyboard));
    return edition;
}

} // namespace

Reading readExhibit(const std::filesystem::path& folder, const InterfaceWords& words, const std::string& language) {
    Opened opened = openExhibit(folder, language);
    return {unlaid(std::move(opened.storyboard), words), std::move(opened.diagnostics)};
}

Edition withCase(Edition edition, std::size_t caseIndex, const Staging& staging) {
    Course course = courseOf(*edition.storyboard, caseIndex, staging.request);
    edition.cases.cases[caseIndex] = marksOf(*edition.storyboard, course);
    edition.courses[caseIndex] = std::make_shared<const Course>(std::move(course));
    return edition;
}

std::size_t firstMissing(const Edition& edition) {
    const auto missing = std::find(edition.courses.begin(), edition.courses.end(), nullptr);
    return static_cast<std::size_t>(missing - edition.courses.begin());
}

bool isComplete(const Edition& edition) { return firstMissing(edition) == edition.courses.size(); }

} // namespace vitrine
