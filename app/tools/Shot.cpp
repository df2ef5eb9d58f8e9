#include "tools/Shot.hpp"

#include "content/Assets.hpp"
#include "controls/Draw.hpp"
#include "render/CairoRenderer.hpp"
#include "render/Offscreen.hpp"
#include "scene/Snap.hpp"
#include "setup/ControlNames.hpp"
#include "setup/Files.hpp"
#include "setup/Languages.hpp"
#include "setup/Open.hpp"

#include <iomanip>
#include <iostream>
#include <sstream>

namespace vitrine {
namespace {

namespace fs = std::filesystem;

constexpr Vec usualSize{1920, 1080};

/// Everything a picture is made from.
struct Staged {
    Storyboard storyboard;
    Theme theme;
    InterfaceWords words;
    LayoutRequest request;
    ScreenSettings screen;
    Diagnostics diagnostics;
};

void add(Diagnostics& all, Diagnostics more) { all.insert(all.end(), more.begin(), more.end()); }

Staged staged(const ShotOptions& options) {
    Staged made;
    const std::string language = languageFor(options.common);
    Opened opened = openExhibit(options.common.content, language);
    LoadedTheme theme = loadTheme(filesIn(assetsFolder()), options.common.theme);
    LoadedWords words = loadWords(filesIn(assetsFolder()), language);
    made.storyboard = std::move(opened.storyboard);
    made.theme = theme.theme;
    made.words = std::move(words.words);
    made.request.frame =
        frameFor(options.common.size.value_or(usualSize), options.controls ? ControlsBand::Shown : ControlsBand::Hidden,
                 options.common.textScale);
    made.request.textScale = options.common.textScale;
    if (options.panel) made.request = inPanel(made.request, panelFrame(*options.panel, options.common.textScale));
    made.screen = options.common.kiosk.settings.screen;
    add(made.diagnostics, std::move(opened.diagnostics));
    add(made.diagnostics, std::move(theme.diagnostics));
    add(made.diagnostics, std::move(words.diagnostics));
    return made;
}

/// Draws as a page, into PNG files.
class PagePainter {
public:
    [[nodiscard]] bool paint(const Scene& scene, const Staged& with, const fs::path& file) {
        return writePng(m_renderer.picture(scene, with.theme, with.request.frame).get(), file);
    }
    [[nodiscard]] const Diagnostics& diagnostics() const { return m_renderer.diagnostics(); }

private:
    CairoRenderer m_renderer{filesIn(assetsFolder())};
};

/// Draws as the screen does, into PNG files.
class ScreenPainter {
public:
    [[nodiscard]] bool paint(const Scene& scene, const Staged& with, const fs::path& file) {
        return m_screen.picture(scene, with.theme, with.request.frame).saveToFile(file.string());
    }
    [[nodiscard]] const Diagnostics& diagnostics() const { return m_screen.diagnostics(); }

private:
    Offscreen m_screen{filesIn(assetsFolder())};
};

/// The course of one case, with what its controls need.
struct LaidOut {
    Course course;
    Cases cases;

