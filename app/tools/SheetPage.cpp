#include "tools/SheetPage.hpp"

#include "layout/Type.hpp"

#include <algorithm>

namespace vitrine {
namespace {

constexpr float pageWidth = 2400, margin = 80, gap = 48;
constexpr float captionSize = 22, numberSize = 26, titleSize = 56, pitch = 1.32f;

/// The page while it is being set.
struct Page {
    const TextMeasure& measure;
    Scene scene{};

    float line(const std::string& id, const std::string& words, Vec at, float size, Weight weight, ColourRole colour) {
        const TextExtent e = measure.measure(words, size, weight);
        scene.drawables.push_back({id, Text{words, {at.x, at.y, e.width, e.height}, e.ascent, size, weight, {colour}}});
        return e.width;
    }
};

/// What of a screen belongs on the page: stage and legend. Header, caption and controls are told by the page itself.
Box windowOf(const Frame& frame) { return united(frame.stage, frame.legend); }

bool isToldByPage(const Drawable& d) { return d.id.rfind("header/", 0) == 0 || d.id.rfind("caption", 0) == 0; }

/// The beat's stage and legend, drawn so that their window fills `into`.
void addPicture(Page& page, Scene scene, const Frame& frame, Box into, const std::string& prefix) {
    std::erase_if(scene.drawables, isToldByPage);
    const Box window = windowOf(frame);
    const float scale = into.w / window.w;
    const Box whole{into.x - window.x * scale, into.y - window.y * scale, scene.size.x * scale, scene.size.y * scale};
    Scene placed = place(scene, whole, prefix);
    std::move(placed.drawables.begin(), placed.drawables.end(), std::back_inserter(page.scene.drawables));
}

std::string questionOf(const SheetCase& sheet, const StoryBeat& beat) {
    return beat.question < sheet.questions.size() ? sheet.questions[beat.question].text.value : "";
}

/// The lines of a text, one below the other; answers where the next one would stand.
float addLines(Page& page, const std::string& id, const std::string& text, Vec at, float width, Weight weight,
               ColourRole colour) {
    int n = 0;
    for (const std::string& words : breakLines(text, width, captionSize, weight, page.measure)) {
        page.line(id + "/" + std::to_string(++n), words, at, captionSize, weight, colour);
        at.y += captionSize * pitch;
    }
    return at.y;
}

/// The words below a picture; answers how high they are.
float addWords(Page& page, const SheetCase& sheet, std::size_t index, Vec at, float width, const std::string& prefix) {
    const StoryBeat& beat = sheet.story.beats[index];
    const float aside =
        14 + page.line(prefix + "number", std::to_string(index + 1), at, numberSize, Weight::Bold, ColourRole::Paper);
    const float y = addLines(page, prefix + "question", questionOf(sheet, beat), at + Vec{aside, 3}, width - aside,
                             Weight::Regular, ColourRole::Quiet);
    return addLines(page, prefix + "words", beat.caption, {at.x, y + 5}, width, Weight::Medium, ColourRole::Paper) -
           at.y;
}

float addTitle(Page& page, const StoryCase& story) {
    page.line("title", story.title, {margin, margin}, titleSize, Weight::Bold, ColourRole::Paper);
    page.line("place", story.place, {margin, margin + titleSize * 1.3f}, captionSize * 1.3f, Weight::Regular,
              ColourRole::Quiet);
    return margin + titleSize * 1.3f + captionSize * 1.3f + gap * 1.2f;
}

} // namespace

Scene sheetPage(const SheetCase& sheet, const TextMeasure& measure) {
    Page page{measure};
    const std::size_t columns = sheet.frame.portrait ? 6 : 4;
    const float width = (pageWidth - 2 * margin - gap * static_cast<float>(columns - 1)) / static_cast<float>(columns);
    const Box window = windowOf(sheet.frame);
    const float height = window.h * width / window.w;
    float y = addTitle(page, sheet.story), words = 0;
    for (std::size_t i = 0; i < sheet.scenes.size(); ++i) {
        if (i > 0 && i % columns == 0) {
            y += height + 16 + words + gap;
            words = 0;
        }
        const Vec at{margin + static_cast<float>(i % columns) * (width + gap), y};
        const std::string prefix = "sheet/" + sheet.story.beats[i].id + "/";
        addPicture(page, sheet.scenes[i], sheet.frame, {at.x, at.y, width, height}, prefix);
        words = std::max(words, addWords(page, sheet, i, at + Vec{0, height + 16}, width, prefix));
    }
    page.scene.size = {pageWidth, std::ceil(y + height + 16 + words + margin)};
    return std::move(page.scene);
}

} // namespace vitrine
