#include "layout/Planted.hpp"

namespace vitrine::testing {
namespace {

using enum AccidentKind;

constexpr Paint paper{ColourRole::Paper}, provision{ColourRole::Provision}, commons{ColourRole::Commons};

/// `broken`, or `mended`.
template <typename T>
T either(Twin twin, T broken, T mended) {
    return twin == Twin::Broken ? broken : mended;
}

std::vector<Vec> square(float half) { return {{-half, -half}, {half, -half}, {half, half}, {-half, half}}; }

const std::vector<Planted>& overlaps() {
    static const std::vector<Planted> all{
        {"two schools stand too close", Overlap, "schools.1", "schools.2",
         [](Ground& g, Twin t) {
             g.mark("schools.1", {0, 0}, 100);
             g.mark("schools.2", {either(t, 70.f, 110.f), 0}, 100);
         }},
        {"the names of two schools run into each other", Overlap, "schools.1", "schools.2",
         [](Ground& g, Twin t) {
             g.mark("schools.1", {-80, -60}, 80);
             g.mark("schools.2", {80, -60}, 80);
             g.text("schools.1", "schools.1/label", {-80, 0}, either(t, 190.f, 140.f), g.label());
             g.text("schools.2", "schools.2/label", {80, 0}, 140, g.label());
         }},
        {"a name covers the neighbour's badge", Overlap, "schools.1", "schools.2",
         [](Ground& g, Twin t) {
             g.text("schools.1", "schools.1/label", {-80, 0}, 150, g.label());
             g.badge("leaders.2", "leaders.2", {either(t, 10.f, 40.f), 0}, 44);
         }},
        {"a name covers the school's own badge", Overlap, "schools.1", "schools.1",
         [](Ground& g, Twin t) {
             g.mark("schools.1", {0, -70}, 90);
             g.badge("leaders.1", "leaders.1", {45, either(t, -10.f, -60.f)}, 44);
             g.text("schools.1", "schools.1/label", {0, 0}, 120, g.label());
         }},
        {"two badges of one school cover each other", Overlap, "schools.1", "schools.1",
         [](Ground& g, Twin t) {
             g.mark("schools.1", {0, 0}, 90);
             g.badge("leaders.1", "leaders.1", {45, 30}, 44);
             g.badge("schools.1", "schools.1/role", {45, either(t, 0.f, -30.f)}, 40);
         }},
        {"two discs touch; apart, only their boxes do", Overlap, "schools.1", "college",
         [](Ground& g, Twin t) {
             const float apart = either(t, 66.f, 74.f);
             g.disc("schools.1", {0, 0}, 100, provision);
             g.disc("college", {apart, apart}, 100, provision);
         }},
        {"a school stands on the edge of the commons", Overlap, "schools.1", "commons",
         [](Ground& g, Twin t) {
             g.panel(Layer::Panel, "commons", "commons", {-100, -60, 200, 120}, 30, commons);
             g.mark("schools.1", {either(t, -130.f, -160.f), 0}, 90);
         }},
        {"the name of what is shared sticks out of the commons", Overlap, "music", "commons",
         [](Ground& g, Twin t) {
             g.panel(Layer::Panel, "commons", "commons", {-100, -80, 200, 160}, 30, commons);
             g.text("music", "music/label", {either(t, -60.f, -20.f), 0}, 120, g.label());
         }},
        {"the question runs into the number of the beat", Overlap, "header/question", "header/beat",
         [](Ground& g, Twin t) {
             const Box h = g.frame().header;
             g.frameText("header/question/1", {h.x + 100, h.y + 10}, either(t, 420.f, 280.f), 46);
             g.frameText("header/beat/1", {h.x + 400, h.y + 10}, 90, 30);
         }},
    };
    return all;
}

const std::vector<Planted>& crossings() {
    static const std::vector<Planted> all{
        {"a tie runs through a stranger", Through, "tie:schools.1>schools.2", "schools.3",
         [](Ground& g, Twin t) {
             g.line(Layer::Tie, "schools.1", "tie:schools.1>schools.2", {{-200, 0}, {0, 10}, {200, 0}});
             g.mark("schools.3", {0, either(t, 20.f, 80.f)}, 90);
         }},
        {"a tie passes a badge between two of its points", Through, "tie:schools.1>schools.2", "schools.3",
         [](Ground& g, Twin t) {
             g.line(Layer::Tie, "schools.1", "tie:schools.1>schools.2", {{-250, 0}, {250, 0}});
             g.badge("leaders.3", "leaders.3", {20, either(t, 6.f, 30.f)}, 30);
         }},
        {"a tie strikes its own end's name through", Through, "tie:schools.1>schools.2", "schools.1",
         [](Ground& g, Twin t) {
             g.line(Layer::Tie, "schools.1", "tie:schools.1>schools.2", {{-200, 0}, {200, 0}});
             g.text("schools.1", "schools.1/label", {-100, either(t, 5.f, 40.f)}, 100, g.label());
         }},
        {"a tie runs beneath the commons to the other side", Through, "tie:schools.1>schools.2", "commons",
         [](Ground& g, Twin t) {
             g.panel(Layer::Panel, "commons", "commons", {-100, -60, 200, 120}, 30, commons);
             const float y = either(t, 0.f, 90.f);
             g.line(Layer::Tie, "schools.1", "tie:schools.1>schools.2", {{-200, y}, {200, y}});
         }},
        {"a line of responsibility crosses what it is not about", Through, "tie:leaders.1>music:3", "sport",
         [](Ground& g, Twin t) {
             g.disc("sport", {0, 0}, 80, provision);
             g.disc("music", {120, 0}, 80, provision);
             const float y = either(t, 10.f, 70.f);
             g.line(Layer::TieInto, "leaders.1", "tie:leaders.1>music:3", {{-200, y}, {100, y}});
         }},
        {"a boundary cuts through a member", Through, "family", "schools.1",
         [](Ground& g, Twin t) {
             g.closed(Layer::Group, "family", square(200), Paint{ColourRole::Inside});
             g.mark("schools.1", {either(t, 180.f, 130.f), 0}, 90);
         }},
        {"a ring strikes out the name of what it governs", Through, "board", "music",
         [](Ground& g, Twin t) {
             g.closed(Layer::Ring, "board", square(180), commons);
             g.text("music", "music/label", {0, either(t, 178.f, 140.f)}, 110, g.label());
         }},
        {"an arrow runs through someone it is not for", Through, "gesture:0:schools.1:schools.2", "schools.3",
         [](Ground& g, Twin t) {
             g.gesture("schools.1", "schools.2");
             g.line(Layer::Trace, "schools.1", "gesture:0:schools.1:schools.2", {{-200, -40}, {200, 40}});
             g.mark("schools.3", {either(t, 60.f, 60.f), either(t, 10.f, 100.f)}, 90);
         }},
        {"a school's arc lies on the name above it", Overlap, "schools.1", "schools.2",
         [](Ground& g, Twin t) {
             g.line(Layer::Cluster, "arcs.1", "governance.1", {{-60, 20}, {0, 0}, {60, 20}});
             g.text("schools.2", "schools.2/label", {0, either(t, 2.f, -40.f)}, 110, g.label());
         }},
        {"a tie passes under the plate with a group's name", Through, "tie:schools.1>schools.2", "family",
         [](Ground& g, Twin t) {
             g.panel(Layer::Label, "family", "family/plate", {-80, -26, 160, 52}, 26, Paint{ColourRole::Ground});
             const float y = either(t, 16.f, 60.f);
             g.line(Layer::Tie, "schools.1", "tie:schools.1>schools.2", {{-200, y}, {200, y}});
         }},
    };
    return all;
}

const std::vector<Planted>& texts() {
    static const std::vector<Planted> all{
        {"a mark stands half outside the stage", CutOff, "schools.1", "",
         [](Ground& g, Twin t) {
             const float half = g.frame().stage.w / 2;
             g.mark("schools.1", {half - either(t, 10.f, 60.f), 0}, 90);
         }},
        {"a name runs out of the stage", CutOff, "schools.1", "",
         [](Ground& g, Twin t) {
             const float half = g.frame().stage.w / 2;
             g.text("schools.1", "schools.1/label", {-half + 60, 0}, either(t, 190.f, 110.f), g.label());
         }},
        {"a line of the caption is wider than its band", CutOff, "caption", "",
         [](Ground& g, Twin t) {
             const Box c = g.frame().caption;
             const float width = either(t, c.w + 40, c.w - 20);
             g.frameText("caption/1", {c.centre().x - width / 2, c.y}, width, 30 * g.textScale());
         }},
        {"the caption has a line too many", CutOff, "caption", "",
         [](Ground& g, Twin t) {
             const Box c = g.frame().caption;
             const float size = 28 * g.textScale();
             for (int i = 0; i < 2; ++i)
                 g.frameText("caption/" + std::to_string(i + 1),
                             {c.x + 20, either(t, c.bottom() - 40.f * static_cast<float>(i),
                                               c.y + 36 * g.textScale() * static_cast<float>(i))},
                             200, size);
         }},
        {"the legend does not fit", CutOff, "legend", "",
         [](Ground& g, Twin t) {
             const Box l = g.frame().legend;
             g.frameText("legend/informal/label", {l.right() - either(t, 60.f, 160.f), l.y}, 120, g.label());
         }},
        {"a text has lost its end", Shortened, "schools.1", "",
         [](Ground& g, Twin t) {
             g.text("schools.1", "schools.1/label", {0, 0}, 120, g.label(), paper,
                    either<std::string>(t, "Primary sch…", "Primary school"));
         }},
        {"a label is set too small", Small, "schools.1", "",
         [](Ground& g, Twin t) {
             g.text("schools.1", "schools.1/label", {0, 0}, 120, either(t, 16 * g.textScale() / 2, g.label()));
         }},
        {"the caption does not grow with the text scale", Small, "caption", "",
         [](Ground& g, Twin t) {
             const Box c = g.frame().caption;
             g.frameText("caption/1", {c.x + 10, c.y + 4}, 200, either(t, 25.f, 26 * g.textScale()));
         }},
        {"the legend is set in small print", Small, "legend", "",
         [](Ground& g, Twin t) {
             const Box l = g.frame().legend;
             g.frameText("legend/informal/label", {l.x, l.y}, 120, either(t, 18.f, 28.f));
         }},
    };
    return all;
}

const std::vector<Planted>& colours() {
    static const std::vector<Planted> all{
        {"a name is dimmed until it cannot be read", Faint, "text in paper at 30 % on ground", "ground",
         [](Ground& g, Twin t) {
             g.text("schools.1", "schools.1/label", {0, 0}, 120, g.label(),
                    {ColourRole::Paper, either(t, 0.3f, 0.9f), ColourRole::Ground});
         }},
        {"a name that the ground would carry stands on a pale plate", Faint, "text in paper", "plate",
         [](Ground& g, Twin t) {
             g.panel(Layer::Panel, "commons", "commons", {-100, -80, 200, 160}, 30, Paint{ColourRole::Plate});
             g.text("music", "music/label", {0, 0}, 110, g.label(), {either(t, ColourRole::Paper, ColourRole::Ink)});
         }},
        {"words that are strong enough for most are not for the strongest theme", Faint, "text in quiet", "ground",
         [](Ground& g, Twin t) {
             g.text("schools.1", "schools.1/label", {0, 0}, 120, g.label(),
                    {either(t, ColourRole::Quiet, ColourRole::Paper)});
         }},
        {"a school all but sinks into the ground", Faint, "paper at 25 % on ground", "inside",
         [](Ground& g, Twin t) {
             g.closed(Layer::Group, "family", square(200), Paint{ColourRole::Inside});
             g.mark("schools.1", {0, 0}, 90, {ColourRole::Paper, either(t, 0.25f, 0.6f), ColourRole::Ground});
         }},
        {"a tie is dimmed until it cannot be seen", Faint, "paper at 20 % on ground", "ground",
         [](Ground& g, Twin t) {
             g.line(Layer::Tie, "schools.1", "tie:schools.1>schools.2", {{-200, 0}, {0, 30}, {200, 0}},
                    {ColourRole::Paper, either(t, 0.2f, 0.6f), ColourRole::Ground});
         }},
        {"a disc has hardly another colour than what it lies on", Faint, "provision at 20 % on commons", "commons",
         [](Ground& g, Twin t) {
             g.panel(Layer::Panel, "commons", "commons", {-100, -80, 200, 160}, 30, commons);
             g.disc("music", {0, 0}, 80, {ColourRole::Provision, either(t, 0.2f, 0.8f), ColourRole::Commons});
         }},
    };
    return all;
}

} // namespace

const std::vector<Planted>& plantedAccidents() {
    static const std::vector<Planted> all = [] {
        std::vector<Planted> joined;
        for (const auto* some : {&overlaps(), &crossings(), &texts(), &colours()})
            joined.insert(joined.end(), some->begin(), some->end());
        return joined;
    }();
    return all;
}

} // namespace vitrine::testing
