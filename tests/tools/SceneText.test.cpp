#include "tools/SceneText.hpp"

#include "support/FixedMeasure.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <sstream>

namespace vitrine {
namespace {

struct Outcome {
    int exitCode = 0;
    std::string text, errors;
};

SceneOptions workshop() {
    SceneOptions options;
    options.common.content = VITRINE_SOURCE_DIR "/tests/support/exhibits/harbour";
    options.caseSlug = "museums";
    options.beatId = "workshop";
    return options;
}

Outcome printed(const SceneOptions& options) {
    std::ostringstream out, errors;
    const int code = sceneText(options, FixedMeasure{}, out, errors);
    return {code, out.str(), errors.str()};
}

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

} // namespace

TEST_CASE("A beat is printed at its rest, one drawable a line", "[tools]") {
    const Outcome outcome = printed(workshop());
    CHECK(outcome.exitCode == 0);
    CHECK(outcome.errors.empty());
    CHECK(has(outcome.text, "mark "));
    CHECK(has(outcome.text, "museums.3"));
    CHECK(has(outcome.text, "workshop"));
}

TEST_CASE("Another moment of the case shows another scene", "[tools]") {
    SceneOptions early = workshop();
    early.at = Time{0};
    CHECK(printed(early).text != printed(workshop()).text);
}

TEST_CASE("As JSON a scene has its size and the same drawables", "[tools]") {
    SceneOptions options = workshop();
    options.json = true;
    const auto json = nlohmann::json::parse(printed(options).text);
    const std::string text = printed(workshop()).text;
    CHECK(json["size"] == nlohmann::json{1920, 1080});
    CHECK(json["drawables"].size() == static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')));
    CHECK(json["drawables"][0].contains("bounds"));
}

TEST_CASE("A case or a beat that is not there is answered with the nearest one", "[tools]") {
    SceneOptions options = workshop();
    options.beatId = "workshp";
    const Outcome beat = printed(options);
    CHECK(beat.exitCode == 1);
    CHECK(beat.text.empty());
    CHECK(beat.errors ==
          "vitrine: there is no beat \"workshp\" (did you mean \"workshop\"?) in the case \"museums\"\n");
    options.caseSlug = "museum";
    CHECK(printed(options).errors == "vitrine: there is no case \"museum\" (did you mean \"museums\"?)\n");
}

TEST_CASE("Content with an error is not shown but told", "[tools]") {
    SceneOptions options = workshop();
    options.common.content = "no/such/folder";
    const Outcome outcome = printed(options);
    CHECK(outcome.exitCode == 1);
    CHECK(has(outcome.errors, "there is no such folder"));
}

TEST_CASE("In a language nobody has written a beat is shown as its author wrote it", "[tools]") {
    SceneOptions options = workshop();
    const std::string own = printed(options).text;
    options.common.language = "xx";
    CHECK(printed(options).exitCode == 0);
    CHECK(printed(options).text == own);
}

} // namespace vitrine
