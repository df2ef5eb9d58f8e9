#pragma once

#include "layout/Brush.hpp"

namespace vitrine {

/// Adds what is there while it moves only: what flows along ties, who walks off, who travels, ties that become one.
void poseTravellers(Brush& brush);

} // namespace vitrine
