#pragma once

#include "records/Record.hpp"

#include <optional>

namespace vitrine {

/// A beat a visitor was shown, and why it came.
struct ShownBeat {
    std::string caseSlug, beat, question, cause;
    friend bool operator==(const ShownBeat&, const ShownBeat&) = default;
};

/// Something a visitor opened: `compare`, `strip`, `choice`, `settings`, `term`; `which` says of what.
struct OpenedThing {
    std::string what, which;
    friend bool operator==(const OpenedThing&, const OpenedThing&) = default;
};

/// One visitor's time at the kiosk.
struct VisitRecord {
    Time begun{};         ///< by the clock on the wall where the kiosk stands, since 1970
    double length = 0;    ///< seconds
    bool isWhole = false; ///< false when a power cut ended it
    std::vector<ShownBeat> beats;
    std::vector<OpenedThing> opened;
    std::string language;              ///< the last one chosen; empty: the exhibit's own
    std::size_t holds = 0;             ///< how often the show was held
    std::optional<std::size_t> lastAt; ///< which of `beats` was on show when the visitor last touched anything
    friend bool operator==(const VisitRecord&, const VisitRecord&) = default;
};

/// The visits that records tell of, in order.
[[nodiscard]] std::vector<VisitRecord> visitsOf(const Records& records);

} // namespace vitrine
