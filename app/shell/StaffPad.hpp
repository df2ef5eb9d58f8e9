#pragma once

#include "shell/StaffSheet.hpp"
#include "staff/StaffAccess.hpp"

#include <optional>

namespace vitrine {

/// The pad on which the PIN is typed: a card over the show. It tells how many digits were typed and never which. `wait`
/// is how long no PIN is taken.
[[nodiscard]] StaffPicture padPicture(const StaffAccess& access, Time wait, const std::string& pressed,
                                      const StaffGround& ground);

/// The key that a button of the pad stands for, as `struck` takes it; nothing when it is another button.
[[nodiscard]] std::optional<std::string> padKeyOf(const std::string& buttonId);

/// What visitors see of a place that is closed: a few words on the whole screen, now here, now there, so that they burn
/// no mark into it.
[[nodiscard]] StaffPicture closedPicture(Time now, const StaffGround& ground);
/// When it is another one.
[[nodiscard]] Time nextClosedPicture(Time now);

} // namespace vitrine
