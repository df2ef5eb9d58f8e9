#pragma once

#include "layout/Layout.hpp"
#include "layout/Pose.hpp"

namespace vitrine {

/// What the texts round the stage are made from.
struct CardContext {
    const Storyboard& storyboard;
    std::size_t caseIndex;
    const LayoutRequest& request;
    const TextMeasure& measure;
    const InterfaceWords& words;
};

/// The texts of a beat: case and beat, the question, the caption.
[[nodiscard]] Pose beatTexts(const CardContext& context, std::size_t beatIndex);
/// The cover of a case, whole.
[[nodiscard]] Pose coverCard(const CardContext& context);
/// The texts of the last card: where they ended up.
[[nodiscard]] Pose lastCardTexts(const CardContext& context);
/// The line that tells how long the case still runs; `left` in seconds.
[[nodiscard]] Drawable timeLeft(const CardContext& context, int left);

} // namespace vitrine
