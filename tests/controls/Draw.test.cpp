#include "controls/Draw.hpp"

#include "controls/Label.hpp"
#include "controls/Sizes.hpp"
#include "support/FixedMeasure.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

using namespace vitrine;
using samples::within;

namespace {

const FixedMeasure measure;
const samples::Screen booth{"43 inch", {1920, 1080}, 952};

Scene drawn(const samples::Screen& screen, const ControlPanel& panel, float textScale = 1) {
    return draw(panel, frameFor(screen.pixels, ControlsBand::Shown, textScale), measure, textScale);
}

const Drawable* find(const Scene& scene, const std::string& id) {
    const auto found = std::ranges::find(scene.drawables, id, &Drawable::id);
    return found == scene.drawables.end() ? nullptr : &*found;
}

ControlPanel somePanel(const samples::Screen& screen, const Attention& attention = {}) {
    const auto all = samples::exhibition();
    return samples::panelOn(screen, all, begin({.caseIndex = 0, .beat = 4}, all.cases, Time{0}), Time{0}, attention);
}

} // namespace

TEST_CASE("Everything drawn for a control stays within it, with room to its text", "[controls]") {
    for (const samples::Screen& screen : samples::screens())
        for (const float textScale : {1.f, 1.5f, 2.f}) {
            INFO(screen.name << " " << textScale);
            const ControlPanel panel = somePanel(screen);
            const Scene scene = drawn(screen, panel, textScale);
            for (const Control& control : panel.controls)
                for (const Drawable& drawable : scene.drawables) {
                    if (!drawable.id.starts_with("control/" + control.id + "/")) continue;
                    INFO(drawable.id);
                    CHECK(within(bounds(drawable.shape), grown(control.box, 1.5f)));
                    if (std::holds_alternative<Text>(drawable.shape))
                        CHECK(within(bounds(drawable.shape), grown(control.box, -6)));
                }
        }
}

TEST_CASE("Every label is drawn in full, at one size for all questions", "[controls]") {
    for (const samples::Screen& screen : samples::screens()) {
        INFO(screen.name);
        const ControlPanel panel = somePanel(screen);
        const Scene scene = drawn(screen, panel);
        std::set<float> sizes;
        for (const Control& control : panel.controls) {
            if (!control.id.starts_with("question.")) continue;
            std::string said, drawnText;
            for (const std::string& line : control.label)
                said += line + " ";
            for (const Drawable& drawable : scene.drawables)
                if (drawable.id.starts_with("control/" + control.id + "/line.")) {
                    drawnText += std::get<Text>(drawable.shape).line + " ";
                    sizes.insert(std::get<Text>(drawable.shape).size);
                }
            CHECK(drawnText == said);
        }
        CHECK(sizes.size() == 1);
    }
}

TEST_CASE("On the booth's screen no label is under 16 units even in a measure wider than Inter", "[controls]") {
    const Scene scene = drawn(booth, somePanel(booth));
    for (const Drawable& drawable : scene.drawables)
        if (const auto* text = std::get_if<Text>(&drawable.shape)) {
            INFO(drawable.id << " " << text->line);
            CHECK(text->size >= 16);
        }
}

TEST_CASE("Every drawable has an id of its own, and the ground comes first", "[controls]") {
    const Scene scene = drawn(booth, somePanel(booth, {"on", "hold"}));
    std::set<std::string> ids;
    for (const Drawable& drawable : scene.drawables) {
        CHECK(drawable.id.starts_with("control/"));
        CHECK(ids.insert(drawable.id).second);
    }
    CHECK(scene.drawables.front().id == "control/ground");
}

TEST_CASE("Whatever is open, no two drawables share an id, so that nothing turns into what it is not", "[controls]") {
    const auto all = samples::exhibition();
    const Show show = begin({.caseIndex = 0, .beat = 2}, all.cases, Time{0});
    for (const View& view : samples::views(all)) {
        const ControlPanel panel = samples::panelOn(booth, all, samples::visiting(show, view), Time{0});
        std::set<std::string> ids;
        for (const Scene& scene :
             {drawUnder(panel, frameFor(booth.pixels, ControlsBand::Shown, 1)), drawn(booth, panel)})
            for (const Drawable& drawable : scene.drawables) {
                INFO("view " << view.index() << " " << drawable.id);
                CHECK(ids.insert(drawable.id).second);
            }
    }
}

