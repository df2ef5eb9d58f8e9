#include "shell/Kiosk.hpp"

#include "controls/Draw.hpp"
#include "scene/Snap.hpp"
#include "scene/Wander.hpp"
#include "setup/ControlNames.hpp"
#include "setup/MachineZone.hpp"
#include "shell/Memory.hpp"

#include <algorithm>
#include <utility>

namespace vitrine {

namespace {

/// What is laid ahead takes less than this; so much has to be left before anything moves.
constexpr Time layingAhead = seconds(0.05);
/// The same for giving memory back, and how often that is done.
constexpr Time tidying = seconds(0.5), tidyingPeriod = seconds(20);

Scene joined(Scene scene, const Scene& above) {
    scene.drawables.insert(scene.drawables.end(), above.drawables.begin(), above.drawables.end());
    return scene;
}

/// Whether all that it needs has been laid out: the other cases, and beside each other.
bool isReadyFor(const Action& action, const Edition& edition) {
    const auto* command = std::get_if<Command>(&action);
    const bool goesElsewhere =
        command && (std::holds_alternative<SwitchCase>(*command) || std::holds_alternative<JumpInto>(*command));
    if (goesElsewhere) return isComplete(edition);
    const bool showsAll = std::holds_alternative<OpenComparison>(action) || std::holds_alternative<OpenChoice>(action);
    return !showsAll || hasPanels(edition);
}

bool isTick(const Action& action) {
    const auto* command = std::get_if<Command>(&action);
    return command && std::holds_alternative<Tick>(*command);
}

/// Whether a touch beside what is open puts it away.
bool givesWay(const View& view) {
    return std::holds_alternative<Meaning>(view) || std::holds_alternative<SettingsPanel>(view);
}

Vec inUnits(Vec pixel, const Frame& frame) {
    return {(pixel.x - frame.offset.x) / frame.scale, (pixel.y - frame.offset.y) / frame.scale};
}

/// Whether a point is on a control, or on the card that is open.
bool isOnSomething(const ControlPanel& panel, Vec at) {
    if (controlAt(panel, at)) return true;
    return std::ranges::any_of(panel.plates, [at](const Plate& plate) { return contains(plate.box, at); });
}

float reachTop(const KioskSettings& settings, const Frame& frame, float mm) {
    const auto bottom = settings.screen.bottomMm;
    return settings.reach == ReachHeight::Low && bottom ? lowReach(frame, mm, *bottom + settings.screen.marginMm) : 0;
}

UtcTime wallClock() { return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()); }

/// Whether visitors can be asked how loud it is to be: with a sound card, or where the settings say so.
bool canSound(const PlayOptions& options) {
    std::error_code none;
    return options.common.kiosk.settings.sound.on || std::filesystem::exists("/dev/snd/controlC0", none);
}

} // namespace

Kiosk::Kiosk(const Surroundings& surroundings, Edition edition, Show show)
    : m_with(surroundings), m_edition(std::move(edition)),
      m_repertoire(surroundings, m_edition, surroundings.wardrobe.pixels),
      m_visit(begin(std::move(show), surroundings.staff.visitor())),
      m_lighting(themeOf(surroundings.wardrobe, m_visit.settings.theme)), m_wings(surroundings.screen.measure()),
      m_hands(surroundings.screen.size()),
      m_night(surroundings.options.common.kiosk.settings.schedule, machineZone(), wallClock),
      m_wanderer(surroundings.options.common.kiosk.settings.screen.orbitPixels) {
    if (m_with.options.common.kiosk.settings.facilitator && !m_with.options.beatId) present();
}

/// With a presenter beside it the show waits on its cover for the remote.
void Kiosk::present() {
    m_visit.mode = Mode::Presenting;
    m_visit.lastTouch = m_with.clock.now();
    const Instant now = m_visit.lastTouch;
    m_visit = after(std::move(m_visit), PresentCover{}, occasion(), now, {});
}

void Kiosk::run() {
    if (m_night.keepsHours()) m_lamp.switchTo(true); // it may have been left off
    for (Instant now = m_with.clock.now(); !isDone(now); now = m_with.clock.now()) {
        takeNews(now);
        takeInput(now);
        if (isAsleep(now)) continue;
        letTimePass(now);
        followStaff(now);
        followSettings(now);
        heed(now);
        look(now);
        rest(now);
    }
}

