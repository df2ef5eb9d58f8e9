#include "render/LaidExhibit.hpp"

#include "content/Assets.hpp"
#include "controls/Draw.hpp"
#include "scene/Snap.hpp"
#include "setup/ControlNames.hpp"
#include "setup/Files.hpp"
#include "setup/Open.hpp"

#include <iterator>

namespace vitrine {
namespace {

Scene controlsAt(const LaidExhibit& exhibit, const Show& show, Instant now, const TextMeasure& measure) {
    const Frame& frame = exhibit.request.frame;
    const float pixelsWide = frame.size.x * frame.scale + 2 * frame.offset.x;
    const float mm = mmPerUnit(frame, pixelsWide, assumedWidthMm(pixelsWide));
    Visit visit = begin(show, {});
    visit.mode = Mode::Visiting;
    const ControlPanel panel = controls({visit, exhibit.cases, exhibit.names, frame, mm, {}, 1, {}, 0}, now);
    return snapped(draw(panel, frame, measure, exhibit.request.textScale), frame);
}

} // namespace

LaidExhibit laidOut(const std::filesystem::path& folder, Vec pixels, const TextMeasure& measure) {
    LaidExhibit made;
    made.storyboard = openExhibit(folder).storyboard;
    made.words = loadWords(filesIn(assetsFolder()), "en").words;
    made.request.frame = frameFor(pixels, ControlsBand::Shown, 1);
    made.names = controlNames(made.storyboard, made.words);
    made.cases = unlaidCases(made.storyboard);
    for (std::size_t i = 0; i < made.storyboard.cases.size(); ++i) {
        const Course course = courseOf(made.storyboard, i, made.request);
        made.timelines.push_back(snapped(layOut(made.storyboard, course, measure, made.words), made.request.frame));
        made.cases.cases[i] = marksOf(made.storyboard, course);
    }
    return made;
}

Show enteringBeat(const LaidExhibit& exhibit, std::size_t caseIndex, std::size_t beat) {
    return begin({caseIndex, beat}, exhibit.cases, Instant{});
}

Scene onScreen(const LaidExhibit& exhibit, const Show& show, Instant now, const TextMeasure& measure) {
    Scene scene = sceneAt(show, exhibit.timelines[show.caseIndex], now);
    Scene above = controlsAt(exhibit, show, now, measure);
    std::move(above.drawables.begin(), above.drawables.end(), std::back_inserter(scene.drawables));
    return scene;
}

Scene atRest(const LaidExhibit& exhibit, std::size_t caseIndex, std::size_t beat, const TextMeasure& measure) {
    const BeatMark& mark = exhibit.cases.cases[caseIndex].beats[beat];
    return onScreen(exhibit, enteringBeat(exhibit, caseIndex, beat), mark.rest - mark.start, measure);
}

} // namespace vitrine
