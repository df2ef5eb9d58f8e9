#pragma once

#include "layout/CommonsPlan.hpp"
#include "layout/Request.hpp"

#include <memory>

namespace vitrine {

/// Round the commons, for a ring and its seats, in the plan's units.
inline constexpr float ringRoom = 42;

/// How a file of members stands on a wide stage: bent like a bow, or folded into two columns. Upright on a tall one.
enum class FileShape : unsigned char { Bow, Zigzag };

/// Which way the middle of the stage lies from a seat.
enum class Facing : signed char { Left = -1, Up = 0, Right = 1 };

/// Where something stands: its mark's centre and size, and which side faces the middle.
struct Seat {
    Vec at;
    float size = 0;
    Facing facing = Facing::Up;
};

/// Where a member's name stands, if it has room for one: below the mark, or there but reaching towards the middle only.
enum class Naming : unsigned char { None, Below, Inwards };

/// Every place of a case on one stage, for its whole life: nothing moves unless the story moves it. It is composed in
/// units of its own: where there is little room, everything but labels is drawn smaller by `unit`.
struct Plan {
    float unit = 1; ///< stage units in one of the plan's
    Vec origin;     ///< the stage's upper left corner, in stage units
    Box stage;
    Box roam;    ///< the part of it where anything may stand: boundaries need the rest
    Box seating; ///< the part of that which the case itself takes; above it may be a strip for who comes from outside
    Vec centre;
    bool portrait = false;
    FileShape files = FileShape::Bow;
    float text = 1; ///< scale of labels, in the plan's units
    CommonsPlan commons;
    float strayed = 0; ///< how far all that found its own place stands from where it belongs, in widths of the stage
    std::vector<bool> free;    ///< one for each element: it has found its own place
    std::vector<Seat> seats;   ///< one for each element; for those who unite, where they stand before
    std::vector<Seat> opening; ///< the members' while nothing else is there (see Opening.hpp)
    std::map<ElementId, std::vector<Seat>> campus; ///< the places at a site, in the order of arrival
    std::map<ElementId, Box> sites;                ///< the box of each site
    float cluster = 1;                             ///< a member's mark, in units
    float laneX = 0;                     ///< how far from the sides of its seating the files end and ties may bend
    std::vector<Vec> circle;             ///< the hull of the members' files: what comes from outside stands beyond it
    float filesTop = 0;                  ///< where the members' files begin: below the partners on a tall stage
    bool learners = false;               ///< members have a row of learners below them
    bool namesTypes = true;              ///< on the stage; else they stand in the legend
    bool namesShared = true;             ///< what is in the commons has its name there
    std::vector<Naming> naming;          ///< one for each element
    std::shared_ptr<const Plan> centred; ///< until anyone stands in a strip (see GivingWay.hpp); null: there is none
    std::size_t stripFrom = 0;           ///< the beat in which someone first does
    std::vector<float>
        names; ///< how wide the name is that has its room there, in the plan's units; 0: no wider than usual
};

/// The height of the row of learners below a member's mark; without learners a small gap.
[[nodiscard]] float learnersBelow(const Plan& plan, float markSize);

/// Half the width and the height above and below its centre that a member's cluster takes, arc, badge and label
/// included.
struct ClusterExtent {
    float aside = 0, above = 0, below = 0;
};
[[nodiscard]] ClusterExtent clusterExtent(const Plan& plan, float markSize, Naming naming);
[[nodiscard]] Box clusterBox(const Plan& plan, const Seat& seat, Naming naming);

/// Where those who come from outside have a strip of the stage of their own.
enum class Apart : unsigned char { Nowhere, Above, Right, Beside };

/// How small everything is drawn, and how large labels are, in stage units: what a search for a plan may change.
struct Trial {
    float unit = 1, labels = 1;
    float cluster = 92; ///< a member's mark, in the plan's units
    FileShape files = FileShape::Bow;
    Apart apart = Apart::Nowhere;
    float inset = 0;      ///< how much of the room beside the commons lies outside the files, 0..1
    bool upright = false; ///< composed for a tall stage
};

/// The plan at one size, but for what finds its own place (see Free.hpp).
[[nodiscard]] Plan planWith(const Survey& survey, CommonsPlanner& commons, const LayoutRequest& request,
                            const Trial& trial);

/// Answers how much goes wrong in the pictures of a plan; more than `atMost` need not be counted to its end.
using Judge = std::function<std::size_t(const Plan& plan, std::size_t atMost)>;

/// The plan with the largest marks and labels at which nothing is crowded; else the least crowded. Labels grow with the
/// text scale as far as there is room for them, to 1.5 at most. With a judge nothing may go wrong in its pictures
/// either, or as little as possible.
[[nodiscard]] Plan planCase(const StoryCase& story, const LayoutRequest& request,
                            const StillWanted& stillWanted = always, const Judge& judge = nullptr);

/// Whether a case has the same plan for both, so that it need not be made twice.
[[nodiscard]] bool arePlannedAlike(const LayoutRequest& a, const LayoutRequest& b);

/// Where an element stands in a tableau, whatever it has replaced or united with.
[[nodiscard]] Seat seatOf(const Plan& plan, const Tableau& tableau, ElementId id);

} // namespace vitrine
