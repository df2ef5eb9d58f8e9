#pragma once

#include <catch2/catch.hpp>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <cstdint>
#include <cstdlib>

namespace vitrine::testing {

/// How often the power is cut: VITRINE_POWER_CUTS says it for a longer run.
[[nodiscard]] inline int powerCuts(int usually) {
    const char* asked = std::getenv("VITRINE_POWER_CUTS");
    return asked ? std::atoi(asked) : usually;
}

/// Runs `work`, which never ends, in a process of its own, and kills it after about `spins` turns.
template <typename Work>
void cutPowerOf(const Work& work, std::uint32_t spins) {
    const pid_t writer = fork();
    if (writer == 0) {
        work();
        _exit(1); // it could not go on
    }
    std::atomic<std::uint32_t> turn{0};
    while (++turn < spins) {
    }
    kill(writer, SIGKILL);
    int status = 0;
    waitpid(writer, &status, 0);
    REQUIRE(WIFSIGNALED(status));
}

} // namespace vitrine::testing
