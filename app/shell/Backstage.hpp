#pragma once

#include "shell/Edition.hpp"
#include "shell/Wait.hpp"

#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace vitrine {

/// Makes editions in a thread of its own, so that the picture never waits for one, and rings when one is done. A new
/// order replaces the one before.
class Backstage {
public:
    /// What a step of the work came to: a reading to hand over, and whether there is more to do.
    struct Progress {
        std::optional<Reading> reading;
        bool isDone = false;
    };
    /// Work for the thread: a step that is asked again and again until it is done, and gives up when it is not wanted.
    using Step = std::function<Progress(const StillWanted&)>;

    explicit Backstage(const Wake& wake) : m_wake(wake) {}

    void order(Step step);
    /// What was finished since the last time, if anything.
    [[nodiscard]] std::optional<Reading> take();

private:
    void work(const std::stop_token& stop, const Step& step);

    const Wake& m_wake;
    std::mutex m_mutex;
    std::optional<Reading> m_done;
    std::jthread m_thread; ///< last, so that it ends before what it uses
};

/// Steps that find the courses missing in a reading, a case a step: handed over when all cases can be played, and again
/// when they can be shown beside each other.
[[nodiscard]] Backstage::Step layingOut(Reading reading);
/// Steps that read the exhibit anew and find all courses. Content with errors is handed back as it is.
[[nodiscard]] Backstage::Step readingAnew(std::filesystem::path folder, std::shared_ptr<const Staging> staging);

} // namespace vitrine
