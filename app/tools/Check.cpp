#include "tools/Check.hpp"

#include "core/Nearest.hpp"
#include "tools/Files.hpp"
#include "tools/Open.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <ostream>

namespace vitrine {
namespace {

using nlohmann::ordered_json;

std::string counted(std::size_t number, const std::string& noun) {
    return (number == 0 ? "no" : std::to_string(number)) + " " + noun + (number == 1 ? "" : "s");
}

std::size_t count(const Diagnostics& diagnostics, Severity severity) {
    return static_cast<std::size_t>(std::count_if(diagnostics.begin(), diagnostics.end(),
                                                  [severity](const Diagnostic& d) { return d.severity == severity; }));
}

const char* nameOf(Severity severity) {
    if (severity == Severity::Note) return "note";
    return severity == Severity::Warning ? "warning" : "error";
}

ordered_json toJson(const StoryCase& study, const std::vector<Question>& questions) {
    ordered_json beats = ordered_json::array();
    for (const StoryBeat& beat : study.beats) {
        const std::string question = beat.question < questions.size() ? questions[beat.question].id.value : "";
        beats.push_back({{"id", beat.id}, {"question", question}, {"caption", beat.caption}});
    }
    return {{"slug", study.slug}, {"title", study.title}, {"beats", std::move(beats)}};
}

ordered_json toJson(const Diagnostic& d) {
    return {{"severity", nameOf(d.severity)}, {"file", d.place.file}, {"line", d.place.line},
            {"column", d.place.column},       {"message", d.message}, {"advice", d.advice}};
}

ordered_json toJson(const Storyboard& storyboard, const Diagnostics& diagnostics) {
    ordered_json cases = ordered_json::array(), questions = cases, told = cases;
    for (const StoryCase& study : storyboard.cases)
        cases.push_back(toJson(study, storyboard.questions));
    for (const Question& question : storyboard.questions)
        questions.push_back({{"id", question.id.value}, {"text", question.text.value}});
    for (const Diagnostic& diagnostic : diagnostics)
        told.push_back(toJson(diagnostic));
    return {{"cases", cases}, {"questions", questions}, {"diagnostics", told}};
}

std::vector<std::string> drawnPictograms() {
    std::vector<std::string> names;
    for (const auto& file : std::filesystem::directory_iterator(assetsFolder() / "marks"))
        names.push_back(file.path().stem().string());
    std::sort(names.begin(), names.end());
    return names;
}

Diagnostics missingPictograms(const std::vector<Kind>& kinds) {
    const std::vector<std::string> drawn = drawnPictograms();
    Diagnostics found;
    for (const Kind& kind : kinds) {
        if (kind.pictogram.empty() || std::binary_search(drawn.begin(), drawn.end(), kind.pictogram)) continue;
        const std::string near = nearest(kind.pictogram, drawn);
        found.push_back(
            {Severity::Error, kind.id.place, "there is no pictogram \"" + kind.pictogram + '"',
             near.empty() ? "the pictograms are the files in assets/marks" : "did you mean \"" + near + "\"?"});
    }
    return found;
}

// Everything that is wrong with an exhibit, one search after the other.
Diagnostics diagnose(const Opened& opened) {
    Diagnostics all = opened.diagnostics;
    const Diagnostics pictograms = missingPictograms(opened.storyboard.kinds);
    all.insert(all.end(), pictograms.begin(), pictograms.end());
    return sortedByPlace(std::move(all));
}

} // namespace

std::string summary(const Storyboard& storyboard, const Diagnostics& diagnostics) {
    std::size_t beats = 0;
    for (const StoryCase& study : storyboard.cases)
        beats += study.beats.size();
    return counted(storyboard.cases.size(), "case") + ", " + counted(beats, "beat") + ": " +
           counted(count(diagnostics, Severity::Error), "error") + ", " +
           counted(count(diagnostics, Severity::Warning), "warning");
}

int check(const CheckOptions& options, std::ostream& out) {
    const Opened opened = openExhibit(options.common.content);
    const Diagnostics diagnostics = diagnose(opened);
    if (options.json) {
        out << toJson(opened.storyboard, diagnostics).dump(2) << '\n';
        return hasErrors(diagnostics) ? 1 : 0;
    }
    for (const Diagnostic& diagnostic : diagnostics)
        out << describe(diagnostic) << '\n';
    out << summary(opened.storyboard, diagnostics) << '\n';
    return hasErrors(diagnostics) ? 1 : 0;
}

} // namespace vitrine
