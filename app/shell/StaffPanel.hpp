#pragma once

#include "core/Phrase.hpp"
#include "scene/Frame.hpp"
#include "scene/TextMeasure.hpp"
#include "staff/StaffAccess.hpp"

#include <variant>

namespace vitrine {

/// What the panel tells and what can be set there.
struct StaffFacts {
    std::vector<std::pair<std::string, std::string>> health; ///< what, and how it fares, in words
    std::vector<std::string> today;                          ///< what happened, the latest first
    float volume = 0;                                        ///< 0 to 1
    std::vector<std::string> themes, languages;              ///< that there are
    std::string theme, language;
    bool isHeld = false;   ///< the show stays on one beat
    bool isClosed = false; ///< a screen says that the place is closed
};

/// What staff ask for.
struct SetVolume {
    float volume = 0;
    friend bool operator==(const SetVolume&, const SetVolume&) = default;
};
struct SetTheme {
    std::string name;
    friend bool operator==(const SetTheme&, const SetTheme&) = default;
};
struct SetLanguage {
    std::string tag;
    friend bool operator==(const SetLanguage&, const SetLanguage&) = default;
};
enum class StaffOrder { HoldShow, ShowClosed, ReloadContent, Restart, LeaveToConsole, ClosePanel };
using StaffWish = std::variant<StaffOrder, SetVolume, SetTheme, SetLanguage>;

/// A button of pad or panel, in units of the stage.
struct StaffButton {
    std::string id; ///< `staff/pad/7`, `staff/panel/restart`
    Box box;
    std::string label;
    bool isOn = false;
};

/// The pad or the panel as it is to be seen, and what can be touched there; nothing while it is closed.
struct StaffPicture {
    Scene scene;
    std::vector<StaffButton> buttons;
};
[[nodiscard]] StaffPicture staffPicture(const StaffAccess& access, Time wait, const StaffFacts& facts,
                                        const Frame& frame, const TextMeasure& measure, const InterfaceWords& words);

/// The key that a button of the pad stands for, as `struck` takes it; nothing when it is another button.
[[nodiscard]] std::optional<std::string> padKeyOf(const std::string& buttonId);
/// What a button of the panel asks for; nothing when it is another button.
[[nodiscard]] std::optional<StaffWish> wishOf(const std::string& buttonId, const StaffFacts& facts);

} // namespace vitrine
