#pragma once

#include <string>
#include <vector>

namespace vitrine {

/// Size of labels on the stage in stage units at text scale 1, and the distance of their lines.
inline constexpr float labelSize = 23, labelPitch = 27;
/// The width of a letter of a label, on the safe side: seats are planned before any text is measured.
inline constexpr float letterWidth = 12.6f;

/// A label's words on lines of about a dozen letters: what stands close to others must stay narrow.
[[nodiscard]] std::vector<std::string> narrowLines(const std::string& label);
/// How much room a label takes on narrow lines: the most letters on any of them, and how many lines there are.
struct NarrowRoom {
    float letters = 0, lines = 0;
};
[[nodiscard]] NarrowRoom narrowRoom(const std::string& label);
/// The most letters on any of the lines.
[[nodiscard]] float widestLine(const std::vector<std::string>& lines);

} // namespace vitrine
