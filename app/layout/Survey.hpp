#pragma once

#include "layout/Files.hpp"
#include "layout/Labels.hpp"
#include "layout/Lifetimes.hpp"

#include <map>

namespace vitrine {

/// What one element ever asks of its stage. Phases are counted through all beats.
struct Presence {
    Lifetime standing;       ///< there, on a place of its own
    Lifetime inPlace;        ///< standing, or something else stands in its place
    Lifetime tied;           ///< has any relation
    std::size_t first = 0;   ///< the phase in which it is first there; as many as there are phases: never
    std::size_t members = 0; ///< the most it ever has
    std::size_t atSite = 0;  ///< the most that ever stand on it, if it is a site
    NarrowRoom label;        ///< of its own name
    NarrowRoom written;      ///< of what is written at its mark: of many alike, the name of all
    bool shared = false, replaces = false, travelledTo = false;
    bool seatless = false; ///< ever there without a seat
    bool covered = false;  ///< a place whose edge ever becomes a group's boundary
    bool named = false;    ///< has its name on the stage even where types are told by the legend only (see Names.hpp)
    bool inFile = false;   ///< stands in one of the members' files, or in the place of one who does
    bool heads = false;    ///< sits at the head of the commons: a team, or a person seated in a body, group or commons
};

/// A whole case, read once from all its tableaux: trying a plan then looks at none of them.
struct Survey {
    const StoryCase& story;
    MemberFiles files;
    std::vector<Presence> of;     ///< one for each element
    Lifetime unfolded, folded;    ///< when the commons is there, in each of its sizes
    Lifetime bounded;             ///< when a boundary hugs its members
    bool body = false;            ///< a body ever stands round the commons
    std::vector<ElementId> heads; ///< who sits at the head of the commons, by arrival
    std::size_t mostHeads = 0;    ///< at one time
    std::vector<ElementId> free;  ///< without a place in files, rows, commons or on another element, by arrival
};

/// What is written at an element's mark: of many alike, the name of all.
[[nodiscard]] NarrowRoom writtenAt(const Element& element);

[[nodiscard]] Survey surveyOf(const StoryCase& story);

} // namespace vitrine
