#pragma once

#include "content/Load.hpp"

#include <filesystem>
#include <optional>

namespace vitrine {

/// Reads files below `folder`.
[[nodiscard]] FileSource filesIn(std::filesystem::path folder);
/// `./content` where there is one, else the exhibit this program came with: installed with it, or beside its source;
/// and where even that is gone, the safe one.
[[nodiscard]] std::filesystem::path defaultContent();
/// The kiosk.toml that serves where --config names none; nothing where there is none.
[[nodiscard]] std::optional<std::filesystem::path> defaultConfig();
/// Where what outlives a restart is kept: $STATE_DIRECTORY as systemd sets it, else /var/lib/vitrine where there is
/// one, else the user's own.
[[nodiscard]] std::filesystem::path stateFolder();
/// The exhibit for want of any other that can be played.
[[nodiscard]] std::filesystem::path safeExhibit();
/// The folder with pictograms, themes and the words of the interface.
[[nodiscard]] std::filesystem::path assetsFolder();

} // namespace vitrine
