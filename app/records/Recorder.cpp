#include "records/Recorder.hpp"

#include <chrono>
#include <ctime>

namespace vitrine {

namespace {

using Steady = std::chrono::steady_clock;

Time steadyNow() { return std::chrono::duration_cast<Time>(Steady::now().time_since_epoch()); }

Time wallNow() { return std::chrono::duration_cast<Time>(std::chrono::system_clock::now().time_since_epoch()); }

/// By how many minutes the clock on the wall is ahead of UTC.
int zoneAt(Time utc) {
    const auto moment = static_cast<std::time_t>(utc.count() / 1'000'000);
    std::tm local{};
    localtime_r(&moment, &local);
    return static_cast<int>(local.tm_gmtoff / 60);
}

} // namespace

Recorder::Recorder(const std::filesystem::path& file, Bounds bounds, Time longest)
    : m_file(file, bounds), m_waiting(longest), m_trouble(m_file.trouble()) {
    m_thread = std::thread([this] { work(); });
}

Recorder::~Recorder() {
    {
        const std::scoped_lock lock(m_mutex);
        m_ending = true;
    }
    m_noted.notify_one();
    m_thread.join();
}

void Recorder::note(Time utc, const std::string& event, const nlohmann::ordered_json& facts) {
    const std::scoped_lock lock(m_mutex);
    auto record = m_sieve.pass({utc, zoneAt(utc), event, facts});
    if (!record) return;
    m_waiting.add(std::move(*record), steadyNow());
    m_noted.notify_one();
}

std::string Recorder::trouble() const {
    const std::scoped_lock lock(m_mutex);
    return m_trouble;
}

void Recorder::work() {
    pruneDaily(wallNow());
    std::unique_lock lock(m_mutex);
    while (!m_ending) {
        const auto due = m_waiting.due();
        if (!due)
            m_noted.wait(lock);
        else if (*due > steadyNow())
            m_noted.wait_until(lock, Steady::time_point{*due});
        else
            keep(lock);
    }
    if (m_waiting.due()) keep(lock);
}

void Recorder::keep(std::unique_lock<std::mutex>& lock) {
    const Records records = m_waiting.records();
    lock.unlock();
    const bool kept = m_file.keep(records);
    const std::string trouble = m_file.trouble();
    if (kept) pruneDaily(records.back().at);
    lock.lock();
    m_trouble = trouble;
    if (kept)
        m_waiting.kept(records.size(), steadyNow());
    else
        m_waiting.failed(steadyNow());
}

void Recorder::pruneDaily(Time utc) {
    if (utc - m_pruned < std::chrono::hours{24} && utc >= m_pruned) return;
    m_pruned = utc;
    m_file.prune();
}

} // namespace vitrine
