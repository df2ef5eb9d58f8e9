#include "controls/Strikes.hpp"

namespace vitrine {
namespace {

bool isStep(const Command& action) {
    return std::holds_alternative<StepOn>(action) || std::holds_alternative<StepBack>(action) ||
           std::holds_alternative<PresentOn>(action) || std::holds_alternative<PresentBack>(action);
}

} // namespace

bool isDoubleStrike(const std::optional<Strike>& last, const Strike& next, const Command& action) {
    if (!last || last->what != next.what) return false;
    return next.at - last->at < (isStep(action) ? seconds(0.2) : seconds(0.5));
}

} // namespace vitrine
