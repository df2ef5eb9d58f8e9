// Everything that is neither a member nor a person: discs of partners, services and provision, pages, units, plans,
// gauges.
#include "layout/Brush.hpp"
#include "layout/Forms.hpp"
#include "layout/Free.hpp"

#include <algorithm>
#include <numbers>

namespace vitrine {
namespace {

/// How a role is drawn: the colour of its disc, whether the disc is round, and whether it has a second edge.
struct Look {
    ColourRole colour;
    bool round;
    bool outside = false; ///< has a double edge
};

std::optional<Look> lookOf(Role role) {
    switch (role) {
    case Role::Partner:
        return Look{ColourRole::Partner, true, true};
    case Role::Service:
        return Look{ColourRole::Partner, false};
    case Role::Authority:
        return Look{ColourRole::Authority, false, true};
    case Role::Provision:
        return Look{ColourRole::Provision, true};
    case Role::Unit:
        return Look{ColourRole::Provision, false};
    case Role::Outside:
        return Look{ColourRole::Quiet, false};
    default:
        return std::nullopt;
    }
}

bool alone(const Brush& b, ElementId id) {
    const auto& all = b.c.story.elements;
    return std::none_of(all.begin(), all.end(),
                        [&](const Element& e) { return e.entry == b.element(id).entry && e.number > 1; });
}

/// Of many alike only one carries the label: the one in the middle of those present, in the plural.
bool carriesLabel(const Brush& b, ElementId id) {
    if (alone(b, id)) return true;
    std::vector<ElementId> there;
    for (ElementId other = 0; other < b.c.story.elements.size(); ++other)
        if (b.present(other) && b.element(other).entry == b.element(id).entry) there.push_back(other);
    return !there.empty() && there[(there.size() - 1) / 2] == id;
}

std::string labelOf(const Brush& b, ElementId id) {
    if (!b.state(id).called.empty()) return b.state(id).called;
    const auto& all = b.c.story.elements;
    std::size_t there = 0;
    for (ElementId other = 0; other < all.size(); ++other)
        there += b.present(other) && all[other].entry == b.element(id).entry ? 1 : 0;
    return there == 1 ? b.element(id).label : b.element(id).plural;
}

bool showsLabel(const Brush& b, ElementId id) {
    if (!carriesLabel(b, id) || !b.namedHere(id)) return false;
    const bool shared = b.state(id).shared;
    if (shared && !b.c.plan.namesShared) return false;
    const bool small = b.c.tableau.folded && shared;
    const bool isNew = b.element(id).role == Role::Provision || !b.state(id).called.empty();
    if (small) return b.changed(id) && isNew && alone(b, id);
    return true;
}

/// On a narrow stage a name that would take a quarter of it stands on a line for each few words.
void poseLabelBeside(Brush& b, ElementId id, const Seat& seat, float size, const Paint& paint) {
    const std::string text = labelOf(b, id);
    const bool isLong = b.c.measure.measure(text, size, Weight::Medium).width > b.c.plan.stage.w / 4;
    const std::vector<std::string> lines = isLong ? narrowLines(text) : std::vector{text};
    const float pitch = labelPitch * b.c.plan.text;
    float y = seat.at.y - pitch * static_cast<float>(lines.size() - 1) / 2;
    for (std::size_t i = 0; i < lines.size(); ++i, y += pitch) {
        const float w = b.c.measure.measure(lines[i], size, Weight::Medium).width;
        b.label(id, b.name(id) + "/label" + (i == 0 ? "" : "-" + std::to_string(i + 1)), lines[i],
                {seat.at.x + seat.size / 2 + 14 + w / 2, y}, size, Weight::Medium, paint);
    }
}

/// Below the middle of those present whom a name in the plural names, if they stand in a row.
float middleOfRow(const Brush& b, ElementId id, const Seat& seat) {
    const Role role = b.element(id).role;
    if (alone(b, id) || (role != Role::Service && role != Role::Partner)) return seat.at.x;
    float left = seat.at.x, right = seat.at.x;
    for (ElementId other = 0; other < b.c.story.elements.size(); ++other) {
        if (!b.present(other) || b.element(other).entry != b.element(id).entry) continue;
        const Vec at = b.seat(other).at;
        if (at.y != seat.at.y) return seat.at.x;
        left = std::min(left, at.x);
        right = std::max(right, at.x);
    }
    return (left + right) / 2;
}

/// For a name that has just been given the small commons has no room: above it, clear of those at its head.
void poseNewName(Brush& b, ElementId id, const Seat& seat, float size) {
    constexpr float heads = 40;
    const std::string text = labelOf(b, id);
    const Box panel = b.panel();
    const float half = b.c.measure.measure(text, size, Weight::Medium).width / 2;
    const float x = std::min(seat.at.x, panel.centre().x - heads - half);
    b.label(id, b.name(id) + "/label", text, {x, panel.y - size * 0.85f}, size, Weight::Medium,
            Paint{ColourRole::Paper, 1, ColourRole::Inside});
}

void poseLabel(Brush& b, ElementId id, const Seat& seat) {
    if (!showsLabel(b, id)) return;
    const float size = labelSize * b.c.plan.text;
    const Paint paint{ColourRole::Paper, b.lit(id) ? 1.f : 0.72f, b.ground(id)};
    if (standsAbove(b, id)) return poseLabelBeside(b, id, seat, size, paint);
    const std::string text = labelOf(b, id);
    const bool small = b.c.tableau.folded && b.state(id).shared;
    if (small && !b.state(id).called.empty()) return poseNewName(b, id, seat, size);
    float x = middleOfRow(b, id, seat);
    float y = seat.at.y + seat.size / 2 + (small ? 0.f : 6.f) + size * (small ? 0.38f : 0.6f);
    const bool narrow = b.c.plan.free[id] || b.state(id).shared;
    const std::vector<std::string> lines = narrow ? narrowLines(text) : std::vector{text};
    if (small)
        for (const std::string& line : lines)
            x = std::min(x, b.panel().right() - 12 - b.c.measure.measure(line, size, Weight::Medium).width / 2);
    for (std::size_t i = 0; i < lines.size(); ++i, y += labelPitch * b.c.plan.text)
        b.label(id, b.name(id) + "/label" + (i == 0 ? "" : "-" + std::to_string(i + 1)), lines[i], {x, y}, size,
                Weight::Medium, paint);
}

/// Outlines for what is only planned; a cross over what is missing.
void poseDisc(Brush& b, ElementId id, const Look& look, const Seat& seat) {
    const ElementState& s = b.state(id);
    const bool outline = s.form == Form::Planned || s.condition == Condition::Missing;
    const ColourRole colour = s.condition == Condition::Missing ? ColourRole::Quiet : look.colour;
    const float radius = look.round ? seat.size / 2 : seat.size * 0.22f;
    const Paint paint = b.paint(colour, id);
    const Stroke edge{paint, 3.5f, Dash::Dashed};
    float size = seat.size;
    if (look.outside && !outline) {
        const DoubleEdge edges = doubleEdge(seat.at, seat.size, look.round, paint);
        b.add(Layer::Disc, id, b.name(id) + "/rim", edges.rim);
        size = edges.within;
    }
    b.add(Layer::Disc, id, b.name(id),
          Panel{boxAround(seat.at, size, size), radius * size / seat.size,
                outline ? std::nullopt : std::optional(paint), outline ? std::optional(edge) : std::nullopt});
    const Paint glyph = outline ? paint : Paint{ColourRole::Ink, 1, colour};
    b.mark(Layer::Disc, id, b.name(id) + "/mark", b.kind(id).pictogram, seat.at, size * 0.76f, glyph, glyph);
    if (b.changed(id)) b.halo(id, boxAround(seat.at, seat.size + 18, seat.size + 18), radius + 9);
}

void poseCross(Brush& b, ElementId id, const Seat& seat) {
    const float r = seat.size * 0.62f;
    int arm = 0;
    for (const Vec d : {Vec{1, 1}, Vec{1, -1}}) {
        Path path;
        path.points = {seat.at - d * (r * 0.7f), seat.at + d * (r * 0.7f)};
        path.stroke = Stroke{b.paint(ColourRole::Warning, id), 5};
        b.add(Layer::Badge, id, b.name(id) + "/missing-" + std::to_string(++arm), path);
    }
}

void poseEye(Brush& b, ElementId id, const Seat& seat) {
    const Vec at = seat.at + Vec{-seat.size * 0.4f, seat.size * 0.36f};
    const float size = std::max(26.f, seat.size * 0.46f);
    b.disc(Layer::Badge, id, b.name(id) + "/eye", at, size, b.paint(ColourRole::Governance, id),
           Stroke{{ColourRole::Commons}, 3});
    b.mark(Layer::Badge, id, b.name(id) + "/eye-mark", "eye", at, size * 0.8f,
           {ColourRole::Ink, 1, ColourRole::Governance}, Paint{ColourRole::Governance});
}

/// A page; when only wanted, in outline.
void posePage(Brush& b, ElementId id, const Seat& seat) {
    const bool planned = b.state(id).form == Form::Planned;
    const Box box = boxAround(seat.at, seat.size * 1.1f, seat.size);
    Paint first = b.paint(ColourRole::Paper, id), second = b.paint(ColourRole::PaperShade, id);
    if (planned) first.strength = 0.55f;
    b.mark(Layer::Disc, id, b.name(id), b.kind(id).pictogram, seat.at, seat.size * 0.92f, first, second);
    if (planned)
        b.add(Layer::Disc, id, b.name(id) + "/edge",
              Panel{grown(box, 3), 12, std::nullopt, Stroke{b.paint(ColourRole::Paper, id), 3, Dash::Dashed}});
    if (b.changed(id)) b.halo(id, grown(box, 10), 18);
}

float levelOf(const std::string& word) {
    if (word == "very low") return 0.12f;
    if (word == "low") return 0.28f;
    if (word == "half") return 0.5f;
    return word == "full" ? 1.f : 0.78f;
}

std::vector<Vec> gaugeArc(Vec centre, float radius, float from, float to) {
    std::vector<Vec> points;
    for (int i = 0; i <= 20; ++i) {
        const float angle = std::numbers::pi_v<float> * (1 + mix(from, to, static_cast<float>(i) / 20));
        points.push_back(centre + Vec{std::cos(angle), std::sin(angle)} * radius);
    }
    return points;
}

void poseGauge(Brush& b, ElementId id, const Seat& seat) {
    const float level = levelOf(b.state(id).level), radius = seat.size * 0.44f;
    const Vec centre = seat.at + Vec{0, seat.size * 0.22f};
    Path all{gaugeArc(centre, radius, 0, 1),
             false,
             std::nullopt,
             Stroke{b.paint(ColourRole::Tie, id), 14},
             Head::None,
             Head::None,
             1};
    Path part{gaugeArc(centre, radius, 0, level),
              false,
              std::nullopt,
              Stroke{b.paint(ColourRole::Warning, id), 14},
              Head::None,
              Head::None,
              1};
    const float angle = std::numbers::pi_v<float> * (1 + level);
    Path needle{{centre, centre + Vec{std::cos(angle), std::sin(angle)} * (radius * 0.86f)},
                false,
                std::nullopt,
                Stroke{b.paint(ColourRole::Paper, id), 6},
                Head::None,
                Head::None,
                1};
    b.add(Layer::Disc, id, b.name(id), all);
    b.add(Layer::Disc, id, b.name(id) + "/level", part).passage = Passage::Draw;
    b.add(Layer::Disc, id, b.name(id) + "/needle", needle);
    b.disc(Layer::Disc, id, b.name(id) + "/pivot", centre, 18, b.paint(ColourRole::Paper, id));
}

/// An emblem on what it was put on, or by itself.
void poseEmblem(Brush& b, ElementId id) {
    Seat seat = b.seat(id);
    if (b.state(id).seat != nobody) {
        const Seat host = b.seat(b.state(id).seat);
        seat = {host.at + Vec{host.size * 0.34f, host.size * 0.18f}, host.size * 0.74f, Facing::Up};
    }
    if (seat.size <= 0) return;
    const ColourRole colour = b.state(id).seat != nobody ? ColourRole::Provision : ColourRole::Brand;
    b.disc(Layer::Badge, id, b.name(id), seat.at, seat.size, b.paint(colour, id), Stroke{{b.ground(id)}, 4});
    b.mark(Layer::Badge, id, b.name(id) + "/mark", b.kind(id).pictogram, seat.at, seat.size * 0.78f,
           {ColourRole::Ink, 1, colour}, Paint{colour});
    if (b.changed(id)) b.halo(id, boxAround(seat.at, seat.size + 16, seat.size + 16), seat.size / 2 + 8);
    if (b.state(id).seat == nobody && b.lit(id)) poseLabel(b, id, seat);
}

void poseLearnerGroup(Brush& b, ElementId id, const Seat& seat) {
    const std::string& left = b.state(id).level; // of a row of them, how many went
    const int there = left == "most" ? 1 : left == "some" ? 2 : 4;
    for (int i = 0; i < 4; ++i) {
        const Paint paint{ColourRole::Paper, i < there ? b.strength(id) : 0.54f, b.ground(id)};
        const Vec at = seat.at + Vec{(static_cast<float>(i) - 1.5f) * seat.size * 0.27f, 0};
        b.mark(Layer::Disc, id, b.name(id) + "/" + std::to_string(i + 1), "learner", at, seat.size * 0.44f, paint,
               paint);
    }
    if (b.state(id).condition == Condition::Troubled)
        b.add(Layer::Halo, id, b.name(id) + "/state",
              Panel{boxAround(seat.at, seat.size * 1.2f, seat.size * 0.62f), 24, std::nullopt,
                    Stroke{{ColourRole::Warning, 1, b.ground(id)}, 4, Dash::Dashed}});
    Seat under = seat;
    under.size *= 0.62f;
    poseLabel(b, id, under);
}

void poseOne(Brush& b, ElementId id) {
    const Role role = b.element(id).role;
    if (role == Role::Emblem) return poseEmblem(b, id);
    const Seat seat = b.seat(id);
    if (seat.size <= 0) return;
    if (role == Role::Learner && b.element(id).each == nobody) return poseLearnerGroup(b, id, seat);
    if (role == Role::Document)
        posePage(b, id, seat);
    else if (role == Role::Gauge)
        poseGauge(b, id, seat);
    else if (const auto look = lookOf(role))
        poseDisc(b, id, *look, seat);
    else
        return;
    if (b.state(id).condition == Condition::Missing) poseCross(b, id, seat);
    if (b.state(id).intervention) poseEye(b, id, seat);
    poseLabel(b, id, seat);
}

} // namespace

bool standsAbove(const Brush& b, ElementId id) {
    const Seat seat = b.seat(id);
    return b.element(id).role == Role::Authority && seat.size > 0 && std::abs(seat.at.x - b.c.plan.centre.x) < 5;
}

float nameHeightBelow(const Brush& b, ElementId id) {
    const Role role = b.element(id).role;
    const bool named = lookOf(role) || role == Role::Document || role == Role::Gauge;
    if (!named || !showsLabel(b, id) || standsAbove(b, id)) return 0;
    const bool narrow = b.c.plan.free[id] || b.state(id).shared;
    const std::size_t lines = narrow ? narrowLines(labelOf(b, id)).size() : 1;
    return (8 + static_cast<float>(lines) * labelPitch) * b.c.plan.text;
}

void poseOthers(Brush& b) {
    for (ElementId id = 0; id < b.c.story.elements.size(); ++id)
        if (b.present(id) && id != b.c.story.commons) poseOne(b, id);
}

} // namespace vitrine
