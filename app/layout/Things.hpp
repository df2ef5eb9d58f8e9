#pragma once

#include "layout/Pose.hpp"
#include "layout/RoundBox.hpp"

#include <string>

namespace vitrine {

/// A mark, disc, badge, plate or line of text in a pose: what nothing else may touch but by design.
struct Thing {
    const Posed* posed = nullptr;
    RoundBox shape;
    Layer layer = Layer::Frame;
    std::string owner; ///< the element whose cluster it belongs to; of texts round the stage, the block
    std::string item;  ///< the part of the cluster: a disc and its glyph are one
    bool isText = false;
};

/// A tie, an arrow, a boundary, a ring, an arc: what must not run through strangers.
struct Line {
    const Posed* posed = nullptr;
    std::vector<Vec> points; ///< a closed one ends where it begins
    Layer layer = Layer::Frame;
    float halfWidth = 0;
    std::vector<std::string> ends; ///< whom it belongs to
};

/// A panel on which some stand and others do not: the commons, a site.
struct Area {
    const Posed* posed = nullptr;
    RoundBox shape;
    std::string owner;
    std::vector<std::string> residents;
};

/// A pose, as accidents are measured on it. Points into the pose.
struct Inventory {
    std::vector<Thing> things;
    std::vector<Line> lines;
    std::vector<Area> areas;
};

[[nodiscard]] Layer layerOf(const Posed& posed);

/// What stands in a pose; `context` is what it was made from, nothing for a card without a stage.
[[nodiscard]] Inventory inventoryOf(const Pose& pose, const PoseContext* context);

} // namespace vitrine
