#pragma once

#include "scene/Frame.hpp"
#include "scene/Scene.hpp"

#include <vector>

namespace vitrine::bench {

/// Which cells of the stage's band a movement has touched.
class Touched {
public:
    explicit Touched(const Frame& frame);

    void add(const Scene& before, const Scene& after);
    /// The part of the stage's band that was touched, 0..1.
    [[nodiscard]] double share() const;

private:
    Frame m_frame;
    int m_columns, m_rows;
    std::vector<bool> m_cells;
};

} // namespace vitrine::bench
