#pragma once

#include "player/Visit.hpp"
#include "scene/Frame.hpp"

#include <vector>

namespace vitrine {

/// Where what is open has its parts, in stage units. Shell, controls and check share these.

/// The room above the controls band.
[[nodiscard]] Box openRoom(const Frame& frame);

/// What is open has its heading there.
[[nodiscard]] Box headingBox(const Frame& frame, float textScale);

/// How many cases are compared at a time.
[[nodiscard]] std::size_t comparedAtOnce(std::size_t cases, float textScale);
/// Which cases these are, by index: all, or the visitor's own and those beside it.
[[nodiscard]] std::vector<std::size_t> comparedCases(const Visit& visit, std::size_t cases, float textScale);
/// The cards of a comparison: side by side, in portrait one above the other; all of one size.
[[nodiscard]] std::vector<Box> compareCards(const Frame& frame, std::size_t count, float textScale);
/// The part of such a card in which its case plays.
[[nodiscard]] Box comparePicture(Box card, float textScale);

/// The frame of such a part, for laying a case out in it.
[[nodiscard]] Frame comparePanel(const Frame& frame, std::size_t cases, float textScale);

/// The cards of the cases to choose from.
[[nodiscard]] std::vector<Box> choiceCards(const Frame& frame, std::size_t count, float textScale);

/// A card with a picture: above its text, or beside it where the card is wide. `aspect` is the picture's width by its
/// height.
struct StillBoxes {
    Box picture, text;
};
[[nodiscard]] StillBoxes stillBoxes(Box card, float aspect, float textScale);

/// The aspect of a case's stage in a card of the choice, and of a beat's in one of the strip.
[[nodiscard]] float choiceAspect(const Frame& frame, std::size_t cases, float textScale);
[[nodiscard]] float stripAspect(const Frame& frame);

/// Cards as they stand when they have not been moved, and the room in which they are seen.
struct CardPlan {
    Box room;
    std::vector<Box> cards;
    float furthest = 0; ///< they can be moved up
    float page = 0;     ///< as far as one touch on earlier or later moves them: whole rows
    Box earlier, later; ///< the buttons that move them
};
/// The stills of the strip.
[[nodiscard]] CardPlan stripPlan(const Frame& frame, std::size_t beats, float textScale);
/// Where text is large the word list has the terms alone, so that a page holds many; a touch tells what one means.
[[nodiscard]] bool showsTermsAlone(float textScale);
/// The cards of the term list.
[[nodiscard]] CardPlan termPlan(const Frame& frame, std::size_t terms, float textScale);

} // namespace vitrine
