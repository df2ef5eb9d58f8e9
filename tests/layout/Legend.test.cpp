#include "layout/Legend.hpp"

#include "content/Assets.hpp"
#include "layout/Accidents.hpp"
#include "setup/Files.hpp"
#include "setup/Open.hpp"
#include "support/FixedMeasure.hpp"
#include "support/Stories.hpp"

#include <catch2/catch.hpp>

#include <set>

using namespace vitrine;
using namespace vitrine::testing;

namespace {

std::vector<NamedTheme> themes() {
    std::vector<NamedTheme> all;
    for (const char* name : {"dark", "light", "high-contrast"})
        all.push_back({name, loadTheme(vitrine::filesIn(assetsFolder()), name).theme, false});
    return all;
}

const Drawable* find(const Pose& pose, const std::string& id) {
    for (const Posed& p : pose)
        if (p.drawable.id == id || p.drawable.id.rfind(id + ":", 0) == 0) return &p.drawable;
    return nullptr;
}

/// The last tableau of a story, its legend and its stage.
struct Told {
    explicit Told(const std::string& beats, float textScale = 1) : compiled(storyWith(beats)) {
        request.frame = frameFor({1920, 1080}, ControlsBand::Shown, textScale);
        request.textScale = textScale;
    }
    [[nodiscard]] const StoryCase& story() const { return compiled.storyboard.cases.front(); }
    [[nodiscard]] const Tableau& last() const { return story().beats.back().phases.back(); }
    [[nodiscard]] Pose legend() const { return legendOf({compiled.storyboard, 0, request, measure, words}, last()); }
    [[nodiscard]] Pose stage() const {
        const Plan plan = planCase(story(), request);
        return poseOf({compiled.storyboard, story(), plan, last(), measure, false});
    }

    Compiled compiled;
    LayoutRequest request;
    FixedMeasure measure;
    InterfaceWords words;
};

const std::string relations = beat(
    "all", R"([ { enter = ["schools", "college", "authority"] }, { share = ["music", "sport"], among = "schools" } ],
                   [ { govern = "board", over = "commons", of = "schools" }, { appoint = "director", to = "music" },
                     { show = "schools.leaders" } ],
                   [ { account = "director", to = "board" }, { commission = "board", by = "authority", of = "music" },
                     { support = "college", by = "schools.1" }, { lead = "leaders.3", of = "sport" } ])");

} // namespace

TEST_CASE("No two entries of a legend need colour to be told apart, in any beat and theme of the exhibit", "[layout]") {
    const Opened opened = openExhibit(VITRINE_SOURCE_DIR "/content");
    std::size_t entries = 0;
    for (const StoryCase& story : opened.storyboard.cases)
        for (const StoryBeat& beat : story.beats)
            for (const Tableau& tableau : beat.phases) {
                entries += legendEntries(story, tableau).size();
                for (const Accident& a : alike(legendEntries(story, tableau), 1, themes()))
                    FAIL_CHECK(story.slug << " " << beat.id << ": " << a.first << " and " << a.second << " in "
                                          << a.theme << " by " << a.amount);
            }
    CHECK(entries > 300);
}

TEST_CASE("Every sign that is stuck on something in the exhibit is told in the legend, by the same pictogram",
          "[layout]") {
    const Opened opened = openExhibit(VITRINE_SOURCE_DIR "/content");
    const std::set<std::string> signs{"seal", "key", "eye", "calendar", "sponsor"};
    const FixedMeasure measure;
    std::set<std::string> met;
    for (std::size_t i = 0; i < opened.storyboard.cases.size(); ++i) {
        const StoryCase& story = opened.storyboard.cases[i];
        const Plan plan = planCase(story, {frameFor({1920, 1080}, ControlsBand::Shown, 1), 1});
        for (const StoryBeat& beat : story.beats) {
            const auto entries = legendEntries(story, beat.phases.back());
            for (const Posed& p : poseOf({opened.storyboard, story, plan, beat.phases.back(), measure, false})) {
                const auto* mark = std::get_if<Mark>(&p.drawable.shape);
                if (!mark || p.order / 1000000 != static_cast<int>(Layer::Badge) || !signs.contains(mark->pictogram))
                    continue;
                met.insert(mark->pictogram);
                CHECK(std::ranges::count(entries, mark->pictogram, &LegendEntry::pictogram) == 1);
            }
        }
    }
    CHECK(met == signs);
}

TEST_CASE("A role is told by its author's word, even if the interface has a phrase of that name, or else by its own",
          "[layout]") {
    Told told{beat("take", R"([ { enter = "schools" } ], [ { become = "schools.1", as = "lead" } ])")};
    const auto said = [&] {
        std::vector<std::string> texts;
        for (const Posed& p : told.legend())
            if (const auto* text = std::get_if<Text>(&p.drawable.shape)) texts.push_back(text->line);
        return texts;
    };
    told.words["lead"] = "Responsible for";
    CHECK(std::ranges::count(said(), "lead") == 1);
    told.words["role-lead"] = "Leads the others";
    CHECK(std::ranges::count(said(), "Leads the others") == 1);
    CHECK(std::ranges::count(said(), "Responsible for") == 0);
}

