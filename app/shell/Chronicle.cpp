#include "shell/Chronicle.hpp"

#include "shell/Log.hpp"

#include <nlohmann/json.hpp>

#include <cmath>
#include <ctime>
#include <utility>

namespace vitrine {

namespace {

using Facts = nlohmann::ordered_json;

std::string inUtc(Time wall) {
    const auto moment = static_cast<std::time_t>(wall.count() / 1'000'000);
    std::tm parts{};
    gmtime_r(&moment, &parts);
    char text[sizeof "2000-01-01T00:00:00Z"] = {};
    std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts);
    return text;
}

int whole(float pixels) { return static_cast<int>(std::lround(pixels)); }

Facts pixelsOf(Box box, const Frame& frame) {
    const Vec corner = frame.offset + Vec{box.x, box.y} * frame.scale;
    return {whole(corner.x), whole(corner.y), whole(box.w * frame.scale), whole(box.h * frame.scale)};
}

std::string joined(const std::vector<std::string>& lines) {
    std::string text;
    for (const auto& line : lines)
        text += (text.empty() ? "" : " ") + line;
    return text;
}

Facts factsOf(const Control& control, const Frame& frame) {
    return {{"id", control.id},
            {"box", pixelsOf(control.box, frame)},
            {"label", joined(control.label)},
            {"state", describe(control.state)}};
}

/// What is open, and which.
Facts factsOf(const View& view, const Cases& cases) {
    if (const auto* meaning = std::get_if<Meaning>(&view)) return {{"what", "term"}, {"which", meaning->term}};
    if (const auto* comparing = std::get_if<Comparing>(&view)) {
        const auto& question = comparing->comparison.question;
        return {{"what", "compare"}, {"which", question ? cases.questions[*question] : "ends"}};
    }
    if (std::holds_alternative<Choice>(view)) return {{"what", "choice"}};
    if (std::holds_alternative<Strip>(view)) return {{"what", "strip"}};
    if (std::holds_alternative<TermList>(view)) return {{"what", "terms"}};
    return {{"what", "settings"}};
}

double rounded(double value) { return std::round(value * 100) / 100; }

} // namespace

Chronicle::Chronicle(Journal journal, Instant now) : m_journal(std::move(journal)) { start(now); }

void Chronicle::start(Instant now) {
    m_started = now;
    const Time wall = m_journal.wall();
    m_wallOffset = wall - now;
    m_journal.write(now, "start", {{"at", inUtc(wall)}, {"version", VITRINE_VERSION}});
}

void Chronicle::clock(Instant now) {
    const Time shift = m_journal.wall() - now - m_wallOffset;
    if (now - m_started >= std::chrono::hours{1} || shift > seconds(2) || shift < seconds(-2)) start(now);
}

void Chronicle::presented(Instant now) {
    if (++m_presented == 1) m_journal.write(now, "first-frame", Facts::object());
    m_supervisor.ready();
}

void Chronicle::error(const Diagnostics& diagnostics, Instant now) {
    for (const auto& diagnostic : diagnostics)
        if (diagnostic.severity == Severity::Error) m_journal.write(now, "error", {{"message", describe(diagnostic)}});
}

void Chronicle::refused(const Diagnostics& diagnostics, Instant now) {
    constexpr int most = 8; // a log is read by people
    for (int told = 0; const auto& diagnostic : diagnostics)
        if (diagnostic.severity == Severity::Error && ++told <= most) log(LogLevel::Error, describe(diagnostic));
    error(diagnostics, now);
}

void Chronicle::content(const Cases& cases, Instant now) {
    Facts list = Facts::array();
    for (const auto& one : cases.cases)
        list.push_back({{"case", one.slug}, {"beats", one.beats.size()}});
    m_journal.write(now, "content", {{"cases", list}});
}

void Chronicle::ready(Instant now) { m_journal.write(now, "content-ready", Facts::object()); }

void Chronicle::entry(const BeatEntry& entry, const Cases& cases, Instant now) {
    const auto& marks = cases.cases[entry.caseIndex];
    if (!entry.beat || !m_entry || m_entry->caseIndex != entry.caseIndex)
        m_journal.write(now, "case", {{"case", marks.slug}, {"cause", nameOf(entry.cause)}});
    m_entry = entry;
    if (!entry.beat) return;
    const auto& beat = marks.beats[*entry.beat];
    m_supervisor.status("case " + marks.slug + ", beat " + beat.beat);
    m_journal.write(
        now, "beat",
        {{"case", marks.slug}, {"beat", beat.beat}, {"question", beat.question}, {"cause", nameOf(entry.cause)}});
}

