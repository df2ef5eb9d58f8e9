#pragma once

#include "layout/Layout.hpp"
#include "layout/Plan.hpp"
#include "scene/Timeline.hpp"

namespace vitrine {

/// The stack, back to front.
enum class Layer : int {
    Place,
    Group,
    TieHalo,
    Tie,
    RingHalo,
    Ring,
    Panel,
    TieInto,
    Site,
    Halo,
    Disc,
    Cluster,
    Badge,
    Label,
    Trace,
    Frame,
};

/// What happens in a phase, one after the other; turns in which nothing happens take no time.
enum class Turn : unsigned char {
    Beside, ///< texts and legend: at once, and nobody waits for them
    Leave,  ///< what goes, goes
    Move,   ///< what is there takes its new place and shape
    Ground, ///< places, boundaries and the commons come
    Thing,  ///< members, partners, pages come
    Person, ///< people take their seats
    Tie,    ///< relations are drawn
    Flow,   ///< something runs along them
    Goal,   ///< what that brings about
    Sign,   ///< what is stuck on at last
};

enum class Life : unsigned char {
    Stays,
    Passing, ///< marks the change and goes when the beat has come to rest
    Travels, ///< is there while it moves only
    Leaves,  ///< goes by turning into this, or along its way; nothing when it is not there
};

/// One drawable of a pose: its place in the stack, and how and when it comes.
struct Posed {
    Drawable drawable;
    int order = 0;
    Passage passage = Passage::Fade;
    std::optional<Shape> entrance{}; ///< what it is at first, when it moves in
    Life life = Life::Stays;
    ElementId who = nobody; ///< whose it is: what is of one element comes together
    int step = 0;           ///< parts of an element that come one after the other
    Turn comes = Turn::Beside, moves = Turn::Move;
    bool late = false;  ///< comes when the rest of its element has come
    bool fades = false; ///< goes here and comes there instead of moving
    Way way{};          ///< along which it comes, ending where it is
};

using Pose = std::vector<Posed>;

/// All that the drawing of one tableau may look at.
struct PoseContext {
    const Storyboard& storyboard;
    const StoryCase& story;
    const Plan& plan;
    const Tableau& tableau;
    const TextMeasure& measure;
    bool everythingLit = false; ///< on the last card nothing is dimmed
};

/// A tableau on its stage: everything between header and legend.
[[nodiscard]] Pose poseOf(const PoseContext& context);

} // namespace vitrine
