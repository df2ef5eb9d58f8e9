#include "bench/Stopwatch.hpp"

#include <algorithm>
#include <ctime>

namespace vitrine::bench {
namespace {

double milliseconds(clockid_t clock) {
    timespec t{};
    clock_gettime(clock, &t);
    return static_cast<double>(t.tv_sec) * 1e3 + static_cast<double>(t.tv_nsec) / 1e6;
}

} // namespace

Spent spentSoFar() { return {milliseconds(CLOCK_PROCESS_CPUTIME_ID), milliseconds(CLOCK_MONOTONIC)}; }

Spent lesser(Spent a, Spent b) { return {std::min(a.cpu, b.cpu), std::min(a.wall, b.wall)}; }

} // namespace vitrine::bench
