#include "records/Waiting.hpp"

#include <algorithm>

namespace vitrine {

namespace {

constexpr std::size_t most = 10'000; ///< what a full disk makes wait must not fill the memory too

bool isEnd(const Record& record) { return record.event == "visit-end"; }

} // namespace

void Waiting::add(Record record, Time now) {
    const bool ends = isEnd(record);
    if (m_records.size() == most) return;
    m_records.push_back(std::move(record));
    if (!m_due) m_due = now + m_longest;
    if (ends) m_due = now;
}

void Waiting::kept(std::size_t count, Time now) {
    m_records.erase(m_records.begin(), m_records.begin() + static_cast<std::ptrdiff_t>(count));
    const bool ended = std::any_of(m_records.begin(), m_records.end(), isEnd);
    m_due.reset();
    if (!m_records.empty()) m_due = ended ? now : now + m_longest;
}

} // namespace vitrine
