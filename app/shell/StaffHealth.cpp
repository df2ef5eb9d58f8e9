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

} // namespace

StaffHealth healthNow(const fs::path& disk) { return {memoryMb(), temperature(), diskFreeGb(disk)}; }

} // namespace vitrine
