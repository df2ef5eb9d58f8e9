#include "setup/MachineZone.hpp"
#include "support/Zone.hpp"

#include <catch2/catch.hpp>

#include <random>

using namespace vitrine;
using namespace std::chrono;
using std::chrono::local_days;
using std::chrono::minutes;
using testing::Zone;

namespace {

constexpr std::array<bool, 7> daily{true, true, true, true, true, true, true};

/// Whether it is open at this time by the clock on the wall.
bool opensAt(const OpeningHours& hours, year_month_day date, minutes time) {
    const TimeZone zone = machineZone();
    return isOpen(hours, zone.utcOf(local_days{date} + time), zone);
}

UtcTime noonOf(year_month_day date) { return machineZone().utcOf(local_days{date} + hours{12}); }

struct Doors {
    int open = 0, changes = 0; ///< minutes; how often it opened or closed
};
Doors between(const OpeningHours& hours, UtcTime from, UtcTime to) {
    const TimeZone zone = machineZone();
    Doors doors;
    bool was = isOpen(hours, from, zone);
    for (UtcTime utc = from; utc < to; utc += minutes{1}) {
        const bool is = isOpen(hours, utc, zone);
        doors.open += is ? 1 : 0;
        doors.changes += is == std::exchange(was, is) ? 0 : 1;
    }
    return doors;
}

/// Hours made up at random.
class Random {
public:
    explicit Random(unsigned seed) : m_random(seed) {}
    int below(int n) { return std::uniform_int_distribution<int>(0, n - 1)(m_random); }
    OpeningHours hours() {
        OpeningHours made;
        for (int spans = 1 + below(3); spans > 0; --spans) {
            OpenSpan span{{}, minutes{15 * below(96)}, minutes{15 * (1 + below(96))}};
            for (bool& day : span.days)
                day = below(2) == 0;
            made.open.push_back(span);
        }
        for (int closed = below(3); closed > 0; --closed) {
            const CalendarDay day{std::nullopt, month{1U + static_cast<unsigned>(below(12))} /
                                                    std::chrono::day{1U + static_cast<unsigned>(below(28))}};
            made.closed.push_back({day, day});
        }
        return made;
    }

private:
    std::mt19937 m_random;
};

/// The same question answered by the clock on the wall alone, as a notice on the door does.
bool opensByTheNotice(const OpeningHours& hours, LocalTime local) {
    const auto today = floor<days>(local);
    const auto isShut = [&](local_days day) {
        const year_month_day date{day};
        return std::ranges::any_of(hours.closed,
                                   [&](const ClosedDays& one) { return date.month() / date.day() == one.first.day; });
    };
    const auto isOn = [&](const OpenSpan& span, local_days day) {
        return span.days.at(weekday{day}.iso_encoding() - 1) && !isShut(day);
    };
    const auto time = duration_cast<minutes>(local - today);
    return std::ranges::any_of(hours.open, [&](const OpenSpan& span) {
        if (span.to > span.from) return isOn(span, today) && span.from <= time && time < span.to;
        return (isOn(span, today) && span.from <= time) || (isOn(span, today - days{1}) && time < span.to);
    });
}

} // namespace

TEST_CASE("Without any times a kiosk is always open, but for closed days", "[setup]") {
    const Zone zone("Europe/London");
    OpeningHours opening;
    CHECK(opensAt(opening, 2026y / November / 22, hours{3}));
    opening.closed.push_back({{{}, December / 24}, {{}, January / 1}});
    CHECK(opensAt(opening, 2026y / December / 23, minutes{24 * 60 - 1}));
    CHECK_FALSE(opensAt(opening, 2026y / December / 24, minutes{0}));
    CHECK_FALSE(opensAt(opening, 2031y / January / 1, minutes{24 * 60 - 1}));
    CHECK(opensAt(opening, 2027y / January / 2, minutes{0}));
}

