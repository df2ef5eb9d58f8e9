#include "player/Samples.hpp"
#include "records/Figures.hpp"
#include "records/Recorder.hpp"
#include "setup/MachineZone.hpp"
#include "shell/Chronicle.hpp"
#include "shell/Night.hpp"
#include "shell/Successor.hpp"
#include "support/Scratch.hpp"
#include "support/Zone.hpp"

#include <catch2/catch.hpp>

#include <fstream>
#include <random>
#include <set>

using namespace vitrine;
using std::chrono::days, std::chrono::floor, std::chrono::hours, std::chrono::local_days, std::chrono::March,
    std::chrono::minutes;
using namespace std::chrono_literals;

namespace {

/// Open from Monday to Saturday by day, on Fridays until one in the night; closed on one day.
OpeningHours openingHours() {
    OpeningHours opening;
    opening.open = {{{true, true, true, true, false, true, false}, hours{9}, hours{18}},
                    {{false, false, false, false, true, false, false}, hours{9}, hours{1}}};
    opening.closed = {{{{}, March / 19}, {{}, March / 19}}};
    return opening;
}

/// What was really done, to hold the statistics to.
struct Truth {
    std::size_t visits = 0, cutOff = 0, comparing = 0, holding = 0;
    std::map<Day, std::size_t> days;
    std::array<std::size_t, 24> hours{};
};

/// What the present visitor has done.
struct Deeds {
    bool compared = false, held = false;
};

/// A kiosk that is left alone in March: the parts that `play` is made of, on clocks of the test's own.
class Month {
public:
    Month() { start(); }

    void live(hours time) {
        for (int hour = 0; hour < time.count(); ++hour)
            liveHour(hour);
        m_chronicle.reset();
        m_recorder.reset(); // keeps the rest
    }
    [[nodiscard]] const Truth& truth() const { return m_truth; }
    [[nodiscard]] Figures figures() const {
        const ReadRecords read = readRecords(m_scratch / "visits.sqlite");
        CHECK(read.trouble.empty());
        return figuresOf(visitsOf(read.records));
    }
    [[nodiscard]] const std::vector<std::uintmax_t>& journalSizes() const { return m_sizes; }
    [[nodiscard]] int faults() const { return m_faults; }
    [[nodiscard]] int editions() const { return m_editions; }

private:
    // -- the machine

    void start() {
        m_chronicle.reset();
        m_recorder = std::make_unique<Recorder>(m_scratch / "visits.sqlite");
        Journal journal((m_scratch / "journal").string(), [this] { return wall(); });
        journal.alsoTell([r = m_recorder.get()](Time utc, const std::string& event,
                                                const nlohmann::ordered_json& facts) { r->note(utc, event, facts); });
        m_chronicle = std::make_unique<Chronicle>(std::move(journal), m_now);
        m_visit = begin(begin({0, {}, showSpeed, Rounds::Endless}, cases(), m_now), {});
        m_isDark = false;
        m_lastBeat = m_now;
    }
    [[nodiscard]] const Cases& cases() const { return m_exhibitions.at(m_playing).cases; }
    [[nodiscard]] Time wall() const { return m_begun + m_now + m_skew; }
    [[nodiscard]] UtcTime utc() const { return UtcTime{floor<std::chrono::seconds>(wall())}; }
    [[nodiscard]] Occasion occasion() const { return {cases(), m_idle, m_defaults}; }
    [[nodiscard]] bool isHome() const { return m_visit.mode == Mode::Attract; }

    /// What the loop does each time it comes round.
    void look() {
        if (m_waiting && isHome()) adopt();
        if (const bool isDark = m_night.isDark(m_now, isHome()); std::exchange(m_isDark, isDark) != isDark)
            turn(isDark);
        if (m_isDark) return;
        act(Tick{});
        const BeatEntry entry = entryAt(m_visit.show, cases(), m_now);
        if (std::exchange(m_entry, entry) != entry) m_lastBeat = m_now;
        m_chronicle->visit(m_visit, askedFor(m_visit, m_idle, m_now).has_value(), cases(), m_now);
        m_chronicle->clock(m_now);
    }
    void turn(bool isDark) {
        m_chronicle->light(!isDark, m_now);
        if (isDark) m_visit = begin(begin({0, {}, showSpeed, Rounds::Endless}, cases(), m_now), {});
        if (!isDark) m_visit.show.playhead.since = m_now;
        m_lastBeat = m_now;
    }
    void adopt() {
        const Cases before = cases();
        m_playing = 1 - m_playing;
        m_waiting = false;
        ++m_editions;
        m_visit = carriedOver(std::move(m_visit), before, cases(), m_now);
        m_chronicle->content(cases(), m_now);
    }
    void act(const Action& action) { m_visit = after(std::move(m_visit), action, occasion(), m_now, {}); }

