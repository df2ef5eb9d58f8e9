#pragma once

#include "player/Playhead.hpp"
#include "scene/Wander.hpp"

#include <optional>

namespace vitrine {

/// When the picture takes a step against burn-in: as a beat begins, where nobody sees it, and where none begins for
/// long, at rest. Pure; moments are passed in.
class Wanderer {
public:
    /// `reach`: how many pixels it may go each way; 0: it stays.
    explicit Wanderer(int reach) : m_reach(reach) {}

    /// Where the picture stands from now on, when that is another place.
    [[nodiscard]] std::optional<Vec> step(Instant now, bool beatBegins, bool moves);

private:
    int m_reach;
    std::size_t m_steps = 0;
    Instant m_last{};
};

} // namespace vitrine
