#include "controls/Label.hpp"

#include "core/Split.hpp"

#include <algorithm>
#include <optional>

namespace vitrine {
namespace {

constexpr float legible = 19;  // the least size a label should have at 1920 × 1080
constexpr float smallest = 10; // below this it is scaled to whatever fits
constexpr float step = 2;

using Lines = std::vector<std::string>;

/// A way of writing labels of one weight at one size.
struct Pen {
    const TextMeasure& measure;
    Weight weight;
    float size;

    [[nodiscard]] float width(const std::string& line) const { return measure.measure(line, size, weight).width; }
    [[nodiscard]] Vec extent(const Lines& lines) const {
        Vec all;
        for (const std::string& line : lines) {
            const TextExtent extent = measure.measure(line, size, weight);
            all = {std::max(all.x, extent.width), all.y + extent.height};
        }
        return all;
    }
};

Lines wordsIn(const Lines& lines) {
    Lines words;
    for (const std::string& line : lines)
        for (const std::string_view word : wordsOf(line))
            words.emplace_back(word);
    return words;
}

Lines broken(const Lines& words, const Pen& pen, float width) {
    Lines lines;
    for (const std::string& word : words) {
        const std::string longer = lines.empty() ? word : lines.back() + " " + word;
        if (!lines.empty() && pen.width(longer) <= width)
            lines.back() = longer;
        else
            lines.push_back(word);
    }
    return lines;
}

/// As few lines as the width allows, as even as they can be.
Lines evenlyBroken(const Lines& words, const Pen& pen, float width) {
    Lines best = broken(words, pen, width);
    for (float narrower = width * 0.95f; narrower > width * 0.4f; narrower -= width * 0.05f) {
        Lines lines = broken(words, pen, narrower);
        if (lines.size() > best.size() || pen.extent(lines).x > width) break;
        best = std::move(lines);
    }
    return best;
}

bool fits(const Lines& lines, const Pen& pen, Vec room) {
    const Vec extent = pen.extent(lines);
    return extent.x <= room.x && extent.y <= room.y;
}

/// A size from `from` down to `to` at which the lines fit, as they are or broken anew.
std::optional<Label> fittedFrom(const Lines& lines, const LabelRoom& room, const TextMeasure& measure, float from,
                                float to, bool anew) {
    const Lines words = anew ? wordsIn(lines) : Lines{};
    for (float size = from; size >= to; size -= step) {
        const Pen pen{measure, room.weight, size};
        const Lines candidate = anew ? evenlyBroken(words, pen, room.room.x) : lines;
        if (fits(candidate, pen, room.room)) return Label{candidate, size};
    }
    return std::nullopt;
}

Label squeezed(const Lines& lines, const LabelRoom& room, const TextMeasure& measure) {
    const Vec extent = Pen{measure, room.weight, smallest}.extent(lines);
    if (extent.x <= 0 || extent.y <= 0) return {lines, smallest};
    return {lines, smallest * 0.98f * std::min(room.room.x / extent.x, room.room.y / extent.y)};
}

} // namespace

Label fitted(const std::vector<std::string>& lines, const LabelRoom& room, const TextMeasure& measure) {
    const float largest = std::max(room.largest, smallest);
    const float least = std::min(legible, largest);
    for (float size = largest; size >= least; size -= step) {
        if (auto label = fittedFrom(lines, room, measure, size, size, false)) return *label;
        if (auto label = fittedFrom(lines, room, measure, size, size, true)) return *label;
    }
    const float smaller = std::min(legible - 1, largest);
    const auto written = fittedFrom(lines, room, measure, smaller, smallest, false);
    const auto anew = fittedFrom(lines, room, measure, smaller, smallest, true);
    if (anew && (!written || anew->size > written->size)) return *anew;
    return written ? *written : squeezed(lines, room, measure);
}

Label flowed(const std::string& text, const LabelRoom& room, const TextMeasure& measure) {
    if (auto label = fittedFrom({text}, room, measure, std::max(room.largest, smallest), smallest, true)) return *label;
    return squeezed({text}, room, measure);
}

std::vector<Label> fittedAlike(const std::vector<std::vector<std::string>>& labels, const std::vector<Vec>& rooms,
                               float largest, const TextMeasure& measure) {
    float common = largest;
    for (std::size_t i = 0; i < labels.size(); ++i)
        common = std::min(common, fitted(labels[i], {rooms[i], largest}, measure).size);
    std::vector<Label> alike;
    for (std::size_t i = 0; i < labels.size(); ++i)
        alike.push_back(fitted(labels[i], {rooms[i], common}, measure));
    return alike;
}

float widthOf(const Label& label, Weight weight, const TextMeasure& measure) {
    return Pen{measure, weight, label.size}.extent(label.lines).x;
}

std::vector<Text> centred(const Label& label, Box box, Weight weight, Paint paint, const TextMeasure& measure) {
    std::vector<Text> texts;
    const Vec extent = Pen{measure, weight, label.size}.extent(label.lines);
    float y = box.centre().y - extent.y / 2;
    for (const std::string& line : label.lines) {
        const TextExtent one = measure.measure(line, label.size, weight);
        texts.push_back(
            {line, {box.centre().x - one.width / 2, y, one.width, one.height}, one.ascent, label.size, weight, paint});
        y += one.height;
    }
    return texts;
}

} // namespace vitrine
