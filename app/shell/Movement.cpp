#include "shell/Movement.hpp"

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

double milliseconds(Time t) { return static_cast<double>(t.count()) / 1000; }

Time quantile(const std::vector<Time>& sorted, double q) {
    const auto rank = static_cast<std::size_t>(std::ceil(q * static_cast<double>(sorted.size())));
    return sorted[std::clamp<std::size_t>(rank, 1, sorted.size()) - 1];
}

} // namespace

FrameFigures figuresOf(const Movement& movement) {
    const auto& presented = movement.current;
    if (presented.size() < 2) return {};
    std::vector<Time> gaps;
    for (std::size_t i = 1; i < presented.size(); ++i)
        gaps.push_back(presented[i] - presented[i - 1]);
    std::sort(gaps.begin(), gaps.end());
    const Time prompt = framePeriod * 3 / 2;
    const auto inTime = static_cast<int>(std::upper_bound(gaps.begin(), gaps.end(), prompt) - gaps.begin());
    const int due = static_cast<int>(std::ceil(60 * inSeconds(presented.back() - presented.front())));
    return {due, movement.drawn, std::max(0, due - inTime), milliseconds(quantile(gaps, 0.5)),
            milliseconds(quantile(gaps, 0.99))};
}

} // namespace vitrine
