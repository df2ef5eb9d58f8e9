#include "shell/Backstage.hpp"

#include <utility>

namespace vitrine {

void Backstage::order(Step step) {
    m_thread = {}; // ends the order before, so that it cannot hand over its own afterwards
    m_thread = std::jthread([this, step = std::move(step)](const std::stop_token& stop) { work(stop, step); });
}

void Backstage::work(const std::stop_token& stop, const Step& step) {
    std::optional<Reading> reading;
    while (!stop.stop_requested() && !reading)
        reading = step();
    if (!reading) return;
    const std::scoped_lock lock(m_mutex);
    m_done = std::move(reading);
    m_wake.ring();
}

std::optional<Reading> Backstage::take() {
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_done, std::nullopt);
}

namespace {

/// What a thread needs to make an edition.
struct Making {
    Staging staging;
    std::optional<Reading> reading;
};

/// One step on; the reading when that was the last.
std::optional<Reading> advanced(Making& making) {
    Reading& reading = *making.reading;
    if (hasErrors(reading.diagnostics) || isComplete(reading.edition)) return std::move(reading);
    const std::size_t missing = firstMissing(reading.edition);
    reading.edition = withCase(std::move(reading.edition), missing, making.staging);
    return std::nullopt;
}

} // namespace

Backstage::Step layingOut(Reading reading, Staging staging) {
    auto making = std::make_shared<Making>(Making{std::move(staging), std::move(reading)});
    return [making] { return advanced(*making); };
}

Backstage::Step readingAnew(std::filesystem::path folder, Staging staging) {
    auto making = std::make_shared<Making>(Making{std::move(staging), std::nullopt});
    return [making, folder = std::move(folder)] {
        if (!making->reading) making->reading = readExhibit(folder, making->staging.words, making->staging.language);
        return advanced(*making);
    };
}

} // namespace vitrine
