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

/// One drawable of a pose: its place in the stack, how it comes and goes, and from where it starts if it moves in.
struct Posed {
    Drawable drawable;
    int order = 0;
    Passage passage = Passage::Fade;
    std::optional<Shape> entrance;
    bool passing = false; ///< marks the change and goes when the beat has come to rest
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
