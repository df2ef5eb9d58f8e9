// `vitrine check --explain BEAT --out FILE`
#include "content/Assets.hpp"
#include "render/CairoRenderer.hpp"
#include "render/PangoMeasure.hpp"
#include "setup/Files.hpp"
#include "setup/Languages.hpp"
#include "setup/Open.hpp"
#include "tools/Check.hpp"
#include "tools/Explain.hpp"

#include <ostream>

namespace vitrine {
namespace {

constexpr Vec usualSize{1920, 1080};

/// The first case that has such a beat; else what is wrong with the request.
FoundSpot spotOf(const Storyboard& storyboard, const std::string& beat) {
    FoundSpot found;
    for (const StoryCase& story : storyboard.cases) {
        found = findSpot(storyboard, story.slug, beat);
        if (found.spot) return found;
    }
    return found;
}

int complain(const std::string& mistake, std::ostream& errors) {
    errors << "vitrine: " << mistake << '\n';
    return 1;
}

} // namespace

int explainBeat(const CheckOptions& options, std::ostream& errors) {
    const std::string language = languageFor(options.common);
    const Opened opened = openExhibit(options.common.content, language);
    const LoadedTheme theme = loadTheme(filesIn(assetsFolder()), options.common.theme);
    const LoadedWords words = loadWords(filesIn(assetsFolder()), language);
    for (const Diagnostics* told : {&opened.diagnostics, &theme.diagnostics, &words.diagnostics}) {
        if (!hasErrors(*told)) continue;
        for (const Diagnostic& d : *told)
            errors << describe(d) << '\n';
        return 1;
    }
    const auto [spot, mistake] = spotOf(opened.storyboard, *options.explain);
    if (!spot) return complain(mistake, errors);
    if (options.out.extension() != ".png") return complain("--out has to end in .png", errors);
    LayoutRequest request;
    request.textScale = options.common.textScale;
    request.frame = frameFor(options.common.size.value_or(usualSize), ControlsBand::Shown, request.textScale);
    const PangoMeasure measure;
    const std::vector<NamedTheme> themes{{options.common.theme, theme.theme, options.common.theme == "high-contrast"}};
    const auto accidents = findAccidents(opened.storyboard, spot->caseIndex, request, measure, words.words, themes);
    const Course course = courseOf(opened.storyboard, spot->caseIndex, request);
    const std::size_t beat = spot->beatIndex;
    const Timeline timeline = layOut(opened.storyboard, course, measure, words.words, {beat, beat + 1});
    const Scene scene = explain(sample(timeline, course.beats[beat].rest),
                                {opened.storyboard, spot->caseIndex, spot->beatIndex, request, accidents}, measure);
    CairoRenderer renderer(filesIn(assetsFolder()));
    if (writePng(renderer.picture(scene, theme.theme, request.frame).get(), options.out)) return 0;
    return complain(options.out.string() + " cannot be written", errors);
}

} // namespace vitrine
