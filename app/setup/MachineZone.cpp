#include "setup/MachineZone.hpp"

#include <ctime>

namespace vitrine {
namespace {

using namespace std::chrono;

LocalTime localAt(UtcTime utc) {
    const auto moment = static_cast<std::time_t>(utc.time_since_epoch().count());
    std::tm parts{};
    tzset(); // somebody may have told the machine meanwhile where it stands
    localtime_r(&moment, &parts);
    const year_month_day date{year{parts.tm_year + 1900}, month{static_cast<unsigned>(parts.tm_mon + 1)},
                              day{static_cast<unsigned>(parts.tm_mday)}};
    return local_days{date} + hours{parts.tm_hour} + minutes{parts.tm_min} + std::chrono::seconds{parts.tm_sec};
}

UtcTime utcOf(LocalTime local) {
    const auto midnight = floor<days>(local);
    const year_month_day date{midnight};
    std::tm parts{};
    parts.tm_year = static_cast<int>(date.year()) - 1900;
    parts.tm_mon = static_cast<int>(static_cast<unsigned>(date.month())) - 1;
    parts.tm_mday = static_cast<int>(static_cast<unsigned>(date.day()));
    const hh_mm_ss time{local - midnight};
    parts.tm_hour = static_cast<int>(time.hours().count());
    parts.tm_min = static_cast<int>(time.minutes().count());
    parts.tm_sec = static_cast<int>(time.seconds().count());
    parts.tm_isdst = -1;
    return UtcTime{std::chrono::seconds{mktime(&parts)}};
}

} // namespace

TimeZone machineZone() { return {localAt, utcOf}; }

} // namespace vitrine
