#pragma once

#include "layout/Plan.hpp"

namespace vitrine {

/// A box that is taken while something is there.
struct Taken {
    Box box;
    Lifetime when;
};

/// Finds places for all that has no fixed one (plans, units, late members …), in the order in which they appear: each
/// as near as possible to where its role belongs, clear of everything that is ever on stage with it. Adds them to the
/// plan.
void seatFree(const StoryCase& story, std::vector<Taken> taken, Plan& plan);

/// The box a free element takes, label included, about a centre.
[[nodiscard]] Box freeBox(const Element& element, const Seat& seat, const Plan& plan);

/// Whether an element has no place of its own in the files, rows, commons or on another element.
[[nodiscard]] bool isFree(const StoryCase& story, ElementId id);

} // namespace vitrine
