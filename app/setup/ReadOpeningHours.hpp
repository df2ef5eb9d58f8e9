#pragma once

#include "content/Reporter.hpp"
#include "content/TableReader.hpp"
#include "setup/OpeningHours.hpp"

namespace vitrine {

/// Reads what stands under [schedule]. A span or a closed time that is wrong is reported and left out.
[[nodiscard]] OpeningHours readOpeningHours(const TomlEntry& section, OpeningHours otherwise, Reporter& reporter);

} // namespace vitrine