TEST_CASE("What asks whether anybody is there lies over whatever is open", "[controls]") {
    const auto all = samples::exhibition();
    const Show show = begin({.caseIndex = 0, .beat = 2}, all.cases, Time{0});
    for (const View& view : samples::views(all)) {
        Visit visit = samples::visiting(show, view);
        visit.show.held = true;
        const IdleTimes idle;
        const Instant now = std::holds_alternative<Comparing>(view) ? seconds(10'000) : idle.resume + seconds(1);
        Visit asked = visit;
        if (std::holds_alternative<Comparing>(view)) asked.lastTouch = now - idle.resume - seconds(1);
        const Scene scene = drawn(booth, samples::panelOn(booth, all, asked, now));
        const auto isAsking = [](const Drawable& drawable) {
            return drawable.id.starts_with("control/plate/asking") || drawable.id.starts_with("control/more-time");
        };
        const auto first = std::ranges::find_if(scene.drawables, isAsking);
        INFO("view " << view.index());
        REQUIRE(first != scene.drawables.end());
        CHECK(std::all_of(first, scene.drawables.end(), isAsking));
    }
}

TEST_CASE("Pressed, focused, present, behind and disabled can be seen", "[controls]") {
    const auto panelOf = [](const Scene& scene, const std::string& id) {
        return std::get<Panel>(find(scene, "control/" + id + "/panel")->shape);
    };
    const Scene plain = drawn(booth, somePanel(booth));
    const Scene pressed = drawn(booth, somePanel(booth, {"on", ""}));
    const Scene focused = drawn(booth, somePanel(booth, {"", "on"}));
    CHECK(panelOf(pressed, "on") != panelOf(plain, "on"));
    CHECK_FALSE(find(plain, "control/on/focus"));
    CHECK(find(focused, "control/on/focus"));
    const std::vector<std::string> ids{"question.what", "question.why", "question.charge", "question.oversight"};
    for (std::size_t i = 0; i < ids.size(); ++i)
        for (std::size_t j = 0; j < i; ++j) {
            const Panel a = panelOf(plain, ids[i]), b = panelOf(plain, ids[j]);
            CHECK(std::pair(a.fill, a.stroke) != std::pair(b.fill, b.stroke));
        }
    CHECK(find(plain, "control/case.first/number.disc"));
    CHECK_FALSE(find(plain, "control/case.second/number.disc"));
}

TEST_CASE("A focus ring touches no other control and stays in the band", "[controls]") {
    for (const samples::Screen& screen : samples::screens()) {
        const ControlPanel panel = somePanel(screen);
        const Frame frame = frameFor(screen.pixels, ControlsBand::Shown, 1);
        for (const Control& control : panel.controls) {
            const Scene scene = drawn(screen, somePanel(screen, {"", control.id}));
            const Drawable* ring = find(scene, "control/" + control.id + "/focus");
            if (control.state.disabled) continue;
            INFO(screen.name << " " << control.id);
            REQUIRE(ring);
            CHECK(within(bounds(ring->shape), frame.controls));
            for (const Control& other : panel.controls)
                if (other.id != control.id) CHECK_FALSE(overlap(bounds(ring->shape), other.box));
        }
    }
}

TEST_CASE("A hidden band draws nothing", "[controls]") {
    CHECK(draw({}, frameFor({1920, 1080}, ControlsBand::Hidden, 1), measure).drawables.empty());
}

TEST_CASE("A label keeps its lines where they fit, is broken anew where they do not, and shrinks last", "[controls]") {
    const std::vector<std::string> lines{"Who keeps", "their eye on it?"};
    CHECK(fitted(lines, {{300, 80}, 24}, measure) == Label{lines, 24});
    const Label anew = fitted(lines, {{150, 90}, 20}, measure);
    CHECK(anew.size == 20);
    CHECK(anew.lines.size() == 3);
    const Label small = fitted(lines, {{100, 40}, 24}, measure);
    CHECK(small.size < 19);
    const Label tiny = fitted({"Unbreakable-and-much-too-long"}, {{50, 40}, 24}, measure);
    CHECK(measure.measure(tiny.lines[0], tiny.size, Weight::SemiBold).width <= 50);
}

TEST_CASE("Lines broken anew are about as long as each other", "[controls]") {
    const Label label = fitted({"one two three four five six seven"}, {{200, 100}, 20}, measure);
    REQUIRE(label.lines.size() == 2);
    CHECK(std::abs(static_cast<int>(label.lines[0].size()) - static_cast<int>(label.lines[1].size())) <= 5);
}
