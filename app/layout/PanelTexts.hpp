#pragma once

#include "layout/Cards.hpp"

namespace vitrine {

/// What is written in a panel that stands beside others: the case's number and short title, and the caption.
[[nodiscard]] Pose panelTexts(const CardContext& context, const std::string& caption);

} // namespace vitrine
