#include "controls/Assembly.hpp"
#include "controls/Open.hpp"
#include "scene/Caption.hpp"

#include <algorithm>
#include <cmath>

namespace vitrine {
namespace {

/// What is open fills the room above the band, so the story's controls in the band lead out of it.
class Opened {
public:
    Opened(Assembly& assembly, Instant now) : m_assembly(assembly), m_of(assembly.of()), m_now(now) {}

    void operator()(const Story&) const {}
    void operator()(const Meaning& meaning) const {
        const auto term = std::ranges::find(m_of.names.terms, meaning.term, &TermName::id);
        if (term != m_of.names.terms.end()) m_assembly.addPlate("meaning", meaningBox(), term->text, term->meaning);
    }
    void operator()(const Choice&) const {
        addHeading("choice", m_of.names.exhibit, m_assembly.word("choose-case"));
        const std::vector<Box> cards = choiceCards(m_of.frame, m_of.cases.cases.size(), m_of.textScale);
        for (std::size_t i = 0; i < cards.size(); ++i) {
            const CaseMarks& marks = m_of.cases.cases[i];
            Control& card = addStill("choose." + marks.slug, cards[i], labelOf(i), SwitchCase{i});
            card.aspect = choiceAspect(m_of.frame, cards.size(), m_of.textScale);
            if (i == m_of.visit.show.caseIndex) card.state.bearing = Bearing::Present;
        }
    }
    void operator()(const Strip& strip) const {
        const CaseMarks& marks = m_of.cases.cases[m_of.visit.show.caseIndex];
        const StripPlan plan = stripPlan(m_of.frame, marks.beats.size(), m_of.textScale);
        const float scroll = std::min(strip.scroll, plan.furthest);
        addPage("earlier", plan.earlier, scroll - plan.room.h * 0.7f, scroll > 0);
        addPage("later", plan.later, std::min(scroll + plan.room.h * 0.7f, plan.furthest), scroll < plan.furthest);
        const CaseName* name = nameOf(m_of.names, marks.slug);
        const auto present = beatAt(marks, placeAt(m_of.visit.show, m_now));
        for (std::size_t i = 0; i < plan.cards.size(); ++i) {
            const Box moved{plan.cards[i].x, plan.cards[i].y - scroll, plan.cards[i].w, plan.cards[i].h};
            if (moved.bottom() <= plan.room.y || moved.y >= plan.room.bottom()) continue;
            const std::string caption = name && i < name->beats.size() ? name->beats[i].caption : std::string{};
            const float top = std::max(moved.y, plan.room.y), bottom = std::min(moved.bottom(), plan.room.bottom());
            Control& card = addStill("beat." + marks.beats[i].beat, {moved.x, top, moved.w, bottom - top},
                                     {std::to_string(i + 1), caption}, JumpToBeat{i});
            card.whole = moved;
            card.scrolls = true;
            card.aspect = stripAspect(m_of.frame);
            card.scrolled = scroll;
            card.state.bearing = i == present              ? Bearing::Present
                                 : present && i < *present ? Bearing::Behind
                                                           : Bearing::Ahead;
        }
        addHeading("strip", name ? name->title : marks.slug, m_assembly.word("strip"));
    }
    void operator()(const SettingsPanel&) const;
    void operator()(const Comparing& comparing) const {
        addHeading("comparing", questionOf(comparing), m_assembly.word("compare-about"));
        const std::vector<std::size_t> shown = comparedCases(m_of.visit, m_of.cases.cases.size(), m_of.textScale);
        const std::vector<Box> cards = compareCards(m_of.frame, shown.size(), m_of.textScale);
        for (std::size_t i = 0; i < cards.size(); ++i) {
            const CaseMarks& marks = m_of.cases.cases[shown[i]];
            m_assembly.addPlate("panel." + marks.slug, cards[i]);
            const Box picture = comparePicture(cards[i], m_of.textScale);
            const float wide = std::min(picture.w, 300 * std::min(m_of.textScale, 1.5f));
            const Box foot{picture.centre().x - wide / 2, picture.bottom() + 12, wide,
                           cards[i].bottom() - picture.bottom() - 26};
            Control& watch =
                m_assembly.addWord("watch." + marks.slug, foot, "play", Face::Both, watchFrom(comparing, shown[i]));
            watch.label = {m_assembly.word("watch")};
        }
    }

private:
    void addHeading(const std::string& id, std::string heading, std::string text) const {
        const Box room = openRoom(m_of.frame);
        const float height = std::round((m_of.frame.portrait ? 150.f : 132.f) * std::min(m_of.textScale, 1.5f));
        m_assembly.addPlate(id, {room.x, room.y, room.w, height - 8}, std::move(heading), std::move(text));
    }
    Control& addStill(const std::string& id, Box box, std::vector<std::string> label, const Action& action) const {
        Control& still = m_assembly.add(id, box, std::move(label), action);
        still.face = Face::Still;
        if (box.y < m_of.reachTop) Assembly::disable(still);
        return still;
    }
    void addPage(const std::string& id, Box box, float units, bool leads) const {
        Control& page = m_assembly.addWord(id, box, id, Face::Pictogram, ScrollTo{std::max(0.f, units)});
        if (!leads) Assembly::disable(page);
    }
    [[nodiscard]] Box meaningBox() const {
        const Frame& f = m_of.frame;
        const float k = std::min(m_of.textScale, 1.5f), width = std::min(1180 * k, f.stage.w - 40);
        const float height = (f.portrait ? 330.f : 236.f) * k;
        const float bottom = (f.portrait || m_of.textScale < 1.5f ? f.caption.y : f.stage.bottom()) - 10;
        return {std::round(f.stage.centre().x - width / 2), std::round(bottom - height), width, height};
    }
    /// Number, title, where and how long, and what it is about.
    [[nodiscard]] std::vector<std::string> labelOf(std::size_t index) const {
        const CaseMarks& marks = m_of.cases.cases[index];
        const CaseName* name = nameOf(m_of.names, marks.slug);
        const auto minutes = std::max<std::int64_t>(1, std::llround(inSeconds(marks.end) / 60));
        std::string length = m_assembly.word("length");
        if (const auto at = length.find("{minutes}"); at != std::string::npos)
            length.replace(at, 9, std::to_string(minutes));
        return {std::to_string(index + 1), name ? name->title : marks.slug,
                name ? name->place + " \u00b7 " + length : length, name ? name->summary : std::string{}};
    }
    [[nodiscard]] std::string questionOf(const Comparing& comparing) const {
        const auto& question = comparing.comparison.question;
        if (!question) return m_assembly.word("outcome");
        const std::string& id = m_of.cases.questions[*question];
        const auto known = std::ranges::find(m_of.names.questions, id, &QuestionName::id);
        return known == m_of.names.questions.end() ? id : known->text;
    }
    /// Where the case answers what is compared.
    [[nodiscard]] Command watchFrom(const Comparing& comparing, std::size_t caseIndex) const {
        const CaseMarks& marks = m_of.cases.cases[caseIndex];
        if (!comparing.comparison.question)
            return JumpInto{caseIndex, marks.beats.empty() ? 0 : marks.beats.size() - 1};
        const std::string& question = m_of.cases.questions[*comparing.comparison.question];
        const auto first = std::ranges::find(marks.beats, question, &BeatMark::question);
        if (first == marks.beats.end()) return SwitchCase{caseIndex};
        return JumpInto{caseIndex, static_cast<std::size_t>(first - marks.beats.begin())};
    }

