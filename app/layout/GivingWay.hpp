#pragma once

#include "layout/Plan.hpp"

namespace vitrine {

/// A plan may keep a strip of the stage for those who come from outside. Until the first of them comes, the case stands
/// in the middle of the stage; then all give way together, and stay there. Says so in the plan of this case.
void keepInTheMiddle(const StoryCase& story, Plan& plan);

/// Where everything stands in a beat, by its number.
[[nodiscard]] const Plan& planDuring(const Plan& plan, std::size_t beat);

} // namespace vitrine
