#pragma once

#include "layout/Cards.hpp"

namespace vitrine {

/// The outlines that legend's samples have, and what they stand for on the stage.
enum class Outline : unsigned char { Line, Badge, TeamBadge, Disc, DoubleDisc, Square, DoubleSquare, Ring, Arc, Patch };

/// One entry: the phrase it is called by, and how its sample is drawn.
struct LegendEntry {
    std::string word;
    Outline outline = Outline::Line;
    ColourRole colour = ColourRole::Paper;
    Dash dash = Dash::Solid;
    Head head = Head::None;
    std::string pictogram{};
    bool lit = false; ///< the beat is about one of these
};

/// What the forms and colours on stage mean: an entry for each, whether or not the legend has room for all.
[[nodiscard]] std::vector<LegendEntry> legendEntries(const StoryCase& story, const Tableau& tableau);

/// Whether two entries can be told apart without any colour: by outline, line pattern or head.
[[nodiscard]] bool differInForm(const LegendEntry& a, const LegendEntry& b);

/// The entries as a row of samples with their words; what the beat is not about goes first where there is too little
/// room.
[[nodiscard]] Pose legendOf(const CardContext& context, const Tableau& tableau);

} // namespace vitrine
