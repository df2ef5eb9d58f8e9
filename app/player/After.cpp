#include "player/Show.hpp"

#include <algorithm>
#include <utility>

namespace vitrine {
namespace {

constexpr Time stillAtStart = seconds(2); // a step back this early in a beat means the one before

/// Where a held show comes to rest when it is taken to `to`: when the movement there has been played.
Time restAfter(const CaseMarks& marks, Time to) {
    const std::optional<std::size_t> beat = beatAt(marks, to);
    if (!beat) return std::max(marks.coverRest, to);
    const BeatMark& mark = marks.beats[*beat];
    return std::max(to, std::min(mark.rest, mark.endExclusive - Time{1}));
}

/// A place to go to, and why.
struct Way {
    std::size_t caseIndex = 0;
    Time to{};
    Cause cause = Cause::Jump;
};

class Player {
public:
    Player(Show show, const Cases& cases, Instant now, const Scene& shown)
        : m_show(std::move(show)), m_cases(cases), m_now(now), m_shown(shown) {}

    [[nodiscard]] Show show() && { return std::move(m_show); }

    void operator()(const Hold&) {
        m_show.held = true;
        if (!m_show.drag) m_show.playhead = hold(m_show.playhead, m_now);
    }
    void operator()(const Resume&) {
        m_show.held = false;
        if (!m_show.drag) m_show.playhead = resume(m_show.playhead, m_now, m_show.speed);
    }
    void operator()(const ToggleHold&) {
        if (m_show.held) return (*this)(Resume{});
        (*this)(Hold{});
    }
    void operator()(const StepOn&) { stepOn(Cause::Step); }
    void operator()(const StepBack&) {
        const std::optional<std::size_t> beat = beatAt(marks(), place());
        const bool again = beat && place() - marks().beats[*beat].start > stillAtStart;
        go({m_show.caseIndex, again ? marks().beats[*beat].start : startBefore(beat), Cause::Step});
    }
    void operator()(const PresentOn&) {
        m_show.held = true;
        stepOn(Cause::Presenter);
    }
    void operator()(const PresentBack&) {
        m_show.held = true;
        go({m_show.caseIndex, startBefore(beatAt(marks(), place())), Cause::Presenter});
    }
    void operator()(const PresentCover&) {
        m_show.held = true;
        go({m_show.caseIndex, Time{0}, Cause::Presenter});
    }
    void operator()(const RestartCase&) { go({m_show.caseIndex, Time{0}, Cause::Case}); }
    void operator()(const JumpToQuestion& jump) {
        if (jump.index >= m_cases.questions.size()) return;
        const auto stretch = nextStretch(marks(), m_cases.questions[jump.index], place());
        if (stretch) go({m_show.caseIndex, marks().beats[stretch->first].start, Cause::Jump});
    }
    void operator()(const SwitchCase& to) {
        if (to.index < m_cases.cases.size()) go({to.index, Time{0}, Cause::Case});
    }
    void operator()(const JumpToBeat& jump) {
        if (jump.index < marks().beats.size()) go({m_show.caseIndex, marks().beats[jump.index].start, Cause::Jump});
    }
    void operator()(const JumpInto& jump) {
        if (jump.caseIndex >= m_cases.cases.size()) return;
        const CaseMarks& there = m_cases.cases[jump.caseIndex];
        if (jump.beat < there.beats.size()) go({jump.caseIndex, there.beats[jump.beat].start, Cause::Jump});
    }
    void operator()(const DragTo& drag) {
        const Time to = std::clamp(drag.time, Time{0}, std::max(marks().end, Time{0}));
        if (!m_show.drag) beginDrag();
        m_show.drag = Drag{place(), to, m_now, m_show.drag ? m_show.drag->began : m_now};
        m_show.arrival.beat = beatAt(marks(), to);
    }
    void operator()(const DragEnd&) {
        if (!m_show.drag) return;
        const Time to = m_show.drag->to;
        const bool isThere = place() == to && blended(m_show, m_now) >= 1;
        const std::size_t number = m_show.arrival.number;
        go({m_show.caseIndex, to, Cause::Drag});
        m_show.arrival.number = number;
        if (isThere) arriveAtOnce(to);
        if (m_show.held) m_show.playhead.until = to;
    }
    /// At the end of a case the next one begins, at the very moment the end was reached, however late this is asked.
    void operator()(const Tick&) {
        if (m_show.blend && blended(m_show, m_now) >= 1) m_show.blend.reset();
        while (endsBy(m_now)) {
            const Instant now = std::exchange(m_now, endInstant());
            go({nextCase(), Time{0}, Cause::ByTime});
            m_now = now;
        }
    }

private:
    [[nodiscard]] const CaseMarks& marks() const { return m_cases.cases[m_show.caseIndex]; }
    [[nodiscard]] Time place() const { return placeAt(m_show, m_now); }
    [[nodiscard]] bool isLastCase() const { return m_show.caseIndex + 1 >= m_cases.cases.size(); }
    [[nodiscard]] std::size_t nextCase() const { return isLastCase() ? 0 : m_show.caseIndex + 1; }

    [[nodiscard]] Instant endInstant() const {
        return reaches(m_show.playhead, marks().end, m_show.playhead.since).value_or(never);
    }
    [[nodiscard]] bool endsBy(Instant now) const {
        if (m_show.held || m_show.drag || (m_show.rounds == Rounds::Once && isLastCase())) return false;
        return endInstant() <= now;
    }
    [[nodiscard]] Time startBefore(std::optional<std::size_t> beat) const {
        return beat && *beat > 0 ? marks().beats[*beat - 1].start : Time{0};
    }

    void stepOn(Cause cause) {
        const std::optional<std::size_t> beat = beatAt(marks(), place());
        const std::size_t next = beat ? *beat + 1 : 0;
        if (next >= marks().beats.size()) return go({nextCase(), Time{0}, cause});
        go({m_show.caseIndex, marks().beats[next].start, cause});
    }
    void beginDrag() {
        m_show.arrival = {beatAt(marks(), place()), Cause::Drag, m_show.arrival.number + 1};
        if (blended(m_show, m_now) < 1)
            m_show.blend->from = m_shown;
        else
            m_show.blend.reset();
    }
    /// Blends what is shown into the target, then plays on from there; a held show plays what moves there and rests.
    void go(const Way& way) {
        m_show.caseIndex = way.caseIndex;
        m_show.drag.reset();
        const Time until = m_show.held ? restAfter(marks(), way.to) : never;
        m_show.playhead = {way.to - blendTime, m_now, m_show.speed, until};
        m_show.blend = Blend{m_shown, way.to};
        m_show.arrival = {beatAt(marks(), way.to), way.cause, m_show.arrival.number + 1};
        if (m_shown.drawables.empty()) arriveAtOnce(way.to);
    }
    void arriveAtOnce(Time to) {
        m_show.blend.reset();
        m_show.playhead = seek(m_show.playhead, to, m_now);
    }

    Show m_show;
    const Cases& m_cases;
    Instant m_now;
    const Scene& m_shown;
};

} // namespace

Show after(Show show, const Command& command, const Cases& cases, Instant now, const Scene& shown) {
    if (show.caseIndex >= cases.cases.size()) return show;
    Player player(std::move(show), cases, now, shown);
    std::visit(player, command);
    return std::move(player).show();
}

} // namespace vitrine
