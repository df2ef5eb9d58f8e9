#pragma once

#include "player/Action.hpp"
#include "player/Comparison.hpp"
#include "player/IdleTimes.hpp"
#include "player/Show.hpp"

#include <optional>
#include <string>
#include <variant>

namespace vitrine {

/// Who the show is for: nobody in particular, a visitor, or listeners to whom a person presents it.
enum class Mode : unsigned char { Attract, Visiting, Presenting };

/// Nothing is open: the show alone.
struct Story {
    friend bool operator==(const Story&, const Story&) = default;
};
struct Choice {
    friend bool operator==(const Choice&, const Choice&) = default;
};
/// The stills moved up by `scroll` units.
struct Strip {
    float scroll = 0;
    friend bool operator==(const Strip&, const Strip&) = default;
};
/// Its cards moved up by `scroll` units.
struct TermList {
    float scroll = 0;
    friend bool operator==(const TermList&, const TermList&) = default;
};
struct SettingsPanel {
    friend bool operator==(const SettingsPanel&, const SettingsPanel&) = default;
};
struct Meaning {
    std::string term;
    friend bool operator==(const Meaning&, const Meaning&) = default;
};
/// `second` is the case beside the visitor's own where there is room for two.
struct Comparing {
    Comparison comparison;
    std::size_t second = 0;
    friend bool operator==(const Comparing&, const Comparing&) = default;
};
/// What is open over the show, which waits as long.
using View = std::variant<Story, Choice, Strip, TermList, SettingsPanel, Meaning, Comparing>;

/// A show that waits for something that is open: how it went, and since when it has waited.
struct Interrupted {
    Playhead playhead;
    Instant since{};
    friend bool operator==(const Interrupted&, const Interrupted&) = default;
};

/// One visitor's time at the kiosk, or the time between two, as a value.
struct Visit {
    Show show;
    Mode mode = Mode::Attract;
    View view;
    std::optional<Interrupted> waiting;
    VisitorSettings settings;
    Instant lastTouch{};
    friend bool operator==(const Visit&, const Visit&) = default;
};

/// What a visit takes place in.
struct Occasion {
    const Cases& cases;
    IdleTimes idle;
    VisitorSettings defaults;
};

[[nodiscard]] Visit begin(Show show, const VisitorSettings& defaults);

enum class By : unsigned char { Finger, Key };

/// A finger or a key came down. A first touch only begins a visit, and one that answers `still there?` only answers:
/// then `isTaken`, and nothing else must follow from it. A finger, not a key, takes the show from a presenter.
struct Touched {
    Visit visit;
    bool isTaken = false;
};
[[nodiscard]] Touched touched(Visit visit, const Occasion& occasion, Instant now, By by = By::Finger);

/// The visit after an action. `shown` is what is on screen of the show; a jump blends from it. Tick lets time pass: it
/// does not matter how often.
[[nodiscard]] Visit after(Visit visit, const Action& action, const Occasion& occasion, Instant now, const Scene& shown);

/// The visit is over at once, whoever it was for.
[[nodiscard]] Visit sentHome(Visit visit, const Occasion& occasion, Instant now);

/// Where the visit is on cases laid out anew.
[[nodiscard]] Visit carriedOver(Visit visit, const Cases& before, const Cases& afterwards, Instant now);

/// Of the cases that are compared two at a time, the one that stands beside the visitor's `own` after `second`.
[[nodiscard]] std::size_t nextCompared(std::size_t second, std::size_t own, std::size_t cases);

/// How long there still is to answer whether anybody is there; nothing while nobody asks.
[[nodiscard]] std::optional<Time> askedFor(const Visit& visit, const IdleTimes& idle, Instant now);

/// The instant from `now` on at which the visit becomes another one by itself, or asks, or a second less is left to
/// answer; `never` when nothing is due.
[[nodiscard]] Instant nextDue(const Visit& visit, const Occasion& occasion, Instant now);

/// Whether anything is open over the story.
[[nodiscard]] bool isOpen(const View& view);

} // namespace vitrine
