#pragma once

#include "layout/Pose.hpp"

#include <map>

namespace vitrine {

/// What moves in appears at the beginning of its way in this time; what travels also goes in it, at the end.
inline constexpr Time appearing = seconds(0.2);
/// What goes fades in this time.
inline constexpr Time leaving = seconds(0.25);

/// What one drawable does in a phase.
enum class Doing : unsigned char {
    Go,      ///< it is no more
    Relight, ///< its look changes, not its place
    Move,
    Come,
    Travel,
    Depart, ///< goes in a way of its own
};

/// One drawable's part in a phase: what it was, what it becomes, and when (from the phase's start).
struct Act {
    Doing doing = Doing::Come;
    const Posed* before = nullptr; ///< none when it comes
    const Posed* after = nullptr;  ///< none when it goes
    Time start{}, length{};
    Time together{}; ///< when the first of those it belongs to starts
};

/// Whether it is a line that is drawn when it comes.
[[nodiscard]] bool isLine(const Posed& posed);
/// Whether it is drawn behind someone who goes that way: it begins when they do, not while they appear.
[[nodiscard]] bool isTrail(const Posed& posed);

/// The acts that turn the drawables of `now` into `to`, each with its time: leaving, moving, arriving, one turn after
/// the other. Pointers are into both. In the order of `to`, what goes first.
[[nodiscard]] std::vector<Act> scheduleOf(const std::map<std::string, Posed>& now, const Pose& to);

} // namespace vitrine
