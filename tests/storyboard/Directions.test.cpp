#include "support/Stories.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace vitrine;
using namespace vitrine::testing;

namespace {

const std::string all =
    beat("all", R"([ { enter = "schools" }, { show = "schools.leaders" }, { show = "schools.arcs" } ])");

/// The tableau after the last phase, and a name for everything in it.
struct Told {
    Compiled compiled;

    explicit Told(const std::string& beats) : compiled(storyWith(beats)) {}
    [[nodiscard]] const StoryCase& story() const { return compiled.storyboard.cases.front(); }
    [[nodiscard]] const Tableau& end() const { return story().beats.back().phases.back(); }
    [[nodiscard]] ElementId id(const std::string& name) const { return find(story(), name); }
    [[nodiscard]] const ElementState& state(const std::string& name) const { return end().states[id(name)]; }
    [[nodiscard]] bool tied(const std::string& a, const std::string& b) const {
        return std::any_of(end().relations.begin(), end().relations.end(), [&](const Relation& r) {
            return (r.from == id(a) && r.to == id(b)) || (r.from == id(b) && r.to == id(a));
        });
    }
    [[nodiscard]] std::string message() const {
        return compiled.diagnostics.empty() ? "" : compiled.diagnostics.front().message;
    }
};

} // namespace

TEST_CASE("An entry with a count becomes numbered elements, one with each becomes one for every element",
          "[storyboard]") {
    const Told told(all);
    CHECK(told.story().elements[told.id("schools.4")].number == 4);
    CHECK(told.story().elements[told.id("leaders.3")].each == told.id("schools.3"));
    CHECK(told.story().elements[told.id("leaders.2")].team);
    CHECK_FALSE(told.story().elements[told.id("leaders.1")].team);
}

TEST_CASE("Types are alike until they are revealed", "[storyboard]") {
    const Told before(all), after(all + beat("types", R"([ { reveal = "schools.1" } ])"));
    CHECK(before.state("schools.1").kind == before.state("schools.2").kind);
    CHECK(after.state("schools.1").kind != after.state("schools.3").kind);
}

TEST_CASE("What is shown can have another name from then on", "[storyboard]") {
    const Compiled compiled =
        storyWith(beat("a", R"([ { enter = "schools", at = "town" } ])") +
                  beat("b", R"([ { show = "town", as = "One unit" } ])") + beat("c", R"([ { enter = "college" } ])"));
    const StoryCase& story = compiled.storyboard.cases.at(0);
    const ElementId town = find(story, "town");
    CHECK(story.beats[0].phases.back().states[town].called.empty());
    CHECK(story.beats[1].phases.back().states[town].called == "One unit");
    CHECK(story.beats[2].phases.back().states[town].called == "One unit");
}

TEST_CASE("Who gathers is in the group, who parts is out again", "[storyboard]") {
    const Told told(all + beat("in", R"([ { gather = "schools", to = "family", form = "informal" } ])") +
                    beat("out", R"([ { part = "schools.2", from = "family" } ])"));
    REQUIRE(told.compiled.diagnostics.empty());
    CHECK(told.state("family").members.size() == 3);
    CHECK(told.state("family").form == Form::Informal);
}

TEST_CASE("Sharing brings a provision into the commons and ties everyone who has it", "[storyboard]") {
    const Told told(all + beat("share", R"([ { share = "music", among = "schools" } ])"));
    CHECK(told.state("music").shared);
    CHECK(told.state("commons").present);
    CHECK(told.tied("schools.1", "commons"));
}

TEST_CASE("A leader's tie to what they lead takes the place of the school's own", "[storyboard]") {
    const Told told(all + beat("share", R"([ { share = "music", among = "schools" } ])") +
                    beat("lead", R"([ { lead = "leaders.1", of = "music" } ])"));
    CHECK(told.tied("leaders.1", "music"));
    CHECK_FALSE(told.tied("schools.1", "commons"));
    CHECK(told.tied("schools.2", "commons"));
}

