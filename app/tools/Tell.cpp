#include "tools/Tell.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iomanip>
#include <sstream>

namespace vitrine {
namespace {

using nlohmann::ordered_json;

std::string nameOfCard(const StoryCase& story, std::size_t card) {
    if (card == 0) return "the cover";
    return card > story.beats.size() ? "the last card" : story.beats[card - 1].id;
}

/// Where the first of its beats is written.
Place placeOf(const StoryCase& story, std::size_t card) {
    if (story.beats.empty()) return {story.slug + "/case.toml"};
    return story.beats[std::clamp<std::size_t>(card, 1, story.beats.size()) - 1].at;
}

std::string rounded(float amount, int digits) {
    std::ostringstream text;
    text << std::fixed << std::setprecision(digits) << amount;
    return text.str();
}

std::string inWords(const Venue& venue) {
    std::ostringstream text;
    text << venue.pixels.x << 'x' << venue.pixels.y;
    if (venue.textScale != 1) text << " with text x" << venue.textScale;
    return text.str();
}

} // namespace

std::string inWords(const Accident& a) {
    const std::string units = " by " + rounded(a.amount, 0) + " units";
    switch (a.kind) {
    case AccidentKind::Overlap:
        return a.firstPart + " overlaps " + a.secondPart + units;
    case AccidentKind::Through:
        return a.first + " runs through " + a.secondPart + " for " + rounded(a.amount, 0) + " units";
    case AccidentKind::CutOff:
        return a.firstPart + " is cut off" + units;
    case AccidentKind::Shortened:
        return a.firstPart + (a.first == "legend" ? " has no room" : " has lost its end");
    case AccidentKind::Small:
        return a.firstPart + " is set in " + rounded(a.amount, 0) + " units, less than " + rounded(a.allowed, 0);
    case AccidentKind::Faint:
        return a.firstPart + " is faint: " + a.first + ", upon " + a.second + ", has a contrast of " +
               rounded(a.amount, 1) + ", less than " + rounded(a.allowed, 1);
    case AccidentKind::Alike:
        return "in the legend, \"" + a.first + "\" and \"" + a.second +
               "\" are told apart by colour alone: their lightness differs by " + rounded(a.amount, 0) +
               ", less than " + rounded(a.allowed, 0);
    case AccidentKind::Crowded:
        break;
    }
    return rounded(a.amount, 0) + " elements change in one phase, more than " + rounded(a.allowed, 0);
}

namespace {

const char* adviceOn(AccidentKind kind) {
    switch (kind) {
    case AccidentKind::Overlap:
    case AccidentKind::Through:
        return "a seat for one of them may help, or a shorter label";
    case AccidentKind::CutOff:
    case AccidentKind::Shortened:
    case AccidentKind::Small:
        return "a shorter text may help";
    case AccidentKind::Faint:
    case AccidentKind::Alike:
        return "the themes are in assets/themes";
    case AccidentKind::Crowded:
        break;
    }
    return "two phases may be easier to follow";
}

std::string beatsOf(const Finding& f, const StoryCase& story) {
    const std::string first = nameOfCard(story, f.cards.front());
    if (f.cards.size() == 1) return first;
    if (f.cards.back() - f.cards.front() + 1 == f.cards.size())
        return first + " to " + nameOfCard(story, f.cards.back());
    return first + " and " + std::to_string(f.cards.size() - 1) + " more beats";
}

std::string themesOf(const Finding& f) {
    std::string all;
    for (const std::string& theme : f.themes)
        all += (all.empty() ? "; theme " : ", ") + theme;
    return all;
}

/// How many of the venues show what the finding is about: the story alone, or the cases compared.
std::size_t venuesLike(const Finding& f, const std::vector<Venue>& venues) {
    return static_cast<std::size_t>(
        std::count_if(venues.begin(), venues.end(), [&](const Venue& venue) { return venue.texts == f.texts; }));
}

std::string where(const Finding& f, const StoryCase& story, const std::vector<Venue>& venues) {
    if (f.worst.kind == AccidentKind::Crowded) return " in " + beatsOf(f, story);
    std::string text = " (" + beatsOf(f, story) + themesOf(f) + "; ";
    if (f.texts == Texts::Panel) text += "where cases are compared, ";
    const std::size_t all = venuesLike(f, venues);
    if (f.venues.size() == all && all > 1) text += "at every size, worst ";
    text += "at " + inWords(venues[f.worstVenue]);
    if (f.venues.size() > 1 && f.venues.size() < all) text += " and " + std::to_string(f.venues.size() - 1) + " more";
    return text + ")";
}

ordered_json toJson(const Venue& venue) {
    return {{"size", {venue.pixels.x, venue.pixels.y}}, {"text-scale", venue.textScale}};
}

} // namespace

const char* nameOf(AccidentKind kind) {
    constexpr std::array names{"overlap", "through", "cut-off", "shortened", "small", "faint", "alike", "crowded"};
    return names.at(static_cast<std::size_t>(kind));
}

const char* unitOf(AccidentKind kind) {
    if (kind == AccidentKind::Faint) return "contrast";
    if (kind == AccidentKind::Alike) return "lightness";
    return kind == AccidentKind::Crowded ? "elements" : "units";
}

Diagnostic toDiagnostic(const Finding& f, const StoryCase& story, const std::vector<Venue>& venues) {
    const bool isNote = f.worst.kind == AccidentKind::Crowded;
    return {isNote ? Severity::Note : Severity::Warning, placeOf(story, f.cards.front()),
            inWords(f.worst) + where(f, story, venues), adviceOn(f.worst.kind)};
}

ordered_json toJson(const Finding& f, const StoryCase& story, const std::vector<Venue>& venues) {
    ordered_json beats = ordered_json::array(), places = beats;
    for (const std::size_t card : f.cards)
        beats.push_back(nameOfCard(story, card));
    for (const std::size_t v : f.venues)
        places.push_back(toJson(venues[v]));
    return {{"kind", nameOf(f.worst.kind)},
            {"case", story.slug},
            {"view", f.texts == Texts::Panel ? "comparison" : "story"},
            {"beats", beats},
            {"first", f.worst.first},
            {"second", f.worst.second},
            {"parts", {f.worst.firstPart, f.worst.secondPart}},
            {"amount", std::round(f.worst.amount * 100) / 100},
            {"allowed", f.worst.allowed},
            {"unit", unitOf(f.worst.kind)},
            {"worst", toJson(venues[f.worstVenue])},
            {"at", places},
            {"themes", f.themes}};
}

} // namespace vitrine
