#include "shell/Turning.hpp"

#include "controls/Draw.hpp"
#include "controls/DrawOpen.hpp"
#include "controls/Sizes.hpp"
#include "shell/Picture.hpp"
#include "support/FixedMeasure.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <map>

using namespace vitrine;

namespace {

const samples::Screen booth{"43 inch", {1920, 1080}, 952};

/// All that is on screen in one state of a visit.
struct Sight {
    Visit visit;
    Scene scene;
};

Sight sight(const samples::Exhibition& all, const Visit& visit) {
    const Frame frame = frameFor(booth.pixels, ControlsBand::Shown, 1);
    const ControlPanel panel = samples::panelOn(booth, all, visit, Time{0});
    Scene scene = hidesStory(visit.view) ? drawUnder(panel, frame) : all.scene(visit.show, Time{0});
    for (Drawable& one : draw(panel, frame, FixedMeasure{}, 1).drawables)
        scene.drawables.push_back(std::move(one));
    return {visit, std::move(scene)};
}

/// Nobody there, and everything that can be open.
std::vector<Sight> sights(const samples::Exhibition& all) {
    const Show show = begin({.caseIndex = 0, .beat = 2}, all.cases, Time{0});
    std::vector<Sight> made{sight(all, begin(show, {}))};
    for (const View& view : samples::views(all))
        made.push_back(sight(all, samples::visiting(show, view)));
    return made;
}

/// How much of each drawable is to be seen, one that is there twice together.
std::map<std::string, float> opacities(const Scene& scene) {
    std::map<std::string, float> found;
    for (const Drawable& one : scene.drawables)
        found[one.id] += one.opacity;
    return found;
}

float sum(const std::map<std::string, float>& opacities) {
    float all = 0;
    for (const auto& [id, opacity] : opacities)
        all += opacity;
    return all;
}

float largestChange(const std::map<std::string, float>& before, const std::map<std::string, float>& now) {
    float largest = 0;
    for (const auto& [id, opacity] : now) {
        const auto was = before.find(id);
        largest = std::max(largest, std::abs(opacity - (was == before.end() ? 0 : was->second)));
    }
    for (const auto& [id, opacity] : before)
        if (!now.contains(id)) largest = std::max(largest, opacity);
    return largest;
}

} // namespace

TEST_CASE("From any screen to any other nothing comes or goes at once, and it is never blank", "[shell]") {
    const auto all = samples::exhibition();
    const std::vector<Sight> every = sights(all);
    constexpr Instant frame{16'667};
    for (std::size_t a = 0; a < every.size(); ++a)
        for (std::size_t b = 0; b < every.size(); ++b) {
            if (every[a].visit == every[b].visit) continue;
            INFO("from " << a << " to " << b);
            Turning turning;
            turning.look(every[a].visit, false, {}, Time{0});
            turning.look(every[b].visit, false, every[a].scene, Time{0});
            std::map<std::string, float> before = opacities(every[a].scene);
            const float least = 0.49f * std::min(sum(before), sum(opacities(every[b].scene)));
            for (Instant now = frame; now < turningTime + 2 * frame; now += frame) {
                const auto shown = opacities(turning.scene(every[b].scene, now));
                CHECK(largestChange(before, shown) <= 0.2f);
                CHECK(sum(shown) >= least);
                before = shown;
            }
            CHECK(turning.scene(every[b].scene, turningTime) == every[b].scene);
        }
}

TEST_CASE("A screen that is only used does not turn", "[shell]") {
    const auto all = samples::exhibition();
    const Show show = begin({.caseIndex = 0, .beat = 2}, all.cases, Time{0});
    const Sight before = sight(all, samples::visiting(show, Strip{0}));
    Turning turning;
    turning.look(before.visit, false, before.scene, Time{0});
    turning.look(samples::visiting(show, Strip{300}), false, before.scene, Time{1});
    CHECK_FALSE(turning.isOn(Time{2}));
    turning.look(samples::visiting(show, Strip{300}), true, before.scene, Time{3}); // somebody is asked
    CHECK(turning.isOn(Time{4}));
}
