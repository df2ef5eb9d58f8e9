#pragma once

#include "core/Colour.hpp"
#include "core/Geometry.hpp"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace vitrine {

/// A colour to be: `role` at `strength` over `ground`, mixed into one opaque colour. Dimming is mixing, so nothing
/// shines through a dimmed mark.
struct Paint {
    ColourRole role = ColourRole::Paper;
    float strength = 1;
    ColourRole ground = ColourRole::Ground;
    friend bool operator==(const Paint&, const Paint&) = default;
};

enum class Dash : unsigned char { Solid, Dotted, Dashed };

/// A line of a given width in stage units. Dotted: round dots a width across, 2.2 widths apart; dashed: 4 widths on, 3
/// off.
struct Stroke {
    Paint paint;
    float width = 2;
    Dash dash = Dash::Solid;
    friend bool operator==(const Stroke&, const Stroke&) = default;
};

/// An upright rectangle with round corners; a disc when the radius is half its side.
struct Panel {
    Box box;
    float radius = 0;
    std::optional<Paint> fill;
    std::optional<Stroke> stroke; ///< centred on the edge
    friend bool operator==(const Panel&, const Panel&) = default;
};

/// How a line ends: an arrow points, a double one pushes, a diamond holds on to what it ends at, and from a bar across
/// it something is sent out.
enum class Head : unsigned char { None, Arrow, Double, Diamond, Bar };

/// How long an arrow's head is on a line of `width`; its base is as wide.
[[nodiscard]] constexpr float headLength(float width) { return 5 * width; }

/// A line through points, or the outline they enclose. `reveal` is the part of its length that is drawn, 0..1: from the
/// first point on, of an outline both ways from it. Fills are for outlines that are star-shaped about the mean of their
/// points.
struct Path {
    std::vector<Vec> points;
    bool closed = false;
    std::optional<Paint> fill;
    std::optional<Stroke> stroke;
    Head startHead = Head::None, endHead = Head::None;
    float reveal = 1;
    friend bool operator==(const Path&, const Path&) = default;
};

/// A pictogram by its file name without ending, square, in two tones.
struct Mark {
    std::string pictogram;
    Vec centre;
    float size = 0; ///< side of its square
    Paint first, second;
    friend bool operator==(const Mark&, const Mark&) = default;
};

enum class Weight : unsigned char { Regular, Medium, SemiBold, Bold };

/// One line of text; layout has broken it, nobody breaks it again. `box` is what TextMeasure said, its upper left
/// corner where the line begins; `baseline` counts from the box's top.
struct Text {
    std::string line;
    Box box;
    float baseline = 0;
    float size = 0;
    Weight weight = Weight::Regular;
    Paint paint;
    friend bool operator==(const Text&, const Text&) = default;
};

using Shape = std::variant<Panel, Path, Mark, Text>;

/// One thing to draw. Its id stays the same from beat to beat as long as it is the same thing.
struct Drawable {
    std::string id;
    Shape shape;
    float opacity = 1;
    friend bool operator==(const Drawable&, const Drawable&) = default;
};

/// What is to be drawn, back to front, on a stage of `size` units whose ground has the colour role Ground.
struct Scene {
    Vec size;
    std::vector<Drawable> drawables;
    friend bool operator==(const Scene&, const Scene&) = default;
};

/// The box a shape occupies, strokes and heads included.
[[nodiscard]] Box bounds(const Shape& shape);

/// The scene between two: what both have moves from the first to the second, what only one has fades. What would have
/// to travel more than about half of the stage fades out there and in here instead.
/// `u` runs from 0 (from) to 1 (to). Ids keep the second scene's order.
[[nodiscard]] Scene blend(const Scene& from, const Scene& to, float u);

/// `shape` between two of the same kind; paths must have as many points. Without that, `to` is returned.
[[nodiscard]] Shape mix(const Shape& from, const Shape& to, float u);
/// Whether `mix` can move one into the other: same kind, same number of points and heads, same text and pictogram.
[[nodiscard]] bool canMix(const Shape& from, const Shape& to);

/// The shape `scale` times as large, then moved by `offset`: strokes, text and all.
[[nodiscard]] Shape scaled(Shape shape, float scale, Vec offset);

/// The scene shrunk into `into` (aspect kept, centred), every id prefixed: for thumbnails, sheets and comparing.
[[nodiscard]] Scene place(const Scene& scene, Box into, const std::string& prefix);

} // namespace vitrine
