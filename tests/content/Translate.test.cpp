#include "content/Assets.hpp"
#include "content/Load.hpp"
#include "setup/Files.hpp"
#include "support/Folder.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

namespace vitrine {
namespace {

using testing::Folder;

constexpr const char* orchard = VITRINE_SOURCE_DIR "/tests/support/exhibits/orchard";

Loaded orchardIn(const std::string& language) { return loadExhibit(filesIn(orchard), language); }

std::vector<std::string> lines(const Diagnostics& diagnostics) {
    std::vector<std::string> text;
    for (const Diagnostic& diagnostic : diagnostics)
        text.push_back(describe(diagnostic));
    return text;
}

bool tells(const Loaded& loaded, const std::string& line) {
    const auto told = lines(loaded.diagnostics);
    INFO(line);
    return std::find(told.begin(), told.end(), line) != told.end();
}

/// The orchard with one of its files changed.
FileSource orchardWith(const std::string& path, const std::string& text) {
    return [=, files = filesIn(orchard)](const std::string& asked) { return asked == path ? text : files(asked); };
}

} // namespace

TEST_CASE("An exhibit says all it says in another language, and does the same", "[content]") {
    const Loaded own = orchardIn(""), german = orchardIn("de");
    REQUIRE(lines(german.diagnostics).empty());
    const Exhibit& exhibit = german.exhibit;
    CHECK(exhibit.title.value == "Der Obstgarten");
    CHECK(exhibit.questions.at(0).text.value == "Warum gemeinsam?");
    CHECK(exhibit.questions.at(1).brief == std::vector<std::string>{"Wie?"});
    CHECK(exhibit.terms.at(0).meaning.value == "Saft, der noch nicht gärt.");
    CHECK(exhibit.kinds.at(0).plural == "Höfe");
    const CaseStudy& study = exhibit.cases.at(0);
    CHECK(study.where.value == "Ein Tal");
    CHECK(study.cast.at(1).label->value == "Alte Presse");
    CHECK(study.beats.at(1).caption.value == "Sie bilden einen Ring und teilen sich eine Presse.");
    CHECK(study.beats.at(1).seen->value.find("Ein Ring") == 0);
    CHECK(study.beats.at(1).phases.size() == own.exhibit.cases.at(0).beats.at(1).phases.size());
}

TEST_CASE("A kind whose plural its author left out has none of its own in any language", "[content]") {
    CHECK(orchardIn("de").exhibit.kinds.at(2).plural == "Ring");
    CHECK(orchardIn("de").exhibit.kinds.at(1).plural == "Presse");
}

TEST_CASE("The name something takes on is translated where it is given", "[content]") {
    const Field as = orchardIn("de").exhibit.cases.at(0).beats.at(2).phases.at(0).at(0).fields.at(0);
    CHECK(as.name.value == "as");
    CHECK(as.values.at(0).value == "Talring");
}

TEST_CASE("What a translation lacks is told with its file and line, and the author's text serves", "[content]") {
    const Loaded french = orchardIn("fr");
    CHECK(tells(french, "exhibit.fr.toml: warning: there is no such file (what it would translate stays as it is)"));
    CHECK(tells(french, "cider/case.fr.toml: warning: the beat \"press\" is not translated "
                        "(it stands in cider/case.toml, line 19)"));
    CHECK(tells(french, "cider/case.fr.toml:10:1: warning: this translated beat has no \"seen\""));
    CHECK(tells(french, "cider/case.fr.toml: warning: the label of \"press\" is not translated "
                        "(it stands in cider/case.toml, line 8)"));
    CHECK_FALSE(hasErrors(french.diagnostics));
    const CaseStudy& study = french.exhibit.cases.at(0);
    CHECK(study.title.value == "Un pressoir pour tous");
    CHECK(study.outcome.value == "They share one press.");
    CHECK(study.beats.at(0).caption.value.find("Trois fermes") == 0);
    CHECK(study.beats.at(0).seen->value == "Three farms stand apart.");
    CHECK(study.beats.at(1).caption.value == "They form a ring and share one press.");
}

TEST_CASE("What a translation has beyond its exhibit is told with what would be right", "[content]") {
    const Loaded french = orchardIn("fr");
    CHECK(tells(french, "cider/case.fr.toml:16:6: warning: there is no beat \"apple\" to translate "
                        "(did you mean \"apples\"?)"));
    CHECK(tells(french, "cider/case.fr.toml:8:1: warning: there is no \"presse\" to translate in \"cast\" "
                        "(did you mean \"press\"?)"));
    CHECK(tells(french, "cider/case.fr.toml:5:1: warning: unknown key \"colour\" in this translated case "
                        "(a key here is one of title, short, place, summary, outcome, cast or beat)"));
}

TEST_CASE("A beat that is translated twice keeps its first translation", "[content]") {
    const auto text = filesIn(orchard)("cider/case.de.toml").value();
    const std::string more = "\n[[beat]]\nid = \"apples\"\ncaption = \"Äpfel.\"\nseen = \"Äpfel.\"\n";
    const Loaded twice = loadExhibit(orchardWith("cider/case.de.toml", text + more), "de");
    REQUIRE(twice.diagnostics.size() == 1);
    CHECK(twice.diagnostics[0].message == "the beat \"apples\" is translated twice");
    CHECK(twice.exhibit.cases.at(0).beats.at(0).caption.value.find("Drei Höfe") == 0);
}

TEST_CASE("A translated caption may be no longer than one that is not", "[content]") {
    std::string text = "[[beat]]\nid = \"apples\"\nseen = \"Äpfel.\"\ncaption = \"";
    for (int i = 0; i < 40; ++i)
        text += "Apfel ";
    const Loaded loaded = loadExhibit(orchardWith("cider/case.de.toml", text + "\"\n"), "de");
    const auto told = lines(loaded.diagnostics);
    CHECK(std::any_of(told.begin(), told.end(), [](const std::string& line) {
        return line.find("cider/case.de.toml:4:11: warning: this caption has 40 words") == 0;
    }));
}

TEST_CASE("A translation that cannot be read is an error, and leaves the author's texts", "[content]") {
    const Loaded torn = loadExhibit(orchardWith("cider/case.de.toml", "title = \"Eine"), "de");
    CHECK(hasErrors(torn.diagnostics));
    CHECK(torn.exhibit.title.value == "Der Obstgarten");
    CHECK(torn.exhibit.cases.at(0).title.value == "One press for all");
}

TEST_CASE("An exhibit's own language is the one it names, else English", "[content]") {
    CHECK(ownLanguage(testing::filesIn({{"exhibit.toml", "title = \"X\"\nlanguage = \"pt-BR\"\n"}})) == "pt-BR");
    CHECK(ownLanguage(testing::filesIn({{"exhibit.toml", "title = \"X\"\n"}})) == "en");
    CHECK(ownLanguage(testing::filesIn({{"exhibit.toml", "language = \"../x\"\n"}})) == "en");
    CHECK(ownLanguage(testing::filesIn({})) == "en");
}

TEST_CASE("A language that names none is told", "[content]") {
    const Loaded odd = loadExhibit(
        orchardWith("exhibit.toml", filesIn(orchard)("exhibit.toml").value().replace(0, 0, "language = \"e n\"\n")));
    CHECK(tells(odd, "exhibit.toml:1:12: error: \"e n\" names no language (a language is written like \"en\" or "
                     "\"pt-BR\")"));
    CHECK(odd.exhibit.language == "en");
}

TEST_CASE("An exhibit asked for its own language needs no translation", "[content]") {
    CHECK(lines(orchardIn("en").diagnostics).empty());
}

TEST_CASE("Words of the interface that another language lacks stay English and are told", "[content]") {
    const auto assets = testing::filesIn({{"words/en.toml", "hold = \"Hold\"\non = \"On\"\n"},
                                          {"words/de.toml", "hold = \"Anhalten\"\nhalt = \"Halt\"\n"}});
    const LoadedWords german = loadWords(assets, "de");
    CHECK(german.words == std::map<std::string, std::string>{{"hold", "Anhalten"}, {"on", "On"}});
    CHECK(lines(german.diagnostics) ==
          std::vector<std::string>{
              "words/de.toml: warning: there is no \"on\" (English serves: \"On\")",
              "words/de.toml: warning: there is no word \"halt\" to translate (words/en.toml has them all)"});
}

TEST_CASE("A language without words of its own is told once and speaks English", "[content]") {
    const LoadedWords words = loadWords(testing::filesIn({{"words/en.toml", "hold = \"Hold\"\n"}}), "fr");
    CHECK(words.words.at("hold") == "Hold");
    CHECK(lines(words.diagnostics) ==
          std::vector<std::string>{"words/fr.toml: warning: there is no such file (English serves)"});
}

TEST_CASE("A language calls itself by its own name, else by its tag", "[content]") {
    const auto assets = testing::filesIn({{"words/de.toml", "language-name = \"Deutsch\"\n"}});
    CHECK(nameOfLanguage(assets, "de") == "Deutsch");
    CHECK(nameOfLanguage(assets, "fr") == "fr");
}

} // namespace vitrine
