#pragma once

#include "controls/Controls.hpp"
#include "shell/StaffDiary.hpp"
#include "shell/StaffHealth.hpp"
#include "shell/StaffPanel.hpp"
#include "shell/StaffSettings.hpp"

#include <string>
#include <vector>

namespace vitrine {

/// What the panel's words are made of.
struct StaffKnowledge {
    const StaffSettings& settings;
    const StaffChoices& choices;
    const StaffDiary& diary;
    const StaffHealth& health;
    const ControlNames& names;              ///< of the exhibit that is played
    const std::vector<std::string>& faults; ///< besides what the diary knows, in words
    Time running{};                         ///< since when the program runs
};

/// All that the panel tells, but for what was done on it.
[[nodiscard]] StaffFacts staffFacts(const StaffKnowledge& of);

} // namespace vitrine
