#include "tools/Sheet.hpp"

#include "content/Assets.hpp"
#include "render/CairoRenderer.hpp"
#include "render/PangoMeasure.hpp"
#include "setup/Files.hpp"
#include "setup/Languages.hpp"
#include "setup/Open.hpp"
#include "tools/SheetPage.hpp"

#include <ostream>

namespace vitrine {
namespace {

constexpr Vec usualSize{1920, 1080};

/// What pages are made from.
struct Material {
    Storyboard storyboard;
    Theme theme;
    InterfaceWords words;
    LayoutRequest request;
    Diagnostics diagnostics;
};

void append(Diagnostics& all, const Diagnostics& more) { all.insert(all.end(), more.begin(), more.end()); }

Material materialFor(const CommonOptions& common) {
    const std::string language = languageFor(common);
    const Opened opened = openExhibit(common.content, language);
    const LoadedTheme theme = loadTheme(filesIn(assetsFolder()), common.theme);
    const LoadedWords words = loadWords(filesIn(assetsFolder()), language);
    Material m{opened.storyboard, theme.theme, words.words, {}, opened.diagnostics};
    append(m.diagnostics, theme.diagnostics);
    append(m.diagnostics, words.diagnostics);
    m.request.frame = frameFor(common.size.value_or(usualSize), ControlsBand::Hidden, common.textScale);
    m.request.textScale = common.textScale;
    return m;
}

int tell(const Diagnostics& diagnostics, std::ostream& errors) {
    for (const Diagnostic& d : diagnostics)
        errors << describe(d) << '\n';
    return hasErrors(diagnostics) ? 1 : 0;
}

/// The cases asked for, or what is wrong with the request.
struct Request {
    std::vector<std::size_t> cases;
    std::string mistake;
};

Request requestOf(const SheetOptions& options, const Storyboard& storyboard) {
    const std::string ending = options.out.extension().string();
    if (ending != ".png" && ending != ".pdf") return {{}, "--out has to end in .png or .pdf"};
    const bool isAll = options.caseSlug == "all";
    if (isAll && ending == ".png")
        return {{}, "--out has to end in .pdf when there are several cases: a page for each"};
    Request request;
    for (std::size_t i = 0; i < storyboard.cases.size(); ++i)
        if (isAll || storyboard.cases[i].slug == options.caseSlug) request.cases.push_back(i);
    if (request.cases.empty()) request.mistake = findSpot(storyboard, options.caseSlug, "").mistake;
    return request;
}

Scene pageOf(const Material& m, std::size_t caseIndex, const TextMeasure& measure) {
    SheetCase made{m.storyboard.cases[caseIndex], m.storyboard.questions, m.request.frame, {}};
    const Course course = courseOf(m.storyboard, caseIndex, m.request);
    for (std::size_t i = 0; i < course.beats.size(); ++i)
        made.scenes.push_back(sample(layOut(m.storyboard, course, measure, m.words, {i, i + 1}), course.beats[i].rest));
    return sheetPage(made, measure);
}

Frame frameOf(const Scene& page, float scale) {
    Frame frame;
    frame.size = page.size;
    frame.scale = scale;
    return frame;
}

bool writeSheet(const std::vector<Scene>& pages, const Theme& theme, const std::filesystem::path& file,
                CairoRenderer& renderer) {
    if (file.extension() == ".png")
        return writePng(renderer.picture(pages.front(), theme, frameOf(pages.front(), 1)).get(), file);
    constexpr float points = 0.5f; // a pixel's
    Pdf pdf(file, pages.front().size * points);
    for (const Scene& page : pages)
        pdf.addPage(renderer, page, theme, frameOf(page, points));
    return pdf.close();
}

} // namespace

int sheet(const SheetOptions& options, std::ostream& errors) {
    const Material material = materialFor(options.common);
    if (hasErrors(material.diagnostics)) return tell(material.diagnostics, errors);
    const auto [cases, mistake] = requestOf(options, material.storyboard);
    if (!mistake.empty()) {
        errors << "vitrine: " << mistake << '\n';
        return 1;
    }
    const PangoMeasure measure;
    std::vector<Scene> pages;
    for (const std::size_t caseIndex : cases)
        pages.push_back(pageOf(material, caseIndex, measure));
    CairoRenderer renderer(filesIn(assetsFolder()), options.out.extension() == ".pdf" ? Ink::Outlines : Ink::Pixels);
    if (!writeSheet(pages, material.theme, options.out, renderer)) {
        errors << "vitrine: " << options.out.string() << " cannot be written\n";
        return 1;
    }
    return tell(renderer.diagnostics(), errors);
}

} // namespace vitrine
