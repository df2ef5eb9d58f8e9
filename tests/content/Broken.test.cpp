#include "content/Load.hpp"
#include "content/Toml.hpp"
#include "setup/Files.hpp"
#include "setup/Open.hpp"
#include "storyboard/Compile.hpp"
#include "support/Folder.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cstdlib>
#include <fstream>

namespace vitrine {
namespace {

namespace fs = std::filesystem;

const fs::path here = fs::path{VITRINE_SOURCE_DIR} / "tests/content";

std::string read(const fs::path& path) { return filesIn(path.parent_path())(path.filename().string()).value(); }

testing::Folder soundExhibit() {
    return {{"exhibit.toml", read(here / "base/exhibit.toml")}, {"town/case.toml", read(here / "base/town/case.toml")}};
}

/// One mistake: in the file `in` of the sound exhibit, `replace` becomes `with`; `expect` is all that is then told.
struct Mistake {
    std::string in, replace, with;
    std::vector<std::string> expect;
};

std::string textOf(const TomlNode& node) { return std::get<std::string>(node.value); }

Mistake readMistake(const fs::path& path) {
    const TomlDocument document = parseToml(read(path), path.string());
    REQUIRE(document.root);
    Mistake mistake;
    for (const TomlEntry& entry : std::get<TomlTable>(document.root->value)) {
        if (entry.key == "in") mistake.in = textOf(entry.node);
        if (entry.key == "replace") mistake.replace = textOf(entry.node);
        if (entry.key == "with") mistake.with = textOf(entry.node);
        if (entry.key != "expect") continue;
        for (const TomlNode& line : std::get<TomlList>(entry.node.value))
            mistake.expect.push_back(textOf(line));
    }
    return mistake;
}

testing::Folder with(const Mistake& mistake, testing::Folder folder) {
    std::string& text = folder.at(mistake.in);
    const std::size_t at = text.find(mistake.replace);
    REQUIRE(at != std::string::npos);
    REQUIRE(text.find(mistake.replace, at + 1) == std::string::npos);
    text.replace(at, mistake.replace.size(), mistake.with);
    return folder;
}

std::vector<std::string> toldAbout(testing::Folder folder) {
    const Loaded loaded = loadExhibit(testing::filesIn(std::move(folder)));
    Diagnostics all = loaded.diagnostics;
    const Diagnostics compiled = compile(loaded.exhibit).diagnostics;
    all.insert(all.end(), compiled.begin(), compiled.end());
    std::vector<std::string> lines;
    for (const Diagnostic& diagnostic : sortedByPlace(std::move(all)))
        lines.push_back(describe(diagnostic));
    return lines;
}

std::string quotedForToml(const std::string& line) {
    const std::string quote = line.find('\'') == std::string::npos ? "'" : "'''";
    return quote + line + quote;
}

/// Takes what is told now for what is expected, for an author of messages to review as a diff.
void accept(const fs::path& path, const std::vector<std::string>& told) {
    std::string text = read(path);
    text.erase(text.find("expect  ="));
    text += "expect  = [\n";
    for (const std::string& line : told)
        text += "    " + quotedForToml(line) + ",\n";
    std::ofstream(path) << text << "]\n";
}

std::vector<fs::path> corpus() {
    std::vector<fs::path> paths;
    for (const auto& entry : fs::directory_iterator(here / "broken"))
        paths.push_back(entry.path());
    std::sort(paths.begin(), paths.end());
    return paths;
}

} // namespace

TEST_CASE("The exhibit that the corpus breaks is sound", "[content]") {
    CHECK(toldAbout(soundExhibit()) == std::vector<std::string>{});
}

TEST_CASE("Every mistake of the corpus is told where it is, with what would be right, and nothing else", "[content]") {
    const auto paths = corpus();
    CHECK(paths.size() >= 40);
    for (const fs::path& path : paths) {
        INFO(path.filename().string());
        const Mistake mistake = readMistake(path);
        const auto told = toldAbout(with(mistake, soundExhibit()));
        if (std::getenv("VITRINE_ACCEPT") && told != mistake.expect)
            accept(path, told);
        else
            CHECK(told == mistake.expect);
    }
}

} // namespace vitrine
