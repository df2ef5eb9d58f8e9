#pragma once

#include "scene/Scene.hpp"

namespace vitrine {

// Outlines that tell kinds of things apart without colour; the legend's samples are drawn with them too.

/// A person's badge: round above, flat below, as a portrait is framed. A team's is wider than high.
[[nodiscard]] Path badgeForm(Vec centre, float width, float height, std::optional<Paint> fill,
                             std::optional<Stroke> stroke);
/// How much wider than high a team's badge is.
inline constexpr float teamWidth = 1.36f;

/// What comes from outside has a second edge round it: `rim` is that edge about something of `size`, `within` what is
/// left for the thing itself.
struct DoubleEdge {
    Panel rim;
    float within = 0;
};
[[nodiscard]] DoubleEdge doubleEdge(Vec centre, float size, bool round, Paint paint);

/// The pictogram of the sign that tells of a role.
[[nodiscard]] std::string signOf(const std::string& role);

} // namespace vitrine
