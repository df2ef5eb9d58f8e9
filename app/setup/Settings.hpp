#pragma once

#include "core/Diagnostics.hpp"
#include "core/Time.hpp"
#include "player/IdleTimes.hpp"
#include "player/VisitorSettings.hpp"
#include "setup/OpeningHours.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace vitrine {

/// What kind of place the kiosk stands in. It sets the default of every other setting.
enum class Profile : unsigned char {
    Booth, ///< a presenter stands beside it
    Kiosk, ///< visitors touch it
    Lobby, ///< nobody need touch it: it plays by itself, to be read from afar
};
/// Where what can be touched may be: anywhere, or low enough for whoever sits in a wheelchair.
enum class ReachHeight : unsigned char { Normal, Low };
/// The screen as it hangs, in millimetres, in the direction it is looked at.
struct ScreenSettings {
    std::optional<float> widthMm;  ///< of the picture
    std::optional<float> bottomMm; ///< the picture's lower edge above the floor
    float marginMm = 0;            ///< left empty all round, against a frame that covers the edge
    int orbitPixels = 2;           ///< how far the picture wanders, against burn-in
    friend bool operator==(const ScreenSettings&, const ScreenSettings&) = default;
};
struct SoundSettings {
    bool on = false;
    float volume = 0.5f; ///< 0 to 1
    friend bool operator==(const SoundSettings&, const SoundSettings&) = default;
};
/// All of kiosk.toml, as a value. What the file does not say is as its profile says.
struct KioskSettings {
    Profile profile = Profile::Kiosk;
    bool facilitator = false; ///< the show waits at each beat for the presenter's remote, from the start on
    ReachHeight reach = ReachHeight::Normal;
    IdleTimes idle;
    ScreenSettings screen;
    SoundSettings sound;
    OpeningHours schedule;
    VisitorSettings visitor; ///< what a visit begins with
    friend bool operator==(const KioskSettings&, const KioskSettings&) = default;
};
[[nodiscard]] KioskSettings defaultsOf(Profile profile);

/// Settings that can be used, whatever was wrong: where there is an error the default serves.
struct LoadedSettings {
    KioskSettings settings;
    Diagnostics diagnostics;
};

/// Themes that can be chosen, by the names of their files.
struct SettingChoices {
    std::vector<std::string> themes{"dark"};
};

/// Reads the text of a kiosk.toml; `file` is its name in every diagnostic.
[[nodiscard]] LoadedSettings readSettings(const std::string& text, const std::string& file,
                                          const SettingChoices& choices);
/// Reads this kiosk.toml. One that is not there is an error, and all defaults serve.
[[nodiscard]] LoadedSettings loadSettings(const std::filesystem::path& file);

/// How wide a screen of so many pixels is: as the settings say, else as `assumedWidthMm` has it.
[[nodiscard]] float widthMm(const ScreenSettings& screen, float pixelsWide);

} // namespace vitrine
