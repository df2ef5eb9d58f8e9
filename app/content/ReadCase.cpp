#include "content/ReadCase.hpp"

#include "content/Names.hpp"
#include "content/ReadCast.hpp"
#include "content/ReadDirection.hpp"
#include "content/TableReader.hpp"
#include "core/Nearest.hpp"
#include "core/Split.hpp"

#include <algorithm>

namespace vitrine {
namespace {

using Phase = std::vector<Direction>;

constexpr std::size_t mostWords = 34; ///< of a caption: what a visitor reads in passing
constexpr Limits holdLimits{1, 120};
constexpr std::string_view phasesShape = "a list of lists: phases = [ [ { … } ], [ { … } ] ]";

// An unknown question is reported and taken for the nearest, so that this one is not said to be unanswered.
Words readQuestion(const Words& question, const std::vector<Question>& questions, Reporter& reporter) {
    std::vector<std::string> ids;
    for (const Question& each : questions)
        ids.push_back(each.id.value);
    if (question.value.empty() || std::find(ids.begin(), ids.end(), question.value) != ids.end()) return question;
    reporter.error(question.place, "there is no question " + quoted(question.value),
                   suggestion(question.value, ids, "choose"));
    return {nearest(question.value, ids), question.place};
}

bool isListOfLists(const TomlList& list) {
    return std::any_of(list.begin(), list.end(),
                       [](const TomlNode& n) { return std::holds_alternative<TomlList>(n.value); });
}

Phase readDirections(const TomlList& list, Reporter& reporter) {
    Phase phase;
    for (const TomlNode& node : list)
        if (auto direction = readDirection(node, reporter)) phase.push_back(std::move(*direction));
    return phase;
}

std::vector<Phase> readPhaseList(const TomlList& list, Reporter& reporter) {
    std::vector<Phase> phases;
    for (const TomlNode& node : list) {
        const auto* directions = std::get_if<TomlList>(&node.value);
        if (!directions)
            reporter.error(node.place, "a phase is a list of directions, this is " + describeType(node));
        else if (directions->empty())
            reporter.error(node.place, "nothing happens in this phase");
        else
            phases.push_back(readDirections(*directions, reporter));
    }
    return phases;
}

// Brackets that are missing or too many are reported and taken as meant.
std::vector<Phase> readDo(const TomlEntry& entry, Reporter& reporter) {
    const auto* list = std::get_if<TomlList>(&entry.node.value);
    if (!list) {
        reportType("do", entry.node, "a list of directions: do = [ { … } ]", reporter);
        return {readDirections({entry.node}, reporter)};
    }
    if (list->empty()) reporter.error(entry.node.place, "nothing happens in this beat: \"do\" is empty");
    if (!isListOfLists(*list)) return {readDirections(*list, reporter)};
    reporter.error(entry.node.place, "\"do\" has a bracket level too many",
                   "do = [ { … } ]; several phases are called \"phases\"");
    return readPhaseList(*list, reporter);
}

std::vector<Phase> readPhases(const TomlEntry& entry, Reporter& reporter) {
    const auto* list = std::get_if<TomlList>(&entry.node.value);
    if (!list) {
        reportType("phases", entry.node, phasesShape, reporter);
        return {};
    }
    if (list->empty()) reporter.error(entry.node.place, "nothing happens in this beat: \"phases\" is empty");
    if (list->empty() || isListOfLists(*list)) return readPhaseList(*list, reporter);
    reporter.error(entry.node.place, "a bracket level is missing: \"phases\" is " + std::string{phasesShape});
    return {readDirections(*list, reporter)};
}

std::vector<Phase> readAction(const TableReader& reader, Reporter& reporter) {
    const TomlEntry* phases = reader.find("phases");
    const TomlEntry* once = reader.find("do");
    if (phases && once)
        reporter.error(phases->place, "this beat has both \"do\" and \"phases\"",
                       "\"do\" for one phase, \"phases\" for several");
    if (once) return readDo(*once, reporter);
    if (phases) return readPhases(*phases, reporter);
    reader.reportMissing("do");
    return {};
}

Beat readBeat(const TomlNode& node, const Exhibit& exhibit, Reporter& reporter) {
    const TableReader reader(std::get<TomlTable>(node.value), node.place, "beat",
                             {"id", "question", "caption", "do", "phases", "hold", "focus", "seen"}, reporter);
    Beat beat;
    beat.id = reader.needName("id");
    beat.question = readQuestion(reader.needText("question"), exhibit.questions, reporter);
    beat.caption = reader.needText("caption");
    beat.hold = reader.number("hold", holdLimits);
    beat.focus = readAddresses(reader.texts("focus"), reporter);
    beat.seen = reader.text("seen");
    beat.phases = readAction(reader, reporter);
    checkCaption(beat.caption, reporter);
    return beat;
}

std::vector<Words> idsOf(const std::vector<Beat>& beats) {
    std::vector<Words> ids;
    for (const Beat& beat : beats)
        ids.push_back(beat.id);
    return ids;
}

} // namespace

void checkCaption(const Words& caption, Reporter& reporter) {
    const std::size_t words = wordsOf(caption.value).size();
    if (words > mostWords)
        reporter.warning(caption.place,
                         "this caption has " + std::to_string(words) + " words, too many to read in passing",
                         "at most " + std::to_string(mostWords) + "; make it shorter, or two beats of it");
}

CaseStudy readCase(const TomlNode& root, const std::string& slug, const Exhibit& exhibit, Reporter& reporter) {
    const TableReader reader(std::get<TomlTable>(root.value), {root.place.file}, "case",
                             {"title", "short", "place", "summary", "outcome", "cast", "beat"}, reporter);
    CaseStudy study;
    study.slug = slug;
    study.place = reader.place();
    study.title = reader.needText("title");
    if (const auto brief = reader.text("short")) study.brief = brief->value;
    study.where = reader.needText("place");
    study.summary = reader.needText("summary");
    study.outcome = reader.needText("outcome");
    if (const TomlEntry* cast = reader.find("cast"))
        study.cast = readCast(cast->node, exhibit.kinds, reporter);
    else
        reader.reportMissing("cast");
    if (!reader.find("beat")) reader.reportMissing("beat");
    for (const TomlNode* beat : reader.tables("beat"))
        study.beats.push_back(readBeat(*beat, exhibit, reporter));
    checkUnique(idsOf(study.beats), "beat", reporter);
    return study;
}

} // namespace vitrine
