#pragma once

#include "core/SharedList.hpp"
#include "core/Time.hpp"
#include "core/Way.hpp"
#include "scene/Scene.hpp"

#include <string>
#include <vector>

namespace vitrine {

/// How a drawable comes or goes: it just is (Cut), fades, is drawn along its length (paths only; closed ones both ways
/// from their first point), grows about its middle, or rises from its foot.
enum class Passage : unsigned char { Cut, Fade, Draw, Grow, Rise };

/// From `start` to `endExclusive` a drawable changes from one value to another; afterwards it stays at `to`.
/// Without `from` it comes into being, without `to` it goes. With both it moves straight, or along `way`, whose ends
/// are where some point of it begins and ends. From its start on the drawable stands at `order`, back to front; equal
/// ones stand as their tracks do.
struct Segment {
    Time start{}, endExclusive{};
    std::optional<Drawable> from, to;
    Passage passage = Passage::Fade;
    Way way{};
    int order = 0;
    friend bool operator==(const Segment&, const Segment&) = default;
};

/// All that ever happens to one drawable: segments in order of time that do not overlap. Before the first it is absent
/// (or that segment's `from`). A segment of no length is a cut.
struct Track {
    std::string id;
    std::vector<Segment> segments;
    friend bool operator==(const Track&, const Track&) = default;
};

/// Where a beat lies: it starts, its movement ends, what changed is marked until `rest`, and it ends.
struct BeatMark {
    std::string beat, question;
    Time start{}, moved{}, rest{}, endExclusive{};
    std::vector<Time> phases; ///< the start of each phase
    std::string caption;
    friend bool operator==(const BeatMark&, const BeatMark&) = default;
};

/// A case, laid out for one stage size: immutable, and ignorant of schools and questions. The marks are those of the
/// whole case; the tracks tell the whole of it or a part.
struct Timeline {
    Vec size; ///< the stage, in units
    std::vector<Track> tracks;
    SharedList<BeatMark> beats;
    Time end{};
    Time from{}, until = Time::max(); ///< the part that the tracks tell: [from, until)
    friend bool operator==(const Timeline&, const Timeline&) = default;
};

/// The scene at `t`; before the start and after the end, of the case or of the part, the scene at the ends. A pure
/// function of its arguments.
[[nodiscard]] Scene sample(const Timeline& timeline, Time t);

/// Whether the tracks tell what is at `t`.
[[nodiscard]] bool tells(const Timeline& timeline, Time t);

/// The index of the beat at `t`, clamped to the first and last.
[[nodiscard]] std::size_t beatAt(const Timeline& timeline, Time t);

/// Whether anything changes at some moment in [a, b): what the loop asks to know whether it may sleep.
[[nodiscard]] bool movesBetween(const Timeline& timeline, Time a, Time b);

} // namespace vitrine
