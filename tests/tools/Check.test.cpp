#include "tools/Check.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <fstream>
#include <sstream>

namespace vitrine {
namespace {

namespace fs = std::filesystem;

const fs::path harbour = VITRINE_SOURCE_DIR "/tests/support/exhibits/harbour";

struct Outcome {
    int exitCode = 0;
    std::string text;
};

enum class As { Text, Json };

Outcome checked(const fs::path& content, As as = As::Text) {
    CheckOptions options;
    options.common.content = content;
    options.common.size = Vec{1920, 1080};
    options.everyTextScale = options.everyTheme = false;
    options.json = as == As::Json;
    std::ostringstream out;
    const int code = check(options, out);
    return {code, out.str()};
}

/// A copy of an exhibit, gone when the test is.
class Copy {
public:
    explicit Copy(const fs::path& exhibit) {
        fs::remove_all(m_folder);
        fs::copy(exhibit, m_folder, fs::copy_options::recursive);
    }
    ~Copy() { fs::remove_all(m_folder); }
    Copy(const Copy&) = delete;
    Copy& operator=(const Copy&) = delete;

    [[nodiscard]] const fs::path& folder() const { return m_folder; }
    void append(const std::string& file, const std::string& text) const {
        std::ofstream(m_folder / file, std::ios::app) << text;
    }

private:
    fs::path m_folder = fs::temp_directory_path() / "vitrine-check-test";
};

} // namespace

TEST_CASE("A sound exhibit is counted and passes", "[tools]") {
    const Outcome outcome = checked(harbour);
    CHECK(outcome.text.find("1 case, 3 beats: no errors, ") != std::string::npos);
    CHECK(outcome.exitCode == 0);
}

TEST_CASE("An error is told with its place and fails the check, a warning does not", "[tools]") {
    const Copy copy(harbour);
    copy.append("exhibit.toml",
                "\n[[question]]\nid = \"later\"\ntext = \"And later?\"\nshort = \"Later\"\nabout = \"after\"\n");
    const Outcome warned = checked(copy.folder());
    CHECK(warned.exitCode == 0);
    CHECK(warned.text.find("warning: no beat answers the question \"later\"\n") != std::string::npos);
    CHECK(warned.text.find("1 case, 3 beats: no errors, ") != std::string::npos);

    copy.append("museums/case.toml", "colour = 1\n");
    const Outcome failed = checked(copy.folder());
    CHECK(failed.exitCode == 1);
    CHECK(failed.text.find("error: unknown key \"colour\" in this beat") != std::string::npos);
    CHECK(failed.text.find("1 case, 3 beats: 1 error, 1 warning\n") != std::string::npos);
}

TEST_CASE("A pictogram nobody has drawn is an error", "[tools]") {
    const Copy copy(harbour);
    copy.append("exhibit.toml", "\n[kind.boat]\nrole = \"member\"\nlabel = \"Boat\"\npictogram = \"leadr\"\n");
    const Outcome outcome = checked(copy.folder());
    CHECK(outcome.exitCode == 1);
    CHECK(outcome.text.find("error: there is no pictogram \"leadr\" (did you mean \"leader\"?)") != std::string::npos);
}

TEST_CASE("A folder that is not there fails the check in words", "[tools]") {
    const Outcome outcome = checked("no/such/folder");
    CHECK(outcome.exitCode == 1);
    CHECK(outcome.text.find("no/such/folder: error: there is no such folder") == 0);
}

TEST_CASE("As JSON the check lists cases, beats, questions and diagnostics", "[tools]") {
    const auto json = nlohmann::json::parse(checked(harbour, As::Json).text);
    REQUIRE(json["cases"].size() == 1);
    CHECK(json["cases"][0]["slug"] == "museums");
    CHECK(json["cases"][0]["beats"].size() == 3);
    CHECK(json["cases"][0]["beats"][1]["id"] == "workshop");
    CHECK(json["cases"][0]["beats"][1]["question"] == "share");
    CHECK(json["questions"][2]["id"] == "answer");
    CHECK(json["questions"][2]["text"] == "Who answers for it?");
    for (const auto& told : json["diagnostics"])
        CHECK(told["severity"] != "error");

    const Copy copy(harbour);
    copy.append("museums/case.toml", "colour = 1\n");
    const auto broken = nlohmann::json::parse(checked(copy.folder(), As::Json).text);
    REQUIRE(broken["diagnostics"].size() == 1);
    CHECK(broken["diagnostics"][0]["severity"] == "error");
    CHECK(broken["diagnostics"][0]["file"] == "museums/case.toml");
    CHECK(broken["diagnostics"][0]["column"] == 1);
}

TEST_CASE("Counts are told in words a person would use", "[tools]") {
    CHECK(summary({}, {}) == "no cases, no beats: no errors, no warnings");
}

TEST_CASE("Every language an exhibit has is checked, or the one asked for", "[tools]") {
    CheckOptions options;
    options.common.content = VITRINE_SOURCE_DIR "/tests/support/exhibits/orchard";
    options.common.size = Vec{1920, 1080};
    options.everyTextScale = options.everyTheme = false;
    options.json = true;
    std::ostringstream all, german;
    CHECK(check(options, all) == 0);
    CHECK(all.str().find("the beat \\\"press\\\" is not translated") != std::string::npos);
    CHECK(nlohmann::json::parse(all.str())["languages"] == nlohmann::json{"en", "de", "fr"});
    options.common.language = "de";
    CHECK(check(options, german) == 0);
    CHECK(nlohmann::json::parse(german.str())["languages"] == nlohmann::json{"de"});
    CHECK(nlohmann::json::parse(german.str())["cases"][0]["title"] == "Eine Presse für alle");
    CHECK(german.str().find("case.fr.toml") == std::string::npos);
}

} // namespace vitrine
