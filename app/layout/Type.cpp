#include "layout/Type.hpp"

#include "core/Split.hpp"

namespace vitrine {
namespace {

std::vector<std::string> greedy(const std::vector<std::string>& words, float width, float size, Weight weight,
                                const TextMeasure& measure) {
    std::vector<std::string> lines;
    for (const std::string& word : words) {
        const std::string longer = lines.empty() ? word : lines.back() + " " + word;
        if (!lines.empty() && measure.measure(longer, size, weight).width <= width)
            lines.back() = longer;
        else
            lines.push_back(word);
    }
    return lines;
}

float widest(const std::vector<std::string>& lines, float size, Weight weight, const TextMeasure& measure) {
    float w = 0;
    for (const std::string& line : lines)
        w = std::max(w, measure.measure(line, size, weight).width);
    return w;
}

struct Fitted {
    std::vector<std::string> lines;
    float size = 0;
};

Fitted fit(const Block& block, const TextMeasure& measure) {
    for (float size = block.size;; size -= 2) {
        Fitted f{breakLines(block.text, block.box.w, size, block.weight, measure), size};
        const float height = static_cast<float>(f.lines.size()) * size * block.leading;
        const bool fits = height <= block.box.h + 0.5f && widest(f.lines, size, block.weight, measure) <= block.box.w;
        if (fits || size - 2 < block.smallest) return f;
    }
}

float startOf(const Box& box, float width, Align align) {
    if (align == Align::Left) return box.x;
    return align == Align::Right ? box.right() - width : box.centre().x - width / 2;
}

} // namespace

std::vector<std::string> breakLines(const std::string& text, float width, float size, Weight weight,
                                    const TextMeasure& measure) {
    const auto parts = wordsOf(text);
    const std::vector<std::string> words(parts.begin(), parts.end());
    std::vector<std::string> best = greedy(words, width, size, weight, measure);
    if (best.size() < 2) return best;
    for (float narrower = width - 12; narrower > width / 3; narrower -= 12) {
        std::vector<std::string> lines = greedy(words, narrower, size, weight, measure);
        if (lines.size() > best.size() || widest(lines, size, weight, measure) > narrower) break;
        best = std::move(lines);
    }
    return best;
}

std::vector<Drawable> setBlock(const Block& block, const TextMeasure& measure) {
    const Fitted f = fit(block, measure);
    const float pitch = f.size * block.leading;
    float y = block.box.centre().y - pitch * static_cast<float>(f.lines.size()) / 2;
    std::vector<Drawable> drawables;
    for (std::size_t i = 0; i < f.lines.size(); ++i, y += pitch) {
        const TextExtent e = measure.measure(f.lines[i], f.size, block.weight);
        const Box box{std::round(startOf(block.box, e.width, block.align)), std::round(y + (pitch - e.height) / 2),
                      e.width, e.height};
        drawables.push_back({block.id + "/" + std::to_string(i + 1),
                             Text{f.lines[i], box, e.ascent, f.size, block.weight, block.paint}, 1});
    }
    return drawables;
}

} // namespace vitrine