    [[nodiscard]] const CaseMarks& marks() const { return cases.cases[course.caseIndex]; }
};

LaidOut layOutCase(const Staged& with, std::size_t caseIndex) {
    LaidOut laid{courseOf(with.storyboard, caseIndex, with.request), unlaidCases(with.storyboard)};
    laid.cases.cases[caseIndex] = marksOf(with.storyboard, laid.course);
    return laid;
}

/// The controls as they look while the show plays through `at`.
Scene controlsScene(const Staged& with, const LaidOut& laid, Time at, const TextMeasure& measure) {
    const Frame& frame = with.request.frame;
    Visit visit = begin(begin({laid.course.caseIndex, std::nullopt}, laid.cases, Instant{}), {});
    visit.mode = Mode::Visiting;
    visit.show.playhead = seek(visit.show.playhead, at, Instant{});
    const float pixelsWide = frame.size.x * frame.scale + 2 * frame.offset.x;
    const ControlNames names = controlNames(with.storyboard, with.words);
    const float mm = mmPerUnit(frame, pixelsWide, widthMm(with.screen, pixelsWide));
    const Attention nothing;
    const ControlPanel panel =
        controls({visit, laid.cases, names, frame, mm, nothing, with.request.textScale, {}, 0}, Instant{});
    return snapped(draw(panel, frame, measure, with.request.textScale), frame);
}

Scene sceneAt(const Staged& with, const LaidOut& laid, Time at, const TextMeasure& measure, bool controlsToo) {
    const std::size_t beat = beatAt(laid.marks(), at).value_or(0);
    const Timeline timeline = layOut(with.storyboard, laid.course, measure, with.words, {beat, beat + 1});
    Scene scene = sample(snapped(timeline, with.request.frame), at);
    if (!controlsToo) return scene;
    Scene above = controlsScene(with, laid, at, measure);
    std::move(above.drawables.begin(), above.drawables.end(), std::back_inserter(scene.drawables));
    return scene;
}

/// A moment to draw, and where.
struct Picture {
    Time at{};
    fs::path file;
};

bool isFile(const fs::path& out) { return out.extension() == ".png"; }

/// `<slug>-<nn>-<beat>.png` in the folder, or the one file asked for.
fs::path fileFor(const ShotOptions& options, const std::string& slug, std::size_t beat, const std::string& id) {
    if (isFile(options.out)) return options.out;
    std::ostringstream name;
    name << slug << '-' << std::setw(2) << std::setfill('0') << beat + 1 << '-' << id << ".png";
    return options.out / name.str();
}

std::vector<Picture> picturesOf(const ShotOptions& options, const LaidOut& laid) {
    const CaseMarks& marks = laid.marks();
    if (options.at) {
        const std::size_t beat = beatAt(marks, *options.at).value_or(0);
        return {{*options.at, fileFor(options, marks.slug, beat, marks.beats[beat].beat)}};
    }
    std::vector<Picture> pictures;
    for (std::size_t i = 0; i < marks.beats.size(); ++i)
        if (!options.beatId || marks.beats[i].beat == *options.beatId)
            pictures.push_back({marks.beats[i].rest, fileFor(options, marks.slug, i, marks.beats[i].beat)});
    return pictures;
}

/// The cases asked for, or in words what is wrong with the request.
struct Request {
    std::vector<std::size_t> cases;
    std::string mistake;
};

Request requestOf(const ShotOptions& options, const Storyboard& storyboard) {
    const bool isAll = options.caseSlug == "all";
    if (isFile(options.out) && (isAll || (!options.beatId && !options.at)))
        return {{}, "--out has to be a folder when there are several pictures"};
    if (isAll && options.beatId) return {{}, "--beat asks for one beat, so --case has to name one case"};
    Request request;
    for (std::size_t i = 0; i < storyboard.cases.size(); ++i)
        if (isAll || storyboard.cases[i].slug == options.caseSlug) request.cases.push_back(i);
    if (options.beatId || request.cases.empty())
        request.mistake = findSpot(storyboard, options.caseSlug, options.beatId.value_or("")).mistake;
    return request;
}

int complain(const std::string& message, int code) {
    std::cerr << "vitrine: " << message << '\n';
    return code;
}

int tell(const Diagnostics& diagnostics) {
    for (const Diagnostic& diagnostic : diagnostics)
        std::cerr << describe(diagnostic) << '\n';
    return hasErrors(diagnostics) ? 1 : 0;
}

/// Draws what is asked for; answers the exit code.
template <typename Painter>
int paintAll(const ShotOptions& options, const Staged& with, const std::vector<std::size_t>& cases, Painter painter) {
    const PangoMeasure measure;
    for (const std::size_t caseIndex : cases) {
        const LaidOut laid = layOutCase(with, caseIndex);
        for (const auto& [at, file] : picturesOf(options, laid))
            if (!painter.paint(sceneAt(with, laid, at, measure, options.controls), with, file))
                return complain(file.string() + " cannot be written", 1);
    }
    return tell(painter.diagnostics());
}

} // namespace

int shot(const ShotOptions& options) {
    const Staged with = staged(options);
    if (hasErrors(with.diagnostics)) return tell(with.diagnostics);
    const auto [cases, mistake] = requestOf(options, with.storyboard);
    if (!mistake.empty()) return complain(mistake, 1);
    std::error_code failure; // told when the first picture cannot be written
    const fs::path folder = isFile(options.out) ? options.out.parent_path() : options.out;
    if (!folder.empty()) fs::create_directories(folder, failure);
    return options.screen ? paintAll(options, with, cases, ScreenPainter{})
                          : paintAll(options, with, cases, PagePainter{});
}

} // namespace vitrine
