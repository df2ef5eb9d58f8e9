#pragma once

#include "scene/Timeline.hpp"

#include <random>

namespace vitrine::samples {

using Random = std::mt19937;

[[nodiscard]] Drawable disc(const std::string& id, Vec centre, float radius = 40);
[[nodiscard]] Drawable line(const std::string& id, std::vector<Vec> points);
[[nodiscard]] Drawable word(const std::string& id, const std::string& text, Vec corner);

/// Any drawable, of any kind, somewhere on a stage of 1920 × 1080.
[[nodiscard]] Drawable anyDrawable(Random& random, const std::string& id);
/// Some of the ids `element.0` … `element.<of - 1>`, each as any drawable.
[[nodiscard]] Scene anyScene(Random& random, int of);
/// A timeline of 20 s with `tracks` tracks of segments with gaps, cuts and passages of every sort. Nothing but cuts
/// lasts less than 0.2 s, as the shortest movement of the app does.
[[nodiscard]] Timeline anyTimeline(Random& random, int tracks);

/// The coordinates of a drawable: the corners of its bounds, and the points of a path.
[[nodiscard]] std::vector<Vec> coordinates(const Drawable& drawable);
[[nodiscard]] const Drawable* find(const Scene& scene, const std::string& id);
const Drawable* find(Scene&& scene, const std::string& id) = delete; ///< it would be gone with its scene

} // namespace vitrine::samples
