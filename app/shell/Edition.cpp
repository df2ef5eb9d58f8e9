#include "shell/Edition.hpp"

#include "controls/Open.hpp"
#include "setup/ControlNames.hpp"
#include "setup/Languages.hpp"
#include "setup/Open.hpp"
#include "shell/Watch.hpp"

#include <algorithm>
#include <utility>

namespace vitrine {

namespace {

Edition unlaid(std::shared_ptr<const Storyboard> storyboard, std::shared_ptr<const Staging> staging) {
    Edition edition;
    edition.names = controlNames(*storyboard, staging->words);
    edition.cases = unlaidCases(*storyboard);
    edition.courses.resize(storyboard->cases.size());
    edition.panels.resize(storyboard->cases.size());
    edition.storyboard = std::move(storyboard);
    edition.staging = std::move(staging);
    return edition;
}

} // namespace

Staging stagingFor(Vec pixels, const VisitorSettings& settings, InterfaceWords words, float margin) {
    LayoutRequest request;
    request.frame = frameFor(pixels - Vec{margin, margin} * 2, ControlsBand::Shown, settings.textScale);
    request.frame.offset = request.frame.offset + Vec{margin, margin};
    request.textScale = settings.textScale;
    request.motion = settings.reducedMotion ? Motion::Reduced : Motion::Full;
    request.pace = settings.slower ? slowerPace : 1;
    return {request, std::move(words), pixels, settings};
}

bool areLaidOutAlike(const VisitorSettings& one, const VisitorSettings& other) {
    VisitorSettings alike = one;
    alike.theme = other.theme;
    alike.volume = other.volume;
    return alike == other;
}

Reading readExhibit(const std::filesystem::path& folder, std::shared_ptr<const Staging> staging) {
    // While its files are read a link to the folder may be turned to another one.
    std::error_code error;
    const auto place = std::filesystem::canonical(folder, error);
    const std::uint64_t fingerprint = fingerprintOf(folder);
    Opened opened = openExhibit(error ? folder : place, staging->settings.language);
    Edition edition = unlaid(std::make_shared<const Storyboard>(std::move(opened.storyboard)), std::move(staging));
    for (const Language& language : languagesOf(error ? folder : place))
        edition.names.languages.push_back({language.tag, language.name});
    edition.folder = error ? folder : place;
    edition.fingerprint = fingerprint;
    return {std::move(edition), std::move(opened.diagnostics)};
}

Edition restaged(const Edition& edition, std::shared_ptr<const Staging> staging) {
    Edition other = unlaid(edition.storyboard, std::move(staging));
    other.names.languages = edition.names.languages;
    other.folder = edition.folder;
    other.fingerprint = edition.fingerprint;
    return other;
}

Edition withCase(Edition edition, std::size_t caseIndex, const StillWanted& stillWanted) {
    Course course = courseOf(*edition.storyboard, caseIndex, edition.staging->request, stillWanted);
    edition.cases.cases[caseIndex] = marksOf(*edition.storyboard, course);
    edition.courses[caseIndex] = std::make_shared<const Course>(std::move(course));
    return edition;
}

Edition withPanel(Edition edition, std::size_t caseIndex, const StillWanted& stillWanted) {
    const LayoutRequest& screen = edition.staging->request;
    const Frame panel = comparePanel(screen.frame, edition.courses.size(), screen.textScale);
    edition.panels[caseIndex] =
        std::make_shared<const Course>(courseOf(*edition.storyboard, caseIndex, inPanel(screen, panel), stillWanted));
    return edition;
}

std::size_t firstMissing(const std::vector<std::shared_ptr<const Course>>& courses) {
    const auto missing = std::find(courses.begin(), courses.end(), nullptr);
    return static_cast<std::size_t>(missing - courses.begin());
}

bool isComplete(const Edition& edition) { return firstMissing(edition.courses) == edition.courses.size(); }

bool hasPanels(const Edition& edition) {
    return isComplete(edition) && firstMissing(edition.panels) == edition.panels.size();
}

} // namespace vitrine
