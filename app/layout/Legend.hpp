#pragma once

#include "layout/Cards.hpp"

namespace vitrine {

/// What the forms and colours on stage mean, as a row of samples with their words. It builds itself from the tableau.
[[nodiscard]] Pose legendOf(const CardContext& context, const Tableau& tableau);

} // namespace vitrine
