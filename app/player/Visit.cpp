#include "player/Visit.hpp"

#include <algorithm>
#include <utility>

namespace vitrine {
namespace {

/// Whether the show stands or is covered, so that it does not go on without being asked.
bool lingers(const Visit& visit) { return visit.show.held || visit.show.drag || isOpen(visit.view); }

/// From when on nothing happens any more: a comparison is watched to its end.
Instant quietSince(const Visit& visit) {
    const auto* comparing = std::get_if<Comparing>(&visit.view);
    if (!comparing || comparing->comparison.held) return visit.lastTouch;
    const Playhead& playhead = comparing->comparison.playhead;
    const auto end = reaches(playhead, playhead.until, playhead.since);
    return std::max(visit.lastTouch, end.value_or(visit.lastTouch));
}

/// When a visit that lingers plays on by itself.
Instant relentsAt(const Visit& visit, const IdleTimes& idle) {
    if (visit.mode != Mode::Visiting || !lingers(visit)) return never;
    return quietSince(visit) + idle.resume + idle.warn;
}

Instant caseEnd(const Show& show, const Cases& cases) {
    const bool isLast = show.caseIndex + 1 >= cases.cases.size();
    if (show.held || show.drag || (show.rounds == Rounds::Once && isLast)) return never;
    return reaches(show.playhead, cases.cases[show.caseIndex].end, show.playhead.since).value_or(never);
}

/// When the beat ends, or the case, that plays at `t`.
Instant beatEnd(const Show& show, const CaseMarks& marks, Instant t) {
    const Time place = std::max(position(show.playhead, t), show.blend ? show.blend->to : Time::min());
    const auto next = std::ranges::upper_bound(marks.beats, place, {}, &BeatMark::start);
    const Time end = next == marks.beats.end() ? marks.end : next->start;
    return reaches(show.playhead, end, t).value_or(never);
}

/// When the visit is over, as far as that follows from the case that is on.
Instant homeAt(const Visit& visit, const Occasion& occasion) {
    const Instant due = visit.lastTouch + occasion.idle.home;
    if (visit.mode == Mode::Presenting) return due;
    if (visit.mode != Mode::Visiting || lingers(visit)) return never;
    const Instant from = std::max(due, visit.show.playhead.since);
    const Instant end = caseEnd(visit.show, occasion.cases);
    if (from > end) return never;
    const Instant home = beatEnd(visit.show, occasion.cases.cases[visit.show.caseIndex], from);
    return home == never && end == never ? from : home; // a show that has come to its very end has no other beat's end
}

/// The show goes on as it did before something was opened.
void endWaiting(Visit& visit, Instant now) {
    const auto waiting = std::exchange(visit.waiting, std::nullopt);
    if (!waiting) return;
    const Playhead& was = waiting->playhead;
    visit.show.playhead = {position(was, waiting->since), now, was.rate, was.until};
}

void close(Visit& visit, Instant now) {
    visit.view = Story{};
    endWaiting(visit, now);
}

void open(Visit& visit, View view, Instant now) {
    close(visit, now);
    if (isOpen(view)) {
        visit.waiting = Interrupted{visit.show.playhead, now};
        visit.show.playhead = hold(visit.show.playhead, now);
    }
    visit.view = std::move(view);
}

/// What can be asked of a comparison itself; everything else leads out of it.
class Comparer {
public:
    Comparer(Visit& visit, const Occasion& occasion, Instant now) : m_visit(visit), m_occasion(occasion), m_now(now) {}

    [[nodiscard]] bool takes(const Command& command) {
        return std::visit([this](const auto& one) { return take(one); }, command);
    }

private:
    [[nodiscard]] Comparison& comparison() { return std::get<Comparing>(m_visit.view).comparison; }