bool Kiosk::isDone(Instant now) const {
    return m_with.stop.raised() || m_with.staff.leaves() != StaffLeave::No ||
           (isComplete(m_edition) && isOver(m_visit.show, m_edition.cases, now));
}

Occasion Kiosk::occasion() const { return {m_edition.cases, m_with.staff.idle(), m_with.staff.visitor()}; }

Props Kiosk::props() { return {m_edition, m_wings, m_stills}; }

Reach Kiosk::reach(Instant now) const {
    const KioskSettings& settings = m_with.options.common.kiosk.settings;
    const LayoutRequest& request = m_edition.staging->request;
    const float pixelsWide = m_with.screen.size().x;
    const float mm = mmPerUnit(request.frame, pixelsWide, widthMm(settings.screen, pixelsWide));
    const Circumstances of{m_visit,
                           m_edition.cases,
                           m_edition.names,
                           request.frame,
                           mm,
                           m_hands.attention(),
                           request.textScale,
                           m_with.staff.idle(),
                           reachTop(settings, request.frame, mm)};
    Reach reach{controls(of, now), request.frame, mm};
    if (m_pending) showAwaited(reach.panel, *m_pending, m_edition.staging->words);
    return reach;
}

bool Kiosk::asks(Instant now) const { return askedFor(m_visit, occasion().idle, now).has_value(); }

void Kiosk::obey(const Action& action, Instant now) {
    if (!isTick(action)) {
        m_pending.reset();
        m_with.sound.play(SoundCue::Touch);
        if (m_visit.mode != Mode::Attract) m_visit.lastTouch = now;
    }
    if (!isReadyFor(action, m_edition)) {
        m_pending = action;
        return;
    }
    const bool wasAttract = m_visit.mode == Mode::Attract;
    m_visit = after(std::move(m_visit), action, occasion(), now, m_shown);
    if (m_visit.mode == Mode::Attract && !wasAttract) endVisit();
}

/// What a visitor has left behind outside of the visit.
void Kiosk::endVisit() {
    m_pending.reset();
    m_hands.forget();
}

void Kiosk::takeKey(const KeyStrike& key, Instant now) {
    m_night.touch(now);
    const bool wasAttract = m_visit.mode == Mode::Attract;
    auto [visit, isTaken] = touched(std::move(m_visit), occasion(), now, By::Key);
    m_visit = std::move(visit);
    // Whoever presses a key knows what it does, so the first one acts at once; an answer only answers.
    if (isTaken && !wasAttract) return;
    if (const auto action = m_hands.strike(key, reach(now), now)) obey(*action, now);
}

void Kiosk::takePointer(const PointerEvent& event, Instant now) {
    if (event.did == PointerDid::Press) {
        auto [visit, isTaken] = touched(std::move(m_visit), occasion(), now);
        m_visit = std::move(visit);
        if (isTaken) return;
        const Reach here = reach(now);
        if (givesWay(m_visit.view) && !isOnSomething(here.panel, inUnits(event.at, here.frame))) obey(Close{}, now);
    }
    m_hands.feed(event);
}

void Kiosk::takeInput(Instant now) {
    for (const auto& event : m_with.screen.takeInput()) {
        const auto* key = std::get_if<KeyStrike>(&event);
        if (key && !m_with.staff.covers()) takeKey(*key, now);
        const auto* pointer = std::get_if<PointerEvent>(&event);
        if (pointer && pointer->did == PointerDid::Press) m_night.touch(now);
        if (pointer)
            for (const auto& left : m_with.staff.leftOf(*pointer, m_edition.staging->request.frame, now))
                takePointer(left, now);
        if (std::holds_alternative<Uncovered>(event)) m_with.screen.forget();
        if (const auto* touch = std::get_if<TouchPresence>(&event)) m_with.chronicle.touch(touch->isPresent, now);
        if (const auto* screen = std::get_if<ScreenChanged>(&event)) followScreen(screen->pixels, now);
    }
    while (m_hands.pointerWaits())
        if (const auto action = m_hands.point(reach(now), now)) obey(*action, now);
}

