#include "shell/StaffKept.hpp"

namespace vitrine {
namespace fs = std::filesystem;

namespace {

fs::path fileIn(const fs::path& state) { return state / "staff.json"; }

} // namespace

KeptStaffSettings keptStaffSettings(const fs::path& stateFolder) {
    const auto text = readWhole(fileIn(stateFolder));
    if (!text) return {};
    if (auto settings = staffSettingsFrom(*text)) return {*settings, ""};
    return {{}, fileIn(stateFolder).string() + " says nothing that staff could have set, so nothing counts as set"};
}

Trouble keepStaffSettings(const fs::path& stateFolder, const StaffSettings& settings) {
    std::error_code error;
    fs::create_directories(stateFolder, error);
    return writeWhole(fileIn(stateFolder), textOf(settings), Access::OwnerOnly);
}

} // namespace vitrine
