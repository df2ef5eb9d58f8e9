#pragma once

#include "layout/Layout.hpp"
#include "layout/Legend.hpp"
#include "layout/Pose.hpp"

namespace vitrine {

/// What can go wrong in a picture.
enum class AccidentKind : unsigned char {
    Overlap,   ///< two clusters, or two texts, reach into each other
    Through,   ///< a line runs through a stranger or through words
    CutOff,    ///< something reaches beyond the band it belongs to
    Shortened, ///< a text has lost its end
    Small,     ///< a text is set below its least size
    Faint,     ///< contrast below what it needs
    Alike,     ///< two entries of a legend that only colour tells apart, and not enough of it
    Crowded,   ///< more changes in one phase than can be followed; only a note
};

/// Something that no design wants.
struct Accident {
    AccidentKind kind = AccidentKind::Overlap;
    std::size_t card = 0;              ///< 0 the cover, 1 the first beat …, and one more than beats the last card
    std::string first, second;         ///< elements or blocks of text, `schools.3`, `caption`; `second` may be empty
    std::string firstPart, secondPart; ///< ids of drawables
    float amount = 0;                  ///< in stage units; a contrast; a number of changes
    float allowed = 0;                 ///< the least or most it may be
    std::string theme{};               ///< where it depends on it
    friend bool operator==(const Accident&, const Accident&) = default;
};

/// Colours to measure contrast with.
struct NamedTheme {
    std::string name;
    Theme theme;
    bool strongest = false; ///< all text has to have 7:1
};

/// How many pictures a case has: cover, beats, last card.
[[nodiscard]] std::size_t cardCount(const StoryCase& story);

/// A whole picture at rest, its stage, legend and texts; `context` is what its stage was made from.
struct Card {
    Pose pose;
    const PoseContext* context = nullptr; ///< none on the cover
    std::size_t number = 0;
};

/// What reaches into each other, is run through, or lies beyond its band.
[[nodiscard]] std::vector<Accident> misplaced(const Card& card, const Frame& frame);
/// Texts that have lost their end or are set too small.
[[nodiscard]] std::vector<Accident> illegible(const Card& card, float textScale, Texts texts = Texts::Screen);
/// Texts, marks and lines that stand out too little from what lies beneath them.
[[nodiscard]] std::vector<Accident> faint(const Card& card, const std::vector<NamedTheme>& themes);

/// Entries of a legend, on stage together, that only hue tells apart: neither outline, line pattern nor head, and their
/// lightness differs by less than 15 in grey or to protan, deutan or tritan eyes.
[[nodiscard]] std::vector<Accident> alike(const std::vector<LegendEntry>& entries, std::size_t card,
                                          const std::vector<NamedTheme>& themes);

/// Every accident in a case at rest, in every phase, on one stage. Without themes no contrast is measured.
[[nodiscard]] std::vector<Accident> findAccidents(const Storyboard& storyboard, std::size_t caseIndex,
                                                  const LayoutRequest& request, const TextMeasure& measure,
                                                  const InterfaceWords& words, const std::vector<NamedTheme>& themes);
/// The same with the plan that the case has on this stage, for whoever has it.
[[nodiscard]] std::vector<Accident> findAccidents(const Storyboard& storyboard, std::size_t caseIndex,
                                                  const LayoutRequest& request, const Plan& plan,
                                                  const TextMeasure& measure, const InterfaceWords& words,
                                                  const std::vector<NamedTheme>& themes);

} // namespace vitrine
