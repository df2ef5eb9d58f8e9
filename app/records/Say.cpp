#include "records/Say.hpp"

#include <cmath>

namespace vitrine {

namespace {

constexpr std::array months{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

} // namespace

std::string grouped(std::size_t number) {
    std::string text = std::to_string(number);
    for (std::size_t at = text.size(); at > 3; at -= 3)
        text.insert(at - 3, "\u202F"); // a narrow space that does not break
    return text;
}

std::string counted(std::size_t number, const std::string& one) {
    return grouped(number) + " " + one + (number == 1 ? "" : "s");
}

std::size_t percent(std::size_t part, std::size_t whole) {
    return whole == 0
               ? 0
               : static_cast<std::size_t>(std::lround(100.0 * static_cast<double>(part) / static_cast<double>(whole)));
}

std::string dated(Day day, Year year) {
    const std::chrono::year_month_day date{day};
    const std::string text =
        std::to_string(static_cast<unsigned>(date.day())) + " " + months.at(static_cast<unsigned>(date.month()) - 1);
    return year == Year::Said ? text + " " + std::to_string(static_cast<int>(date.year())) : text;
}

std::string period(const Figures& figures) {
    if (figures.days.empty()) return "no visit yet";
    const Day first = figures.days.begin()->first, last = figures.days.rbegin()->first;
    return dated(first, Year::Said) + " to " + dated(last, Year::Said) + ", " + counted(figures.days.size(), "day");
}

std::size_t countOf(const Counts& counts, const std::string& id) {
    const auto found = counts.find(id);
    return found == counts.end() ? 0 : found->second;
}

std::string duration(double seconds) {
    const long whole = std::lround(seconds);
    if (whole < 60) return std::to_string(whole) + " s";
    return std::to_string(whole / 60) + " min" + (whole % 60 > 0 ? " " + std::to_string(whole % 60) + " s" : "");
}

} // namespace vitrine
