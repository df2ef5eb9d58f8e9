#include "setup/Open.hpp"

#include "content/Load.hpp"
#include "core/Nearest.hpp"
#include "setup/Files.hpp"
#include "storyboard/Compile.hpp"

#include <algorithm>
#include <tuple>

namespace vitrine {
namespace {

auto rank(const Place& place) {
    return std::make_tuple(place.file.text() != "exhibit.toml", std::cref(place.file.text()), place.line, place.column);
}

std::string noSuch(const std::string& what, const std::string& word, const std::vector<std::string>& candidates) {
    const std::string near = nearest(word, candidates);
    return "there is no " + what + " \"" + word + '"' + (near.empty() ? "" : " (did you mean \"" + near + "\"?)");
}

template <typename Item, typename Name>
std::vector<std::string> namesOf(const std::vector<Item>& items, Name name) {
    std::vector<std::string> names;
    for (const Item& item : items)
        names.push_back(item.*name);
    return names;
}

std::optional<std::size_t> indexOf(const std::vector<std::string>& names, const std::string& name) {
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end()) return std::nullopt;
    return static_cast<std::size_t>(found - names.begin());
}

} // namespace

Opened openExhibit(const std::filesystem::path& content, const std::string& language) {
    if (!std::filesystem::is_directory(content))
        return {{},
                {{Severity::Error, {content.string()}, "there is no such folder", "--content names the exhibit's"}}};
    Loaded loaded = loadExhibit(filesIn(content), language);
    Compiled compiled = compile(loaded.exhibit);
    Diagnostics all = std::move(loaded.diagnostics);
    all.insert(all.end(), compiled.diagnostics.begin(), compiled.diagnostics.end());
    return {std::move(compiled.storyboard), sortedByPlace(std::move(all))};
}

Diagnostics sortedByPlace(Diagnostics diagnostics) {
    std::stable_sort(diagnostics.begin(), diagnostics.end(),
                     [](const Diagnostic& a, const Diagnostic& b) { return rank(a.place) < rank(b.place); });
    diagnostics.erase(std::unique(diagnostics.begin(), diagnostics.end()), diagnostics.end());
    return diagnostics;
}

FoundSpot findSpot(const Storyboard& storyboard, const std::string& slug, const std::string& beat) {
    const auto slugs = namesOf(storyboard.cases, &StoryCase::slug);
    const auto caseIndex = indexOf(slugs, slug);
    if (!caseIndex) return {std::nullopt, noSuch("case", slug, slugs)};
    const auto beats = namesOf(storyboard.cases[*caseIndex].beats, &StoryBeat::id);
    const auto beatIndex = indexOf(beats, beat);
    if (!beatIndex) return {std::nullopt, noSuch("beat", beat, beats) + " in the case \"" + slug + '"'};
    return {Spot{*caseIndex, *beatIndex}, {}};
}

} // namespace vitrine