void Kiosk::takeNews(Instant now) {
    m_with.wake.answer();
    if (auto made = m_repertoire.takeMade(m_edition, now)) adopt(*std::move(made), now);
    const bool isAlone = m_visit.mode == Mode::Attract;
    if (auto another = m_repertoire.follow(isAlone, now)) adopt(*std::move(another), now);
    if (m_pending && isReadyFor(*m_pending, m_edition)) obey(Action{*m_pending}, now);
    m_with.chronicle.clock(now);
}

void Kiosk::adopt(Edition edition, Instant now) {
    const bool isNew = edition.storyboard != m_edition.storyboard;
    if (isNew || edition.staging != m_edition.staging) {
        m_visit = carriedOver(std::move(m_visit), m_edition.cases, edition.cases, now);
        m_turning.begin(m_onScreen, now);
    }
    m_edition = std::move(edition);
    m_edition.names.hasSound = canSound(m_with.options);
    m_with.screen.relay(m_edition.staging->pixels, m_edition.staging->request.frame);
    m_hands.resize(m_edition.staging->pixels);
    m_with.chronicle.content(m_edition.cases, now);
    if (isNew) m_with.chronicle.forget();
}

void Kiosk::letTimePass(Instant now) {
    if (isComplete(m_edition)) obey(Tick{}, now);
}

/// What staff want goes before all else.
void Kiosk::followStaff(Instant now) {
    const bool wasAttract = m_visit.mode == Mode::Attract;
    m_with.staff.letPass(now);
    m_visit = m_with.staff.followed(std::move(m_visit), occasion(), isComplete(m_edition), now, m_shown);
    if (m_visit.mode == Mode::Attract && !wasAttract) endVisit();
    if (m_with.staff.wantsReading()) m_repertoire.readAnew();
}

/// What a visitor has set is seen at once where it is a matter of colour, and as soon as it has been laid out where it
/// is not.
void Kiosk::followSettings(Instant now) {
    m_lighting.turnTo(themeOf(m_with.wardrobe, m_visit.settings.theme), now);
    m_with.screen.setTheme(m_lighting.theme(now));
    if (!isComplete(m_edition)) return;
    if (auto ready = m_repertoire.want(m_visit.settings, m_edition)) adopt(*std::move(ready), now);
}

/// Until the exhibit has been laid out for a screen of another size, what there is is shown as large as it fits.
void Kiosk::followScreen(Vec pixels, Instant now) {
    m_with.chronicle.screen(pixels, now);
    m_repertoire.fit(pixels, m_edition);
}

/// A soft sound when the story comes to another beat, and a step against burn-in.
void Kiosk::heed(Instant now) {
    m_with.sound.setVolume(m_visit.settings.volume);
    const BeatEntry present = entryAt(m_visit.show, m_edition.cases, now);
    const bool begins = m_heard && m_heard != present;
    if (const auto place = m_wanderer.step(now, begins, m_moves)) m_with.screen.wander(*place);
    if (begins && present.beat) m_with.sound.play(SoundCue::Beat);
    m_heard = present;
}

void Kiosk::look(Instant now) {
    if (!m_hasBegun) m_visit.show.playhead.since = now; // nothing passes before there is something to see
    auto [panel, frame, mm] = reach(now);
    m_with.staff.look(m_edition, frame, mm, now);
    if (m_with.staff.covers()) panel = {}; // what does nothing is not to be seen either
    if (panel != m_panel) {
        const float textScale = m_edition.staging->request.textScale;
        m_controls = snapped(draw(panel, frame, m_with.screen.measure(), textScale), frame);
        m_panel = std::move(panel);
    }
    m_scenery = sceneryAt(m_edition, m_visit.show.caseIndex, placeAt(m_visit.show, now));
    m_timeline = m_wings.timeline(m_edition, m_scenery);
    m_shown = sceneAt(m_visit.show, *m_timeline, now);
    m_turning.look(m_visit, asks(now), m_onScreen, now);
    if (m_with.staff.hasTurned()) m_turning.begin(m_onScreen, now);
    Scene whole{frame.size, {}};
    if (!m_with.staff.hides()) whole = joined(pictureOf(m_visit, m_shown, m_panel, props(), now), m_controls);
    m_onScreen = bled(m_turning.scene(joined(std::move(whole), m_with.staff.scene()), now));
    const bool drawn = m_with.screen.show(m_onScreen);
    const Instant seen = m_with.clock.now();
    if (drawn) m_with.chronicle.presented(seen);
    if (drawn && !std::exchange(m_hasBegun, true)) m_visit.show.playhead.since = seen;
    m_with.chronicle.visit(m_visit, asks(now), m_edition.cases, seen);
    m_with.chronicle.controls(m_with.staff.covers() ? m_with.staff.controls() : m_panel, frame, seen);
    m_with.chronicle.alive(seen);
    m_moves = nextChange(now) <= now;
    keepFigures(drawn, seen);
    lookAhead(now);
}

