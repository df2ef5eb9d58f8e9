#pragma once

#include <filesystem>
#include <optional>

namespace vitrine {

/// How bright the screen's light is, 0 to 1; nothing where there is none that this program may set. `folder` is where
/// the system shows backlights, a folder each: /sys/class/backlight.
[[nodiscard]] std::optional<float> brightnessIn(const std::filesystem::path& folder);
/// Sets it. Where it cannot be, nothing happens.
void setBrightness(const std::filesystem::path& folder, float brightness);

} // namespace vitrine
