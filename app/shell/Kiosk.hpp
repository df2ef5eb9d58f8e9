#pragma once

#include "setup/Options.hpp"
#include "shell/Backstage.hpp"
#include "shell/Chronicle.hpp"
#include "shell/Clock.hpp"
#include "shell/Hands.hpp"
#include "shell/Screen.hpp"
#include "shell/Signals.hpp"
#include "shell/Wings.hpp"

namespace vitrine {

/// What the loop works with and does not own.
struct Surroundings {
    const PlayOptions& options;
    const Staging& staging;
    const Clock& clock;
    const StopSignal& stop;
    const Wake& wake;
    Screen& screen;
    Chronicle& chronicle;
    Backstage& backstage;
};

/// The running show: takes input, lets time pass, and brings a picture to the screen whenever it is another one.
class Kiosk {
public:
    Kiosk(const Surroundings& surroundings, Edition edition, Show show);

    /// Until it is asked to stop, or the show is over.
    void run();

private:
    void takeInput(Instant now);
    void takeNews(Instant now);
    void takeEdition(Reading reading, Instant now);
    void obey(const Command& command, Instant now);
    void letTimePass(Instant now);
    void look(Instant now);
    void lookAhead(Instant now);
    void rest(Instant now);
    [[nodiscard]] bool layAhead(Instant until);
    void keepFigures(bool drawn, Instant now, Instant seen);
    void watch(Instant now);

    [[nodiscard]] bool isDone(Instant now) const;
    [[nodiscard]] Reach reach(Instant now) const;

    Surroundings m_with;
    Edition m_edition;
    Show m_show;
    Wings m_wings;
    Scenery m_scenery;                          ///< what is on stage
    std::shared_ptr<const Timeline> m_timeline; ///< of it
    Hands m_hands;
    std::optional<Command> m_pending; ///< waits for the other cases to be laid out
    ControlPanel m_panel;
    Scene m_controls; ///< the looks of `m_panel`
    Scene m_shown;    ///< the case's part of what is on screen
    Movement m_movement;
    std::optional<std::pair<std::size_t, std::size_t>> m_ahead; ///< the case and beat the screen is ready for
    bool m_hasBegun = false;                                    ///< the first frame has been seen
    Instant m_nextFrame{}, m_nextWatch{};
    std::uint64_t m_fingerprint = 0;
};

} // namespace vitrine
