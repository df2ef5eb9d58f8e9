#pragma once

#include "storyboard/Storyboard.hpp"

namespace vitrine {

/// The members who are there from early on, in files: left from top to bottom, right from top to bottom, and below.
struct MemberFiles {
    std::vector<ElementId> left, right, below;
};

/// Reads the files from the entry's seat hint (`1 5 2 | 4 6 3 | 7`), or makes them: half to each side, an odd one
/// below.
[[nodiscard]] MemberFiles memberFiles(const StoryCase& story);

} // namespace vitrine
