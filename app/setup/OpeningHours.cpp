#include "setup/OpeningHours.hpp"

#include <algorithm>

namespace vitrine {
namespace {

using std::chrono::days, std::chrono::local_days, std::chrono::month_day, std::chrono::year_month_day;

/// Days of every year that go over its end are those from the first or up to the last.
bool isWithinYear(month_day day, month_day first, month_day last) {
    return first <= last ? first <= day && day <= last : first <= day || day <= last;
}

bool isClosedOn(const year_month_day& date, const ClosedDays& closed) {
    const auto& [first, last] = closed;
    if (!first.year || !last.year) return isWithinYear(date.month() / date.day(), first.day, last.day);
    const auto in = [](const CalendarDay& day) { return year_month_day{*day.year, day.day.month(), day.day.day()}; };
    return in(first) <= date && date <= in(last);
}

bool isClosedOn(local_days day, const OpeningHours& hours) {
    const year_month_day date{day};
    return std::ranges::any_of(hours.closed, [&](const ClosedDays& closed) { return isClosedOn(date, closed); });
}

bool isWithin(const OpenSpan& span, local_days day, UtcTime utc, const TimeZone& zone) {
    const auto weekday = std::chrono::weekday{day}.iso_encoding() - 1;
    if (!span.days.at(weekday)) return false;
    const local_days lastDay = span.to > span.from ? day : day + days{1};
    return zone.utcOf(day + span.from) <= utc && utc < zone.utcOf(lastDay + span.to);
}

} // namespace

bool isOpen(const OpeningHours& hours, UtcTime utc, const TimeZone& zone) {
    const auto today = std::chrono::floor<days>(zone.localAt(utc));
    if (hours.open.empty()) return !isClosedOn(today, hours);
    for (const local_days day : {today - days{1}, today}) {
        if (isClosedOn(day, hours)) continue;
        const auto holds = [&](const OpenSpan& span) { return isWithin(span, day, utc, zone); };
        if (std::ranges::any_of(hours.open, holds)) return true;
    }
    return false;
}

} // namespace vitrine
