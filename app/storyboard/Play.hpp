#pragma once

#include "storyboard/Stage.hpp"

namespace vitrine {

/// Plays one direction on the stage. Mistakes are reported there, and the direction does what can be done of it.
void play(const Direction& direction, Stage& stage);

} // namespace vitrine
