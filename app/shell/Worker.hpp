#pragma once

#include "shell/Wait.hpp"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace vitrine {

/// Does jobs one after another in a thread of its own, so that no frame waits for a disk or for what takes long, and
/// rings after each. What it was given is done before it ends.
class Worker {
public:
    using Job = std::function<void()>;

    explicit Worker(const Wake& wake);
    ~Worker();
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    /// Returns at once.
    void give(Job job);

private:
    void work();

    const Wake& m_wake;
    std::mutex m_mutex;
    std::condition_variable m_given;
    std::deque<Job> m_jobs;
    bool m_ending = false;
    std::thread m_thread;
};

} // namespace vitrine
