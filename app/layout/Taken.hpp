#pragma once

#include "layout/Plan.hpp"

namespace vitrine {

/// A box that is taken while something is there, in the plan's units.
struct Taken {
    Box box;
    const Lifetime* when = nullptr; ///< the survey's
    bool isLane = false;
};

/// How deep two that are there together reach into each other, in the plan's units; what boxes may share does not
/// count: they are generous.
[[nodiscard]] float shared(const Taken& a, const Taken& b);

/// Whether the members' lanes to the middle are taken too, while they are tied to anything.
enum class Lanes : bool { Free, Kept };

/// All boxes that a plan takes: the commons in both sizes, members, rows, sites, and what has found its place.
[[nodiscard]] std::vector<Taken> takenBoxes(const Survey& survey, const Plan& plan, Lanes lanes);

} // namespace vitrine
