#pragma once

#include "layout/Cards.hpp"

namespace vitrine {

/// The outlines that legend's samples have, and what they stand for on the stage.
enum class Outline : unsigned char {
    Line,
    Badge,
    TeamBadge,
    Disc,
    DoubleDisc,
    Square,
    DoubleSquare,
    Ring,
    Arc,
    Patch,
    Mark
};

/// One entry: the phrase it is called by, and how its sample is drawn.
struct LegendEntry {
    std::string word;
    Outline outline = Outline::Line;
    ColourRole colour = ColourRole::Paper;
    Dash dash = Dash::Solid;
    Head head = Head::None;
    std::string pictogram{};
    bool lit = false;       ///< the beat is about one of these
    std::string text{};     ///< what it is called, where the interface has no phrase for it
    Head tail = Head::None; ///< of a line: how it begins
    friend bool operator==(const LegendEntry&, const LegendEntry&) = default;
};

/// What the forms and colours on stage mean: an entry for each, whether or not the legend has room for all.
[[nodiscard]] std::vector<LegendEntry> legendEntries(const StoryCase& story, const Tableau& tableau);

/// The types of those on stage whose names only repeat them, by their pictograms: for a stage that names none.
[[nodiscard]] std::vector<LegendEntry> typeEntries(const Storyboard& storyboard, const StoryCase& story,
                                                   const Tableau& tableau);

/// All that the legend of a tableau tells on this stage.
[[nodiscard]] std::vector<LegendEntry> legendEntries(const CardContext& context, const Tableau& tableau);

/// Whether two entries can be told apart without any colour: by outline, line pattern, head or pictogram.
[[nodiscard]] bool differInForm(const LegendEntry& a, const LegendEntry& b);

/// Entries of several stages that are seen together, each once; lit where it is on any of them.
[[nodiscard]] std::vector<LegendEntry> together(const std::vector<std::vector<LegendEntry>>& stages);

/// The entries as a row of samples with their words in the request's band for it; where there is too little room, what
/// is not lit goes first.
[[nodiscard]] Pose setLegend(const CardContext& context, const std::vector<LegendEntry>& entries);

/// The entries as a row of samples with their words; what the beat is not about goes first where there is too little
/// room.
[[nodiscard]] Pose legendOf(const CardContext& context, const Tableau& tableau);

} // namespace vitrine