TEST_CASE("A legend names the dealings that have just begun, and no longer when they are old", "[layout]") {
    const std::string dealings =
        beat("deal", R"([ { enter = ["schools", "authority"] } ], [ { tie = "authority", to = "schools" } ])") +
        beat("then", R"([ { enter = "college" } ])");
    const Told told{dealings};
    const auto names = [&](std::size_t beatIndex) {
        const auto entries = legendEntries(told.story(), told.story().beats[beatIndex].phases.back());
        return std::ranges::count(entries, "deals", &LegendEntry::word);
    };
    CHECK(names(0) == 1);
    CHECK(names(1) == 0);
}

TEST_CASE("A legend names the learners of every member when they come, as their author calls them", "[layout]") {
    const Opened opened = openExhibit(VITRINE_SOURCE_DIR "/content");
    const StoryCase& town = opened.storyboard.cases.at(2);
    for (const StoryBeat& beat : town.beats) {
        const auto entries = legendEntries(town, beat.phases.back());
        const auto row = std::ranges::find(entries, "row-of-learners", &LegendEntry::word);
        INFO(beat.id);
        CHECK((row != entries.end()) == (beat.id == "own-leaders"));
        if (row != entries.end()) CHECK(row->text == "Students");
    }
}

TEST_CASE("Entries of one form are found alike where their lightness is, and are not where it differs", "[layout]") {
    const LegendEntry disc{"one", Outline::Disc, ColourRole::Provision},
        other{"two", Outline::Disc, ColourRole::Partner}, pale{"three", Outline::Disc, ColourRole::Paper},
        dashed{"four", Outline::Disc, ColourRole::Partner, Dash::Dashed},
        square{"five", Outline::Square, ColourRole::Partner};
    const std::vector<NamedTheme> dark{themes().front()};
    const auto found = alike({disc, other}, 3, dark);
    REQUIRE(found.size() == 1);
    CHECK((found[0].first == "one" && found[0].second == "two" && found[0].card == 3 && found[0].theme == "dark"));
    CHECK(found[0].amount < 15);
    for (const LegendEntry& twin : {pale, dashed, square})
        CHECK(alike({disc, twin}, 3, dark).empty());
}

TEST_CASE("A sample has the line pattern, the head and the colour of the ties it stands for", "[layout]") {
    const Told told(relations);
    const Pose legend = told.legend(), stage = told.stage();
    const std::vector<std::pair<const char*, const char*>> pairs{{"legend/account", "tie:director>board"},
                                                                 {"legend/commission", "tie:authority>board"},
                                                                 {"legend/support", "tie:schools.1>college"},
                                                                 {"legend/lead", "tie:leaders.3>sport"}};
    for (const auto& [sample, tie] : pairs) {
        INFO(sample << " and " << tie);
        REQUIRE(find(legend, sample));
        REQUIRE(find(stage, tie));
        const auto& a = std::get<Path>(find(legend, sample)->shape);
        const auto& b = std::get<Path>(find(stage, tie)->shape);
        CHECK(a.stroke->dash == b.stroke->dash);
        CHECK(a.stroke->paint.role == b.stroke->paint.role);
        CHECK(a.endHead == b.endHead);
        CHECK(a.startHead == b.startHead);
    }
}

TEST_CASE("People's badges, and what comes from outside, look on stage as they do in the legend", "[layout]") {
    const Told told(relations);
    const Pose legend = told.legend(), stage = told.stage();
    for (const auto& [sample, thing] : {std::pair{"legend/leader", "leaders.1"}, {"legend/leader-team", "leaders.2"}}) {
        REQUIRE(find(legend, sample));
        REQUIRE(find(stage, thing));
        const auto& a = std::get<Path>(find(legend, sample)->shape);
        const auto& b = std::get<Path>(find(stage, thing)->shape);
        CHECK(a.points.size() == b.points.size());
        CHECK(a.fill->role == b.fill->role);
        const Box one = bounds(Path{a.points, true, {}, {}}), other = bounds(Path{b.points, true, {}, {}});
        CHECK(one.w / one.h == Approx(other.w / other.h));
    }
    for (const char* outside : {"college/rim", "authority/rim"})
        CHECK(find(stage, outside));
    CHECK_FALSE(find(stage, "music/rim"));
}

TEST_CASE("A legend keeps to its band at every text scale, and its words never get smaller than can be read",
          "[layout]") {
    for (const float textScale : {1.f, 1.5f, 2.f}) {
        const Told told(relations, textScale);
        const Box band = grown(told.request.frame.legend, 1);
        const Pose legend = told.legend();
        REQUIRE(legend.size() > 4);
        for (const Posed& p : legend) {
            const Box box = bounds(p.drawable.shape);
            INFO(p.drawable.id << " text x" << textScale);
            CHECK(united(band, box) == band);
            if (const auto* text = std::get_if<Text>(&p.drawable.shape))
                CHECK(text->size >= std::min(19 * textScale, 28.f) - 0.01f);
        }
    }
}
