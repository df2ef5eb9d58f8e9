#pragma once

#include "core/Geometry.hpp"
#include "layout/Survey.hpp"
#include "storyboard/Storyboard.hpp"

#include <map>
#include <tuple>
#include <vector>

namespace vitrine {

/// The panel of what is shared: rows that fill up and never flow again, planned for the whole case.
struct CommonsPlan {
    /// Where an element sits: its mark's centre and size, unfolded, from the panel's upper middle.
    struct Slot {
        Vec at;
        float size = 0;
        float height = 0; ///< the panel's, when this row is its last; 0 for people at its head
    };
    Vec size;                        ///< of the panel with all its rows, unfolded
    float leastHeight = 0;           ///< with its first row only
    Vec top;                         ///< its upper middle on the stage
    std::map<ElementId, Slot> slots; ///< provisions, documents, and people at its head
    float scale = 1;                 ///< of its marks
    float headLine = 0;              ///< the middle of the line that names its body, 0 when there is none
};

/// How much smaller a folded commons is.
inline constexpr float foldedScale = 0.62f;

/// A panel on a tall stage stands upright: in one column every provision can be reached from both sides.
enum class Stance : bool { Wide, Upright };

/// How large names are in the panel, in times their usual size: its own, and of what stands in it. 0: it has none.
struct PanelText {
    float own = 1, rows = 1;
};

/// What stands in the panel, by arrival; of what is counted all that belong together.
struct CommonsContents {
    std::vector<ElementId> documents, provisions;
    std::vector<std::vector<ElementId>> counted;
};

/// How documents and provisions share the panel: in rows of their own, or side by side with the documents in the
/// middle; split: what is counted has a row of its own, too.
enum class Arrangement : unsigned char { Apart, Together, Split };

/// One way to fill the panel, and how large the panel is then.
struct Filling {
    float scale = 1;
    std::size_t rows = 1; ///< of provision
    Arrangement arrangement = Arrangement::Apart;
};
struct SizedFilling {
    Filling filling;
    Vec size;
};

/// Plans the panel of one case for any room. A search for a plan asks for thousands of rooms, but for few sizes of
/// names: what all fillings measure with these is kept.
class CommonsPlanner {
public:
    explicit CommonsPlanner(const Survey& survey);
    /// The rows for a panel of at most `room` units, as large as fits.
    [[nodiscard]] CommonsPlan plan(Vec room, PanelText text, Stance stance);

private:
    [[nodiscard]] const std::vector<SizedFilling>& sized(PanelText text, Stance stance);

    const Survey& m_survey;
    CommonsContents m_contents;
    std::map<std::tuple<float, float, Stance>, std::vector<SizedFilling>> m_sized;
};

/// The panel's box at a height, folded or not, and a slot's centre and size on the stage.
[[nodiscard]] Box panelBox(const CommonsPlan& plan, float height, bool folded);
[[nodiscard]] inline Box panelBox(const CommonsPlan& plan, bool folded) { return panelBox(plan, plan.size.y, folded); }
[[nodiscard]] CommonsPlan::Slot slotOnStage(const CommonsPlan& plan, ElementId id, bool folded);

/// How high the panel is with the rows in which somebody sits. `isFilled` answers for an element.
template <typename IsFilled>
[[nodiscard]] float heightFilled(const CommonsPlan& plan, IsFilled isFilled) {
    float height = plan.leastHeight;
    for (const auto& [id, slot] : plan.slots)
        if (slot.height > height && isFilled(id)) height = slot.height;
    return height;
}

} // namespace vitrine
