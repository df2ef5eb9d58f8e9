#pragma once

#include "setup/OpeningHours.hpp"

namespace vitrine {

/// The zone this machine stands in, or the one that the environment's TZ names, whichever it is at the moment of
/// asking.
[[nodiscard]] TimeZone machineZone();

} // namespace vitrine
