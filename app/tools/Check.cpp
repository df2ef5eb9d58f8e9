#include "tools/Check.hpp"

#include "content/Assets.hpp"
#include "core/Nearest.hpp"
#include "setup/Files.hpp"
#include "setup/Open.hpp"
#include "tools/Tell.hpp"
#include "tools/Venues.hpp"

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
        beats.push_back({{"id", beat.id}, {"question", question}, {"caption", beat.caption}, {"seen", beat.seen}});
    }
    return {{"slug", study.slug}, {"title", study.title}, {"beats", std::move(beats)}};
}

ordered_json toJson(const Diagnostic& d) {
    return {{"severity", nameOf(d.severity)}, {"file", d.place.file.text()}, {"line", d.place.line},
            {"column", d.place.column},       {"message", d.message},        {"advice", d.advice}};
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

/// All that is wrong with an exhibit, its accidents also by themselves.
struct Diagnosis {
    Diagnostics all;
    CheckRequest request;
    std::vector<Finding> findings;
};

std::vector<Venue> venuesOf(const CheckOptions& options) {
    std::vector<Venue> venues;
    for (Venue v : usualVenues()) {
        v.pixels = options.common.size.value_or(v.pixels);
        const bool isAsked = options.everyTextScale || v.textScale == options.common.textScale;
        if (isAsked && std::find(venues.begin(), venues.end(), v) == venues.end()) venues.push_back(v);
    }
    return venues;
}

std::vector<std::string> themesOf(const CheckOptions& options) {
    if (!options.everyTheme) return {options.common.theme};
    std::vector<std::string> names;
    for (const auto& file : std::filesystem::directory_iterator(assetsFolder() / "themes"))
        names.push_back(file.path().stem().string());
    std::sort(names.begin(), names.end());
    return names;
}

void append(Diagnostics& all, const Diagnostics& more) { all.insert(all.end(), more.begin(), more.end()); }

/// Beats whose pictures nobody could tell in words.
Diagnostics untold(const Storyboard& storyboard) {
    Diagnostics found;
    for (const StoryCase& story : storyboard.cases)
        for (const StoryBeat& beat : story.beats)
            if (beat.seen.empty())
                found.push_back({Severity::Warning, beat.at, "nothing says what is to be seen in this beat",
                                 "`seen` is one sentence for those who cannot see the picture"});
    return found;
}

/// Only a story without mistakes is laid out.
void addAccidents(const Storyboard& storyboard, const CheckOptions& options, Diagnosis& diagnosis) {
    diagnosis.request.venues = venuesOf(options);
    for (const std::string& name : themesOf(options)) {
        const LoadedTheme loaded = loadTheme(filesIn(assetsFolder()), name);
        append(diagnosis.all, loaded.diagnostics);
        diagnosis.request.themes.push_back({name, loaded.theme, name == "high-contrast"});
    }
    const LoadedWords words = loadWords(filesIn(assetsFolder()), options.common.language);
    append(diagnosis.all, words.diagnostics);
    if (hasErrors(diagnosis.all)) return;
    diagnosis.findings = findingsAt(storyboard, diagnosis.request, words.words);
    for (const Finding& finding : diagnosis.findings)
        diagnosis.all.push_back(toDiagnostic(finding, storyboard.cases[finding.caseIndex], diagnosis.request.venues));
}

// Everything that is wrong with an exhibit, one search after the other.
Diagnosis diagnose(const Opened& opened, const CheckOptions& options) {
    Diagnosis diagnosis{opened.diagnostics, {}, {}};
    append(diagnosis.all, untold(opened.storyboard));
    append(diagnosis.all, missingPictograms(opened.storyboard.kinds));
    if (!hasErrors(diagnosis.all)) addAccidents(opened.storyboard, options, diagnosis);
    append(diagnosis.all, options.common.kiosk.diagnostics);
    diagnosis.all = sortedByPlace(std::move(diagnosis.all));
    return diagnosis;
}

ordered_json toJson(const Storyboard& storyboard, const Diagnosis& diagnosis) {
    ordered_json cases = ordered_json::array(), questions = cases, told = cases, accidents = cases;
    for (const StoryCase& study : storyboard.cases)
        cases.push_back(toJson(study, storyboard.questions));
    for (const Question& question : storyboard.questions)
        questions.push_back({{"id", question.id.value}, {"text", question.text.value}});
    for (const Diagnostic& diagnostic : diagnosis.all)
        told.push_back(toJson(diagnostic));
    for (const Finding& f : diagnosis.findings)
        accidents.push_back(toJson(f, storyboard.cases[f.caseIndex], diagnosis.request.venues));
    return {{"cases", cases}, {"questions", questions}, {"diagnostics", told}, {"accidents", accidents}};
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
    const Diagnosis diagnosis = diagnose(opened, options);
    const int code = hasErrors(diagnosis.all) ? 1 : 0;
    if (options.json) {
        out << toJson(opened.storyboard, diagnosis).dump(2) << '\n';
        return code;
    }
    for (const Diagnostic& diagnostic : diagnosis.all)
        out << describe(diagnostic) << '\n';
    out << summary(opened.storyboard, diagnosis.all) << '\n';
    return code;
}

} // namespace vitrine
