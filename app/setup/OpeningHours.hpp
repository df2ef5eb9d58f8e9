#pragma once

#include "core/Time.hpp"

#include <array>
#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace vitrine {

/// When a kiosk is open on some days of the week, by the clock on the wall, from midnight. What ends no later than it
/// begins ends on the next day.
struct OpenSpan {
    std::array<bool, 7> days{}; ///< Monday first
    std::chrono::minutes from{}, to{};
    friend bool operator==(const OpenSpan&, const OpenSpan&) = default;
};
/// A day of one year, or of every year.
struct CalendarDay {
    std::optional<std::chrono::year> year;
    std::chrono::month_day day{std::chrono::January, std::chrono::day{1}};
    friend bool operator==(const CalendarDay&, const CalendarDay&) = default;
};
/// Days on which a kiosk does not open, the first and the last included; both of one year or both of every year.
struct ClosedDays {
    CalendarDay first, last;
    friend bool operator==(const ClosedDays&, const ClosedDays&) = default;
};
struct OpeningHours {
    std::vector<OpenSpan> open; ///< none: always open, but for the closed days
    std::vector<ClosedDays> closed;
    Time touch = std::chrono::minutes{5}; ///< how long a touch shows the show outside of them
    friend bool operator==(const OpeningHours&, const OpeningHours&) = default;
};

using LocalTime = std::chrono::local_seconds; ///< what clocks on the wall show
using UtcTime = std::chrono::sys_seconds;
/// What is known of a place's clocks. A local time that does not exist, or twice, may be either of those beside it.
struct TimeZone {
    std::function<LocalTime(UtcTime)> localAt;
    std::function<UtcTime(LocalTime)> utcOf;
};

/// Whether a kiosk in this zone is open at `utc`. A span is cut neither by midnight nor by clocks that are put on or
/// back: it belongs to the day it begins on.
[[nodiscard]] bool isOpen(const OpeningHours& hours, UtcTime utc, const TimeZone& zone);

} // namespace vitrine
