#include "shell/Notice.hpp"

#include "core/Split.hpp"

#include <utility>

namespace vitrine {

namespace {

constexpr float margin = 80, titleSize = 44, lineSize = 24, leading = 1.5f;

/// The lines of text written so far, from the top down.
struct Page {
    Scene scene;
    float y = margin;
};

[[nodiscard]] Page written(Page page, std::string line, float size, Weight weight, ColourRole role,
                           const TextMeasure& measure) {
    const auto extent = measure.measure(line, size, weight);
    const Box box{margin, page.y, extent.width, extent.height};
    page.y += size * leading;
    const std::string id = "notice/" + std::to_string(page.scene.drawables.size());
    page.scene.drawables.push_back({id, Text{std::move(line), box, extent.ascent, size, weight, Paint{role}}});
    return page;
}

/// Broken between words so that no line is wider than `width`; a word too wide for a line stays whole.
std::vector<std::string> linesOf(const std::string& text, float width, const TextMeasure& measure) {
    std::vector<std::string> lines{""};
    for (const std::string_view next : wordsOf(text)) {
        const std::string word{next};
        const std::string longer = lines.back().empty() ? word : lines.back() + " " + word;
        const bool fits = lines.back().empty() || measure.measure(longer, lineSize, Weight::Regular).width <= width;
        if (fits)
            lines.back() = longer;
        else
            lines.push_back(word);
    }
    return lines;
}

std::string wordOr(const InterfaceWords& words, const std::string& id, const std::string& otherwise) {
    const auto found = words.find(id);
    return found == words.end() ? otherwise : found->second;
}

} // namespace

Scene noticeOf(const Diagnostics& diagnostics, const Frame& frame, const TextMeasure& measure,
               const InterfaceWords& words) {
    Page page;
    page.scene.size = frame.size;
    page = written(std::move(page), wordOr(words, "content-error", "This exhibit cannot be shown yet"), titleSize,
                   Weight::SemiBold, ColourRole::Paper, measure);
    page.y += titleSize;
    for (const auto& diagnostic : diagnostics) {
        if (diagnostic.severity != Severity::Error) continue;
        const auto lines = linesOf(describe(diagnostic), frame.size.x - 2 * margin, measure);
        const float end = page.y + static_cast<float>(lines.size()) * lineSize * leading;
        if (end > frame.size.y - margin) break;
        for (const auto& line : lines)
            page = written(std::move(page), line, lineSize, Weight::Regular, ColourRole::Quiet, measure);
        page.y += lineSize / 2;
    }
    return std::move(page.scene);
}

} // namespace vitrine
