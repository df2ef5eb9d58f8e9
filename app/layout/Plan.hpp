#pragma once

#include "layout/CommonsPlan.hpp"
#include "scene/Frame.hpp"

namespace vitrine {

/// Which way the middle of the stage lies from a seat.
enum class Facing : signed char { Left = -1, Up = 0, Right = 1 };

/// Where something stands: its mark's centre and size, and which side faces the middle.
struct Seat {
    Vec at;
    float size = 0;
    Facing facing = Facing::Up;
};

/// Every place of a case on one stage, for its whole life: nothing moves unless the story moves it.
struct Plan {
    Box stage;
    Box seating; ///< the part of it where things stand: boundaries need the rest
    Vec centre;
    bool portrait = false;
    float text = 1; ///< scale of labels, 1 to 1.5
    CommonsPlan commons;
    std::vector<Seat> seats; ///< one for each element; for those who unite, where they stand before
    std::map<ElementId, std::vector<Seat>> campus; ///< the places at a site, in the order of arrival
    std::map<ElementId, Box> sites;                ///< the box of each site
    float cluster = 1;                             ///< a member's mark, in units
    float laneX = 0;                               ///< how far from the sides the files end and ties may bend
    float filesTop = 0;    ///< where the members' files begin: below the partners on a tall stage
    bool learners = false; ///< members have a row of learners below them
};

/// Half the width and the height above and below its centre that a member's cluster takes, arc, badge and label
/// included.
struct ClusterExtent {
    float aside = 0, above = 0, below = 0;
};
[[nodiscard]] ClusterExtent clusterExtent(const Plan& plan, float markSize);
[[nodiscard]] Box clusterBox(const Plan& plan, const Seat& seat);

[[nodiscard]] Plan planCase(const StoryCase& story, const Frame& frame, float textScale);

/// Where an element stands in a tableau, whatever it has replaced or united with.
[[nodiscard]] Seat seatOf(const Plan& plan, const Tableau& tableau, ElementId id);

} // namespace vitrine
