#pragma once

#include "player/Command.hpp"
#include "player/VisitorSettings.hpp"

#include <optional>
#include <string>

namespace vitrine {

/// The cases, to choose from.
struct OpenChoice {
    friend bool operator==(const OpenChoice&, const OpenChoice&) = default;
};
/// The story so far: the present case's beats, one beside the other, moved up by so many units.
struct OpenStrip {
    float scroll = 0;
    friend bool operator==(const OpenStrip&, const OpenStrip&) = default;
};
/// All terms with their meanings.
struct OpenTermList {
    friend bool operator==(const OpenTermList&, const OpenTermList&) = default;
};
/// What a visitor can set.
struct OpenSettings {
    friend bool operator==(const OpenSettings&, const OpenSettings&) = default;
};
/// What a term means, by its id.
struct OpenMeaning {
    std::string term;
    friend bool operator==(const OpenMeaning&, const OpenMeaning&) = default;
};
/// One question, all cases side by side; by its index, or where they ended up.
struct OpenComparison {
    std::optional<std::size_t> question;
    friend bool operator==(const OpenComparison&, const OpenComparison&) = default;
};
/// Back to the story, to the very moment that was left.
struct Close {
    friend bool operator==(const Close&, const Close&) = default;
};
/// Yes, somebody is still there.
struct MoreTime {
    friend bool operator==(const MoreTime&, const MoreTime&) = default;
};
/// The cards of the strip or the term list moved up by so many units in all.
struct ScrollTo {
    float units = 0;
    friend bool operator==(const ScrollTo&, const ScrollTo&) = default;
};
/// Of the cases that are compared two at a time, the next that is not the visitor's own.
struct CompareNext {
    friend bool operator==(const CompareNext&, const CompareNext&) = default;
};
/// All of the visitor's settings as they are to be.
struct Adopt {
    VisitorSettings settings;
    friend bool operator==(const Adopt&, const Adopt&) = default;
};

/// All that a visitor, or time, can ask for.
using Action = std::variant<Command, OpenChoice, OpenStrip, OpenTermList, OpenSettings, OpenMeaning, OpenComparison,
                            Close, MoreTime, ScrollTo, CompareNext, Adopt>;

} // namespace vitrine
