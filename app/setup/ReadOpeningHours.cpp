#include "setup/ReadOpeningHours.hpp"

#include <algorithm>
#include <ctime>
#include <iomanip>
#include <sstream>

namespace vitrine {
namespace {

using std::chrono::minutes;

const std::vector<std::string> weekdays{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

/// What a text says in a format of `std::get_time`; nothing unless all of it does.
std::optional<std::tm> parsed(const std::string& text, const char* format) {
    std::tm parts{};
    std::istringstream stream(text);
    stream >> std::get_time(&parts, format);
    if (stream.fail() || stream.peek() != std::istringstream::traits_type::eof()) return std::nullopt;
    return parts;
}

/// A time of day, which may be the day's end.
std::optional<minutes> clockIn(const TableReader& table, const std::string& key, Reporter& reporter) {
    const auto written = table.text(key);
    if (!written) {
        if (!table.find(key)) table.reportMissing(key);
        return std::nullopt;
    }
    if (written->value == "24:00") return minutes{24 * 60};
    if (const auto parts = parsed(written->value, "%H:%M")) return minutes{60 * parts->tm_hour + parts->tm_min};
    reporter.error(written->place, vitrine::quoted(written->value) + " is not a time of day",
                   "write it as in \"18:30\"");
    return std::nullopt;
}

std::optional<CalendarDay> calendarDay(const Words& written, Reporter& reporter) {
    using namespace std::chrono;
    const bool hasYear = written.value.size() > 5;
    if (const auto parts = parsed(written.value, hasYear ? "%Y-%m-%d" : "%m-%d")) {
        const CalendarDay day{hasYear ? std::optional{year{parts->tm_year + 1900}} : std::nullopt,
                              month{static_cast<unsigned>(parts->tm_mon + 1)} /
                                  std::chrono::day{static_cast<unsigned>(parts->tm_mday)}};
        if (year_month_day{day.year.value_or(year{2024}), day.day.month(), day.day.day()}.ok()) return day;
    }
    reporter.error(written.place, vitrine::quoted(written.value) + " is not a day",
                   "write it as in \"2026-12-24\", or as in \"12-24\" for every year");
    return std::nullopt;
}

std::array<bool, 7> daysIn(const TableReader& table, Reporter& reporter) {
    std::array<bool, 7> days{};
    if (!table.find("days")) days.fill(true);
    for (const Words& name : table.texts("days")) {
        const auto known = std::ranges::find(weekdays, name.value);
        if (known == weekdays.end())
            reporter.error(name.place, vitrine::quoted(name.value) + " is not a day of the week",
                           suggestion(name.value, weekdays, "it is one of"));
        else
            days.at(static_cast<std::size_t>(known - weekdays.begin())) = true;
    }
    return days;
}

std::optional<OpenSpan> spanIn(const TableReader& table, Reporter& reporter) {
    const auto days = daysIn(table, reporter);
    const auto from = clockIn(table, "from", reporter), to = clockIn(table, "to", reporter);
    if (!from || !to) return std::nullopt;
    return OpenSpan{days, *from, *to};
}

std::optional<ClosedDays> closedIn(const TableReader& table, Reporter& reporter) {
    const auto from = table.text("from");
    if (!from) {
        if (!table.find("from")) table.reportMissing("from");
        return std::nullopt;
    }
    const bool isOneDay = !table.find("to");
    const auto to = isOneDay ? from : table.text("to");
    if (!to) return std::nullopt;
    const auto first = calendarDay(*from, reporter);
    const auto last = isOneDay ? first : calendarDay(*to, reporter);
    if (!first || !last) return std::nullopt;
    if (first->year.has_value() == last->year.has_value()) return ClosedDays{*first, *last};
    reporter.error(to->place, "one of these days has a year and the other has none", "write both alike");
    return std::nullopt;
}

/// The tables written as [[schedule.key]], each read by `read`; what it cannot read is left out.
template <typename Read>
auto all(const TableReader& section, const std::string& key, const std::vector<std::string>& keys, Reporter& reporter,
         Read read) {
    std::vector<typename decltype(read(section, reporter))::value_type> found;
    for (const TomlNode* node : section.tables(key)) {
        const TableReader table(std::get<TomlTable>(node->value), node->place, "[[schedule." + key + "]]", keys,
                                reporter);
        if (auto one = read(table, reporter)) found.push_back(*one);
    }
    return found;
}

} // namespace

OpeningHours readOpeningHours(const TomlEntry& section, OpeningHours otherwise, Reporter& reporter) {
    const TableReader table(std::get<TomlTable>(section.node.value), section.place, "section",
                            {"touch", "open", "closed"}, reporter);
    OpeningHours hours = std::move(otherwise);
    if (const auto touch = table.number("touch", {5, 3600})) hours.touch = seconds(touch->value);
    if (table.find("open")) hours.open = all(table, "open", {"days", "from", "to"}, reporter, spanIn);
    if (table.find("closed")) hours.closed = all(table, "closed", {"from", "to"}, reporter, closedIn);
    return hours;
}

} // namespace vitrine
