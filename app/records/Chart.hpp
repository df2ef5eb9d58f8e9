#pragma once

#include <array>
#include <string>
#include <vector>

namespace vitrine {

/// A bar of a chart: its value, how much of it has the second colour, and what is told when one points at it.
struct ChartBar {
    std::string label;
    double value = 0, part = 0;
    std::string hint;
};

/// Upright bars over a common line, with an axis of values; as SVG for a page of `width` pixels. Labels that would meet
/// are left out, the first is always there.
[[nodiscard]] std::string uprightChart(const std::vector<ChartBar>& bars, double width, double height);

/// Lying bars, one below the other, each with its label before and its value behind.
[[nodiscard]] std::string lyingChart(const std::vector<ChartBar>& bars, double width);

/// Weekdays below each other, hours side by side: the more visits, the darker. Only hours at which anybody ever came.
[[nodiscard]] std::string weekChart(const std::array<std::array<std::size_t, 24>, 7>& week, double width);

/// A text as it may stand in HTML and SVG.
[[nodiscard]] std::string escaped(const std::string& text);

} // namespace vitrine