    bool take(const ToggleHold&) {
        comparison() = toggled(comparison(), m_visit.show.speed, m_now);
        return true;
    }
    bool take(const Hold&) { return comparison().held || take(ToggleHold{}); }
    bool take(const Resume&) { return !comparison().held || take(ToggleHold{}); }
    bool take(const StepOn&) { return step(1); }
    bool take(const StepBack&) { return step(-1); }
    bool take(const JumpToQuestion& jump) {
        if (jump.index < m_occasion.cases.questions.size())
            comparison() = begin(jump.index, m_occasion.cases, m_visit.show.speed, m_now);
        return true;
    }
    template <typename Other>
    bool take(const Other&) {
        return false;
    }

    bool step(int by) {
        comparison() = stepped(comparison(), m_occasion.cases, by, m_now);
        return true;
    }

    Visit& m_visit;
    const Occasion& m_occasion;
    Instant m_now;
};

class Host {
public:
    Host(Visit visit, const Occasion& occasion, Instant now, const Scene& shown)
        : m_visit(std::move(visit)), m_occasion(occasion), m_now(now), m_shown(shown) {}

    [[nodiscard]] Visit visit() && { return std::move(m_visit); }

    void operator()(const Command& command) {
        if (std::holds_alternative<Tick>(command)) return letPass();
        if (isPresenters(command)) return present(command);
        if (m_visit.mode == Mode::Presenting) m_visit.mode = Mode::Visiting;
        if (std::holds_alternative<Comparing>(m_visit.view) && Comparer(m_visit, m_occasion, m_now).takes(command))
            return;
        if (std::holds_alternative<DragEnd>(command) && !m_visit.show.drag) return;
        close(m_visit, m_now);
        play(command);
    }
    void goHome(Instant at) {
        m_visit.mode = Mode::Attract;
        close(m_visit, at);
        m_visit.settings = m_occasion.defaults;
        if (m_visit.show.held) playAt(Resume{}, at);
        m_visit.lastTouch = Instant{};
    }

    void operator()(const OpenChoice&) { open(m_visit, Choice{}, m_now); }
    void operator()(const OpenStrip& strip) { open(m_visit, Strip{strip.scroll}, m_now); }
    void operator()(const OpenTermList&) { open(m_visit, TermList{}, m_now); }
    void operator()(const OpenSettings&) { open(m_visit, SettingsPanel{}, m_now); }
    void operator()(const OpenMeaning& meaning) { open(m_visit, Meaning{meaning.term}, m_now); }
    void operator()(const OpenComparison& wanted) {
        const std::size_t cases = m_occasion.cases.cases.size();
        const std::size_t second = cases > 0 ? (m_visit.show.caseIndex + 1) % cases : 0;
        open(m_visit, Comparing{begin(wanted.question, m_occasion.cases, m_visit.show.speed, m_now), second}, m_now);
    }
    void operator()(const Close&) { close(m_visit, m_now); }
    void operator()(const MoreTime&) {}
    void operator()(const ScrollTo& to) {
        if (auto* strip = std::get_if<Strip>(&m_visit.view)) strip->scroll = std::max(0.f, to.units);
        if (auto* terms = std::get_if<TermList>(&m_visit.view)) terms->scroll = std::max(0.f, to.units);
    }
    void operator()(const CompareNext&) {
        auto* comparing = std::get_if<Comparing>(&m_visit.view);
        const std::size_t cases = m_occasion.cases.cases.size();
        if (comparing && cases > 1) comparing->second = nextCompared(comparing->second, m_visit.show.caseIndex, cases);
    }
    void operator()(const Adopt& adopt) { m_visit.settings = adopt.settings; }

private:
    static bool isPresenters(const Command& command) {
        return std::holds_alternative<PresentOn>(command) || std::holds_alternative<PresentBack>(command) ||
               std::holds_alternative<PresentCover>(command);
    }
    void present(const Command& command) {
        if (std::holds_alternative<PresentCover>(command) && m_visit.mode != Mode::Presenting) return;
        close(m_visit, m_now);
        m_visit.mode = Mode::Presenting;
        play(command);
    }
    void play(const Command& command) { playAt(command, m_now); }
    void playAt(const Command& command, Instant at) {
        m_visit.show = after(std::move(m_visit.show), command, m_occasion.cases, at, m_shown);
    }

