#include "tools/SceneText.hpp"

#include "content/Assets.hpp"
#include "layout/Layout.hpp"
#include "scene/Print.hpp"
#include "setup/ControlNames.hpp"
#include "setup/Files.hpp"
#include "setup/Languages.hpp"
#include "setup/Open.hpp"
#include "tools/SceneJson.hpp"

#include <ostream>

namespace vitrine {
namespace {

constexpr Vec usualSize{1920, 1080};

int refuse(const Diagnostics& diagnostics, std::ostream& errors) {
    for (const Diagnostic& diagnostic : diagnostics)
        errors << describe(diagnostic) << '\n';
    return 1;
}

Scene sceneAt(const Storyboard& storyboard, Spot spot, const SceneOptions& options, const TextMeasure& measure,
              const InterfaceWords& words) {
    const Vec pixels = options.common.size.value_or(usualSize);
    LayoutRequest request;
    request.frame = frameFor(pixels, ControlsBand::Hidden, options.common.textScale);
    request.textScale = options.common.textScale;
    const Course course = courseOf(storyboard, spot.caseIndex, request);
    const Time at = options.at.value_or(course.beats[spot.beatIndex].rest);
    const std::size_t beat = beatAt(marksOf(storyboard, course), at).value_or(0);
    return sample(layOut(storyboard, course, measure, words, {beat, beat + 1}), at);
}

} // namespace

int sceneText(const SceneOptions& options, const TextMeasure& measure, std::ostream& out, std::ostream& errors) {
    const std::string language = languageFor(options.common);
    const Opened opened = openExhibit(options.common.content, language);
    if (hasErrors(opened.diagnostics)) return refuse(opened.diagnostics, errors);
    const LoadedWords words = loadWords(filesIn(assetsFolder()), language);
    if (hasErrors(words.diagnostics)) return refuse(words.diagnostics, errors);
    const FoundSpot found = findSpot(opened.storyboard, options.caseSlug, options.beatId);
    if (!found.spot) {
        errors << "vitrine: " << found.mistake << '\n';
        return 1;
    }
    const Scene scene = sceneAt(opened.storyboard, *found.spot, options, measure, words.words);
    const std::string& seen = opened.storyboard.cases[found.spot->caseIndex].beats[found.spot->beatIndex].seen;
    out << (options.json ? sceneAsJson(scene, seen) : describe(scene));
    return 0;
}

} // namespace vitrine
