#pragma once

#include "core/Phrase.hpp"
#include "layout/Course.hpp"
#include "scene/TextMeasure.hpp"

namespace vitrine {

/// Beats that follow each other, by index.
struct BeatRange {
    std::size_t first = 0, endExclusive = static_cast<std::size_t>(-1);
};

/// The part of a case's timeline that plays these beats: poses of their tableaux and the movements between them, with
/// the cover before the first beat of the case and the last card after its last. There is no other way to a timeline:
/// what is played beat by beat and what is looked at as a whole must be the same. Marks are those of the whole case,
/// and at any moment the same is to be seen whatever else was asked for.
[[nodiscard]] Timeline layOut(const Storyboard& storyboard, const Course& course, const TextMeasure& measure,
                              const InterfaceWords& words, BeatRange beats = {});

} // namespace vitrine
