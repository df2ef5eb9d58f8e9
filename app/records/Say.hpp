#pragma once

#include "records/Figures.hpp"

namespace vitrine {

/// A number with its thousands set apart.
[[nodiscard]] std::string grouped(std::size_t number);
/// `1 visit`, `3 visits`
[[nodiscard]] std::string counted(std::size_t number, const std::string& one);
/// `7 Mar` or `7 Mar 2026`
enum class Year { Said, Unsaid };
[[nodiscard]] std::string dated(Day day, Year year);
/// `40 s`, `3 min 20 s`
[[nodiscard]] std::string duration(double seconds);
/// How many of a hundred, rounded; 0 of nothing.
[[nodiscard]] std::size_t percent(std::size_t part, std::size_t whole);
[[nodiscard]] std::size_t countOf(const Counts& counts, const std::string& id);
/// From the first day to the last, in words.
[[nodiscard]] std::string period(const Figures& figures);

} // namespace vitrine
