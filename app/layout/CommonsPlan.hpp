#pragma once

#include "core/Geometry.hpp"
#include "layout/Survey.hpp"
#include "storyboard/Storyboard.hpp"

#include <map>

namespace vitrine {

/// The panel of what is shared: rows that fill up and never flow again, planned for the whole case.
struct CommonsPlan {
    /// Where an element sits: its mark's centre and size, unfolded, from the panel's upper middle.
    struct Slot {
        Vec at;
        float size = 0;
    };
    Vec size;                        ///< of the panel, in stage units, unfolded
    Vec top;                         ///< its upper middle on the stage
    std::map<ElementId, Slot> slots; ///< provisions, documents, and people at its head
    float scale = 1;                 ///< of its marks
    float headLine = 0;              ///< the middle of the line that names its body, 0 when there is none
};

/// How much smaller a folded commons is.
inline constexpr float foldedScale = 0.62f;

/// A panel on a tall stage stands upright: in one column every provision can be reached from both sides.
enum class Stance : bool { Wide, Upright };

/// Plans the rows for a panel of at most `room` units, as large as fits; labels at `text` times their size.
[[nodiscard]] CommonsPlan planCommons(const Survey& survey, Vec room, float text, Stance stance);

/// The panel's box, folded or not, and a slot's centre and size on the stage.
[[nodiscard]] Box panelBox(const CommonsPlan& plan, bool folded);
[[nodiscard]] CommonsPlan::Slot slotOnStage(const CommonsPlan& plan, ElementId id, bool folded);

} // namespace vitrine
