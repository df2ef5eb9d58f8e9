#include "shell/StaffRoom.hpp"

#include "shell/Backlight.hpp"
#include "staff/Pin.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace vitrine {

namespace {

constexpr float shortSide = 1080;
constexpr Time healthPeriod = seconds(5);

Vec unitsOf(Vec pixel, const Frame& frame) {
    return {(pixel.x - frame.offset.x) / frame.scale, (pixel.y - frame.offset.y) / frame.scale};
}

/// The place where staff hold the show, or nothing when it has gone with another exhibit.
std::optional<JumpInto> placeOf(const HeldBeat& held, const Cases& cases) {
    for (std::size_t i = 0; i < cases.cases.size(); ++i) {
        if (cases.cases[i].slug != held.caseSlug) continue;
        const auto& beats = cases.cases[i].beats;
        const auto beat = std::ranges::find(beats, held.beat, &BeatMark::beat);
        if (beat != beats.end()) return JumpInto{i, static_cast<std::size_t>(beat - beats.begin())};
    }
    return std::nullopt;
}

} // namespace

StaffRoom::StaffRoom(StaffRoomWith with, Instant now)
    : m_with(std::move(with)), m_worker(m_with.wake), m_door(m_with.state, m_worker, now), m_settings(m_with.settings) {
    if (m_settings.brightness && m_with.choices.brightness) setBrightness(m_with.backlights, *m_settings.brightness);
}

bool StaffRoom::isOpen() const { return m_access.stage == StaffStage::Pad || m_access.stage == StaffStage::Panel; }

StaffRoom::Screen StaffRoom::screen() const {
    if (m_access.stage == StaffStage::Pad) return Screen::Pad;
    if (m_access.stage == StaffStage::Panel) return Screen::Panel;
    return m_settings.isClosed ? Screen::Closed : Screen::None;
}

std::vector<PointerEvent> StaffRoom::leftOf(const PointerEvent& event, const Frame& frame, Instant now) {
    letPass(now); // a press that lasts long enough is staff's, however late it is told
    if (isOpen()) {
        takeInside(event, frame, now);
        return {};
    }
    const Vec at = unitsOf(event.at, frame) * (1 / shortSide);
    const bool isInCorner = at.x <= staffCorner && at.y <= staffCorner;
    std::vector<PointerEvent> left = whileClosed(event, isInCorner, at, now);
    return stands() ? std::vector<PointerEvent>{} : left;
}

std::vector<PointerEvent> StaffRoom::whileClosed(const PointerEvent& event, bool isInCorner, Vec parts, Instant now) {
    if (m_access.stage == StaffStage::Closed) {
        if (event.did != PointerDid::Press || !isInCorner) return {event};
        m_access = pressed(m_access, parts.x, parts.y, now);
        m_keptBack = {event};
        return {};
    }
    if (event.did == PointerDid::Move && isInCorner) return {};
    m_access = released(m_access);
    std::vector<PointerEvent> left = std::exchange(m_keptBack, {});
    left.push_back(event);
    return left;
}

const Control* StaffRoom::buttonAt(const PointerEvent& event, const Frame& frame) const {
    const Vec at = unitsOf(event.at, frame);
    for (const Control& control : m_picture.controls)
        if (contains(control.box, at) && !control.state.disabled) return &control;
    return nullptr;
}

void StaffRoom::takeInside(const PointerEvent& event, const Frame& frame, Instant now) {
    const Control* button = buttonAt(event, frame);
    const std::string id = button ? button->id : "";
    m_lookAgain = now;
    if (event.did == PointerDid::Press) {
        m_held = id;
        m_access = touched(std::move(m_access), now);
    }
    m_pressed = id == m_held ? id : "";
    if (event.did != PointerDid::Release) return;
    m_pressed.clear();
    if (const std::string held = std::exchange(m_held, ""); !held.empty() && held == id) tap(id, now);
}

