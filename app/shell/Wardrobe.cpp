#include "shell/Wardrobe.hpp"

#include "setup/Files.hpp"
#include "setup/Languages.hpp"

#include <array>
#include <cmath>

namespace vitrine {

namespace {

constexpr std::array<const char*, 3> chosenThemes{"dark", "light", "high-contrast"};

void addTheme(Wardrobe& wardrobe, const std::string& name, bool isAsked) {
    LoadedTheme theme = loadTheme(filesIn(assetsFolder()), name);
    if (!hasErrors(theme.diagnostics)) wardrobe.themes[name] = theme.theme;
    if (isAsked)
        wardrobe.diagnostics.insert(wardrobe.diagnostics.end(), theme.diagnostics.begin(), theme.diagnostics.end());
}

void addWords(Wardrobe& wardrobe, const std::string& tag, bool isAsked) {
    LoadedWords words = loadWords(filesIn(assetsFolder()), tag);
    wardrobe.words[tag] = std::move(words.words);
    if (isAsked)
        wardrobe.diagnostics.insert(wardrobe.diagnostics.end(), words.diagnostics.begin(), words.diagnostics.end());
}

} // namespace

Wardrobe wardrobeFor(const CommonOptions& options, Vec pixels) {
    Wardrobe wardrobe;
    wardrobe.pixels = pixels;
    wardrobe.screen = options.kiosk.settings.screen;
    wardrobe.defaults = options.kiosk.settings.visitor;
    wardrobe.defaults.theme = options.theme;
    wardrobe.defaults.textScale = options.textScale;
    wardrobe.defaults.language = languageFor(options);
    wardrobe.defaults.volume = options.kiosk.settings.sound.on ? options.kiosk.settings.sound.volume : 0;
    addTheme(wardrobe, options.theme, true);
    for (const std::string theme : chosenThemes)
        if (theme != options.theme) addTheme(wardrobe, theme, false);
    addWords(wardrobe, wardrobe.defaults.language, true);
    for (const Language& language : languagesOf(options.content))
        if (language.tag != wardrobe.defaults.language) addWords(wardrobe, language.tag, false);
    return wardrobe;
}

const Theme& themeOf(const Wardrobe& wardrobe, const std::string& name) {
    const auto known = wardrobe.themes.find(name);
    return known == wardrobe.themes.end() ? wardrobe.themes.at(wardrobe.defaults.theme) : known->second;
}

std::shared_ptr<const Staging> stagingFor(const Wardrobe& wardrobe, Vec pixels, const VisitorSettings& settings) {
    const auto known = wardrobe.words.find(settings.language);
    const InterfaceWords& words =
        known == wardrobe.words.end() ? wardrobe.words.at(wardrobe.defaults.language) : known->second;
    const float margin = std::round(wardrobe.screen.marginMm * pixels.x / widthMm(wardrobe.screen, pixels.x));
    return std::make_shared<const Staging>(stagingFor(pixels, settings, words, margin));
}

} // namespace vitrine
