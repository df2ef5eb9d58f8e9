#pragma once

#include "player/IdleTimes.hpp"
#include "player/VisitorSettings.hpp"

#include <optional>
#include <string>
#include <vector>

namespace vitrine {

/// A beat on which the show is held; without an id, the case's cover.
struct HeldBeat {
    std::string caseSlug, beat;
    friend bool operator==(const HeldBeat&, const HeldBeat&) = default;
};

/// What staff have set on their panel. What they have not is as the kiosk's settings say.
struct StaffSettings {
    std::optional<float> volume, brightness; ///< 0 to 1
    std::optional<std::string> theme, language;
    std::optional<Time> resume, warn, home; ///< as in IdleTimes
    bool isClosed = false;                  ///< a screen says that the place is closed
    std::optional<HeldBeat> held;
    friend bool operator==(const StaffSettings&, const StaffSettings&) = default;
};

/// What there is to choose from, and what holds when staff have chosen nothing.
struct StaffChoices {
    VisitorSettings visitor;
    IdleTimes idle;
    std::vector<std::string> themes, languages;
    std::optional<float> brightness; ///< 0 to 1; nothing where the screen has none that can be set
};

/// The text that is kept, and back; nothing when it is not such a text, or says what cannot be.
[[nodiscard]] std::string textOf(const StaffSettings& settings);
[[nodiscard]] std::optional<StaffSettings> staffSettingsFrom(const std::string& text);

/// What a visit begins with, and how long it may rest. A theme or language that there is no more does not count.
[[nodiscard]] VisitorSettings visitorWith(const StaffSettings& settings, const StaffChoices& choices);
[[nodiscard]] IdleTimes idleWith(const StaffSettings& settings, const StaffChoices& choices);

/// What a button sets: `volume`, `brightness`, `theme`, `language`, `resume`, `warn` or `home`; empty: none of these.
[[nodiscard]] std::string settingOf(const std::string& button);

/// The settings after a tap on one of the panel's buttons: `quieter`, `louder`, `dimmer`, `brighter`, `theme`,
/// `language`, `resume-less`, `resume-more` and so on with `warn` and `home`, `closed`, `as-configured`. Other buttons
/// change nothing.
[[nodiscard]] StaffSettings tapped(StaffSettings settings, const std::string& button, const StaffChoices& choices);

} // namespace vitrine
