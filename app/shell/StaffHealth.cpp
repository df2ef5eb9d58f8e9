#include "shell/StaffHealth.hpp"

#include <unistd.h>

#include <algorithm>
#include <fstream>

namespace vitrine {
namespace fs = std::filesystem;

namespace {

std::optional<double> memoryMb() {
    std::ifstream file("/proc/self/statm");
    double total = 0, resident = 0;
    if (!(file >> total >> resident)) return std::nullopt;
    return resident * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1e6;
}

std::optional<double> temperature() {
    std::optional<double> hottest;
    std::error_code error;
    for (fs::directory_iterator zone("/sys/class/thermal", error), end; !error && zone != end; zone.increment(error)) {
        double milli = 0;
        if (std::ifstream(zone->path() / "temp") >> milli)
            hottest = std::max(hottest.value_or(milli / 1000), milli / 1000);
    }
    return hottest;
}

std::optional<double> diskFreeGb(const fs::path& disk) {
    std::error_code error;
    const fs::space_info space = fs::space(disk, error);
    if (error) return std::nullopt;
    return static_cast<double>(space.available) / 1e9;
}

std::optional<Time> lastChange(const fs::path& folder) {
    std::optional<Time> latest;
    std::error_code error;
    for (fs::recursive_directory_iterator file(folder, error), end; !error && file != end; file.increment(error)) {
        std::error_code none;
        const auto saved = file->last_write_time(none);
        if (none) continue;
        const auto since =
            std::chrono::duration_cast<Time>(fs::file_time_type::clock::to_sys(saved).time_since_epoch());
        latest = std::max(latest.value_or(since), since);
    }
    return latest;
}

} // namespace

StaffHealth healthNow(const fs::path& disk, const fs::path& exhibit) {
    return {memoryMb(), temperature(), diskFreeGb(disk), lastChange(exhibit)};
}

} // namespace vitrine
