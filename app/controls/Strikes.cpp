#include "controls/Strikes.hpp"

namespace vitrine {
namespace {

bool isStep(const Action& action) {
    const auto* command = std::get_if<Command>(&action);
    if (!command) return std::holds_alternative<ScrollTo>(action);
    return std::holds_alternative<StepOn>(*command) || std::holds_alternative<StepBack>(*command) ||
           std::holds_alternative<PresentOn>(*command) || std::holds_alternative<PresentBack>(*command);
}

} // namespace

bool isDoubleStrike(const std::optional<Strike>& last, const Strike& next, const Action& action) {
    if (!last || last->what != next.what) return false;
    return next.at - last->at < (isStep(action) ? seconds(0.2) : seconds(0.5));
}

} // namespace vitrine
