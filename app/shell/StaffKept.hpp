#pragma once

#include "shell/StaffSettings.hpp"
#include "storage/Whole.hpp"

#include <filesystem>
#include <string>

namespace vitrine {

/// What staff have set, as it is kept in the state folder; a file that is torn or wrong counts as none, and `trouble`
/// says so.
struct KeptStaffSettings {
    StaffSettings settings;
    std::string trouble;
};
[[nodiscard]] KeptStaffSettings keptStaffSettings(const std::filesystem::path& stateFolder);

/// Keeps them there, as a whole. It may take its time.
[[nodiscard]] Trouble keepStaffSettings(const std::filesystem::path& stateFolder, const StaffSettings& settings);

} // namespace vitrine
