#include "layout/Planted.hpp"
#include "support/FixedMeasure.hpp"
#include "support/Stories.hpp"

namespace vitrine::testing {
namespace {

/// Warm paper on ink, and a plate that only dark words can be read on.
NamedTheme theme() {
    NamedTheme t{"test", {}, false};
    t.theme.colours.fill({240, 235, 225});
    const auto set = [&t](ColourRole role, Colour colour) { t.theme.colours[static_cast<std::size_t>(role)] = colour; };
    for (const ColourRole role : {ColourRole::Ground, ColourRole::Inside, ColourRole::Commons})
        set(role, {16, 30, 44});
    set(ColourRole::Plate, {215, 210, 200});
    set(ColourRole::Ink, {10, 16, 24});
    set(ColourRole::Quiet, {128, 140, 150}); // 4.5 on the ground, but not 7
    return t;
}

NamedTheme strongest() {
    NamedTheme t = theme();
    t.name = "strongest";
    t.strongest = true;
    t.theme.colours[static_cast<std::size_t>(ColourRole::Plate)] = {0, 0, 0};
    t.theme.colours[static_cast<std::size_t>(ColourRole::Ink)] = {255, 255, 255};
    return t;
}

} // namespace

Ground::Ground(Vec pixels, float textScale)
    : m_frame(frameFor(pixels, ControlsBand::Shown, textScale)), m_textScale(textScale),
      m_compiled(storyWith(beat("all", R"([ { enter = "schools" }, { show = "schools.leaders" } ],
                                          [ { share = ["music", "sport"], among = "schools" } ],
                                          [ { gather = "schools", to = "family", form = "informal" } ],
                                          [ { govern = "board", over = "commons", of = "schools" } ])"))) {
    const StoryCase& story = m_compiled.storyboard.cases.front();
    m_plan.stage = m_plan.seating = m_frame.stage;
    m_plan.centre = m_frame.stage.centre();
    m_plan.seats.resize(story.elements.size());
    for (const char* name : {"music", "sport"})
        m_plan.commons.slots[find(story, name)] = {};
    m_tableau = story.beats.front().phases.back();
}

void Ground::add(Layer layer, const std::string& who, const std::string& id, Shape shape) {
    const auto element = static_cast<int>(find(m_compiled.storyboard.cases.front(), who));
    const int order = static_cast<int>(layer) * 1000000 + element * 1000 + static_cast<int>(m_pose.size());
    m_pose.push_back({{id, std::move(shape), 1}, order});
}

void Ground::mark(const std::string& who, Vec at, float size, Paint paint) {
    add(Layer::Cluster, who, who, Mark{"school", onStage(at), size, paint, paint});
}

void Ground::badge(const std::string& who, const std::string& id, Vec at, float size) {
    add(Layer::Badge, who, id, Panel{boxAround(onStage(at), size, size), size / 2, Paint{ColourRole::Leadership}, {}});
}

void Ground::disc(const std::string& who, Vec at, float size, Paint fill) {
    add(Layer::Disc, who, who, Panel{boxAround(onStage(at), size, size), size / 2, fill, {}});
}

void Ground::text(const std::string& who, const std::string& id, Vec at, float width, float size, Paint paint,
                  const std::string& words) {
    add(Layer::Label, who, id,
        Text{words, boxAround(onStage(at), width, size * 1.2f), size, size, Weight::Medium, paint});
}

void Ground::line(Layer layer, const std::string& who, const std::string& id, std::vector<Vec> points, Paint paint) {
    Path path;
    for (const Vec p : points)
        path.points.push_back(onStage(p));
    path.stroke = Stroke{paint, 4};
    add(layer, who, id, path);
}

void Ground::closed(Layer layer, const std::string& who, std::vector<Vec> points, std::optional<Paint> fill) {
    Path path;
    for (const Vec p : points)
        path.points.push_back(onStage(p));
    path.closed = true;
    path.fill = fill;
    path.stroke = Stroke{{ColourRole::Governance}, 6};
    add(layer, who, who, path);
}

void Ground::panel(Layer layer, const std::string& who, const std::string& id, Box box, float radius, Paint fill) {
    const Vec corner = onStage({box.x, box.y});
    add(layer, who, id, Panel{{corner.x, corner.y, box.w, box.h}, radius, fill, {}});
}

void Ground::frameText(const std::string& id, Vec corner, float width, float size, const std::string& words) {
    add(Layer::Frame, "commons", id,
        Text{words, {corner.x, corner.y, width, size * 1.2f}, size, size, Weight::Medium, {ColourRole::Paper}});
}

void Ground::gesture(const std::string& who, const std::string& to) {
    const StoryCase& story = m_compiled.storyboard.cases.front();
    m_tableau.gestures = {{GestureKind::Turn, find(story, who), find(story, to), nobody}};
}

std::vector<Accident> Ground::accidents() const {
    const FixedMeasure measure;
    const Storyboard& storyboard = m_compiled.storyboard;
    const PoseContext context{storyboard, storyboard.cases.front(), m_plan, m_tableau, measure, false};
    Card card{m_pose, &context, 1};
    std::stable_sort(card.pose.begin(), card.pose.end(),
                     [](const Posed& a, const Posed& b) { return a.order < b.order; });
    std::vector<Accident> all = misplaced(card, m_frame);
    for (const auto& more : {illegible(card, m_textScale), faint(card, {theme(), strongest()})})
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

} // namespace vitrine::testing
