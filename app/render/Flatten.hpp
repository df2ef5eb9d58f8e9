#pragma once

#include "scene/Frame.hpp"
#include "scene/Scene.hpp"

#include <array>
#include <vector>

namespace vitrine {

/// Points joined by straight lines; when closed, the last one to the first as well.
struct Polyline {
    std::vector<Vec> points;
    bool closed = false;
    friend bool operator==(const Polyline&, const Polyline&) = default;
};

/// What a stroke comes to: lines `width` wide with round ends, dots as large, and triangles.
struct Strokes {
    float width = 0;
    std::vector<Polyline> lines;
    std::vector<Vec> dots;
    std::vector<std::vector<Vec>> heads; ///< outlines, the tip first
};

/// From stage units to the pixels of a screen.
[[nodiscard]] constexpr Vec inPixels(Vec p, const Frame& frame) { return p * frame.scale + frame.offset; }
[[nodiscard]] Box inPixels(Box box, const Frame& frame);
[[nodiscard]] Panel inPixels(Panel panel, const Frame& frame);
[[nodiscard]] Path inPixels(Path path, const Frame& frame);

/// The square a pictogram takes up, in pixels; whole but for rounding errors is whole.
[[nodiscard]] Box markBox(const Mark& mark, const Frame& frame);
/// A length or a place in pixels, whole where it is whole but for rounding errors.
[[nodiscard]] float steadied(float pixels);
/// The whole screen, in whole pixels.
[[nodiscard]] Vec pixelSize(const Frame& frame);

/// The outline of a rectangle with round corners, in pixels: no chord strays more than a twentieth of one.
[[nodiscard]] Polyline roundedRectangle(Box box, float radius);
[[nodiscard]] float lengthOf(const Polyline& line);
/// The part of a line between two distances from its first point. A closed line is opened there.
[[nodiscard]] Polyline between(const Polyline& line, float from, float to);
/// The line with its sharp corners rounded to `radius`, or less where its legs are short.
[[nodiscard]] Polyline softened(const Polyline& line, float radius);

/// What the panel's and the path's strokes come to, in pixels; both shapes must be in pixels.
[[nodiscard]] Strokes strokesOf(const Panel& panel);
[[nodiscard]] Strokes strokesOf(const Path& path);

} // namespace vitrine
