#include "controls/Controls.hpp"

#include "controls/Open.hpp"
#include "controls/Sizes.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>

using namespace vitrine;

namespace {

/// How far two boxes are apart, along the axis on which they are farther apart; negative when they overlap.
float apart(Box a, Box b) {
    const float x = std::max(a.x, b.x) - std::min(a.right(), b.right());
    const float y = std::max(a.y, b.y) - std::min(a.bottom(), b.bottom());
    return std::max(x, y);
}

const Control& control(const ControlPanel& panel, const std::string& id) {
    const Control* found = findControl(panel, id);
    REQUIRE(found);
    return *found;
}

const samples::Screen booth{"43 inch", {1920, 1080}, 952};

} // namespace

TEST_CASE("On every screen, in every text size, whatever is open, controls stand on the screen and apart",
          "[controls]") {
    const auto all = samples::exhibition();
    const Show show = begin({.caseIndex = 0, .beat = 2}, all.cases, Time{0});
    for (const samples::Screen& screen : samples::screens())
        for (const float textScale : {1.f, 1.5f, 2.f})
            for (const View& view : samples::views(all)) {
                INFO(screen.name << " " << textScale << " view " << view.index());
                const Frame frame = frameFor(screen.pixels, ControlsBand::Shown, textScale);
                const ControlPanel panel =
                    samples::panelOn(screen, all, samples::visiting(show, view), Time{0}, {}, textScale);
                REQUIRE(panel.controls.size() >= 8 + 6 + 3);
                for (const Control& one : panel.controls) {
                    INFO(one.id);
                    CHECK(samples::within(one.box, {0, 0, frame.size.x, frame.size.y}));
                    for (const Control& other : panel.controls)
                        if (other.id != one.id) CHECK(apart(one.box, other.box) >= 8);
                }
            }
}

TEST_CASE("At 24, 43 and 55 inches, upright too, targets are 15 mm and 3 mm apart, whatever is open", "[controls]") {
    const auto all = samples::exhibition();
    const Show show = begin({.caseIndex = 0, .beat = 2}, all.cases, Time{0});
    const std::vector<samples::Screen> made{
        {"24 inch", {1920, 1080}, 531},         {"43 inch", {1920, 1080}, 952},
        {"55 inch", {3840, 2160}, 1218},        {"24 inch upright", {1080, 1920}, 299},
        {"43 inch upright", {1080, 1920}, 535}, {"55 inch upright", {2160, 3840}, 685}};
    for (const samples::Screen& screen : made)
        for (const float textScale : {1.f, 1.5f, 2.f})
            for (const View& view : samples::views(all)) {
                const Frame frame = frameFor(screen.pixels, ControlsBand::Shown, textScale);
                const float mm = mmPerUnit(frame, screen.pixels.x, screen.widthMm);
                const ControlPanel panel =
                    samples::panelOn(screen, all, samples::visiting(show, view), Time{0}, {}, textScale);
                for (const Control& one : panel.controls) {
                    INFO(screen.name << " " << textScale << " view " << view.index() << " " << one.id);
                    const bool isCutOff = one.whole && *one.whole != one.box;
                    if (!isCutOff) CHECK(std::min(one.box.w, one.box.h) * mm >= 15);
                    for (const Control& other : panel.controls)
                        if (other.id != one.id) CHECK(apart(one.box, other.box) * mm >= 2.99f);
                }
            }
}

TEST_CASE("Any number of cases and questions finds its place", "[controls]") {
    auto all = samples::exhibition();
    for (std::size_t i = 4; i <= 9; ++i) {
        all.cases.cases.push_back(all.cases.cases[0]);
        all.cases.cases.back().slug = "case-" + std::to_string(i);
    }
    all.cases.questions.pop_back();
    for (const samples::Screen& screen : samples::screens()) {
        INFO(screen.name);
        const Frame frame = frameFor(screen.pixels, ControlsBand::Shown, 1);
        const ControlPanel panel = samples::panelOn(screen, all, begin({}, all.cases, Time{0}), Time{0});
        REQUIRE(panel.controls.size() == 5 + 5 + 5 + 9);
        for (const Control& one : panel.controls) {
            CHECK(samples::within(one.box, frame.controls));
            for (const Control& other : panel.controls)
                if (other.id != one.id) CHECK(apart(one.box, other.box) >= 8);
        }
    }
}

TEST_CASE("A hidden band has no controls", "[controls]") {
    const auto all = samples::exhibition();
    const Frame frame = frameFor({1920, 1080}, ControlsBand::Hidden, 1);
    const Visit visit = samples::visiting(begin({}, all.cases, Time{0}));
    CHECK(controls({visit, all.cases, samples::names(all), frame, 0.5f, {}, 1, {}, 0}, Time{0}) == ControlPanel{});
}

