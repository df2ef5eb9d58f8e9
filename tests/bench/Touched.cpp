#include "bench/Touched.hpp"

#include "render/Damage.hpp"
#include "render/Flatten.hpp"

#include <algorithm>

namespace vitrine::bench {
namespace {

constexpr int cell = 8; // pixels

} // namespace

Touched::Touched(const Frame& frame) : m_frame(frame) {
    const Box stage = inPixels(frame.stage, frame);
    m_columns = static_cast<int>(stage.w) / cell;
    m_rows = static_cast<int>(stage.h) / cell;
    m_cells.resize(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows));
}

void Touched::add(const Scene& before, const Scene& after) {
    const Box stage = inPixels(m_frame.stage, m_frame);
    const int x = static_cast<int>(stage.x), y = static_cast<int>(stage.y);
    for (const sf::IntRect& part : damage(before, after, m_frame)) {
        const int left = std::clamp((part.left - x) / cell, 0, m_columns);
        const int right = std::clamp((part.left + part.width - x + cell - 1) / cell, 0, m_columns);
        const int top = std::clamp((part.top - y) / cell, 0, m_rows);
        const int bottom = std::clamp((part.top + part.height - y + cell - 1) / cell, 0, m_rows);
        for (int row = top; row < bottom; ++row)
            for (int column = left; column < right; ++column)
                m_cells[static_cast<std::size_t>(row * m_columns + column)] = true;
    }
}

double Touched::share() const {
    return static_cast<double>(std::count(m_cells.begin(), m_cells.end(), true)) / static_cast<double>(m_cells.size());
}

} // namespace vitrine::bench