    Assembly& m_assembly;
    const Circumstances& m_of;
    Instant m_now;
};

/// One thing that can be set: its values side by side, the present one lit.
class SettingsRows {
public:
    SettingsRows(Assembly& assembly, std::size_t rows)
        : m_assembly(assembly), m_settings(assembly.of().visit.settings) {
        const Circumstances& of = assembly.of();
        m_growth = std::min(of.textScale, 1.5f);
        const float height = m_head + static_cast<float>(rows) * rowHeight() + 22;
        const float width = std::min(of.frame.size.x - 72, 900 * m_growth);
        m_box = {of.frame.size.x - 36 - width, of.frame.controls.y - 16 - height, width, height};
        assembly.addPlate("settings", m_box, assembly.word("settings"), {});
        m_y = m_box.y + m_head;
    }

    template <typename Value>
    void add(const std::string& name, Value VisitorSettings::*field,
             const std::vector<std::pair<std::string, Value>>& values) {
        const float label = m_box.w * 0.3f, height = rowHeight() - 12;
        m_assembly.addPlate("setting." + name, {m_box.x + 28, m_y, label - 28, height}, {}, m_assembly.word(name));
        const float n = static_cast<float>(values.size()), room = m_box.w - label - 28;
        const float width = std::floor((room - (n - 1) * 12) / n);
        float x = m_box.x + label;
        for (const auto& [word, value] : values) {
            VisitorSettings chosen = m_settings;
            chosen.*field = value;
            Control& one = m_assembly.add("set." + name + "." + word, {x, m_y, width, height}, {m_assembly.word(word)},
                                          Adopt{chosen});
            if (m_settings.*field == value) one.state.bearing = Bearing::Present;
            x += width + 12;
        }
        m_y += rowHeight();
    }

private:
    [[nodiscard]] float rowHeight() const { return std::round(58 + 16 * m_growth); }