TEST_CASE("Ties to the commons retire once a formal boundary says the same", "[storyboard]") {
    const Told told(all + beat("share", R"([ { share = "music", among = "schools" } ])") +
                    beat("formal", R"([ { gather = "schools", to = "family", form = "formal" } ])") +
                    beat("rest", R"([ { reveal = "schools" } ])"));
    CHECK(told.end().relations.empty());
}

TEST_CASE("What becomes something else keeps its members and its place", "[storyboard]") {
    const Told told(
        all + beat("in", R"([ { gather = "schools", to = "family", form = "informal" } ])") +
        beat(
            "trust",
            R"([ { become = "family", as = "trust", of = ["schools.1", "schools.2"], form = "formal" }, { join = ["schools.3", "schools.4"], to = "trust", as = "associate" } ])"));
    REQUIRE(told.compiled.diagnostics.empty());
    CHECK_FALSE(told.state("family").present);
    CHECK(told.state("trust").placeOf == told.id("family"));
    CHECK(told.state("trust").members.size() == 4);
    CHECK(told.state("trust").members.back().as == Standing::Associate);
}

TEST_CASE("What is replaced hands its seat and its ties to what stands there now", "[storyboard]") {
    const Told told(all + beat("tie", R"([ { tie = "schools.1", to = "schools.2" } ])") +
                    beat("new", R"([ { replace = "schools.1", by = "academy" } ])"));
    CHECK(told.state("academy").placeOf == told.id("schools.1"));
    CHECK(told.tied("academy", "schools.2"));
    CHECK_FALSE(told.tied("schools.1", "schools.2"));
}

TEST_CASE("Who has left takes the ties and the badges along", "[storyboard]") {
    const Told told(all + beat("tie", R"([ { tie = "schools.1", to = "schools.2" } ])") +
                    beat("gone", R"([ { leave = "schools.1" } ])"));
    CHECK_FALSE(told.tied("schools.1", "schools.2"));
    CHECK_FALSE(told.state("leaders.1").present);
}

TEST_CASE("Many ties become one", "[storyboard]") {
    const Told told(
        all + beat("many", R"([ { enter = "authority" }, { tie = "authority", to = "schools", how = "each" } ])") +
        beat("one",
             R"([ { govern = "board", over = "commons" }, { merge = "authority", from = "schools", to = "board" } ])"));
    CHECK(told.tied("authority", "board"));
    CHECK_FALSE(told.tied("authority", "schools.1"));
    CHECK(told.end().relations.size() == 1);
}

TEST_CASE("Gestures pass with their beat, states stay", "[storyboard]") {
    const Told told(all + beat("turn", R"([ { turn = "schools", to = "agenda" } ])") +
                    beat("next", R"([ { mark = "schools.1", as = "troubled" } ])"));
    CHECK(told.story().beats[1].phases.back().gestures.size() == 4);
    CHECK(told.end().gestures.empty());
    CHECK(told.state("schools.1").condition == Condition::Troubled);
}

TEST_CASE("A beat is about what its directions touch and what it says it is about", "[storyboard]") {
    const Told told(all + "[[beat]]\nid = \"x\"\nquestion = \"why\"\ncaption = \"Words.\"\nfocus = [\"schools.4\"]\ndo "
                          "= [ { mark = \"schools.1\", as = \"troubled\" } ]\n");
    const auto& focus = told.end().focus;
    CHECK(std::count(focus.begin(), focus.end(), told.id("schools.1")) == 1);
    CHECK(std::count(focus.begin(), focus.end(), told.id("schools.4")) == 1);
    CHECK(std::count(focus.begin(), focus.end(), told.id("schools.2")) == 0);
}

TEST_CASE("A name that the cast does not have is answered with the nearest one", "[storyboard]") {
    const Told told(all + beat("x", R"([ { share = "musik" } ])"));
    CHECK(told.message() == "the cast has no \"musik\"");
    CHECK(told.compiled.diagnostics.front().advice == "did you mean \"music\"?");
    CHECK(told.compiled.diagnostics.front().place.line > 0);
}

