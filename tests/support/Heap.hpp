#pragma once

#include <malloc.h>

#include <cstddef>

#if defined(__SANITIZE_ADDRESS__)
extern "C" std::size_t __sanitizer_get_current_allocated_bytes(); // g++ comes without the header that declares it
#endif

namespace vitrine {

/// Bytes this process has allocated and not given back.
[[nodiscard]] inline std::size_t heapInUse() {
#if defined(__SANITIZE_ADDRESS__)
    return __sanitizer_get_current_allocated_bytes();
#else
    const struct mallinfo2 all = ::mallinfo2();
    return all.uordblks + all.hblkhd;
#endif
}

} // namespace vitrine