    Assembly& m_assembly;
    const VisitorSettings& m_settings;
    Box m_box;
    float m_growth = 1, m_y = 0;
    float m_head = 78;
};

void Opened::operator()(const SettingsPanel&) const {
    const auto& languages = m_of.names.languages;
    const bool speaksMore = languages.size() > 1, sounds = m_of.names.hasSound;
    SettingsRows rows(m_assembly, 4 + (speaksMore ? 1u : 0u) + (sounds ? 1u : 0u));
    rows.add<float>("text-size", &VisitorSettings::textScale, {{"normal", 1}, {"large", 1.5f}, {"largest", 2}});
    rows.add<std::string>("contrast", &VisitorSettings::theme,
                          {{"dark", "dark"}, {"light", "light"}, {"high-contrast", "high-contrast"}});
    rows.add<bool>("motion", &VisitorSettings::reducedMotion, {{"full-motion", false}, {"reduced-motion", true}});
    rows.add<bool>("pace", &VisitorSettings::slower, {{"normal-pace", false}, {"slower", true}});
    if (speaksMore) {
        std::vector<std::pair<std::string, std::string>> values;
        for (const LanguageName& language : languages)
            values.emplace_back(language.name, language.tag);
        rows.add<std::string>("language", &VisitorSettings::language, values);
    }
    if (sounds) rows.add<float>("sound", &VisitorSettings::volume, {{"silent", 0}, {"soft", 0.4f}, {"loud", 1}});
}

} // namespace

std::vector<std::size_t> comparedCases(const Visit& visit, std::size_t cases, float textScale) {
    std::vector<std::size_t> shown;
    if (comparedAtOnce(cases, textScale) == cases) {
        for (std::size_t i = 0; i < cases; ++i)
            shown.push_back(i);
        return shown;
    }
    const auto* comparing = std::get_if<Comparing>(&visit.view);
    shown.push_back(visit.show.caseIndex);
    std::size_t other = comparing ? comparing->second : 0;
    for (; shown.size() < comparedAtOnce(cases, textScale); ++other)
        if (other % cases != visit.show.caseIndex) shown.push_back(other % cases);
    return shown;
}

void addOpen(Assembly& assembly, Instant now) { std::visit(Opened(assembly, now), assembly.of().visit.view); }

void addTerms(Assembly& assembly, Time place) {
    const Circumstances& of = assembly.of();
    const View& view = of.visit.view;
    if (!std::holds_alternative<Story>(view) && !std::holds_alternative<Meaning>(view)) return;
    const CaseMarks& marks = of.cases.cases[of.visit.show.caseIndex];
    const auto beat = beatAt(marks, place);
    const CaseName* name = nameOf(of.names, marks.slug);
    if (!beat || !name || *beat >= name->beats.size() || place >= marks.beats[*beat].endExclusive) return;
    const std::vector<std::string>& terms = name->beats[*beat].terms;
    const std::vector<Box> seats = captionBands(of.frame, terms.size(), of.textScale).terms;
    for (std::size_t i = 0; i < seats.size(); ++i) {
        const auto term = std::ranges::find(of.names.terms, terms[i], &TermName::id);
        if (term == of.names.terms.end()) continue;
        Control& chip = assembly.add("term." + term->id, seats[i], {term->text}, OpenMeaning{term->id});
        const auto* open = std::get_if<Meaning>(&view);
        if (!open || open->term != term->id) continue;
        chip.state.bearing = Bearing::Present;
        chip.action = Close{};
    }
}

void addAsking(Assembly& assembly, Instant now) {
    const Circumstances& of = assembly.of();
    const auto left = askedFor(of.visit, of.idle, now);
    if (!left) return;
    const float k = std::min(of.textScale, 1.5f), width = std::min(780 * k, of.frame.size.x - 96), height = 292 * k;
    const Box box{of.frame.size.x / 2 - width / 2, of.frame.controls.y - 24 - height, width, height};
    const auto whole = (left->count() + 999'999) / 1'000'000;
    std::string text = assembly.word("still-there-about");
    if (const auto at = text.find("{seconds}"); at != std::string::npos) text.replace(at, 9, std::to_string(whole));
    Plate& plate = assembly.addPlate("asking", box, assembly.word("still-there"), std::move(text));
    plate.share = static_cast<float>(whole) / static_cast<float>(std::max(inSeconds(of.idle.warn), 1.0));
    const float button = std::min(320 * k, width - 60);
    assembly.add("more-time", {box.centre().x - button / 2, box.bottom() - 92 * k, button, 68 * k},
                 {assembly.word("more-time")}, MoreTime{});
}

} // namespace vitrine
