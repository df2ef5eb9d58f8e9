#include "layout/Accidents.hpp"

#include "layout/Cards.hpp"
#include "layout/Plan.hpp"
#include "layout/Pose.hpp"

#include <algorithm>

namespace vitrine {
namespace {

constexpr float tolerated = 3; ///< units that boxes may share: glyphs do not fill theirs

Layer layerOf(const Posed& p) { return static_cast<Layer>(p.order / 1000000); }

/// A thing that must not be touched by strangers.
struct Thing {
    const Posed* posed;
    Box box;
    ElementId owner; ///< the cluster it belongs to
    bool isText;
};

ElementId elementOf(const Posed& p) { return static_cast<ElementId>(p.order / 1000 % 1000); }

/// Badges belong to their host, emblems to what they are put on, all else to itself.
ElementId ownerOf(const PoseContext& c, ElementId id) {
    const Element& e = c.story.elements[id];
    if (e.each != nobody) {
        for (ElementId other = 0; other < c.story.elements.size(); ++other)
            if (c.tableau.states[other].present && c.tableau.states[other].placeOf == e.each) return other;
        return e.each;
    }
    const ElementId seat = c.tableau.states[id].seat;
    const bool sitsOn = seat != nobody && !c.plan.commons.slots.count(id);
    return sitsOn ? seat : id;
}

std::optional<Box> solidBox(const Posed& p) {
    const Layer layer = layerOf(p);
    if (const auto* text = std::get_if<Text>(&p.drawable.shape)) {
        const float trim = text->box.h * 0.16f;
        return Box{text->box.x, text->box.y + trim, text->box.w, text->box.h - 2 * trim};
    }
    if (layer != Layer::Disc && layer != Layer::Cluster && layer != Layer::Badge) return std::nullopt;
    if (std::holds_alternative<Mark>(p.drawable.shape))
        return grown(bounds(p.drawable.shape), -bounds(p.drawable.shape).w * 0.08f);
    if (std::holds_alternative<Panel>(p.drawable.shape)) return bounds(p.drawable.shape);
    return std::nullopt;
}

std::vector<Thing> thingsIn(const Pose& pose, const PoseContext& c) {
    std::vector<Thing> things;
    for (const Posed& p : pose) {
        const Layer layer = layerOf(p);
        if (layer == Layer::Frame || layer == Layer::Trace || p.passing) continue;
        if (const auto box = solidBox(p))
            things.push_back({&p, *box, ownerOf(c, elementOf(p)), std::holds_alternative<Text>(p.drawable.shape)});
    }
    return things;
}

float depth(Box a, Box b) {
    const float w = std::min(a.right(), b.right()) - std::max(a.x, b.x);
    const float h = std::min(a.bottom(), b.bottom()) - std::max(a.y, b.y);
    return std::min(w, h);
}

bool isPlate(const Thing& t) { return t.posed->drawable.id.find("/plate") != std::string::npos; }

void addOverlaps(const std::vector<Thing>& things, const std::string& beat, std::vector<Accident>& found) {
    for (std::size_t i = 0; i < things.size(); ++i)
        for (std::size_t j = i + 1; j < things.size(); ++j) {
            const Thing &a = things[i], &b = things[j];
            if (a.owner == b.owner && !(a.isText && b.isText)) continue;
            if (isPlate(a) || isPlate(b)) continue;
            if (const float d = depth(a.box, b.box); d > tolerated)
                found.push_back({beat, a.posed->drawable.id, b.posed->drawable.id, "overlaps", d});
        }
}

void addClipped(const std::vector<Thing>& things, const Box& stage, const std::string& beat,
                std::vector<Accident>& found) {
    for (const Thing& t : things) {
        const float out = std::max(
            {stage.x - t.box.x, stage.y - t.box.y, t.box.right() - stage.right(), t.box.bottom() - stage.bottom()});
        if (out > tolerated) found.push_back({beat, t.posed->drawable.id, "", "is cut off", out});
    }
}

/// Seats on the ring are where ties arrive.
bool isRingSeat(const Thing& t) { return t.posed->drawable.id.find("/seat-") != std::string::npos; }

bool endsAt(const std::string& tie, const std::string& name) {
    const auto head = tie.find(':') + 1, middle = tie.find('>');
    if (middle == std::string::npos) return false;
    const std::string from = tie.substr(head, middle - head),
                      to = tie.substr(middle + 1, tie.find(':', middle) - middle - 1);
    return from == name || to == name;
}

/// A tie may touch whoever it belongs to, and what sits in the same cluster.
void addStrangers(const Pose& pose, const std::vector<Thing>& things, const PoseContext& c, const std::string& beat,
                  std::vector<Accident>& found) {
    for (const Posed& p : pose) {
        const auto* path = std::get_if<Path>(&p.drawable.shape);
        if (!path || p.drawable.id.rfind("tie:", 0) != 0) continue;
        const ElementId from = ownerOf(c, elementOf(p));
        for (const Thing& t : things) {
            const std::string owner = c.story.elements[t.owner].name;
            if (t.owner == from || endsAt(p.drawable.id, owner) || isRingSeat(t)) continue;
            const Box inner = grown(t.box, -4);
            const auto inside = static_cast<float>(
                std::count_if(path->points.begin(), path->points.end(), [&](Vec q) { return contains(inner, q); }));
            if (inside > 0) found.push_back({beat, p.drawable.id, t.posed->drawable.id, "runs through", inside});
        }
    }
}

/// A frame's texts have been set to fit; a box that is too small shows as lines beyond their band.
void addFrameTexts(const Pose& texts, const Frame& frame, const std::string& beat, std::vector<Accident>& found) {
    for (const Posed& p : texts) {
        const auto* text = std::get_if<Text>(&p.drawable.shape);
        if (!text) continue;
        const bool caption = p.drawable.id.rfind("caption", 0) == 0;
        const Box band = grown(caption ? frame.caption : frame.header, 6);
        const float out = std::max({band.x - text->box.x, band.y - text->box.y, text->box.right() - band.right(),
                                    text->box.bottom() - band.bottom()});
        if (out > tolerated) found.push_back({beat, p.drawable.id, "", "is cut off", out});
    }
}

} // namespace

std::vector<Accident> findAccidents(const Storyboard& storyboard, std::size_t caseIndex, const LayoutRequest& request,
                                    const TextMeasure& measure, const InterfaceWords& words) {
    const StoryCase& story = storyboard.cases.at(caseIndex);
    const Plan plan = planCase(story, request.frame, request.textScale);
    const CardContext cards{storyboard, caseIndex, request, measure, words};
    std::vector<Accident> found;
    for (std::size_t i = 0; i < story.beats.size(); ++i) {
        const StoryBeat& beat = story.beats[i];
        addFrameTexts(beatTexts(cards, i), request.frame, beat.id, found);
        for (const Tableau& tableau : beat.phases) {
            const PoseContext context{storyboard, story, plan, tableau, measure, false};
            const Pose pose = poseOf(context);
            const std::vector<Thing> things = thingsIn(pose, context);
            addOverlaps(things, beat.id, found);
            addClipped(things, grown(request.frame.stage, 8), beat.id, found);
            addStrangers(pose, things, context, beat.id, found);
        }
    }
    return found;
}

} // namespace vitrine
