#include "shell/Memory.hpp"

#include <malloc.h>

namespace vitrine {

void keepMemoryTogether() {
    // Setting the thresholds also keeps glibc from raising them by itself, which is how freed pictures stay with the
    // process.
    constexpr int large = 256 * 1024;
    mallopt(M_ARENA_MAX, 2);
    mallopt(M_MMAP_THRESHOLD, large);
    mallopt(M_TRIM_THRESHOLD, large);
}

void giveBackMemory() { malloc_trim(0); }

} // namespace vitrine
