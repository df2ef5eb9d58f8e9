#include "shell/Worker.hpp"

#include <utility>

namespace vitrine {

Worker::Worker(const Wake& wake) : m_wake(wake) {
    m_thread = std::thread([this] { work(); });
}

Worker::~Worker() {
    {
        const std::scoped_lock lock(m_mutex);
        m_ending = true;
    }
    m_given.notify_one();
    m_thread.join();
}

void Worker::give(Job job) {
    const std::scoped_lock lock(m_mutex);
    m_jobs.push_back(std::move(job));
    m_given.notify_one();
}

void Worker::work() {
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_given.wait(lock, [this] { return m_ending || !m_jobs.empty(); });
        if (m_jobs.empty()) return;
        const Job job = std::move(m_jobs.front());
        m_jobs.pop_front();
        lock.unlock();
        job();
        m_wake.ring();
        lock.lock();
    }
}

} // namespace vitrine
