#pragma once

#include "records/Visits.hpp"

#include <array>
#include <chrono>
#include <map>

namespace vitrine {

using Day = std::chrono::sys_days; ///< by the clock on the wall
using Counts = std::map<std::string, std::size_t>;

/// A beat in figures: in how many visits it was shown, and in how many it was the one last touched.
struct BeatFigures {
    std::string caseSlug, beat;
    std::size_t shown = 0, left = 0;
    friend bool operator==(const BeatFigures&, const BeatFigures&) = default;
};

/// What visits come to. All counts are of visits: what somebody did ten times counts once.
struct Figures {
    std::size_t visits = 0;
    std::size_t cutOff = 0;          ///< by a power cut
    std::map<Day, std::size_t> days; ///< without a gap from the first day to the last
    std::array<std::size_t, 24> hours{};
    std::array<std::array<std::size_t, 24>, 7> week{}; ///< Monday first
    std::vector<double> lengths;                       ///< seconds, the shortest first
    Counts cases, questionsShown, questionsOpened, compared, terms, languages;
    Counts used;                    ///< what was opened or changed at all: `compare`, `term`, `hold`, `jump` …
    std::vector<BeatFigures> beats; ///< in the order in which they were first shown
    friend bool operator==(const Figures&, const Figures&) = default;
};

[[nodiscard]] Figures figuresOf(const std::vector<VisitRecord>& visits);

/// The length below which that part of the lengths lies (0.5: half of them); 0 when there are none.
[[nodiscard]] double quantile(const std::vector<double>& sorted, double part);

/// The classes in which lengths are shown, and how many are in each.
struct LengthClass {
    std::string name;
    double below = 0; ///< seconds, exclusive
    std::size_t visits = 0;
};
[[nodiscard]] std::vector<LengthClass> lengthClasses(const std::vector<double>& lengths);

/// `2026-11-22`
[[nodiscard]] std::string isoDate(Day day);

} // namespace vitrine
