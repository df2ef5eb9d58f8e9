#pragma once

#include "layout/Things.hpp"

namespace vitrine {

/// How long a line may run through a stranger's rim, and beneath a panel on which it has no business, in units.
inline constexpr float nick = 6, passage = 12;

/// The box that a line stays within: through what lies outside it does not run.
[[nodiscard]] Box reachOf(const Line& line);

/// How far a line runs through a thing it has nothing to do with; 0 where it may: through what it belongs to, beneath
/// a panel that covers it, to a seat on the ring.
[[nodiscard]] float lengthThrough(const Line& line, const Thing& thing, const Inventory& all);

/// How far a line runs beneath a panel on which nobody stands whom it belongs to.
[[nodiscard]] float lengthThrough(const Line& line, const Area& area);

/// Whether a text stands on a panel made for it: a name on its plate, a number in its circle.
[[nodiscard]] bool isGround(const Thing& panel, const Thing& text);

} // namespace vitrine
