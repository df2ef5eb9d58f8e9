#include "shell/Backlight.hpp"

#include <unistd.h>

#include <cmath>
#include <fstream>

namespace vitrine {
namespace fs = std::filesystem;

namespace {

std::optional<double> numberIn(const fs::path& file) {
    double number = 0;
    return std::ifstream(file) >> number ? std::optional(number) : std::nullopt;
}

/// A light that can be set, and the number that is its full brightness.
struct Light {
    fs::path file;
    double full = 1;
};

std::optional<Light> lightIn(const fs::path& folder) {
    std::error_code error;
    for (fs::directory_iterator each(folder, error), end; !error && each != end; each.increment(error)) {
        const fs::path file = each->path() / "brightness";
        const auto full = numberIn(each->path() / "max_brightness");
        if (full && *full > 0 && access(file.c_str(), W_OK) == 0) return Light{file, *full};
    }
    return std::nullopt;
}

} // namespace

std::optional<float> brightnessIn(const fs::path& folder) {
    const auto light = lightIn(folder);
    const auto number = light ? numberIn(light->file) : std::nullopt;
    return number ? std::optional(static_cast<float>(*number / light->full)) : std::nullopt;
}

void setBrightness(const fs::path& folder, float brightness) {
    if (const auto light = lightIn(folder)) std::ofstream(light->file) << std::lround(brightness * light->full) << '\n';
}

} // namespace vitrine
