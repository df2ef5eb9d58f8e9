#pragma once

#include "shell/StaffSheet.hpp"

#include <optional>

namespace vitrine {

/// How one thing fares, in words.
struct StaffTold {
    std::string id, what, how;
    bool isFault = false;
};

/// Something that staff can set.
struct StaffRow {
    std::string id, what, value;
    std::string otherwise;  ///< what the kiosk's settings say, where staff have set something else
    std::string less, more; ///< the buttons' ids; without `less` there is one that goes to the next value
};

/// What the panel tells and what can be set there.
struct StaffFacts {
    std::vector<StaffTold> health;
    std::vector<std::string> today; ///< what happened, the latest first
    std::size_t skipped = 0;        ///< so many of those have been leafed through
    std::vector<StaffRow> rows;
    bool isAsConfigured = true; ///< nothing was set here
    bool isHeld = false;        ///< the show stays on one beat
    bool isClosed = false;      ///< a screen says that the place is closed
    std::string sure;           ///< the button that asks to be tapped once more
};

/// The panel; its buttons are `staff/` and what `StaffRow` or `tapped` call them, or `hold`, `reload`, `restart`,
/// `console`, `earlier`, `later`, `close`.
[[nodiscard]] StaffPicture panelPicture(const StaffFacts& facts, const std::string& pressed, const StaffGround& ground);

/// What a button of the panel is called there; nothing when it is another button.
[[nodiscard]] std::optional<std::string> panelButtonOf(const std::string& buttonId);

} // namespace vitrine