void StaffRoom::tap(const std::string& id, Instant now) {
    const StaffStage before = m_access.stage;
    if (const auto key = padKeyOf(id)) {
        m_access = struck(std::move(m_access), *key, now);
        if (m_access.isEntered) m_door.ask(m_access.typed, now);
    }
    if (const auto button = panelButtonOf(id); button && m_access.stage == StaffStage::Panel) tapPanel(*button, now);
    m_with.sound.setVolume(visitor().volume); // who changes it hears it
    m_with.sound.play(SoundCue::Touch);
    tellStage(before, now);
}

void StaffRoom::tapPanel(const std::string& button, Instant now) {
    const std::string sure = std::exchange(m_sure, "");
    m_access = touched(std::move(m_access), now);
    if (button == "close") m_access = {};
    if (button == "earlier") m_skipped += m_picture.told;
    if (button == "later") m_skipped -= std::min(m_skipped, m_picture.told);
    if (button == "close" || button == "earlier" || button == "later") return;
    const bool ends = button == "restart" || button == "console";
    if (ends && sure != button) {
        m_sure = button;
        return;
    }
    change(button, now);
}

/// Does what a button of the panel asks for, and tells it.
void StaffRoom::change(const std::string& button, Instant now) {
    const StaffSettings before = m_settings;
    m_settings = tapped(std::move(m_settings), button, m_with.choices);
    if (button == "hold" && std::exchange(m_settings.held, std::nullopt) == std::nullopt) m_settings.held = m_here;
    if (button == "reload") m_wantsReading = true;
    if (button == "restart") m_leaves = StaffLeave::Restart;
    if (button == "console") m_leaves = StaffLeave::ToConsole;
    std::string value;
    for (const StaffRow& row : facts(now).rows)
        if (row.id == settingOf(button)) value = row.value;
    if (button == "hold") value = m_settings.held ? m_here.caseSlug + " " + m_here.beat : "off";
    if (button == "closed") value = m_settings.isClosed ? "on" : "off";
    m_with.chronicle.staff("wish", {{"wish", button}, {"value", value}}, now);
    if (m_settings == before) return;
    if (m_settings.brightness != before.brightness && m_with.choices.brightness)
        m_worker.give([folder = m_with.backlights, bright = m_settings.brightness.value_or(
                                                       *m_with.choices.brightness)] { setBrightness(folder, bright); });
    keep();
}

void StaffRoom::keep() {
    m_worker.give([state = m_with.state, settings = m_settings, found = m_found] {
        const Trouble trouble = keepStaffSettings(state, settings);
        const std::scoped_lock lock(found->mutex);
        found->trouble = trouble.value_or("");
    });
}

void StaffRoom::askHealth(Instant now) {
    m_nextHealth = now + healthPeriod;
    m_worker.give([state = m_with.state, exhibit = m_with.exhibit, found = m_found] {
        const StaffHealth health = healthNow(state, exhibit);
        const std::scoped_lock lock(found->mutex);
        found->health = health;
    });
}

void StaffRoom::tellStage(StaffStage before, Instant now) {
    const StaffStage stage = m_access.stage;
    if (stage == before) return;
    m_lookAgain = now;
    m_sure.clear();
    m_held.clear();
    m_pressed.clear();
    if (stage == StaffStage::Pad) {
        m_keptBack.clear();
        m_door.look();
        m_with.chronicle.staff("opened", {}, now);
    }
    if (stage == StaffStage::Panel) {
        m_skipped = 0;
        m_with.chronicle.staff("entered", {}, now);
        askHealth(now);
    }
    const bool wasOpen = before == StaffStage::Pad || before == StaffStage::Panel;
    if (stage == StaffStage::Closed && wasOpen) m_with.chronicle.staff("left", {}, now);
    if (stage != StaffStage::Panel) m_nextHealth = never;
}

void StaffRoom::hear(PinAnswer answer, Instant now) {
    if (m_access.stage == StaffStage::Pad && !m_access.isEntered) { // nobody has asked: there is no PIN
        m_access.answer = answer;
        return m_with.chronicle.staff("no-pin", {}, now);
    }
    wipe(m_access.typed);
    m_access = judged(std::move(m_access), answer, now);
    if (answer == PinAnswer::NoPin) m_with.chronicle.staff("no-pin", {}, now);
    if (answer == PinAnswer::Unsound) m_with.chronicle.staff("unsound", {}, now);
    if (answer == PinAnswer::Wrong) m_with.chronicle.staff("wrong", {}, now);
    if (wait(now) > Time{0}) {
        const auto left = static_cast<long>(std::ceil(inSeconds(wait(now))));
        m_with.chronicle.staff("locked", {{"seconds", std::to_string(left)}}, now);
    }
}

