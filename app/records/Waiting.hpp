#pragma once

#include "records/Record.hpp"

#include <optional>

namespace vitrine {

/// Records that wait to be kept, so that one transaction serves many. `now` is a steady time.
class Waiting {
public:
    explicit Waiting(Time longest) : m_longest(longest) {}

    void add(Record record, Time now);
    /// When they are to be kept: at once after a visit's end, else when the first has waited longest; nothing when none
    /// waits.
    [[nodiscard]] std::optional<Time> due() const { return m_due; }
    [[nodiscard]] const Records& records() const { return m_records; }
    /// The first `count` have been kept; others may have come since.
    void kept(std::size_t count, Time now);
    /// They could not be kept, and wait for another try.
    void failed(Time now) { m_due = now + m_longest; }

private:
    Time m_longest;
    Records m_records;
    std::optional<Time> m_due;
};

} // namespace vitrine