TEST_CASE("A tie to someone who has left, or is not there yet, is a mistake", "[storyboard]") {
    CHECK(Told(all + beat("x", R"([ { leave = "schools.1" } ], [ { tie = "schools.2", to = "schools.1" } ])"))
              .message() == "\"schools.1\" has left the stage");
    CHECK(Told(all + beat("x", R"([ { tie = "schools.2", to = "college" } ])")).message() ==
          "\"college\" is not on the stage yet");
}

TEST_CASE("A mistake in one direction keeps nobody from the others", "[storyboard]") {
    const Told told(all + beat("x", R"([ { share = "nonsense" }, { share = "music" }, { share = "rubbish" } ])"));
    CHECK(told.compiled.diagnostics.size() == 2);
    CHECK(told.state("music").present);
}

TEST_CASE("A term is found as a whole word, in the plural too", "[storyboard]") {
    const Told told("[[beat]]\nid = \"x\"\nquestion = \"why\"\ncaption = \"Trusts are trusted.\"\ndo = [ { enter = "
                    "\"schools\" } ]\n");
    CHECK(told.story().beats.front().terms == std::vector<std::string>{"trust"});
}

TEST_CASE("An untie that ends nothing is a mistake", "[storyboard]") {
    CHECK(Told(all + beat("x", R"([ { untie = "schools.1", from = "schools.2" } ])")).message() ==
          "there is no tie between them to end");
}

TEST_CASE("Only groups are joined, and only people lead", "[storyboard]") {
    CHECK(Told(all + beat("x", R"([ { gather = "schools", to = "music" } ])")).message() == "\"music\" is no group");
    CHECK(Told(all + beat("x", R"([ { share = "music" } ], [ { lead = "schools.1", of = "music" } ])")).message() ==
          "\"schools.1\" is no person, team or body");
}

TEST_CASE("Somebody who is missing is missed once", "[storyboard]") {
    const Told told(all +
                    beat("x", R"([ { tie = "schools.2", to = "college" }, { tie = "schools.1", to = "college" } ])"));
    CHECK(told.compiled.diagnostics.size() == 1);
}

TEST_CASE("A phase remembers who shares, gives and comes, so that it can be seen moving", "[storyboard]") {
    const Told told(all + beat("share", R"([ { share = "music", among = "schools" } ], [ { enter = "college" } ])"));
    const auto& phases = told.story().beats[1].phases;
    const auto shares = [](const Tableau& t, bool fresh) {
        return std::count_if(t.gestures.begin(), t.gestures.end(),
                             [=](const Gesture& g) { return g.kind == GestureKind::Share && g.fresh == fresh; });
    };
    CHECK(shares(phases[0], true) == 4);
    CHECK(shares(phases[1], true) == 0);
    CHECK(shares(phases[1], false) == 4);
}

TEST_CASE("Ties that become one remember with whom they were", "[storyboard]") {
    const Told told(
        all + beat("each", R"([ { enter = "authority" }, { tie = "authority", to = "schools", how = "each" } ])") +
        beat("one", R"([ { gather = "schools", to = "family", form = "informal" },
                          { merge = "authority", from = "schools", to = "family" } ])"));
    const auto& gestures = told.end().gestures;
    CHECK(std::count_if(gestures.begin(), gestures.end(), [&](const Gesture& g) {
              return g.kind == GestureKind::Merge && g.who == told.id("authority") && g.to == told.id("family");
          }) == 4);
}

TEST_CASE("Who unites without having been there comes from outside", "[storyboard]") {
    const Told told(all + beat("unite", R"([ { unite = ["schools.1", "academy"], at = "campus" } ])"));
    const auto& gestures = told.end().gestures;
    REQUIRE(gestures.size() == 1);
    CHECK(gestures[0] == Gesture{GestureKind::Come, told.id("academy"), nobody, nobody});
}
