#pragma once

#include "records/RecordFile.hpp"
#include "records/Sieve.hpp"
#include "records/Waiting.hpp"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace vitrine {

/// Keeps records in a thread of its own, so that no frame ever waits for a disk: at each visit's end, else a minute
/// after they happened at the latest, and at the end all the rest.
class Recorder {
public:
    explicit Recorder(const std::filesystem::path& file, Bounds bounds = {}, Time longest = std::chrono::minutes{1});
    ~Recorder();
    Recorder(const Recorder&) = delete;
    Recorder& operator=(const Recorder&) = delete;

    /// Notes what happened at `utc` by the wall clock; `facts` is an object. Returns at once.
    void note(Time utc, const std::string& event, const nlohmann::ordered_json& facts);
    /// Why records are not being kept, in words; empty when they are.
    [[nodiscard]] std::string trouble() const;

private:
    void work();
    void keep(std::unique_lock<std::mutex>& lock);
    void pruneDaily(Time utc);

    RecordFile m_file;
    mutable std::mutex m_mutex;
    std::condition_variable m_noted;
    Sieve m_sieve;
    Waiting m_waiting;
    std::string m_trouble;
    Time m_pruned{};
    bool m_ending = false;
    std::thread m_thread;
};

} // namespace vitrine