/// When nothing moves any more there is time to make the texts and pictograms of the next beat.
void Kiosk::lookAhead(Instant now) {
    const CaseMarks& marks = m_edition.cases.cases[m_visit.show.caseIndex];
    const auto beat = beatAt(marks, placeAt(m_visit.show, now));
    const std::pair ahead{m_visit.show.caseIndex, beat ? *beat + 1 : 0};
    if (m_ahead == ahead || ahead.second >= marks.beats.size() || m_moves) return;
    m_ahead = ahead;
    const auto timeline = m_wings.timeline(m_edition, {m_scenery.course, ahead.second});
    const BeatMark& next = marks.beats[ahead.second];
    constexpr int looks = 6; // what travels comes and goes in between
    std::vector<Scene> scenes;
    for (int i = 1; i <= looks; ++i)
        scenes.push_back(sample(*timeline, next.start + (next.rest - next.start) * i / looks));
    m_with.screen.anticipate(scenes);
}

/// The instant at which the next frame may be another one; `now` while anything moves.
Instant Kiosk::nextChange(Instant now) {
    if (m_turning.isOn(now) || m_lighting.isTurning(now)) return now;
    const Instant due = isComplete(m_edition) ? nextDue(m_visit, occasion(), now) : never;
    const Instant open = nextChangeOf(m_visit, props(), now);
    const Instant story = hidesStory(m_visit.view) ? never : vitrine::nextChange(m_visit.show, *m_timeline, now);
    return std::min({due, open, story, m_with.staff.nextChange()});
}

void Kiosk::keepFigures(bool drawn, Instant seen) {
    if (m_moves) {
        m_movement.current.push_back(seen);
        m_movement.drawn += drawn ? 1 : 0;
        return;
    }
    const auto movement = std::exchange(m_movement, {});
    if (movement.current.size() > 1) m_with.chronicle.frames(figuresOf(movement), seen);
}

void Kiosk::rest(Instant now) {
    m_nextFrame = std::max(m_nextFrame + framePeriod, now);
    const int stop = m_with.stop.descriptor();
    waitFor({stop}, m_nextFrame - m_with.clock.now());
    if (m_moves || m_with.screen.hasInput()) return;
    const Time longest =
        std::min(m_with.options.watch ? Repertoire::watchPeriod : Successor::period, m_with.chronicle.longestSilence());
    const Instant until = std::min(nextChange(now), now + longest);
    if (layAhead(until)) return;
    tidy(until);
    waitFor({stop, m_with.wake.descriptor(), m_with.screen.inputDescriptor()}, until - m_with.clock.now());
}

/// What a visitor opened and left lies about the heap in pieces. Giving it back takes some milliseconds, and nobody
/// waits.
void Kiosk::tidy(Instant until) {
    const Instant now = m_with.clock.now();
    if (now < m_nextTidying || until - now < tidying) return;
    m_nextTidying = now + tidyingPeriod;
    giveBackMemory();
}

/// While nothing moves there is time to get ready what may come on next, a beat at a time, so that input never waits
/// for more than that.
bool Kiosk::layAhead(Instant until) {
    if (until - m_with.clock.now() < layingAhead) return false;
    auto missing = missingBeside(m_scenery, m_edition, m_wings);
    if (!missing) missing = missingBeside(m_visit, m_scenery, m_edition, m_wings);
    if (missing) {
        (void)m_wings.timeline(m_edition, *missing);
        return true;
    }
    return m_stills.makeNext(m_edition, m_scenery.course, wantedStill(m_panel, m_scenery.beat), m_wings);
}

} // namespace vitrine
