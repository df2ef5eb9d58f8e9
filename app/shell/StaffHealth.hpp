#pragma once

#include <filesystem>
#include <optional>

namespace vitrine {

/// How the machine fares. What it does not tell is nothing.
struct StaffHealth {
    std::optional<double> memoryMb;    ///< that this program uses
    std::optional<double> temperature; ///< degrees Celsius, of the hottest part
    std::optional<double> diskFreeGb;
};

/// Asks the system; `disk` is a folder on the disk in question.
[[nodiscard]] StaffHealth healthNow(const std::filesystem::path& disk);

} // namespace vitrine
