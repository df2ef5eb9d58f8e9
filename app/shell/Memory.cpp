#include "shell/Memory.hpp"

#include <malloc.h>

#include <cstddef>
#include <memory>
#include <vector>

namespace vitrine {

void keepMemoryTogether() {
    // Setting the thresholds also keeps glibc from raising them by itself, which is how freed pictures stay with the
    // process.
    constexpr int large = 256 * 1024;
    mallopt(M_ARENA_MAX, 2);
    mallopt(M_MMAP_THRESHOLD, large);
    mallopt(M_TRIM_THRESHOLD, large);
}

void makeRoom() {
    constexpr std::size_t block = 128 * 1024, blocks = 128; // smaller than what glibc would map by itself
    std::vector<std::unique_ptr<char[]>> room(blocks);
    for (auto& each : room)
        each = std::make_unique_for_overwrite<char[]>(block);
}

void giveBackMemory() { malloc_trim(0); }

} // namespace vitrine