    /// What is due is done in the order and at the moments it was due, however late this is asked.
    void letPass() {
        for (;;) {
            const Instant relent = relentsAt(m_visit, m_occasion.idle), home = homeAt(m_visit, m_occasion);
            const Instant next = std::min(relent, home), end = caseEnd(m_visit.show, m_occasion.cases);
            if (next <= m_now && next <= end)
                next == home ? goHome(home) : relentAt(relent);
            else if (end <= m_now)
                playAt(Tick{}, end);
            else
                return play(Tick{});
        }
    }
    void relentAt(Instant at) {
        close(m_visit, at);
        if (m_visit.show.drag) playAt(DragEnd{}, at);
        if (m_visit.show.held) playAt(Resume{}, at);
    }
    Visit m_visit;
    const Occasion& m_occasion;
    Instant m_now;
    const Scene& m_shown;
};

} // namespace

bool isOpen(const View& view) { return !std::holds_alternative<Story>(view); }

std::size_t nextCompared(std::size_t second, std::size_t own, std::size_t cases) {
    const std::size_t next = (second + 1) % cases;
    return next == own ? (next + 1) % cases : next;
}

Visit begin(Show show, const VisitorSettings& defaults) {
    Visit visit;
    visit.show = std::move(show);
    visit.settings = defaults;
    return visit;
}

Touched touched(Visit visit, const Occasion& occasion, Instant now, By by) {
    const bool answers = askedFor(visit, occasion.idle, now).has_value();
    const bool begins = visit.mode == Mode::Attract;
    visit.lastTouch = now;
    if (visit.mode == Mode::Presenting && by == By::Key) return {std::move(visit), false};
    if (visit.mode == Mode::Presenting) visit.show = after(std::move(visit.show), Resume{}, occasion.cases, now, {});
    visit.mode = Mode::Visiting;
    return {std::move(visit), answers || begins};
}

Visit after(Visit visit, const Action& action, const Occasion& occasion, Instant now, const Scene& shown) {
    if (visit.show.caseIndex >= occasion.cases.cases.size()) return visit;
    Host host(std::move(visit), occasion, now, shown);
    std::visit(host, action);
    return std::move(host).visit();
}

Visit sentHome(Visit visit, const Occasion& occasion, Instant now) {
    if (visit.show.caseIndex >= occasion.cases.cases.size()) return visit;
    Host host(std::move(visit), occasion, now, {});
    host.goHome(now);
    return std::move(host).visit();
}

Visit carriedOver(Visit visit, const Cases& before, const Cases& afterwards, Instant now) {
    const bool waited = visit.waiting.has_value();
    if (waited) endWaiting(visit, now);
    visit.show = carriedOver(visit.show, before, afterwards, now);
    if (!waited) return visit;
    visit.waiting = Interrupted{visit.show.playhead, now};
    visit.show.playhead = hold(visit.show.playhead, now);
    return visit;
}

std::optional<Time> askedFor(const Visit& visit, const IdleTimes& idle, Instant now) {
    const Instant relent = relentsAt(visit, idle);
    if (relent == never || now < relent - idle.warn || now >= relent) return std::nullopt;
    return relent - now;
}

Instant nextDue(const Visit& visit, const Occasion& occasion, Instant now) {
    const Instant relent = relentsAt(visit, occasion.idle);
    // When the visit is over after the end of this case is known only when the next has begun.
    const bool plays = visit.mode == Mode::Visiting && !lingers(visit);
    const Instant home = std::min(homeAt(visit, occasion), plays ? caseEnd(visit.show, occasion.cases) : never);
    if (relent == never) return std::max(home, now);
    if (now < relent - occasion.idle.warn) return std::min(relent - occasion.idle.warn, std::max(home, now));
    const auto left = std::max(relent - now, Time{0});
    return now + std::max(left % seconds(1), left > Time{0} ? Time{1} : Time{0});
}

} // namespace vitrine
