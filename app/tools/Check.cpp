#include "tools/Check.hpp"

#include "content/Assets.hpp"
#include "core/Nearest.hpp"
#include "layout/Accidents.hpp"
#include "render/PangoMeasure.hpp"
#include "setup/Files.hpp"
#include "setup/Open.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
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

const Place& placeOf(const StoryCase& story, const std::string& beat) {
    const auto found =
        std::find_if(story.beats.begin(), story.beats.end(), [&](const StoryBeat& b) { return b.id == beat; });
    return found == story.beats.end() ? story.beats.front().at : found->at;
}

Diagnostic toDiagnostic(const Accident& accident, const StoryCase& story) {
    const std::string with = accident.second.empty() ? "" : " " + accident.second;
    return {Severity::Warning, placeOf(story, accident.beat),
            "in the picture, " + accident.first + " " + accident.what + with + " (by " +
                std::to_string(std::lround(accident.amount)) + ")",
            "a seat for one of them may help, or a shorter label"};
}

/// The accidents of every beat at the size and text scale asked for. Only a story without mistakes is laid out.
Diagnostics accidents(const Opened& opened, const CommonOptions& options) {
    Diagnostics found;
    if (hasErrors(opened.diagnostics)) return found;
    LayoutRequest request;
    request.frame = frameFor(options.size.value_or(Vec{1920, 1080}), ControlsBand::Shown, options.textScale);
    request.textScale = options.textScale;
    const PangoMeasure measure;
    const InterfaceWords words = loadWords(filesIn(assetsFolder()), options.language).words;
    for (std::size_t i = 0; i < opened.storyboard.cases.size(); ++i)
        for (const Accident& accident : findAccidents(opened.storyboard, i, request, measure, words)) {
            Diagnostic d = toDiagnostic(accident, opened.storyboard.cases[i]);
            if (std::find(found.begin(), found.end(), d) == found.end()) found.push_back(std::move(d));
        }
    return found;
}

// Everything that is wrong with an exhibit, one search after the other.
Diagnostics diagnose(const Opened& opened, const CommonOptions& options) {
    Diagnostics all = opened.diagnostics;
    const Diagnostics pictograms = missingPictograms(opened.storyboard.kinds);
    all.insert(all.end(), pictograms.begin(), pictograms.end());
    for (Diagnostic& d : accidents(opened, options))
        all.push_back(std::move(d));
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
    const Diagnostics diagnostics = diagnose(opened, options.common);
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
