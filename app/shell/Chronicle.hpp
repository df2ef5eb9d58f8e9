#pragma once

#include "controls/Controls.hpp"
#include "core/Diagnostics.hpp"
#include "player/Visit.hpp"
#include "shell/Journal.hpp"
#include "shell/Movement.hpp"
#include "shell/Supervisor.hpp"

#include <optional>

namespace vitrine {

/// Tells the journal and the supervisor what the show does, by comparing it with what was told last.
class Chronicle {
public:
    Chronicle(Journal journal, Instant now);

    /// A frame came to the screen. The first is told, the others are counted.
    void presented(Instant now);
    /// The cases are others now: tell anew where the show is.
    void forget() { m_entry.reset(); }
    void error(const Diagnostics& diagnostics, Instant now);
    /// The same, and on standard error the first of them, for whoever looks after the kiosk.
    void refused(const Diagnostics& diagnostics, Instant now);
    void content(const Cases& cases, Instant now);
    /// Another exhibit is ready and waits for the end of the visit.
    void ready(Instant now);
    /// Who the show is for, what is open, what was set, and where the show is.
    void visit(const Visit& visit, bool asks, const Cases& cases, Instant now);
    void controls(const ControlPanel& panel, const Frame& frame, Instant now);
    /// The screen has another size now.
    void screen(Vec pixels, Instant now);
    /// The touchscreen came or went.
    void touch(bool isPresent, Instant now);
    /// What staff did; facts are names and values. Nothing is ever told of a PIN's digits.
    void staff(const std::string& did, const std::vector<std::pair<std::string, std::string>>& facts, Instant now);
    /// The screen went dark because the kiosk is closed, or light again.
    void light(bool isLight, Instant now);
    void frames(const FrameFigures& figures, Instant now);
    /// Says again when and what this is: each hour, and when the wall clock was set.
    void clock(Instant now);
    /// The loop goes on, with or without anything to draw. How long it may take until this is called again at most.
    void alive(Instant now) { m_supervisor.alive(now); }
    [[nodiscard]] Time longestSilence() const { return m_supervisor.longestSilence(); }

private:
    void start(Instant now);
    void show(const Show& show, const Cases& cases, Instant now);
    void mode(const Visit& visit, Instant now);
    void view(const Visit& visit, const Cases& cases, Instant now);
    void settings(const VisitorSettings& settings, Instant now);
    void entry(const BeatEntry& entry, const Cases& cases, Instant now);

    Journal m_journal;
    Supervisor m_supervisor;
    Instant m_started{};
    Time m_wallOffset{}; ///< the wall clock less the steady one
    std::optional<BeatEntry> m_entry;
    bool m_held = false, m_asks = false;
    bool m_hasTouch = false, m_hadTouch = false; ///< a touchscreen; ever
    std::optional<Visit> m_visit;                ///< as it was told last
    Instant m_visitStart{};
    std::size_t m_presented = 0;
    std::vector<Control> m_controls;
};

} // namespace vitrine
