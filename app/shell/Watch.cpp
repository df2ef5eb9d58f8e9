#include "shell/Watch.hpp"

#include <functional>
#include <string>

namespace vitrine {

namespace {

std::uint64_t stirred(std::uint64_t seed, std::uint64_t value) {
    return (seed ^ value) * 0x9E3779B97F4A7C15ull + (seed >> 29);
}

std::uint64_t fingerprintOfFile(const std::filesystem::directory_entry& entry) {
    std::error_code error;
    const auto saved = entry.last_write_time(error).time_since_epoch().count();
    const auto size = entry.file_size(error);
    const auto name = std::hash<std::string>{}(entry.path().string());
    return stirred(stirred(name, static_cast<std::uint64_t>(saved)), error ? 0 : size);
}

} // namespace

std::uint64_t fingerprintOf(const std::filesystem::path& folder) {
    std::error_code error, none;
    const auto place = std::filesystem::canonical(folder, none); // empty where there is no such folder
    std::uint64_t sum = 0;
    // A sum does not mind the order in which the folder is listed.
    for (std::filesystem::recursive_directory_iterator entry(place, error), end; !error && entry != end;
         entry.increment(error))
        sum += fingerprintOfFile(*entry);
    return sum;
}

} // namespace vitrine
