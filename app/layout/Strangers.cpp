#include "layout/Strangers.hpp"

#include <algorithm>

namespace vitrine {
namespace {

constexpr float tolerated = 3; ///< units that shapes may share: glyphs do not fill theirs
constexpr float arrival = 14;  ///< how near to a seat on the ring a line ends that belongs to it

bool has(const std::vector<std::string>& all, const std::string& one) {
    return std::find(all.begin(), all.end(), one) != all.end();
}

bool isPanel(const Thing& t) { return std::holds_alternative<Panel>(t.posed->drawable.shape); }

bool within(const Thing& inner, const Thing& outer) {
    const Box a = inner.shape.box, b = grown(outer.shape.box, 1);
    return a.x >= b.x && a.y >= b.y && a.right() <= b.right() && a.bottom() <= b.bottom();
}

/// What lies on a panel covers every line that is drawn beneath that panel.
bool isCovered(const Thing& t, const Line& line, const Inventory& all) {
    return std::any_of(all.areas.begin(), all.areas.end(), [&](const Area& area) {
        return line.layer < layerOf(*area.posed) && contains(area.shape, t.shape.box.centre());
    });
}

bool endsNear(const Line& line, const Thing& t) {
    const RoundBox near = grown(t.shape, arrival);
    return contains(near, line.points.front()) || contains(near, line.points.back());
}

bool isSeat(const Thing& t) { return t.posed->drawable.id.find("/seat-") != std::string::npos; }

bool isEdge(const Line& line) { return line.layer == Layer::Group || line.layer == Layer::Place; }

/// Boundaries and places pass beneath the plates that sit on them, and what is written there.
bool passesBeneath(const Line& line, const Thing& t, const Inventory& all) {
    if (t.layer != Layer::Label || !isEdge(line)) return false;
    return isPanel(t) ||
           std::any_of(all.things.begin(), all.things.end(), [&](const Thing& plate) { return isGround(plate, t); });
}

float lengthIn(const Line& line, const RoundBox& shape) {
    float sum = 0;
    for (std::size_t i = 1; i < line.points.size(); ++i)
        sum += lengthWithin(shape, line.points[i - 1], line.points[i]);
    return sum;
}

} // namespace

bool isGround(const Thing& panel, const Thing& text) {
    if (!isPanel(panel) || !text.isText || !within(text, panel)) return false;
    return panel.layer == Layer::Frame || (panel.layer == Layer::Label && panel.owner == text.owner);
}

Box reachOf(const Line& line) {
    Box box{line.points.front().x, line.points.front().y, 0, 0};
    for (const Vec p : line.points)
        box = united(box, {p.x, p.y, 0, 0});
    return grown(box, line.halfWidth);
}

float lengthThrough(const Line& line, const Thing& t, const Inventory& all) {
    const bool own = has(line.ends, t.owner);
    if (t.layer == Layer::Frame || (own && (!t.isText || isEdge(line)))) return 0; // its name is on its line
    const float in = lengthIn(line, grown(t.shape, line.halfWidth - tolerated));
    if (in <= 0 || isCovered(t, line, all) || passesBeneath(line, t, all)) return 0;
    return isSeat(t) && endsNear(line, t) ? 0 : in;
}

float lengthThrough(const Line& line, const Area& area) {
    const bool belongs = std::any_of(line.ends.begin(), line.ends.end(),
                                     [&](const std::string& end) { return has(area.residents, end); });
    if (belongs || line.layer >= layerOf(*area.posed) || line.layer < Layer::Tie) return 0;
    return lengthIn(line, area.shape);
}

} // namespace vitrine