TEST_CASE("In attract there is nothing to touch, only an invitation that does not stay where it is", "[controls]") {
    const auto all = samples::exhibition();
    const Visit visit = begin(begin({}, all.cases, Time{0}), {});
    const ControlPanel first = samples::panelOn(booth, all, visit, Time{0});
    CHECK(first.controls.empty());
    REQUIRE(findPlate(first, "invitation"));
    CHECK(samples::panelOn(booth, all, visit, seconds(9)) == first);
    CHECK(samples::panelOn(booth, all, visit, seconds(11)) != first);
}

TEST_CASE("With low reach nothing that is touched stands higher than 1220 mm", "[controls]") {
    const auto all = samples::exhibition();
    const Frame frame = frameFor(booth.pixels, ControlsBand::Shown, 1);
    const float mm = mmPerUnit(frame, booth.pixels.x, booth.widthMm), bottom = 1000;
    const ControlNames given = samples::names(all);
    for (const View& view : samples::views(all)) {
        const Visit visit = samples::visiting(begin({.caseIndex = 0, .beat = 2}, all.cases, Time{0}), view);
        const Circumstances of{visit, all.cases, given, frame, mm, {}, 1, {}, lowReach(frame, mm, bottom)};
        for (const Control& one : controls(of, Time{0}).controls) {
            INFO("view " << view.index() << " " << one.id);
            if (!one.state.disabled) CHECK(bottom + (frame.size.y - one.box.y) * mm <= 1220.5f);
        }
    }
}

TEST_CASE("What is open is put away by the control that opened it", "[controls]") {
    const auto all = samples::exhibition();
    const Show show = begin({.caseIndex = 0, .beat = 2}, all.cases, Time{0});
    const std::vector<std::pair<std::string, View>> opened{{"choice", Choice{}},
                                                           {"strip", Strip{}},
                                                           {"terms", TermList{}},
                                                           {"settings", SettingsPanel{}},
                                                           {"term.trust", Meaning{"trust"}}};
    for (const auto& [id, view] : opened) {
        INFO(id);
        const ControlPanel panel = samples::panelOn(booth, all, samples::visiting(show, view), Time{0});
        CHECK(control(panel, id).action == Action{Close{}});
        CHECK(describe(control(panel, id).state) == "present");
    }
}

TEST_CASE("A comparison says at which of its steps it is, and where two stand at a time, who comes next",
          "[controls]") {
    const auto all = samples::exhibition();
    ControlNames given = samples::names(all);
    given.words["beat-of"] = "{n} of {count}";
    const Show show = begin({.caseIndex = 0, .beat = 2}, all.cases, Time{0});
    for (std::size_t question = 0; question < all.cases.questions.size(); ++question) {
        const std::vector<CompareStep> steps = stepsOf(all.cases, question);
        for (std::size_t step = 0; step < steps.size(); ++step) {
            const Comparison comparison = begin(question, all.cases, 1, Time{0});
            const Visit visit = samples::visiting(show, Comparing{comparison, 1});
            const Frame frame = frameFor(booth.pixels, ControlsBand::Shown, 1);
            const ControlPanel panel =
                controls({visit, all.cases, given, frame, 0.5f, {}, 1, {}, 0}, steps[step].start);
            const std::string said = findPlate(panel, "comparing")->text;
            const std::string place = std::to_string(step + 1) + " of " + std::to_string(steps.size());
            INFO(said);
            CHECK(said.ends_with(place) == (steps.size() > 1));
            CHECK(findControl(panel, "next") == nullptr); // all of them are there
        }
    }
    CHECK(nextCompared(1, 0, 3) == 2);
    CHECK(nextCompared(2, 0, 3) == 1); // round, and never one's own
    CHECK(nextCompared(0, 1, 3) == 2);
}

TEST_CASE("A page of the word list moves by whole rows, and in no row on the screen is a card cut off", "[controls]") {
    for (const Vec pixels : {Vec{1920, 1080}, Vec{1080, 1920}})
        for (const float scale : {1.f, 2.f}) {
            const CardPlan plan = termPlan(frameFor(pixels, ControlsBand::Shown, scale), 22, scale);
            INFO(pixels.x << " x" << scale);
            float scroll = 0;
            for (int page = 0; page < 22; ++page, scroll = std::min(scroll + plan.page, plan.furthest))
                for (const Box& card : plan.cards) {
                    const Box seen{card.x, card.y - scroll, card.w, card.h};
                    const bool isOff = seen.bottom() <= plan.room.y + 1 || seen.y >= plan.room.bottom() - 1;
                    const bool isWhole = seen.y >= plan.room.y - 1 && seen.bottom() <= plan.room.bottom() + 1;
                    CHECK((isOff || isWhole));
                }
            CHECK(scroll == plan.furthest);
        }
}

