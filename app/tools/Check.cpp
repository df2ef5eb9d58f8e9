#include "tools/Check.hpp"

#include "content/Assets.hpp"
#include "core/Nearest.hpp"
#include "setup/Files.hpp"
#include "setup/Languages.hpp"
#include "setup/Open.hpp"
#include "tools/Targets.hpp"
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

/// What is too small to be touched, on the kiosk's screen if that is known.
Diagnostics crampedFor(const Storyboard& storyboard, const CheckOptions& options, const InterfaceWords& words,
                       const std::vector<Venue>& venues) {
    const KioskSettings& settings = options.common.kiosk.settings;
    TargetRequest request{touchScreens(settings.screen, options.common.size), {}, settings, "exhibit.toml"};
    if (options.common.config) request.file = options.common.config->string();
    for (const Venue& venue : venues)
        if (std::ranges::find(request.textScales, venue.textScale) == request.textScales.end())
            request.textScales.push_back(venue.textScale);
    return crampedTargets(storyboard, words, request);
}

/// Only a story without mistakes is laid out.
void addAccidents(const Storyboard& storyboard, const CheckOptions& options, const std::string& language,
                  Diagnosis& diagnosis) {
    diagnosis.request.venues = venuesOf(options);
    for (const std::string& name : themesOf(options)) {
        const LoadedTheme loaded = loadTheme(filesIn(assetsFolder()), name);
        append(diagnosis.all, loaded.diagnostics);
        diagnosis.request.themes.push_back({name, loaded.theme, name == "high-contrast"});
    }
    const LoadedWords words = loadWords(filesIn(assetsFolder()), language);
    append(diagnosis.all, words.diagnostics);
    if (hasErrors(diagnosis.all)) return;
    append(diagnosis.all, crampedFor(storyboard, options, words.words, diagnosis.request.venues));
    diagnosis.findings = findingsAt(storyboard, diagnosis.request, words.words);
    for (const Finding& finding : diagnosis.findings)
        diagnosis.all.push_back(toDiagnostic(finding, storyboard.cases[finding.caseIndex], diagnosis.request.venues));
}

// Everything that is wrong with an exhibit, one search after the other.
Diagnosis diagnose(const Opened& opened, const CheckOptions& options, const std::string& language) {
    Diagnosis diagnosis{opened.diagnostics, {}, {}};
    append(diagnosis.all, untold(opened.storyboard));
    append(diagnosis.all, missingPictograms(opened.storyboard.kinds));
    if (!hasErrors(diagnosis.all)) addAccidents(opened.storyboard, options, language, diagnosis);
    append(diagnosis.all, options.common.kiosk.diagnostics);
    diagnosis.all = sortedByPlace(std::move(diagnosis.all));
    return diagnosis;
}

/// An exhibit in one of its languages.
struct Edition {
    std::string language;
    Storyboard storyboard;
    Diagnosis diagnosis;
};

/// In the language asked for, else in every one there is, the exhibit's own first.
std::vector<Edition> editionsOf(const CheckOptions& options) {
    std::vector<Edition> editions;
    for (const Language& each : languagesOf(options.common.content)) {
        const std::string language = options.common.language.value_or(each.tag);
        Opened opened = openExhibit(options.common.content, language);
        Diagnosis diagnosis = diagnose(opened, options, language);
        editions.push_back({language, std::move(opened.storyboard), std::move(diagnosis)});
        if (options.common.language) break;
    }
    return editions;
}

ordered_json toJson(const std::vector<Edition>& editions, const Diagnostics& all) {
    ordered_json cases = ordered_json::array(), questions = cases, told = cases, accidents = cases, languages = cases;
    for (const StoryCase& study : editions.front().storyboard.cases)
        cases.push_back(toJson(study, editions.front().storyboard.questions));
    for (const Question& question : editions.front().storyboard.questions)
        questions.push_back({{"id", question.id.value}, {"text", question.text.value}});
    for (const Diagnostic& diagnostic : all)
        told.push_back(toJson(diagnostic));
    for (const auto& [language, storyboard, diagnosis] : editions) {
        languages.push_back(language);
        for (const Finding& f : diagnosis.findings) {
            accidents.push_back(toJson(f, storyboard.cases[f.caseIndex], diagnosis.request.venues));
            accidents.back()["language"] = language;
        }
    }
    return {{"cases", cases},
            {"questions", questions},
            {"languages", languages},
            {"diagnostics", told},
            {"accidents", accidents}};
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
    const std::vector<Edition> editions = editionsOf(options);
    Diagnostics all;
    for (const Edition& edition : editions)
        append(all, edition.diagnosis.all);
    all = sortedByPlace(std::move(all)); // what is wrong in every language is told once
    const int code = hasErrors(all) ? 1 : 0;
    if (options.json) {
        out << toJson(editions, all).dump(2) << '\n';
        return code;
    }
    for (const Diagnostic& diagnostic : all)
        out << describe(diagnostic) << '\n';
    out << summary(editions.front().storyboard, all) << '\n';
    return code;
}

} // namespace vitrine
