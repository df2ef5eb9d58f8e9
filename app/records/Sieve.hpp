#pragma once

#include "records/Record.hpp"

#include <optional>

namespace vitrine {

/// Lets through what tells something about visits, and of that only facts that are known to be harmless: what the
/// exhibit shows on its own is left out, and so is whatever could ever hold a name, a path or a free text.
class Sieve {
public:
    /// The record as it may be kept, or nothing.
    [[nodiscard]] std::optional<Record> pass(Record record);

private:
    bool m_visiting = false;
};

} // namespace vitrine
