#pragma once

#include "core/Time.hpp"

#include <filesystem>
#include <optional>

namespace vitrine {

/// How the machine fares. What it does not tell is nothing.
struct StaffHealth {
    std::optional<double> memoryMb;    ///< that this program uses
    std::optional<double> temperature; ///< degrees Celsius, of the hottest part
    std::optional<double> diskFreeGb;
    std::optional<Time> changed; ///< when a file of the exhibit was saved last, since 1970, UTC
};

/// Asks the system; `disk` is a folder on the disk in question, `exhibit` the exhibit's. It may take its time.
[[nodiscard]] StaffHealth healthNow(const std::filesystem::path& disk, const std::filesystem::path& exhibit);

} // namespace vitrine
