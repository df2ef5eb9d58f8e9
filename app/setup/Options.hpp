#pragma once

#include "core/Geometry.hpp"
#include "core/Time.hpp"
#include "setup/Settings.hpp"

#include <filesystem>
#include <optional>
#include <string>

namespace vitrine {

/// What every command understands.
struct CommonOptions {
    std::filesystem::path content;               ///< the exhibit's folder
    bool contentIsNamed = false;                 ///< it was asked for; else it is what there was to play at the start
    std::optional<std::filesystem::path> config; ///< kiosk.toml; none is no mistake, the defaults serve
    LoadedSettings kiosk;                        ///< what it says; language, theme and text scale below go before it
    std::optional<std::string> language;         ///< a tag; left out: the exhibit's own
    std::optional<Vec> size; ///< pixels; left out: the desktop's for `play`, 1920×1080 for all else
    std::string theme = "dark";
    float textScale = 1; ///< 1, 1.5 or 2
};

/// `vitrine play`
struct PlayOptions {
    CommonOptions common;
    bool windowed = false;
    std::optional<std::string> caseSlug, beatId; ///< where to begin
    std::optional<std::filesystem::path> journal;
    std::optional<std::filesystem::path> records; ///< an SQLite file: what visitors did
    bool once = false;                            ///< ends after the last case instead of beginning again
    double speed = 1;                             ///< of the show's clock
    bool watch = false;                           ///< takes up content as soon as it is saved
};

/// `vitrine check`
struct CheckOptions {
    CommonOptions common; ///< its size, text scale and theme count only when they have been asked for
    bool everyTextScale = true, everyTheme = true;
    std::optional<std::string> explain; ///< a beat whose zones, seats and accidents are drawn instead
    std::filesystem::path out;          ///< where to
    bool json = false;
};

/// `vitrine scene`
struct SceneOptions {
    CommonOptions common;
    std::string caseSlug, beatId;
    std::optional<Time> at; ///< from the case's start; left out: the beat at its rest
    bool json = false;
};

/// `vitrine shot`
struct ShotOptions {
    CommonOptions common;
    std::string caseSlug;              ///< or `all`: every beat of every case
    std::optional<std::string> beatId; ///< left out: every beat of the case
    std::optional<Time> at;            ///< from the case's start; left out: the beat at its rest
    std::filesystem::path out;         ///< a .png, or a folder when there are several beats
    bool controls = false;             ///< with the visitor's controls
    bool screen = false;               ///< drawn by the screen's renderer; needs a display
    std::optional<Vec> panel;          ///< as a panel of this many units, as cases are compared in
};

/// `vitrine sheet`
struct SheetOptions {
    CommonOptions common;
    std::string caseSlug;      ///< or `all`: a page for each case
    std::filesystem::path out; ///< a .png or a .pdf
};

/// `vitrine stats`
struct StatsOptions {
    std::filesystem::path records;
    std::filesystem::path content;             ///< what its ids are called
    std::optional<std::filesystem::path> csv;  ///< a folder for tables
    std::optional<std::filesystem::path> html; ///< a page with charts
};

/// `vitrine pin`
struct PinOptions {
    std::filesystem::path state; ///< the folder of what outlives a restart
};

/// `vitrine put`
struct PutOptions {
    std::filesystem::path folder; ///< the exhibit's
    std::filesystem::path state;  ///< the folder of what outlives a restart
};

/// `vitrine test-picture`
struct TestPictureOptions {
    CommonOptions common;                     ///< of which size and settings count
    std::optional<std::filesystem::path> out; ///< a .png instead of the screen
};

/// `vitrine directions`
struct DirectionsOptions {};

} // namespace vitrine