    void passUntil(Instant until) {
        while (m_now < until) {
            look();
            const Instant due = m_isDark ? m_now + minutes{2} : nextDue(m_visit, occasion(), m_now);
            m_now = std::min({until, std::max(due, m_now + Time{1}), m_now + (m_isDark ? minutes{2} : seconds(20))});
            look();
            checkThatItLives();
        }
    }
    /// At night it is dark; by day beats follow beats, and whoever has gone is gone for the kiosk, too.
    void checkThatItLives() {
        const bool isNight = !isOpen(m_hours, utc(), m_zone) && m_now - m_lastTouch > seconds(1000);
        m_nightSince = isNight ? m_nightSince.value_or(m_now) : std::optional<Instant>{};
        if (m_nightSince && m_now - *m_nightSince > seconds(2)) REQUIRE(m_isDark);
        if (!isNight && isOpen(m_hours, utc(), m_zone))
            m_daySince = m_daySince.value_or(m_now);
        else
            m_daySince.reset();
        if (m_daySince && m_now - *m_daySince > seconds(130)) REQUIRE_FALSE(m_isDark);
        if (m_now - m_lastTouch > seconds(400)) REQUIRE(isHome());
        if (!m_isDark && isHome()) REQUIRE(m_now - m_lastBeat < seconds(60));
    }

    // -- who comes, and what goes wrong

    int below(int n) { return std::uniform_int_distribution<int>(0, n - 1)(m_random); }

    void liveHour(int hour) {
        const Instant end = hours{hour + 1};
        const auto local =
            std::chrono::duration_cast<hours>(m_zone.localAt(utc()) - floor<days>(m_zone.localAt(utc()))).count();
        const bool isBusy = local >= 13 && local < 17;
        passUntil(m_now + minutes{below(20)});
        if (below(2) == 0) somebody(); // a fault comes in the middle of a visit, or between two
        inject(below(8));
        if (hour % 24 == 11) putContent();
        for (int visitors = below(isBusy ? 9 : 4); visitors > 0 && m_now < end; --visitors) {
            passUntil(std::min(end, m_now + seconds(20.0 + below(500))));
            if (isOpen(m_hours, utc(), m_zone) || below(40) == 0) somebody();
        }
        passUntil(std::max(end, m_now));
        if (hour % 24 == 23) m_sizes.push_back(std::filesystem::file_size(m_scratch / "journal"));
    }
    void touch() {
        if (m_now < m_touchIsBack) return;
        const bool begins = isHome();
        m_night.touch(m_now);
        m_lastTouch = m_now;
        m_visit = touched(std::move(m_visit), occasion(), m_now).visit;
        look();
        if (!begins) return;
        m_deeds = {};
        ++m_truth.visits;
        const LocalTime local = m_zone.localAt(utc());
        const auto day = floor<days>(local);
        ++m_truth.days[Day{day.time_since_epoch()}];
        ++m_truth.hours.at(static_cast<std::size_t>(std::chrono::duration_cast<hours>(local - day).count()));
    }
    void somebody() {
        for (int deeds = 1 + below(12); deeds > 0; --deeds) {
            touch();
            if (m_now < m_touchIsBack || isHome()) return;
            deed(below(9));
            look();
            passUntil(m_now + seconds(1.0 + below(below(8) == 0 ? 70 : 12)));
        }
    }
    void deed(int which) {
        if (which == 0) {
            act(ToggleHold{});
            if (m_visit.show.held && !std::exchange(m_deeds.held, true)) ++m_truth.holding;
        } else if (which == 1) {
            act(OpenComparison{static_cast<std::size_t>(below(6))});
            if (!std::exchange(m_deeds.compared, true)) ++m_truth.comparing;
        } else if (which == 2) {
            act(OpenSettings{});
        } else if (which == 3) {
            act(JumpToQuestion{static_cast<std::size_t>(below(6))});
        } else if (which == 4) {
            act(SwitchCase{static_cast<std::size_t>(below(3))});
        } else if (which == 5) {
            act(Close{});
        } else {
            act(which == 6 ? Action{StepBack{}} : Action{StepOn{}});
        }
    }
    void inject(int fault) {
        ++m_faults;
        if (fault == 0) { // the program fails and is started again
            if (!isHome()) ++m_truth.cutOff;
            start();
            look();
        } else if (fault == 1 || fault == 2) { // somebody sets the clock by a day; the next hour it is right again
            m_skew = m_skew < hours{-1} || m_skew > hours{1} ? Time{} : fault == 1 ? Time{hours{24}} : Time{hours{-24}};
        } else if (fault == 3) { // what keeps the clock right takes a step
            m_skew += seconds(below(100) / 10.0 - 5);
        } else if (fault == 4) { // the touchscreen is gone for ten minutes
            m_chronicle->touch(false, m_now);
            m_touchIsBack = m_now + minutes{10};
        } else if (fault == 5) { // another screen: all is laid out anew
            m_visit = carriedOver(std::move(m_visit), cases(), cases(), m_now);
        } else if (fault == 6) { // a folder that is never finished is never taken up
            for (int change = 0; change < 9; ++change)
                REQUIRE_FALSE(m_lookout.isAnother(static_cast<std::uint64_t>(1000 * m_faults + change)));
        } else { // a palm: 200 strikes at a time
            for (int strike = 0; strike < 200 && !m_isDark && !isHome(); ++strike, touch())
                act(StepOn{});
        }
    }
    void putContent() {
        ++m_put;
        REQUIRE_FALSE(m_lookout.isAnother(m_put));
        REQUIRE(m_lookout.isAnother(m_put));
        m_waiting = true;
    }