TEST_CASE("A day of one year is closed in that year alone", "[setup]") {
    const Zone zone("Europe/London");
    OpeningHours opening;
    opening.closed.push_back({{2026y, December / 28}, {2027y, January / 3}});
    CHECK_FALSE(opensAt(opening, 2026y / December / 31, hours{12}));
    CHECK_FALSE(opensAt(opening, 2027y / January / 3, hours{12}));
    CHECK(opensAt(opening, 2027y / December / 31, hours{12}));
}

TEST_CASE("What goes over midnight belongs to the day it begins on", "[setup]") {
    const Zone zone("Europe/London");
    OpeningHours opening;
    opening.open.push_back({{false, false, false, false, true, false, false}, hours{20}, hours{2}}); // Fridays
    opening.closed.push_back({{2026y, November / 28}, {2026y, November / 28}});
    CHECK_FALSE(opensAt(opening, 2026y / November / 27, hours{1}));
    CHECK(opensAt(opening, 2026y / November / 27, hours{20}));
    CHECK(opensAt(opening, 2026y / November / 28, minutes{119})); // closed, but its night is Friday's
    CHECK_FALSE(opensAt(opening, 2026y / November / 28, hours{2}));
    CHECK_FALSE(opensAt(opening, 2026y / November / 28, hours{20}));
}

TEST_CASE("R10: a night is an hour shorter or longer when clocks are changed, and is not cut in two", "[setup]") {
    OpeningHours night;
    night.open.push_back({daily, hours{22}, hours{6}});
    const Zone zone("Europe/Berlin");
    CHECK(between(night, noonOf(2027y / March / 27), noonOf(2027y / March / 28)).open == 7 * 60);
    CHECK(between(night, noonOf(2027y / October / 30), noonOf(2027y / October / 31)).open == 9 * 60);
    OpeningHours inTheFold; // by the clock on the wall this time comes twice
    inTheFold.open.push_back({daily, minutes{2 * 60 + 15}, minutes{2 * 60 + 45}});
    const Doors fold = between(inTheFold, noonOf(2027y / October / 30), noonOf(2027y / October / 31));
    CHECK(fold.changes == 2);
    CHECK(fold.open >= 30);
}

TEST_CASE("R10: hours go on past the year 2038", "[setup]") {
    const Zone zone("Europe/London");
    OpeningHours opening;
    opening.open.push_back({daily, hours{9}, hours{17}});
    CHECK(opensAt(opening, 2038y / January / 19, hours{9}));
    CHECK_FALSE(opensAt(opening, 2038y / January / 20, hours{17}));
    CHECK(opensAt(opening, 2107y / July / 1, minutes{17 * 60 - 1}));
}

TEST_CASE("R10: where no clock is changed nearby, whatever hours are as a notice on the door says", "[setup]") {
    for (const char* name : {"UTC", "Europe/Berlin", "America/St_Johns", "Asia/Kathmandu", "Australia/Lord_Howe"}) {
        const Zone here(name);
        const TimeZone zone = machineZone();
        Random random(7);
        for (int trial = 0; trial < 150; ++trial) {
            const OpeningHours opening = random.hours();
            // Neither half of the world changes its clocks from the middle of June to September.
            const UtcTime from =
                noonOf(year{2026 + random.below(30)} / June / 15) + minutes{random.below(70 * 24 * 60)};
            for (int step = 0; step < 40; ++step) {
                const UtcTime utc = from + minutes{37 * step};
                REQUIRE(isOpen(opening, utc, zone) == opensByTheNotice(opening, zone.localAt(utc)));
            }
        }
    }
}

TEST_CASE("R10: in whatever zone, a span opens once a day at most, also when clocks are changed", "[setup]") {
    for (const char* name : {"Europe/Berlin", "America/St_Johns", "Australia/Lord_Howe"}) {
        const Zone here(name);
        Random random(11);
        for (int trial = 0; trial < 12; ++trial) {
            OpeningHours opening = random.hours();
            opening.open.resize(1);
            const year_month_day day{local_days{2027y / (trial % 2 == 0 ? March : October) / 1} +
                                     days{random.below(30)}};
            const Doors doors = between(opening, noonOf(day), noonOf(year_month_day{local_days{day} + days{2}}));
            REQUIRE(doors.changes <= 6); // the night before, and two days
        }
    }
}
