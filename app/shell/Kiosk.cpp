#include "shell/Kiosk.hpp"

#include "controls/Draw.hpp"
#include "scene/Snap.hpp"
#include "shell/Watch.hpp"

#include <algorithm>
#include <utility>

namespace vitrine {

namespace {

/// Even a show that stands for hours looks at the wall clock now and then.
constexpr Time longestRest = seconds(10);
constexpr Time watchPeriod = seconds(1);
/// What is laid ahead takes less than this; so much has to be left before anything moves.
constexpr Time layingAhead = seconds(0.05);

Scene joined(Scene scene, const Scene& above) {
    scene.drawables.insert(scene.drawables.end(), above.drawables.begin(), above.drawables.end());
    return scene;
}

} // namespace

Kiosk::Kiosk(const Surroundings& surroundings, Edition edition, Show show)
    : m_with(surroundings), m_edition(std::move(edition)), m_show(std::move(show)),
      m_wings(surroundings.staging, surroundings.screen.measure()), m_hands(surroundings.screen.size()),
      m_fingerprint(fingerprintOf(surroundings.options.common.content)) {}

void Kiosk::run() {
    for (Instant now = m_with.clock.now(); !isDone(now); now = m_with.clock.now()) {
        takeNews(now);
        takeInput(now);
        letTimePass(now);
        look(now);
        rest(now);
    }
}

bool Kiosk::isDone(Instant now) const {
    return m_with.stop.raised() || (isComplete(m_edition) && isOver(m_show, m_edition.cases, now));
}

Reach Kiosk::reach(Instant now) const {
    const Frame& frame = m_with.staging.request.frame;
    const float pixelsWide = m_with.screen.size().x;
    const float mm = mmPerUnit(frame, pixelsWide, widthMm(m_with.options.common.kiosk.settings.screen, pixelsWide));
    return {controls(m_show, m_edition.cases, m_edition.names, frame, mm, m_hands.attention(), now), frame, mm};
}

void Kiosk::obey(const Command& command, Instant now) {
    if (std::holds_alternative<SwitchCase>(command) && !isComplete(m_edition)) {
        m_pending = command;
        return;
    }
    m_show = after(std::move(m_show), command, m_edition.cases, now, m_shown);
}

void Kiosk::takeInput(Instant now) {
    for (const auto& event : m_with.screen.takeInput()) {
        if (const auto* key = std::get_if<KeyStrike>(&event))
            if (const auto command = m_hands.strike(*key, reach(now), now)) obey(*command, now);
        if (const auto* pointer = std::get_if<PointerEvent>(&event)) m_hands.feed(*pointer);
        if (std::holds_alternative<Uncovered>(event)) m_with.screen.forget();
        if (const auto* touch = std::get_if<TouchPresence>(&event)) m_with.chronicle.touch(touch->isPresent, now);
        if (const auto* screen = std::get_if<ScreenChanged>(&event)) m_with.chronicle.screen(screen->pixels, now);
    }
    while (m_hands.pointerWaits())
        if (const auto command = m_hands.point(reach(now), now)) obey(*command, now);
}

void Kiosk::takeNews(Instant now) {
    m_with.wake.answer();
    if (auto reading = m_with.backstage.take()) takeEdition(std::move(*reading), now);
    if (m_pending && isComplete(m_edition)) obey(*std::exchange(m_pending, std::nullopt), now);
    if (m_with.options.watch) watch(now);
    m_with.chronicle.clock(now);
}

void Kiosk::takeEdition(Reading reading, Instant now) {
    m_with.chronicle.error(reading.diagnostics, now);
    if (hasErrors(reading.diagnostics)) return; // the last good content plays on
    const bool isNew = reading.edition.storyboard != m_edition.storyboard;
    if (isNew) m_show = carriedOver(m_show, m_edition.cases, reading.edition.cases, now);
    m_edition = std::move(reading.edition);
    m_with.chronicle.content(m_edition.cases, now);
    if (isNew) m_with.chronicle.forget();
}

void Kiosk::watch(Instant now) {
    if (now < m_nextWatch) return;
    m_nextWatch = now + watchPeriod;
    const auto& folder = m_with.options.common.content;
    if (const auto before = std::exchange(m_fingerprint, fingerprintOf(folder)); before == m_fingerprint) return;
    m_with.backstage.order(readingAnew(folder, m_with.staging));
}

void Kiosk::letTimePass(Instant now) {
    if (isComplete(m_edition)) m_show = after(std::move(m_show), Tick{}, m_edition.cases, now, m_shown);
}

void Kiosk::look(Instant now) {
    if (!m_hasBegun) m_show.playhead.since = now; // nothing passes before there is something to see
    auto [panel, frame, mm] = reach(now);
    if (panel != m_panel) {
        m_controls = snapped(draw(panel, frame, m_with.screen.measure(), m_with.staging.request.textScale), frame);
        m_panel = std::move(panel);
    }
    m_scenery = sceneryAt(m_edition, m_show.caseIndex, placeAt(m_show, now));
    m_timeline = m_wings.timeline(m_edition, m_scenery);
    m_shown = sceneAt(m_show, *m_timeline, now);
    const bool drawn = m_with.screen.show(joined(m_shown, m_controls));
    const Instant seen = m_with.clock.now();
    if (drawn) m_with.chronicle.presented(seen);
    if (drawn && !std::exchange(m_hasBegun, true)) m_show.playhead.since = seen;
    m_with.chronicle.show(m_show, m_edition.cases, seen);
    m_with.chronicle.controls(m_panel, frame, seen);
    m_with.chronicle.alive(seen);
    keepFigures(drawn, now, seen);
    lookAhead(now);
}

/// When nothing moves any more there is time to make the texts and pictograms of the next beat.
void Kiosk::lookAhead(Instant now) {
    const CaseMarks& marks = m_edition.cases.cases[m_show.caseIndex];
    const auto beat = beatAt(marks, placeAt(m_show, now));
    const std::pair ahead{m_show.caseIndex, beat ? *beat + 1 : 0};
    if (m_ahead == ahead || ahead.second >= marks.beats.size() || moving(m_show, *m_timeline, now)) return;
    m_ahead = ahead;
    const auto timeline = m_wings.timeline(m_edition, {m_scenery.course, ahead.second});
    const BeatMark& next = marks.beats[ahead.second];
    constexpr int looks = 6; // what travels comes and goes in between
    std::vector<Scene> scenes;
    for (int i = 1; i <= looks; ++i)
        scenes.push_back(sample(*timeline, next.start + (next.rest - next.start) * i / looks));
    m_with.screen.anticipate(scenes);
}

void Kiosk::keepFigures(bool drawn, Instant now, Instant seen) {
    if (moving(m_show, *m_timeline, now)) {
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
    if (m_with.screen.hasInput()) return;
    const Time longest = std::min(m_with.options.watch ? watchPeriod : longestRest, m_with.chronicle.longestSilence());
    const Instant until = std::min(nextChange(m_show, *m_timeline, now), now + longest);
    if (layAhead(until)) return;
    waitFor({stop, m_with.wake.descriptor(), m_with.screen.inputDescriptor()}, until - m_with.clock.now());
}

/// While nothing moves there is time to get ready what may come on next, a beat at a time, so that input never waits
/// for more than that.
bool Kiosk::layAhead(Instant until) {
    if (until - m_with.clock.now() < layingAhead) return false;
    const auto missing = missingBeside(m_scenery, m_edition, m_wings);
    if (missing) (void)m_wings.timeline(m_edition, *missing);
    return missing.has_value();
}

} // namespace vitrine
