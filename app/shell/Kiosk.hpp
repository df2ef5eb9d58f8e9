#pragma once

#include "shell/Hands.hpp"
#include "shell/Lamp.hpp"
#include "shell/Lighting.hpp"
#include "shell/Night.hpp"
#include "shell/Picture.hpp"
#include "shell/Repertoire.hpp"
#include "shell/Surroundings.hpp"
#include "shell/Turning.hpp"
#include "shell/Wanderer.hpp"

namespace vitrine {

/// The running show: takes input, lets time pass, and brings a picture to the screen whenever it is another one.
class Kiosk {
public:
    Kiosk(const Surroundings& surroundings, Edition edition, Show show);

    /// Until it is asked to stop, the show is over, or staff end it.
    void run();

private:
    void present();
    void takeInput(Instant now);
    void takeKey(const KeyStrike& key, Instant now);
    void takePointer(const PointerEvent& event, Instant now);
    void takeNews(Instant now);
    void adopt(Edition edition, Instant now);
    void obey(const Action& action, Instant now);
    void endVisit();
    void letTimePass(Instant now);
    void followStaff(Instant now);
    void followSettings(Instant now);
    void followScreen(Vec pixels, Instant now);
    void heed(Instant now);
    void look(Instant now);
    void lookAhead(Instant now);
    void rest(Instant now);
    [[nodiscard]] bool isAsleep(Instant now);
    void goDark(Instant now);
    void goLight(Instant now);
    [[nodiscard]] bool layAhead(Instant until);
    void tidy(Instant until);
    void keepFigures(bool drawn, Instant seen);

    [[nodiscard]] bool isDone(Instant now) const;
    [[nodiscard]] Reach reach(Instant now) const;
    [[nodiscard]] Occasion occasion() const;
    [[nodiscard]] Props props();
    [[nodiscard]] Instant nextChange(Instant now);
    [[nodiscard]] bool asks(Instant now) const;

    Surroundings m_with;
    Edition m_edition;
    Repertoire m_repertoire;
    Visit m_visit;
    Lighting m_lighting;
    Wings m_wings;
    Stills m_stills;
    Turning m_turning;
    Scenery m_scenery;                          ///< what is on stage
    std::shared_ptr<const Timeline> m_timeline; ///< of it
    Hands m_hands;
    std::optional<Action> m_pending; ///< waits for what it needs to be laid out, unless something else is asked for
    ControlPanel m_panel;
    Scene m_controls; ///< the looks of `m_panel`
    Scene m_shown;    ///< the story's part of what is on screen
    Scene m_onScreen; ///< all of it
    Movement m_movement;
    std::optional<std::pair<std::size_t, std::size_t>> m_ahead; ///< the case and beat the screen is ready for
    std::optional<BeatEntry> m_heard;                           ///< the beat that was told by a sound
    bool m_hasBegun = false;                                    ///< the first frame has been seen
    bool m_moves = false;                                       ///< the next frame will be another one
    Instant m_nextFrame{}, m_nextTidying{};
    Night m_night;
    Lamp m_lamp;
    Wanderer m_wanderer;
    bool m_isDark = false;
};

} // namespace vitrine
