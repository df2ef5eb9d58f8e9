#pragma once

#include "layout/Plan.hpp"

namespace vitrine {

/// The members who are there from early on, in files: left from top to bottom, right from top to bottom, and below.
struct MemberFiles {
    std::vector<ElementId> left, right, below;
};

/// Between the two columns of a zigzag: room for a boundary to pass.
inline constexpr float zigzagGap = 108;

/// Reads the files from the entry's seat hint (`1 5 2 | 4 6 3 | 7`), or makes them: half to each side, an odd one
/// below.
[[nodiscard]] MemberFiles memberFiles(const StoryCase& story);

/// Seats the files: a zigzag of two columns on a wide stage, upright on a tall one.
void seatFiles(const MemberFiles& files, Plan& plan);

} // namespace vitrine