void Chronicle::show(const Show& show, const Cases& cases, Instant now) {
    const BeatEntry present = entryAt(show, cases, now);
    if (!m_entry) entry(present, cases, now);
    for (const auto& each : entriesBetween(*m_entry, present, cases))
        entry(each, cases, now);
    if (std::exchange(m_held, show.held) != show.held)
        m_journal.write(now, show.held ? "hold" : "resume", {{"presented", m_presented}});
}

void Chronicle::visit(const Visit& visit, bool asks, const Cases& cases, Instant now) {
    mode(visit, now);
    if (m_visit) settings(visit.settings, now);
    view(visit, cases, now);
    if (asks && !m_asks) m_journal.write(now, "asking", Facts::object());
    m_asks = asks;
    m_visit = visit;
    m_visit->show = {}; // what is told of it is kept elsewhere, and it holds a whole scene
    show(visit.show, cases, now);
}

void Chronicle::mode(const Visit& visit, Instant now) {
    const Mode before = m_visit ? m_visit->mode : Mode::Attract;
    if (m_visit && before == visit.mode) return;
    if (before != Mode::Attract)
        m_journal.write(now, "visit-end", {{"seconds", rounded(inSeconds(now - m_visitStart))}});
    m_visitStart = now;
    if (visit.mode == Mode::Attract)
        m_journal.write(now, "attract", Facts::object());
    else
        m_journal.write(now, "visit-start",
                        {{"mode", visit.mode == Mode::Presenting ? "presenter" : "visitor"},
                         {"language", visit.settings.language}});
}

void Chronicle::view(const Visit& visit, const Cases& cases, Instant now) {
    const Facts open = isOpen(visit.view) ? factsOf(visit.view, cases) : Facts();
    const Facts before = m_visit && isOpen(m_visit->view) ? factsOf(m_visit->view, cases) : Facts();
    if (open == before) return;
    if (open.is_null())
        m_journal.write(now, "close", before);
    else
        m_journal.write(now, "open", open);
}

void Chronicle::settings(const VisitorSettings& settings, Instant now) {
    const VisitorSettings& before = m_visit->settings;
    const auto tell = [&](const char* name, const auto& was, const auto& is) {
        if (was != is) m_journal.write(now, "setting", {{"name", name}, {"value", is}});
    };
    tell("text-size", before.textScale, settings.textScale);
    tell("contrast", before.theme, settings.theme);
    tell("reduced-motion", before.reducedMotion, settings.reducedMotion);
    tell("slower", before.slower, settings.slower);
    tell("language", before.language, settings.language);
    tell("sound", before.volume, settings.volume);
}

void Chronicle::controls(const ControlPanel& panel, const Frame& frame, Instant now) {
    if (panel.controls == m_controls) return;
    m_controls = panel.controls;
    Facts list = Facts::array();
    for (const auto& control : panel.controls)
        list.push_back(factsOf(control, frame));
    m_journal.write(now, "controls", {{"controls", list}});
}

void Chronicle::screen(Vec pixels, Instant now) {
    m_journal.write(now, "screen", {{"width", whole(pixels.x)}, {"height", whole(pixels.y)}});
}

void Chronicle::touch(bool isPresent, Instant now) {
    m_journal.write(now, "touch", {{"present", isPresent}});
    if (std::exchange(m_hasTouch, isPresent) == isPresent) return;
    if (!isPresent)
        log(LogLevel::Warning, "the touchscreen is gone, and the show goes on without it: look at its plug and cable");
    else if (std::exchange(m_hadTouch, true))
        log(LogLevel::Notice, "the touchscreen is back");
}

void Chronicle::light(bool isLight, Instant now) {
    m_journal.write(now, isLight ? "light" : "dark", Facts::object());
    if (!isLight) m_supervisor.status("closed, the screen is dark");
}

void Chronicle::staff(const std::string& did, const std::vector<std::pair<std::string, std::string>>& facts,
                      Instant now) {
    Facts all{{"did", did}};
    for (const auto& [name, value] : facts)
        all[name] = value;
    m_journal.write(now, "staff", all);
}

void Chronicle::frames(const FrameFigures& figures, Instant now) {
    m_journal.write(now, "frames",
                    {{"due", figures.due},
                     {"drawn", figures.drawn},
                     {"late", figures.late},
                     {"p50", rounded(figures.p50)},
                     {"p99", rounded(figures.p99)}});
}

} // namespace vitrine
