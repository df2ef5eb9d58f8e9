#include "storyboard/Seen.hpp"

#include "content/Load.hpp"
#include "support/Stories.hpp"

#include <catch2/catch.hpp>

#include <fstream>
#include <iterator>

using namespace vitrine;
using namespace vitrine::testing;

namespace {

std::string seen(const std::string& phases) {
    return storyWith(beat("one", phases)).storyboard.cases.front().beats.front().seen;
}

} // namespace

TEST_CASE("What a beat shows is told from its directions where nobody has written it", "[storyboard]") {
    CHECK(seen(R"([ { enter = "schools" } ])") == "Schools come on.");
    CHECK(seen(R"([ { enter = "schools", at = "town" }, { share = "music", among = "schools" } ])") ==
          "Schools come on in Town; Music joins what is shared in the middle, for Schools.");
    CHECK(seen(R"([ { enter = "schools" } ], [ { show = "schools.leaders" } ])") ==
          "Schools come on; Leaders can be seen from now on.");
}

TEST_CASE("Every direction of the exhibit can be told, and every beat says what is to be seen", "[storyboard]") {
    const Exhibit exhibit = loadExhibit([](const std::string& path) -> std::optional<std::string> {
                                std::ifstream file(VITRINE_SOURCE_DIR "/content/" + path);
                                if (!file) return std::nullopt;
                                return std::string(std::istreambuf_iterator<char>(file), {});
                            }).exhibit;
    const Storyboard storyboard = compile(exhibit).storyboard;
    std::size_t beats = 0;
    for (std::size_t c = 0; c < storyboard.cases.size(); ++c)
        for (std::size_t b = 0; b < storyboard.cases[c].beats.size(); ++b, ++beats) {
            const std::string made = seenFrom(exhibit.cases[c].beats[b], storyboard.cases[c].elements);
            INFO(made);
            CHECK_FALSE(storyboard.cases[c].beats[b].seen.empty());
            CHECK(made.size() > 12);
            CHECK(made.find_first_of("{}[]") == std::string::npos);
        }
    CHECK(beats == 53);
}
