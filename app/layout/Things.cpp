#include "layout/Things.hpp"

#include <algorithm>

namespace vitrine {
namespace {

constexpr float aboveAndBelow = 0.16f; ///< of a text's height: glyphs do not fill their box
constexpr float markMargin = 0.08f;    ///< of a pictogram's side: none fills its square

using Ids = std::vector<ElementId>;

ElementId elementOf(const Posed& p) { return static_cast<ElementId>(p.order / 1000 % 1000); }

bool endsWith(const std::string& text, const std::string& end) {
    return text.size() >= end.size() && text.compare(text.size() - end.size(), end.size(), end) == 0;
}

/// Whose cluster an element belongs to: badges to their host, emblems to what they are put on, all else to itself.
ElementId ownerOf(const PoseContext& c, ElementId id) {
    const Element& e = c.story.elements[id];
    if (e.each != nobody) {
        for (ElementId other = 0; other < c.story.elements.size(); ++other)
            if (c.tableau.states[other].present && c.tableau.states[other].placeOf == e.each) return other;
        return e.each;
    }
    const ElementState& s = c.tableau.states[id];
    if (e.role == Role::Group && s.placeOf != nobody) return s.placeOf; // it keeps the name it began with
    const bool sitsOn = s.seat != nobody && !c.plan.commons.slots.count(id);
    return sitsOn ? s.seat : id;
}

std::string ownerName(const PoseContext& c, ElementId id) { return c.story.elements[ownerOf(c, id)].name; }

/// The first parts of an id: `legend/leader` of `legend/leader/label`, `caption` of `caption/2`.
std::string blockOf(const std::string& id) {
    const std::size_t first = id.find('/');
    const bool alone = id.rfind("caption", 0) == 0 || first == std::string::npos;
    return id.substr(0, alone ? first : id.find('/', first + 1));
}

std::string itemOf(const std::string& id) {
    for (const char* end : {"/mark", "-mark"})
        if (endsWith(id, end)) return id.substr(0, id.size() - std::string(end).size());
    return id;
}

bool isSolid(Layer layer) {
    return layer == Layer::Disc || layer == Layer::Cluster || layer == Layer::Badge || layer == Layer::Label ||
           layer == Layer::Frame;
}

/// A filled outline of its own form.
bool isBadge(const Posed& p) {
    const auto* path = std::get_if<Path>(&p.drawable.shape);
    const Layer layer = layerOf(p);
    return path && path->closed && path->fill && isSolid(layer);
}

std::optional<RoundBox> solidShape(const Posed& p) {
    const Layer layer = layerOf(p);
    if (const auto* text = std::get_if<Text>(&p.drawable.shape)) {
        const float trim = text->box.h * aboveAndBelow;
        return RoundBox{{text->box.x, text->box.y + trim, text->box.w, text->box.h - 2 * trim}, 0};
    }
    if (const auto* mark = std::get_if<Mark>(&p.drawable.shape); mark && (isSolid(layer) || layer == Layer::Trace)) {
        const float side = mark->size * (1 - 2 * markMargin);
        return RoundBox{boxAround(mark->centre, side, side), side * 0.2f};
    }
    if (const auto* panel = std::get_if<Panel>(&p.drawable.shape); panel && isSolid(layer))
        return RoundBox{panel->box, panel->radius};
    if (isBadge(p)) {
        Path outline = std::get<Path>(p.drawable.shape);
        outline.stroke.reset();
        const Box box = bounds(outline);
        return RoundBox{box, std::min(box.w, box.h) * 0.4f};
    }
    return std::nullopt;
}

bool isIn(const PoseContext& c, ElementId id) {
    return id == c.story.commons || c.story.elements[id].role == Role::Body || c.plan.commons.slots.count(id) > 0;
}

void addEnd(const PoseContext& c, ElementId id, std::vector<std::string>& ends) {
    if (id == nobody) return;
    ends.push_back(ownerName(c, id));
    if (!isIn(c, ownerOf(c, id))) return;
    for (ElementId other = 0; other < c.story.elements.size(); ++other) // what goes to the middle ends at its edge
        if (other == c.story.commons || c.story.elements[other].role == Role::Body)
            ends.push_back(c.story.elements[other].name);
}

ElementId named(const PoseContext& c, const std::string& name) {
    const auto& all = c.story.elements;
    const auto found = std::find_if(all.begin(), all.end(), [&](const Element& e) { return e.name == name; });
    return found == all.end() ? nobody : static_cast<ElementId>(found - all.begin());
}

bool isHead(const PoseContext& c, ElementId id) {
    const Role role = c.story.elements[id].role;
    return (role == Role::Team || role == Role::Person) && c.plan.commons.slots.count(id) > 0;
}

/// Who a line belongs to, by its id: `tie:a>b:kind`, `gesture:kind:a:b`, all else to its element.
std::vector<std::string> endsOf(const PoseContext& c, const Posed& p) {
    const std::string& id = p.drawable.id;
    std::vector<std::string> ends;
    addEnd(c, elementOf(p), ends);
    if (c.story.elements[elementOf(p)].role == Role::Body) // who heads the commons sits on its ring
        for (ElementId other = 0; other < c.story.elements.size(); ++other)
            if (isHead(c, other)) ends.push_back(ownerName(c, other));
    if (id.rfind("tie:", 0) == 0) {
        const auto middle = id.find('>') + 1;
        addEnd(c, named(c, id.substr(middle, id.find(':', middle) - middle)), ends);
    }
    if (id.rfind("gesture:", 0) == 0) {
        const std::string who = id.substr(0, id.find('/'));
        for (std::size_t at = who.find(':', 8); at != std::string::npos; at = who.find(':', at + 1))
            addEnd(c, named(c, who.substr(at + 1, who.find(':', at + 1) - at - 1)), ends);
    }
    return ends;
}

std::optional<Line> lineOf(const PoseContext& c, const Posed& p) {
    const auto* path = std::get_if<Path>(&p.drawable.shape);
    if (!path || !path->stroke || path->points.size() < 2 || isBadge(p)) return std::nullopt;
    Line line{&p, path->points, layerOf(p), path->stroke->width / 2, endsOf(c, p)};
    if (path->closed) line.points.push_back(path->points.front());
    return line;
}

/// Who stands on it: on the commons and its ring all that is in the middle, on a site those who have united there.
std::vector<std::string> residentsOf(const PoseContext& c, ElementId area) {
    std::vector<std::string> names{c.story.elements[area].name};
    for (ElementId id = 0; id < c.story.elements.size(); ++id)
        if (isIn(c, area) ? isIn(c, id) : c.tableau.states[id].campus == area) names.push_back(ownerName(c, id));
    return names;
}

std::optional<RoundBox> areaShape(const Posed& p) {
    const Layer layer = layerOf(p);
    const bool isArea = layer == Layer::Panel || layer == Layer::Site || layer == Layer::Ring;
    if (!isArea) return std::nullopt;
    if (const auto* panel = std::get_if<Panel>(&p.drawable.shape)) return RoundBox{panel->box, panel->radius};
    const auto* ring = std::get_if<Path>(&p.drawable.shape);
    if (!ring || !ring->closed || !ring->fill) return std::nullopt;
    const Box box = bounds(p.drawable.shape);
    return RoundBox{box, std::min(box.w, box.h) / 4}; // nearly the superellipse that rings are
}

std::optional<Area> areaOf(const PoseContext& c, const Posed& p) {
    const auto shape = areaShape(p);
    if (!shape) return std::nullopt;
    const ElementId id = elementOf(p);
    return Area{&p, *shape, ownerName(c, id), residentsOf(c, id)};
}

} // namespace

Layer layerOf(const Posed& posed) { return static_cast<Layer>(posed.order / 1000000); }

Inventory inventoryOf(const Pose& pose, const PoseContext* context) {
    Inventory all;
    for (const Posed& p : pose) {
        if (p.life != Life::Stays) continue;
        const Layer layer = layerOf(p);
        const bool onStage = context && layer != Layer::Frame;
        if (const auto shape = solidShape(p))
            all.things.push_back({&p, *shape, layer,
                                  onStage ? ownerName(*context, elementOf(p)) : blockOf(p.drawable.id),
                                  itemOf(p.drawable.id), std::holds_alternative<Text>(p.drawable.shape)});
        if (!onStage) continue;
        if (auto line = lineOf(*context, p)) all.lines.push_back(std::move(*line));
        if (auto area = areaOf(*context, p)) all.areas.push_back(std::move(*area));
    }
    return all;
}

} // namespace vitrine
