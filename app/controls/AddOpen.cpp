#include "controls/Assembly.hpp"
#include "controls/Open.hpp"

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
        addHeading(m_assembly, "choice", m_of.names.exhibit, m_assembly.word("choose-case"));
        const std::vector<Box> cards = choiceCards(m_of.frame, m_of.cases.cases.size(), m_of.textScale);
        for (std::size_t i = 0; i < cards.size(); ++i) {
            const CaseMarks& marks = m_of.cases.cases[i];
            Control& card =
                m_assembly.addStill("choose." + marks.slug, cards[i], openRoom(m_of.frame), labelOf(i), SwitchCase{i});
            card.aspect = choiceAspect(m_of.frame, cards.size(), m_of.textScale);
            if (i == m_of.visit.show.caseIndex) card.state.bearing = Bearing::Present;
        }
    }
    void operator()(const Strip& strip) const { addStrip(m_assembly, strip.scroll, m_now); }
    void operator()(const TermList& list) const { addTermList(m_assembly, list.scroll); }
    void operator()(const SettingsPanel&) const { addSettings(m_assembly); }
    void operator()(const Comparing& comparing) const {
        addHeading(m_assembly, "comparing", questionOf(comparing), aboutOf(comparing));
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
        const std::string length = m_assembly.word("length", {{"minutes", std::to_string(minutes)}});
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
    /// What is compared, and how far the answers have come when they take more than one step.
    [[nodiscard]] std::string aboutOf(const Comparing& comparing) const {
        const auto& question = comparing.comparison.question;
        const bool isPart = comparedAtOnce(m_of.cases.cases.size(), m_of.textScale) < m_of.cases.cases.size();
        const std::string what = m_assembly.word(question ? (isPart ? "compare-two" : "compare-about")
                                                          : (isPart ? "outcome-two" : "outcome-about"));
        const std::vector<CompareStep> steps = stepsOf(m_of.cases, question);
        if (steps.size() < 2) return what;
        const std::size_t step = stepAt(comparing.comparison, steps, m_now) + 1;
        return what + " \u00b7 " +
               m_assembly.word("beat-of", {{"n", std::to_string(step)}, {"count", std::to_string(steps.size())}});
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

} // namespace

void addHeading(Assembly& assembly, const std::string& id, std::string heading, std::string text) {
    const Circumstances& of = assembly.of();
    assembly.addPlate(id, headingBox(of.frame, of.textScale), std::move(heading), std::move(text));
}

void addOpen(Assembly& assembly, Instant now) { std::visit(Opened(assembly, now), assembly.of().visit.view); }

} // namespace vitrine
