#pragma once

#include "core/Geometry.hpp"
#include "scene/Scene.hpp"
#include "scene/TextMeasure.hpp"

#include <string>
#include <vector>

namespace vitrine {

/// A label's lines and the size at which they fit.
struct Label {
    std::vector<std::string> lines;
    float size = 0;
    friend bool operator==(const Label&, const Label&) = default;
};

/// What a label has to fit into, and how it is written.
struct LabelRoom {
    Vec room;
    float largest = 26; ///< the size it begins with; smaller ones follow in steps of 2 units
    Weight weight = Weight::SemiBold;
};

/// The lines as written at the largest legible size at which they fit; else broken anew at a legible size; else
/// smaller.
[[nodiscard]] Label fitted(const std::vector<std::string>& lines, const LabelRoom& room, const TextMeasure& measure);

/// A text broken wherever it has to be, at the largest size at which it fits.
[[nodiscard]] Label flowed(const std::string& text, const LabelRoom& room, const TextMeasure& measure);

/// All labels at the size of the smallest, so that a row of buttons speaks with one voice.
[[nodiscard]] std::vector<Label> fittedAlike(const std::vector<std::vector<std::string>>& labels,
                                             const std::vector<Vec>& rooms, float largest, const TextMeasure& measure);

/// How wide the widest of its lines is.
[[nodiscard]] float widthOf(const Label& label, Weight weight, const TextMeasure& measure);

/// The label's lines, centred in a box.
[[nodiscard]] std::vector<Text> centred(const Label& label, Box box, Weight weight, Paint paint,
                                        const TextMeasure& measure);

} // namespace vitrine
