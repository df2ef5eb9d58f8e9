#include "shell/Journal.hpp"

#include <nlohmann/json.hpp>
#include <time.h>
#include <unistd.h>

#include <cmath>
#include <filesystem>
#include <sstream>
#include <utility>

namespace vitrine {

namespace {

/// The seconds since the machine started at which this process did: field 22 of its stat line, in clock ticks. The
/// second field is the program's name in brackets and may hold spaces, so counting begins after it.
double processStart() {
    std::ifstream stat("/proc/self/stat");
    std::string line;
    std::getline(stat, line);
    const auto close = line.rfind(')');
    if (close == std::string::npos) return 0;
    std::istringstream fields(line.substr(close + 1));
    std::string word;
    for (int field = 3; field <= 22; ++field)
        fields >> word;
    return std::strtod(word.c_str(), nullptr) / static_cast<double>(sysconf(_SC_CLK_TCK));
}

Time machineClock() { return std::chrono::duration_cast<Time>(std::chrono::system_clock::now().time_since_epoch()); }

/// The length of `path` up to and including its last line end.
std::uintmax_t wholeLines(const std::string& path) {
    std::ifstream file(path, std::ios::binary | std::ios::ate);
    if (!file) return 0;
    for (std::streamoff end = file.tellg(); end > 0; --end) {
        file.seekg(end - 1);
        if (file.get() == '\n') return static_cast<std::uintmax_t>(end);
    }
    return 0;
}

void cutTornLine(const std::string& path) {
    std::error_code error;
    const auto size = std::filesystem::file_size(path, error);
    if (error || size == 0) return;
    const auto whole = wholeLines(path);
    if (whole < size) std::filesystem::resize_file(path, whole, error);
}

} // namespace

Time processAge() {
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    const double age = static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9 - processStart();
    return seconds(std::max(0.0, age));
}

Journal::Journal(const std::string& path, WallClock clock) : m_clock(clock ? std::move(clock) : machineClock) {
    if (path.empty()) return;
    cutTornLine(path);
    m_file.open(path, std::ios::binary | std::ios::app);
}

void Journal::write(Time at, const std::string& event, const nlohmann::ordered_json& facts) {
    for (const Listener& listener : m_listeners)
        listener(wall(), event, facts);
    if (!m_file.is_open()) return;
    nlohmann::ordered_json line{{"t", std::round(inSeconds(at) * 1e4) / 1e4}, {"event", event}};
    line.update(facts);
    m_file << line.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) << '\n' << std::flush;
}

} // namespace vitrine
