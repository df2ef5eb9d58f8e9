#pragma once

#include "core/Colour.hpp"
#include "layout/Layout.hpp"

namespace vitrine {

/// Paints "one moment" on what lies behind all windows, so that nobody sees black while there is none: before the first
/// picture, and after a crash until the program is back. It stays when the program ends. For a screen that the kiosk
/// has to itself.
void hangCurtain(const Theme& theme, const InterfaceWords& words);

} // namespace vitrine
