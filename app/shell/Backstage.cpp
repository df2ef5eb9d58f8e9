#include "shell/Backstage.hpp"

#include "shell/Memory.hpp"

#include <utility>

namespace vitrine {

void Backstage::order(Step step) {
    m_thread = {}; // ends the order before, so that it cannot hand over its own afterwards
    (void)take();  // and what it has handed over already is not wanted any more
    m_thread = std::jthread([this, step = std::move(step)](const std::stop_token& stop) { work(stop, step); });
}

void Backstage::work(const std::stop_token& stop, const Step& step) {
    const auto isWanted = [&stop] { return !stop.stop_requested(); };
    while (isWanted()) {
        Progress progress = step(isWanted);
        if (progress.reading && !stop.stop_requested()) {
            const std::scoped_lock lock(m_mutex);
            m_done = std::move(progress.reading);
            m_wake.ring();
        }
        if (progress.isDone) break;
    }
    giveBackMemory(); // planning takes and frees a lot
}

std::optional<Reading> Backstage::take() {
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_done, std::nullopt);
}

namespace {

/// One step on: first what is needed to play, then what is needed to compare.
Backstage::Progress advanced(Reading& reading, const StillWanted& isWanted) {
    Edition& edition = reading.edition;
    if (hasErrors(reading.diagnostics)) return {reading, true};
    if (!isComplete(edition)) {
        const std::size_t next = firstMissing(edition.courses);
        edition = withCase(std::move(edition), next, isWanted);
        return {isComplete(edition) ? std::optional(reading) : std::nullopt, false};
    }
    if (hasPanels(edition)) return {std::nullopt, true};
    const std::size_t next = firstMissing(edition.panels);
    edition = withPanel(std::move(edition), next, isWanted);
    return {hasPanels(edition) ? std::optional(reading) : std::nullopt, hasPanels(edition)};
}

} // namespace

Backstage::Step layingOut(Reading reading) {
    auto making = std::make_shared<Reading>(std::move(reading));
    return [making](const StillWanted& isWanted) { return advanced(*making, isWanted); };
}

Backstage::Step readingAnew(std::filesystem::path folder, std::shared_ptr<const Staging> staging) {
    auto making = std::make_shared<std::optional<Reading>>();
    return [making, folder = std::move(folder), staging = std::move(staging)](const StillWanted& isWanted) {
        if (!*making) *making = readExhibit(folder, staging);
        return advanced(**making, isWanted);
    };
}

} // namespace vitrine
