#include "content/Load.hpp"

#include "content/Vocabulary.hpp"
#include "setup/Open.hpp"
#include "support/Folder.hpp"

#include <catch2/catch.hpp>

namespace vitrine {
namespace {

const std::string exhibit = R"(title = "Bakers"
cases = ["town"]
[[question]]
id = "why"
text = "Why?"
short = "Why,\nthen?"
about = "what drives them"
[kind.shop]
role = "member"
label = "Shop"
[kind.baker]
role = "person"
label = "Baker"
plural = "Bakers"
pictogram = "leader"
)";

std::string caseDoing(const std::string& action) {
    return R"(title = "One oven"
place = "A town"
summary = "They share."
outcome = "Bread."
[cast]
shops  = { kind = "shop", count = 3, kinds = ["shop", "shop", "shop"], label = "Bakery" }
bakers = { kind = "baker", each = "shops", teams = [2] }
[[beat]]
id = "first"
question = "why"
caption = "Three shops bake."
hold = 4
focus = "shops.2"
seen = "Three shops in a row."
)" + action;
}

Loaded load(const std::string& action) {
    return loadExhibit(testing::filesIn({{"exhibit.toml", exhibit}, {"town/case.toml", caseDoing(action)}}));
}

std::vector<std::string> lines(const Diagnostics& diagnostics) {
    std::vector<std::string> text;
    for (const Diagnostic& diagnostic : diagnostics)
        text.push_back(describe(diagnostic));
    return text;
}

} // namespace

TEST_CASE("What exhibit.toml says arrives as written", "[content]") {
    const Loaded loaded = load("do = [ { enter = \"shops\" } ]");
    REQUIRE(lines(loaded.diagnostics) == std::vector<std::string>{});
    const Exhibit& read = loaded.exhibit;
    CHECK(read.title.value == "Bakers");
    CHECK(read.readingPace == 2.5);
    CHECK(read.questions.at(0).brief == std::vector<std::string>{"Why,", "then?"});
    CHECK(read.kinds.at(0).plural == "Shop");
    CHECK(read.kinds.at(1).role == Role::Person);
    CHECK(read.kinds.at(1).pictogram == "leader");
}

TEST_CASE("Cast and beats keep the order in which they were written", "[content]") {
    const Loaded loaded = load("do = [ { tie = \"shops.2\", to = [\"shops.3\", \"shops.1\"], form = \"formal\" } ]");
    const CaseStudy& study = loaded.exhibit.cases.at(0);
    REQUIRE(study.cast.size() == 2);
    CHECK(study.cast[0].id.value == "shops");
    CHECK(study.cast[0].count->value == 3);
    CHECK(study.cast[0].label->value == "Bakery");
    CHECK(study.cast[1].each->value == "shops");
    CHECK(study.cast[1].teams.at(0).value == 2);
    const Beat& beat = study.beats.at(0);
    CHECK(beat.hold->value == 4);
    CHECK(beat.focus.at(0).value == "shops.2");
    const Direction& tie = beat.phases.at(0).at(0);
    CHECK(tie.verb.name.value == "tie");
    CHECK_FALSE(tie.verb.isList);
    REQUIRE(tie.fields.size() == 2);
    CHECK(tie.fields[0].isList);
    CHECK(tie.fields[0].values.at(0).value == "shops.3");
    CHECK(tie.fields[0].values.at(1).value == "shops.1");
}

TEST_CASE("Every value knows the line and column where it stands", "[content]") {
    const Loaded loaded = load("do = [ { tie = \"shops.2\", to = \"shops.3\" } ]");
    const CaseStudy& study = loaded.exhibit.cases.at(0);
    CHECK(study.cast[1].each->place == Place{"town/case.toml", 7, 35});
    const Direction& tie = study.beats[0].phases[0][0];
    CHECK(tie.place == Place{"town/case.toml", 15, 8});
    CHECK(tie.fields[0].name.place == Place{"town/case.toml", 15, 27});
    CHECK(tie.fields[0].values[0].place == Place{"town/case.toml", 15, 32});
}

TEST_CASE("Phases follow each other, the directions of one phase stay together", "[content]") {
    const Loaded loaded =
        load("phases = [ [ { enter = \"shops\" }, { reveal = \"shops\" } ], [ { show = \"shops.bakers\" } ] ]");
    const auto& phases = loaded.exhibit.cases.at(0).beats.at(0).phases;
    REQUIRE(phases.size() == 2);
    CHECK(phases[0].size() == 2);
    CHECK(phases[1].size() == 1);
}

TEST_CASE("Mistakes in all files are told in one run", "[content]") {
    testing::Folder folder{{"exhibit.toml", exhibit}, {"town/case.toml", caseDoing("do = [ { entre = \"shops\" } ]")}};
    folder["village/case.toml"] = "title = \"Unfinished";
    folder["exhibit.toml"].replace(folder["exhibit.toml"].find("[\"town\"]"), 8, "[\"town\", \"village\"]");
    folder["exhibit.toml"] += "colour = \"red\"\n";
    const auto told = lines(loadExhibit(testing::filesIn(folder)).diagnostics);
    REQUIRE(told.size() == 3);
    CHECK(told[0].find("exhibit.toml:16:1: error: unknown key \"colour\"") == 0);
    CHECK(told[1].find("town/case.toml:15:10: error: \"entre\" is not a verb") == 0);
    CHECK(told[2].find("village/case.toml:1:20: error: this file cannot be read") == 0);
}

TEST_CASE("A folder without exhibit.toml is told to be none", "[content]") {
    CHECK(lines(loadExhibit(testing::filesIn({})).diagnostics) ==
          std::vector<std::string>{"exhibit.toml: error: there is no such file, and every exhibit begins with it"});
}

TEST_CASE("A misspelled verb is told once, and the story goes on as if it were right", "[content]") {
    const Loaded loaded = load("do = [ { entre = \"shops\" } ]");
    CHECK(loaded.exhibit.cases.at(0).beats.at(0).phases.at(0).at(0).verb.name.value == "enter");
}

TEST_CASE("Every example of the vocabulary is a direction without a mistake", "[content]") {
    for (const VerbRule& verb : vocabulary()) {
        INFO(verb.example);
        const Loaded loaded = load("do = [ " + std::string{verb.example} + " ]");
        CHECK(lines(loaded.diagnostics) == std::vector<std::string>{});
        REQUIRE(loaded.exhibit.cases.at(0).beats.at(0).phases.at(0).size() == 1);
        CHECK(loaded.exhibit.cases[0].beats[0].phases[0][0].verb.name.value == verb.name);
    }
}

TEST_CASE("An exhibit of another domain loads and compiles without a word", "[content]") {
    const Opened opened = openExhibit(VITRINE_SOURCE_DIR "/tests/support/exhibits/harbour");
    CHECK(lines(opened.diagnostics) == std::vector<std::string>{});
    REQUIRE(opened.storyboard.cases.size() == 1);
    CHECK(opened.storyboard.cases[0].beats.size() == 3);
}

} // namespace vitrine
