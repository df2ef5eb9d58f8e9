#pragma once

#include "core/Time.hpp"
#include "scene/Timeline.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace vitrine {

/// What the player knows of one case: where its beats lie. The time before the first beat is the cover; `coverRest` is
/// when the cover's own movement has ended.
struct CaseMarks {
    std::string slug;
    SharedList<BeatMark> beats;
    Time end{};
    Time coverRest{};
    friend bool operator==(const CaseMarks&, const CaseMarks&) = default;
};

/// What the player knows of an exhibit: its cases and the ids of its guiding questions, both in the exhibit's order.
struct Cases {
    std::vector<CaseMarks> cases;
    std::vector<std::string> questions;
    friend bool operator==(const Cases&, const Cases&) = default;
};

/// The beat at `t`: nothing on the cover, the last one on the last card.
[[nodiscard]] std::optional<std::size_t> beatAt(const CaseMarks& marks, Time t);

/// A run of beats with one question: [first, endExclusive).
struct Stretch {
    std::string question;
    std::size_t first = 0, endExclusive = 0;
    friend bool operator==(const Stretch&, const Stretch&) = default;
};
[[nodiscard]] std::vector<Stretch> stretchesOf(const CaseMarks& marks);

/// The stretch of `question` a visitor at `t` is taken to: the next one after the present stretch, then round. Nothing
/// when the case does not ask this question.
[[nodiscard]] std::optional<Stretch> nextStretch(const CaseMarks& marks, const std::string& question, Time t);

} // namespace vitrine