void StaffRoom::letPass(Instant now) {
    const StaffStage before = m_access.stage;
    if (const auto answer = m_door.take()) {
        hear(*answer, now);
        m_lookAgain = now;
    }
    m_access = passed(m_access, now);
    tellStage(before, now);
    if (now >= m_nextHealth) askHealth(now);
}

Visit StaffRoom::followed(Visit visit, const Occasion& occasion, bool isReady, Instant now, const Scene& shown) {
    const BeatEntry entry = entryAt(visit.show, occasion.cases, now);
    const CaseMarks& marks = occasion.cases.cases[entry.caseIndex];
    m_here = {marks.slug, entry.beat ? marks.beats[*entry.beat].beat : ""};
    const bool isHere = m_access.stage == StaffStage::Panel || stands();
    if (isHere && visit.mode != Mode::Attract) visit = sentHome(std::move(visit), occasion, now);
    if (visit.mode == Mode::Attract) visit.settings = visitor();
    const bool canStand = isReady || !m_settings.held; // the way to a beat has to be laid out
    if (stands() && !visit.show.held && canStand) {
        m_standsByStaff = true;
        visit = after(std::move(visit), Hold{}, occasion, now, shown);
        const auto place = m_settings.held ? placeOf(*m_settings.held, occasion.cases) : std::nullopt;
        if (place) visit = after(std::move(visit), *place, occasion, now, shown);
    }
    if (!stands() && std::exchange(m_standsByStaff, false))
        visit = after(std::move(visit), Resume{}, occasion, now, shown);
    return visit;
}

StaffFacts StaffRoom::facts(Instant now) const {
    if (!m_names) return {};
    std::vector<std::string> faults = m_with.faults();
    StaffHealth health;
    {
        const std::scoped_lock lock(m_found->mutex);
        health = m_found->health;
        if (!m_found->trouble.empty()) faults.push_back(m_found->trouble);
    }
    if (const std::string silent = m_with.sound.trouble(); !silent.empty() && visitor().volume > 0)
        faults.push_back(phrase(m_names->words, "staff-silent", {{"why", silent}}));
    StaffFacts facts = staffFacts({m_settings, m_with.choices, m_with.diary, health, *m_names, faults, now});
    facts.skipped = std::min(m_skipped, facts.today.size());
    facts.sure = m_sure;
    return facts;
}

void StaffRoom::look(const Edition& edition, const Frame& frame, float mmPerUnit, Instant now) {
    m_names = &edition.names;
    if (screen() == Screen::None) {
        m_picture = {};
        m_frame.reset();
        return;
    }
    if (now < m_lookAgain && m_frame == frame) return;
    m_frame = frame;
    const StaffGround ground{frame, mmPerUnit, m_with.measure, edition.names.words};
    m_lookAgain = never;
    switch (screen()) {
    case Screen::Pad:
        m_picture = padPicture(m_access, wait(now), m_pressed, ground);
        if (wait(now) > Time{0}) m_lookAgain = now + std::max(wait(now) % seconds(1), Time{1000});
        break;
    case Screen::Panel:
        m_picture = panelPicture(facts(now), m_pressed, ground);
        m_lookAgain = now + seconds(1);
        break;
    case Screen::Closed:
        m_picture = closedPicture(now, ground);
        m_lookAgain = nextClosedPicture(now);
        break;
    case Screen::None:
        break;
    }
}

bool StaffRoom::hasTurned() { return std::exchange(m_shown, screen()) != screen(); }

Instant StaffRoom::nextChange() const {
    const Instant due = dueOf(m_access).value_or(never);
    return std::min({due, m_nextHealth, screen() == Screen::None ? never : m_lookAgain});
}

} // namespace vitrine
