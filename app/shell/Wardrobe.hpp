#pragma once

#include "content/Assets.hpp"
#include "setup/Options.hpp"
#include "shell/Edition.hpp"

#include <map>
#include <string>

namespace vitrine {

/// What surrounds an exhibit: the colours and the words there are, read once, and what a visit begins with.
struct Wardrobe {
    std::map<std::string, Theme> themes;
    std::map<std::string, InterfaceWords> words;
    VisitorSettings defaults;
    ScreenSettings screen;
    Vec pixels;
    Diagnostics diagnostics;
};

/// Reads the theme and the words asked for, and the others that a visitor can choose.
[[nodiscard]] Wardrobe wardrobeFor(const CommonOptions& options, Vec pixels);

/// The theme of this name; of an unknown name the one a visit begins with.
[[nodiscard]] const Theme& themeOf(const Wardrobe& wardrobe, const std::string& name);
/// What an exhibit is laid out for with these settings.
[[nodiscard]] std::shared_ptr<const Staging> stagingFor(const Wardrobe& wardrobe, Vec pixels,
                                                        const VisitorSettings& settings);

} // namespace vitrine
