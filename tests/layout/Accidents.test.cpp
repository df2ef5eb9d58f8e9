#include "layout/Accidents.hpp"

#include "layout/Findings.hpp"
#include "layout/Planted.hpp"
#include "support/FixedMeasure.hpp"
#include "support/Stories.hpp"

#include <catch2/catch.hpp>

#include <set>

using namespace vitrine;
using namespace vitrine::testing;

namespace {

struct Screen {
    Vec pixels;
    float textScale;
};

std::vector<Screen> screens() {
    std::vector<Screen> all;
    for (const Vec pixels : {Vec{1920, 1080}, Vec{3840, 2160}, Vec{1080, 1920}, Vec{1280, 800}, Vec{2560, 1080}})
        for (const float textScale : {1.f, 1.5f, 2.f})
            all.push_back({pixels, textScale});
    return all;
}

std::vector<Finding> found(const Planted& planted, const Screen& screen, Twin twin) {
    Ground ground(screen.pixels, screen.textScale);
    planted.plant(ground, twin);
    std::vector<Sighting> sightings;
    for (const Accident& a : ground.accidents())
        sightings.push_back({0, 0, a});
    return findingsOf(sightings);
}

bool names(const Accident& a, const Planted& planted) {
    const bool straight = a.first == planted.first && a.second == planted.second;
    return a.kind == planted.kind && (straight || (a.first == planted.second && a.second == planted.first));
}

} // namespace

TEST_CASE("Every planted accident is found, once, with its name, and its mended twin is clean", "[layout]") {
    REQUIRE(plantedAccidents().size() >= 20);
    for (const Planted& planted : plantedAccidents())
        for (const Screen& screen : screens()) {
            INFO(planted.name << ", " << screen.pixels.x << "x" << screen.pixels.y << " text x" << screen.textScale);
            const auto findings = found(planted, screen, Twin::Broken);
            CHECK(findings.size() == 1);
            for (const Finding& f : findings) {
                INFO(f.worst.first << ", " << f.worst.second << " (" << f.worst.firstPart << ", " << f.worst.secondPart
                                   << "), by " << f.worst.amount);
                CHECK(names(f.worst, planted));
            }
            for (const Finding& f : found(planted, screen, Twin::Mended))
                FAIL_CHECK("mended, and still " << f.worst.firstPart << ", " << f.worst.secondPart << ": kind "
                                                << static_cast<int>(f.worst.kind) << " by " << f.worst.amount);
        }
}

TEST_CASE("Every kind of accident has been planted", "[layout]") {
    for (const AccidentKind kind : {AccidentKind::Overlap, AccidentKind::Through, AccidentKind::CutOff,
                                    AccidentKind::Shortened, AccidentKind::Small, AccidentKind::Faint}) {
        const auto& all = plantedAccidents();
        CHECK(std::any_of(all.begin(), all.end(), [kind](const Planted& p) { return p.kind == kind; }));
    }
}

TEST_CASE("More than seven changes in one phase are noted, and many alike count as one", "[layout]") {
    const std::string eight = R"({ enter = "college" }, { enter = "authority" }, { enter = "director" }, )"
                              R"({ share = ["music", "sport"] }, { show = "schools.leaders" }, { enter = "agenda" })";
    const std::string schools = R"({ enter = "schools" }, )";
    const auto notes = [](const std::string& directions) {
        const Compiled compiled = storyWith(beat("all", "[ " + directions + " ]"));
        LayoutRequest request;
        request.frame = frameFor({1920, 1080}, ControlsBand::Shown, 1);
        std::vector<Accident> all = findAccidents(compiled.storyboard, 0, request, FixedMeasure{}, {}, {});
        std::erase_if(all, [](const Accident& a) { return a.kind != AccidentKind::Crowded; });
        return all;
    };
    REQUIRE(notes(schools + eight).size() == 1);
    CHECK(notes(schools + eight).front().amount > 7);
    CHECK(notes(schools).empty());
}

TEST_CASE("A label that runs beyond the stage is found in a whole exhibit, and so is a cover that says too much",
          "[layout]") {
    Compiled compiled = storyWith(beat("start", R"([ { enter = ["schools", "college"] } ])"));
    LayoutRequest request;
    request.frame = frameFor({1280, 800}, ControlsBand::Shown, 1);
    const auto kindsFound = [&] {
        std::set<AccidentKind> kinds;
        for (const Accident& a : findAccidents(compiled.storyboard, 0, request, FixedMeasure{}, {}, {}))
            kinds.insert(a.kind);
        return kinds;
    };
    CHECK(kindsFound().empty());
    StoryCase& told = compiled.storyboard.cases.front();
    told.elements[find(told, "college")].label = std::string(160, 'x');
    CHECK(kindsFound().contains(AccidentKind::CutOff));
    told.elements[find(told, "college")].label = "College";
    for (int i = 0; i < 60; ++i)
        told.summary += " and then they say still more";
    CHECK(kindsFound() == std::set<AccidentKind>{AccidentKind::Overlap, AccidentKind::CutOff});
}

TEST_CASE("One accident in neighbouring beats and on several screens is told once, at its worst", "[layout]") {
    const auto seen = [](std::size_t card, std::size_t venue, float amount, const char* part) {
        return Sighting{0, venue, {AccidentKind::Overlap, card, "a", "b", part, "b", amount, 3, ""}};
    };
    std::vector<Sighting> all{seen(1, 0, 4, "a"), seen(2, 1, 9, "a/label"), seen(5, 0, 5, "a")};
    std::swap(all[1].accident.first, all[1].accident.second);
    const auto findings = findingsOf(all);
    REQUIRE(findings.size() == 2);
    CHECK(findings[0].cards == std::vector<std::size_t>{1, 2});
    CHECK(findings[0].venues == std::vector<std::size_t>{0, 1});
    CHECK(findings[0].worst.amount == 9);
    CHECK(findings[0].worstVenue == 1);
    CHECK(findings[1].cards == std::vector<std::size_t>{5});
}
