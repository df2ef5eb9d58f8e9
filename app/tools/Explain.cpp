#include "tools/Explain.hpp"

#include "tools/Tell.hpp"

#include <algorithm>

namespace vitrine {
namespace {

constexpr float wordSize = 17;

/// Draws over a scene.
struct Overlay {
    Scene scene;
    const TextMeasure& measure;
    int count = 0;

    std::string nextId() { return "explain/" + std::to_string(++count); }
    void box(Box box, ColourRole colour, float width, Dash dash, float radius = 4) {
        scene.drawables.push_back({nextId(), Panel{box, radius, std::nullopt, Stroke{Paint{colour}, width, dash}}, 1});
    }
    void words(const std::string& text, Vec corner, ColourRole colour) {
        const TextExtent e = measure.measure(text, wordSize, Weight::SemiBold);
        const float x = std::clamp(corner.x, 2.f, std::max(2.f, scene.size.x - e.width - 4));
        const Box plate{x - 3, corner.y - 1, e.width + 6, e.height + 2};
        scene.drawables.push_back({nextId(), Panel{plate, 3, Paint{ColourRole::Ground}, std::nullopt}, 1});
        scene.drawables.push_back(
            {nextId(),
             Text{text, {x, corner.y, e.width, e.height}, e.ascent, wordSize, Weight::SemiBold, Paint{colour}}, 1});
    }
};

Box onStage(const Plan& plan, Box b) {
    return {b.x * plan.unit + plan.origin.x, b.y * plan.unit + plan.origin.y, b.w * plan.unit, b.h * plan.unit};
}

void addZones(Overlay& over, const Frame& frame, const Plan& plan, bool folded) {
    const std::vector<std::pair<const char*, Box>> zones{{"header", frame.header},
                                                         {"stage", frame.stage},
                                                         {"legend", frame.legend},
                                                         {"caption", frame.caption},
                                                         {"controls", frame.controls},
                                                         {"seating", onStage(plan, plan.seating)},
                                                         {"commons", onStage(plan, panelBox(plan.commons, folded))}};
    for (const auto& [name, box] : zones) {
        if (box.w <= 0 || box.h <= 0) continue;
        over.box(box, ColourRole::Quiet, 1.5f, Dash::Dashed);
        over.words(name, {box.x + 6, box.y + 2}, ColourRole::Quiet);
    }
}

void addSeats(Overlay& over, const StoryCase& story, const Plan& plan, const Tableau& tableau) {
    for (ElementId id = 0; id < story.elements.size(); ++id) {
        const Element& e = story.elements[id];
        if (!tableau.states[id].present || e.each != nobody) continue;
        const Seat seat = seatOf(plan, tableau, id);
        if (seat.size <= 0) continue;
        const Box box =
            e.role == Role::Member ? clusterBox(plan, seat, plan.naming[id]) : boxAround(seat.at, seat.size, seat.size);
        over.box(onStage(plan, box), ColourRole::Informal, 1.5f, Dash::Solid);
        const Box shown = onStage(plan, box);
        over.words(e.name, {shown.x + 2, shown.y - wordSize}, ColourRole::Informal);
    }
}

std::optional<Box> boxOf(const Scene& scene, const std::string& id) {
    for (const Drawable& d : scene.drawables)
        if (d.id == id) return bounds(d.shape);
    return std::nullopt;
}

void addAccident(Overlay& over, const Scene& scene, const Accident& a) {
    std::optional<Box> where;
    for (const std::string& part : {a.secondPart, a.firstPart})
        if (const auto box = boxOf(scene, part)) {
            over.box(grown(*box, 3), ColourRole::Warning, 3, Dash::Solid);
            if (!where) where = box;
        }
    if (where) over.words(inWords(a), {where->x, where->bottom() + 4}, ColourRole::Warning);
}

} // namespace

Scene explain(Scene scene, const Explained& x, const TextMeasure& measure) {
    const StoryCase& story = x.storyboard.cases[x.caseIndex];
    const Tableau& tableau = story.beats[x.beatIndex].phases.back();
    const Plan plan = planCase(story, x.request);
    const Scene plain = scene;
    Overlay over{std::move(scene), measure};
    addZones(over, x.request.frame, plan, tableau.folded);
    addSeats(over, story, plan, tableau);
    std::vector<std::string> told;
    for (const Accident& a : x.accidents) {
        const std::string key = inWords(a);
        if (a.card != x.beatIndex + 1 || std::find(told.begin(), told.end(), key) != told.end()) continue;
        told.push_back(key);
        addAccident(over, plain, a);
    }
    return std::move(over.scene);
}

} // namespace vitrine
