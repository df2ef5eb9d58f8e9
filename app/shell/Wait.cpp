#include "shell/Wait.hpp"

#include <poll.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <cstdint>
#include <vector>

namespace vitrine {

void waitFor(std::initializer_list<int> descriptors, Time atMost) {
    if (atMost <= Time::zero()) return;
    std::vector<pollfd> entries;
    for (const int descriptor : descriptors)
        entries.push_back({descriptor, POLLIN, 0});
    const timespec timeout{atMost.count() / 1'000'000, atMost.count() % 1'000'000 * 1000};
    ppoll(entries.data(), entries.size(), &timeout, nullptr);
}

AnyOf::AnyOf(std::initializer_list<int> descriptors) : m_descriptor(epoll_create1(EPOLL_CLOEXEC)) {
    for (const int descriptor : descriptors) {
        epoll_event event{};
        event.events = EPOLLIN;
        if (descriptor >= 0) epoll_ctl(m_descriptor, EPOLL_CTL_ADD, descriptor, &event);
    }
}

AnyOf::~AnyOf() { close(m_descriptor); }

Wake::Wake() : m_descriptor(eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC)) {}

Wake::~Wake() { close(m_descriptor); }

void Wake::ring() const { eventfd_write(m_descriptor, 1); }

void Wake::answer() const {
    std::uint64_t rings = 0;
    eventfd_read(m_descriptor, &rings);
}

} // namespace vitrine
