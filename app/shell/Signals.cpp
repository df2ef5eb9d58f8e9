#include "shell/Signals.hpp"

#include <poll.h>
#include <signal.h>
#include <sys/signalfd.h>
#include <unistd.h>

namespace vitrine {

StopSignal::StopSignal() {
    sigset_t set{};
    sigemptyset(&set);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGINT);
    sigprocmask(SIG_BLOCK, &set, nullptr);
    m_descriptor = signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC);
}

StopSignal::~StopSignal() { close(m_descriptor); }

bool StopSignal::raised() const {
    pollfd entry{m_descriptor, POLLIN, 0};
    return poll(&entry, 1, 0) > 0;
}

} // namespace vitrine