TEST_CASE("The chips of terms are those of the beat's caption, and of no other", "[controls]") {
    const auto all = samples::exhibition();
    const auto chipsAt = [&](std::size_t beat) {
        const Show show = begin({.caseIndex = 0, .beat = beat}, all.cases, Time{0});
        const ControlPanel panel = samples::panelOn(booth, all, show, Time{0});
        return std::ranges::count_if(panel.controls, [](const Control& one) { return one.id.starts_with("term."); });
    };
    CHECK(chipsAt(1) == 0);
    CHECK(chipsAt(2) == 4);
}

TEST_CASE("Questions tell what is present, behind, ahead and not asked", "[controls]") {
    const auto all = samples::exhibition();
    const Show show = begin({.caseIndex = 1, .beat = 3}, all.cases, Time{0});
    const ControlPanel panel = samples::panelOn(booth, all, show, Time{0});
    CHECK(describe(control(panel, "question.charge").state) == "present");
    CHECK(describe(control(panel, "question.why").state) == "behind");
    CHECK(describe(control(panel, "question.what").state) == "ahead");
    CHECK(describe(control(panel, "question.beyond").state) == "ahead");
    CHECK(describe(control(panel, "question.oversight").state) == "normal disabled");
    CHECK(describe(control(panel, "case.second").state) == "present");
    CHECK(describe(control(panel, "case.first").state) == "normal");
}

TEST_CASE("The hold button says what it will do", "[controls]") {
    const auto all = samples::exhibition();
    const Show show = begin({}, all.cases, Time{0});
    const Control playing = control(samples::panelOn(booth, all, show, Time{0}), "hold");
    CHECK(playing.label == std::vector<std::string>{"Hold"});
    CHECK(playing.pictogram == "pause");
    const Control held = control(
        samples::panelOn(booth, all, all.told(show, std::get<Command>(playing.action), Time{5}), Time{9}), "hold");
    CHECK(held.label == std::vector<std::string>{"Play"});
    CHECK(held.pictogram == "play");
    CHECK(held.box == playing.box);
}

TEST_CASE("Every action is one the visit understands", "[controls]") {
    const auto all = samples::exhibition();
    const Show show = begin({.caseIndex = 0, .beat = 1}, all.cases, Time{0});
    const ControlPanel panel = samples::panelOn(booth, all, show, Time{0});
    for (const Control& one : panel.controls)
        if (one.id != "bar" && !one.state.disabled) {
            INFO(one.id);
            const Visit visit = samples::visiting(show);
            CHECK(after(visit, one.action, {all.cases, {}, {}}, seconds(1), all.scene(show, seconds(1))) != visit);
        }
    CHECK(control(panel, "question.what").action == Action{JumpToQuestion{2}});
    CHECK(control(panel, "case.third").action == Action{SwitchCase{2}});
}

TEST_CASE("Controls are the same value until something about them changes", "[controls]") {
    const auto all = samples::exhibition();
    const Show show = begin({.caseIndex = 0, .beat = 2}, all.cases, Time{0});
    const ControlPanel panel = samples::panelOn(booth, all, show, Time{0});
    CHECK(samples::panelOn(booth, all, show, seconds(5)) == panel);
    CHECK(samples::panelOn(booth, all, show, seconds(6)) != panel);
    CHECK(samples::panelOn(booth, all, show, Time{0}, {"on", ""}) != panel);
}

TEST_CASE("Pressed and focused go to the control they name, unless it is disabled", "[controls]") {
    const auto all = samples::exhibition();
    const Show show = begin({.caseIndex = 0, .beat = 2}, all.cases, Time{0});
    const ControlPanel panel = samples::panelOn(booth, all, show, Time{0}, {"question.oversight", "on"});
    CHECK(describe(control(panel, "on").state) == "normal focused");
    CHECK(describe(control(panel, "question.oversight").state) == "normal disabled");
    const ControlPanel other = samples::panelOn(booth, all, show, Time{0}, {"question.why", "question.why"});
    CHECK(describe(control(other, "question.why").state) == "behind pressed focused");
}

TEST_CASE("A control whose answer is still being made stays pressed and says that it takes a moment", "[controls]") {
    const auto all = samples::exhibition();
    ControlPanel panel = samples::panelOn(booth, all, begin({.caseIndex = 0, .beat = 2}, all.cases, Time{0}), Time{0});
    const ControlPanel before = panel;
    // It was asked for at another question than the story has come to.
    showAwaited(panel, OpenComparison{5}, {{"awaited", "Soon"}});
    CHECK(control(panel, "compare").state.pressed);
    CHECK(control(panel, "compare").label == std::vector<std::string>{"Soon"});
    for (const Control& one : panel.controls)
        if (one.id != "compare") CHECK(one == control(before, one.id));
}

TEST_CASE("A point finds the control under it", "[controls]") {
    const auto all = samples::exhibition();
    const ControlPanel panel = samples::panelOn(booth, all, begin({}, all.cases, Time{0}), Time{0});
    for (const Control& one : panel.controls)
        CHECK(controlAt(panel, one.box.centre()) == &one);
    CHECK(controlAt(panel, {900, 200}) == nullptr);
}
