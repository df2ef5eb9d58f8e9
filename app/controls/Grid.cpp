#include "controls/Grid.hpp"

#include <algorithm>
#include <cmath>

namespace vitrine {

std::vector<Box> across(Box room, std::size_t count, float gap) {
    std::vector<Box> boxes;
    const float n = static_cast<float>(count);
    const float width = (room.w - (n - 1) * gap) / n;
    for (std::size_t i = 0; i < count; ++i)
        boxes.push_back(
            {std::round(room.x + static_cast<float>(i) * (width + gap)), room.y, std::floor(width), room.h});
    return boxes;
}

std::vector<Box> grid(Box room, std::size_t count, std::size_t columns, float gap) {
    std::vector<Box> boxes;
    if (count == 0) return boxes;
    const std::size_t rows = (count + columns - 1) / columns;
    const float n = static_cast<float>(rows);
    const float height = std::floor((room.h - (n - 1) * gap) / n);
    for (std::size_t row = 0; row < rows; ++row) {
        const Box line{room.x, std::round(room.y + static_cast<float>(row) * (height + gap)), room.w, height};
        const std::vector<Box> cells = across(line, columns, gap);
        const std::size_t left = std::min(columns, count - row * columns);
        boxes.insert(boxes.end(), cells.begin(), cells.begin() + static_cast<std::ptrdiff_t>(left));
    }
    return boxes;
}

} // namespace vitrine
