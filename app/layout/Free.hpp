#pragma once

#include "layout/Taken.hpp"

namespace vitrine {

/// How far all that finds its own place may stray, in widths of the stage, and how much of it may share its place with
/// others, in units.
struct Bearable {
    float straying = 0, crowding = 0;
};

/// Finds places for all that has no fixed one (plans, units, late members …), in the order in which they appear: each
/// as near as possible to where its role belongs, clear of everything that is ever on stage with it. Adds them to the
/// plan. Gives up as soon as it is more than bearable.
void seatFree(const Survey& survey, std::vector<Taken> taken, const Bearable& bearable, Plan& plan);

/// Whether a free element comes from outside: its place is beyond the circle of members.
[[nodiscard]] bool comesFromOutside(const Element& element);

/// The box an element takes at a seat, label included; a member's whole cluster.
[[nodiscard]] Box freeBox(const StoryCase& story, ElementId id, const Seat& seat, const Plan& plan);
/// The same where it is asked for often.
[[nodiscard]] Box freeBox(const Survey& survey, ElementId id, const Seat& seat, const Plan& plan);

} // namespace vitrine
