#pragma once

#include "setup/Options.hpp"
#include "shell/Backstage.hpp"
#include "shell/Chronicle.hpp"
#include "shell/Clock.hpp"
#include "shell/Screen.hpp"
#include "shell/Signals.hpp"
#include "shell/Sound.hpp"
#include "shell/StaffRoom.hpp"
#include "shell/Wardrobe.hpp"

namespace vitrine {

/// What the loop works with and does not own.
struct Surroundings {
    const PlayOptions& options;
    const Wardrobe& wardrobe;
    const Clock& clock;
    const StopSignal& stop;
    const Wake& wake;
    Screen& screen;
    Chronicle& chronicle;
    Backstage& backstage;
    Sound& sound;
    StaffRoom& staff;
};

} // namespace vitrine