    static constexpr double showSpeed = 0.4;

    testing::Zone m_here{"Europe/Berlin"}; // clocks are put on on the 29th of March
    testing::Scratch m_scratch;
    const TimeZone m_zone = machineZone();
    const Time m_begun = m_zone.utcOf(local_days{2026y / March / 2}).time_since_epoch();
    const OpeningHours m_hours = openingHours();
    std::vector<samples::Exhibition> m_exhibitions{samples::exhibition(), samples::exhibition()};
    std::mt19937 m_random{2026};
    Instant m_now{};
    Time m_skew{};
    IdleTimes m_idle;
    VisitorSettings m_defaults;
    Night m_night{m_hours, m_zone, [this] { return utc(); }};
    Lookout m_lookout{0};
    std::unique_ptr<Recorder> m_recorder;
    std::unique_ptr<Chronicle> m_chronicle;
    std::size_t m_playing = 0;
    Visit m_visit;
    bool m_isDark = false, m_waiting = false;
    std::optional<BeatEntry> m_entry;
    Instant m_lastBeat{}, m_lastTouch{}, m_touchIsBack{};
    std::optional<Instant> m_nightSince, m_daySince;
    Truth m_truth;
    Deeds m_deeds;
    std::vector<std::uintmax_t> m_sizes;
    int m_faults = 0, m_editions = 0;
    std::uint64_t m_put = 0;
};

/// What this process has written so far, in bytes.
std::uintmax_t writtenBytes() {
    std::ifstream io("/proc/self/io");
    std::string name;
    for (std::uintmax_t count = 0; io >> name >> count;)
        if (name == "wchar:") return count;
    return 0;
}

} // namespace

TEST_CASE(
    "In a month with a fault an hour the kiosk never gets stuck, nothing grows, and what it tells of visits is true",
    "[shell]") {
    const auto before = writtenBytes();
    Month month;
    month.live(hours{30 * 24});
    const auto written = writtenBytes() - before;
    const Truth& truth = month.truth();
    const Figures figures = month.figures();
    CHECK(month.faults() == 30 * 24);
    CHECK(month.editions() == 30);
    CHECK(truth.visits > 500);
    CHECK(figures.visits == truth.visits);
    CHECK(truth.cutOff > 10);
    CHECK(figures.cutOff == truth.cutOff);
    CHECK(figures.hours == truth.hours);
    for (const auto& [day, visits] : truth.days)
        CHECK(figures.days.at(day) == visits);
    CHECK(figures.used.at("compare") == truth.comparing);
    CHECK(figures.used.at("hold") == truth.holding);

    const auto& sizes = month.journalSizes();
    REQUIRE(sizes.size() == 30);
    const auto week = [&](std::size_t last) { return sizes[last] - sizes[last - 7]; };
    CHECK(week(29) < week(8) * 5 / 4);
    CHECK(written / 30 < 50'000'000); // R13
}
