#include "controls/Controls.hpp"

#include "controls/Sizes.hpp"

#include <catch2/catch.hpp>

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

TEST_CASE("Every control lies in the band, and none touches another", "[controls]") {
    const auto all = samples::exhibition();
    for (const samples::Screen& screen : samples::screens()) {
        INFO(screen.name);
        const Frame frame = frameFor(screen.pixels, ControlsBand::Shown, 1);
        const ControlPanel panel = samples::panelOn(screen, all, begin({}, all.cases, Time{0}), Time{0});
        REQUIRE(panel.controls.size() == 5 + 6 + 3);
        for (const Control& one : panel.controls) {
            INFO(one.id);
            CHECK(samples::within(one.box, frame.controls));
            for (const Control& other : panel.controls)
                if (other.id != one.id) CHECK(apart(one.box, other.box) >= 8);
        }
    }
}

TEST_CASE("On the screens it is made for, targets are 15 mm and 3 mm apart", "[controls]") {
    const auto all = samples::exhibition();
    for (const samples::Screen& screen : samples::screens()) {
        INFO(screen.name);
        const Frame frame = frameFor(screen.pixels, ControlsBand::Shown, 1);
        const float mm = mmPerUnit(frame, screen.pixels.x, screen.widthMm);
        if (mm < 0.4f) continue;
        const ControlPanel panel = samples::panelOn(screen, all, begin({}, all.cases, Time{0}), Time{0});
        for (const Control& one : panel.controls) {
            INFO(one.id);
            CHECK(std::min(one.box.w, one.box.h) * mm >= 15);
            for (const Control& other : panel.controls)
                if (other.id != one.id) CHECK(apart(one.box, other.box) * mm >= 3);
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
        REQUIRE(panel.controls.size() == 5 + 5 + 9);
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
    CHECK(controls(begin({}, all.cases, Time{0}), all.cases, samples::names(), frame, 0.5f, {}, Time{0}) ==
          ControlPanel{});
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
    const Control held =
        control(samples::panelOn(booth, all, all.told(show, playing.action, Time{5}), Time{9}), "hold");
    CHECK(held.label == std::vector<std::string>{"Play"});
    CHECK(held.pictogram == "play");
    CHECK(held.box == playing.box);
}

TEST_CASE("Every action is one the show understands", "[controls]") {
    const auto all = samples::exhibition();
    const Show show = begin({.caseIndex = 0, .beat = 1}, all.cases, Time{0});
    const ControlPanel panel = samples::panelOn(booth, all, show, Time{0});
    for (const Control& one : panel.controls)
        if (one.id != "bar" && !one.state.disabled) CHECK(all.told(show, one.action, seconds(1)) != show);
    CHECK(control(panel, "question.what").action == Command{JumpToQuestion{2}});
    CHECK(control(panel, "case.third").action == Command{SwitchCase{2}});
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

TEST_CASE("A point finds the control under it", "[controls]") {
    const auto all = samples::exhibition();
    const ControlPanel panel = samples::panelOn(booth, all, begin({}, all.cases, Time{0}), Time{0});
    for (const Control& one : panel.controls)
        CHECK(controlAt(panel, one.box.centre()) == &one);
    CHECK(controlAt(panel, {900, 200}) == nullptr);
}
