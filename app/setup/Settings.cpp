#include "setup/Settings.hpp"

#include "setup/ControlNames.hpp"
#include "setup/Files.hpp"

#include <algorithm>

namespace vitrine {
namespace {

std::vector<std::string> namesIn(const std::filesystem::path& folder) {
    std::vector<std::string> names;
    std::error_code error;
    for (const auto& file : std::filesystem::directory_iterator(folder, error))
        names.push_back(file.path().stem().string());
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace

KioskSettings defaultsOf(Profile profile) {
    KioskSettings settings;
    settings.profile = profile;
    switch (profile) {
    case Profile::Booth:
        settings.facilitator = true;
        settings.sound.on = true;
        settings.idle.home = seconds(60);
        break;
    case Profile::Kiosk:
        settings.reach = ReachHeight::Low;
        break;
    case Profile::Lobby:
        settings.visitor.textScale = 1.5f;
        settings.idle.home = seconds(90);
        break;
    }
    return settings;
}

LoadedSettings loadSettings(const std::filesystem::path& file) {
    const auto text = filesIn({})(file.string());
    if (!text)
        return {defaultsOf(Profile::Kiosk),
                {{Severity::Error, {file.string()}, "there is no such file", "--config names a kiosk.toml"}}};
    return readSettings(*text, file.string(), {namesIn(assetsFolder() / "themes")});
}

float widthMm(const ScreenSettings& screen, float pixelsWide) {
    return screen.widthMm.value_or(assumedWidthMm(pixelsWide));
}

} // namespace vitrine
