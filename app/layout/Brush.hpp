#pragma once

#include "layout/Labels.hpp"
#include "layout/Pose.hpp"

namespace vitrine {

/// The strength of what a beat is not about: every colour of the themes still has a contrast of 3 at it.
inline constexpr float dimmed = 0.7f;

/// Adds drawables to a pose: knows what is in focus, on which ground a thing stands, and how text is set.
class Brush {
public:
    explicit Brush(const PoseContext& context);

    const PoseContext& c;
    Pose pose;

    [[nodiscard]] const ElementState& state(ElementId id) const { return c.tableau.states[id]; }
    [[nodiscard]] const Element& element(ElementId id) const { return c.story.elements[id]; }
    [[nodiscard]] const Kind& kind(ElementId id) const;
    [[nodiscard]] Seat seat(ElementId id) const {
        return m_opening ? c.plan.opening[id] : seatOf(c.plan, c.tableau, id);
    }
    /// The panel of what is shared, as high as the rows that are filled so far.
    [[nodiscard]] Box panel() const;
    [[nodiscard]] bool present(ElementId id) const { return id != nobody && state(id).present; }
    /// Whether the beat is about it; parts of a member are lit with it.
    [[nodiscard]] bool lit(ElementId id) const;
    [[nodiscard]] bool changed(ElementId id) const;
    /// Whether its name stands on the stage and not in the legend only.
    [[nodiscard]] bool namedHere(ElementId id) const;
    /// Full strength when lit, else dimmed.
    [[nodiscard]] float strength(ElementId id) const { return lit(id) ? 1.f : dimmed; }
    /// The ground under a seat: the commons, the inside of a boundary, or the stage.
    [[nodiscard]] ColourRole ground(ElementId id) const;
    [[nodiscard]] Paint paint(ColourRole role, ElementId id) const { return {role, strength(id), ground(id)}; }
    /// Who stands in a member's place now: itself, or what has replaced it.
    [[nodiscard]] ElementId standingIn(ElementId member) const;
    /// The member a badge, arc or row of learners belongs to now; anything else itself.
    [[nodiscard]] ElementId clusterOf(ElementId id) const {
        return element(id).each == nobody ? id : standingIn(element(id).each);
    }
    /// Its name in drawables' ids: what has become something else keeps the name it began with.
    [[nodiscard]] std::string name(ElementId id) const;

    Posed& add(Layer layer, ElementId id, std::string drawableId, Shape shape);
    Posed& disc(Layer layer, ElementId id, std::string drawableId, Vec centre, float diameter,
                std::optional<Paint> fill, std::optional<Stroke> stroke = std::nullopt);
    Posed& mark(Layer layer, ElementId id, std::string drawableId, const std::string& pictogram, Vec centre, float size,
                Paint first, Paint second);
    /// A glyph on a disc or badge of the colour `on`.
    Posed& glyph(Layer layer, ElementId id, std::string drawableId, const std::string& pictogram, Vec centre,
                 float size, Paint on);
    /// A line of text, its middle at `middle`.
    Posed& label(ElementId id, std::string drawableId, const std::string& line, Vec middle, float size, Weight weight,
                 Paint paint);
    /// A pale line round a box that has just changed.
    void halo(ElementId id, Box box, float radius);

private:
    /// Whether something in the folded commons has its name there because it has just come.
    [[nodiscard]] bool namesNewcomer() const;

    bool m_opening;
    std::map<int, int> m_counts; ///< drawables of one element in one layer so far
};

// The rooms of a pose; each adds what it knows.
void posePlaces(Brush& brush);
void poseGroups(Brush& brush);
void poseCommons(Brush& brush);
void poseMembers(Brush& brush);
void poseOthers(Brush& brush);
void posePeople(Brush& brush);
void poseTies(Brush& brush);
void poseGestures(Brush& brush);
/// Bends ties and arrows round whoever they have nothing to do with; all else must be there.
void takeDetours(Brush& brush);
/// Says of all that is in the pose how and when it comes, and adds what is there for the movement only.
void poseMovement(Brush& brush);

/// Whether a person or a team has a seat at the head of the commons.
[[nodiscard]] bool isHead(const Brush& brush, ElementId id);
/// Whether the name of that one is to be seen: who has just taken the seat, or the only one whom it is about.
[[nodiscard]] bool isNamedHead(const Brush& brush, ElementId id);

/// Whether an authority stands in the middle above, where it has its name beside it: below it ties set out.
[[nodiscard]] bool standsAbove(const Brush& brush, ElementId id);
/// How much of the height below a mark its name takes; 0 when it shows none there.
[[nodiscard]] float nameHeightBelow(const Brush& brush, ElementId id);
/// Where a person's badge is, and how large. Size 0: nowhere.
[[nodiscard]] Seat badgeSeat(const Brush& brush, ElementId person);
/// What a gesture's drawables are called: by what it is and between whom, so that it stays the same while others come.
[[nodiscard]] std::string gestureName(const Brush& brush, const Gesture& gesture);
/// The closed line of a group's boundary.
[[nodiscard]] std::vector<Vec> groupLine(const Brush& brush, ElementId group);
/// The ring round the commons, as a closed line.
[[nodiscard]] std::vector<Vec> ringLine(const Brush& brush);
/// The body that stands round the commons, or nobody.
[[nodiscard]] ElementId ringBody(const Brush& brush);

} // namespace vitrine
