#pragma once

#include <cstdint>
#include <filesystem>

namespace vitrine {

/// A number that changes when a file below `folder` is saved, comes or goes, or when `folder` is a link that is turned
/// to another one. It looks at names, sizes and dates only.
[[nodiscard]] std::uint64_t fingerprintOf(const std::filesystem::path& folder);

} // namespace vitrine
