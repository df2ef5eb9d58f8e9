#include "storyboard/Seen.hpp"

#include "core/Phrase.hpp"

#include <algorithm>
#include <cctype>
#include <map>

namespace vitrine {
namespace {

/// Something in words, and whether it is several.
struct Phrase {
    std::string words;
    bool several = false;
};

std::vector<const Element*> ofEntry(const std::vector<Element>& all, const std::string& entry) {
    std::vector<const Element*> found;
    for (const Element& e : all)
        if (e.entry == entry) found.push_back(&e);
    return found;
}

std::string before(const std::string& text, char c) { return text.substr(0, text.find(c)); }

/// `schools`, `schools.3`, `schools.leaders`, `partnership.members`, `commons`, as people say them.
Phrase inWords(const std::string& name, const std::vector<Element>& all) {
    if (name == "commons") return {"what is shared", false};
    const std::string last = name.substr(name.rfind('.') + 1);
    for (const char* part : {"members", "associates", "partners", "invited"})
        if (last == part && last != name) return {last + " of " + inWords(before(name, '.'), all).words, true};
    const auto exact = std::find_if(all.begin(), all.end(), [&](const Element& e) { return e.name == name; });
    if (exact != all.end()) return {exact->label, false};
    for (const std::string& entry : {name, last, before(name, '.')})
        if (const auto group = ofEntry(all, entry); !group.empty())
            return {group.size() > 1 ? group.front()->plural : group.front()->label, group.size() > 1};
    return {name, false};
}

Phrase inWords(const Field& field, const std::vector<Element>& all) {
    Phrase phrase{"", field.values.size() > 1};
    for (std::size_t i = 0; i < field.values.size(); ++i) {
        const Phrase one = inWords(field.values[i].value, all);
        if (phrase.words.find(one.words) != std::string::npos) continue; // many alike are said once
        phrase.words += (i == 0 ? "" : i + 1 == field.values.size() ? " and " : ", ") + one.words;
        phrase.several = phrase.several || one.several;
    }
    return phrase;
}

/// How each verb is told. {o} is its object, {s} makes its verb singular, {is} is `is` or `are`; a part in brackets is
/// said only when its preposition is written.
const std::map<std::string, std::string>& sentences() {
    static const std::map<std::string, std::string> all{
        {"enter", "{o} come{s} on[ in {at}]"},
        {"leave", "{o} leave{s}"},
        {"show", "{o} can be seen from now on"},
        {"reveal", "{o} show{s} what type each is"},
        {"turn", "{o} turn{s} to {to}"},
        {"tie", "lines join {o} and {to}"},
        {"untie", "the lines between {o} and {from} go"},
        {"merge", "the many lines of {o} become one strong tie to {to}"},
        {"engage", "one broad arrow goes from {o} to {with}"},
        {"gather", "a boundary closes round {o}: {to}"},
        {"join", "{o} join{s} {to}[, as {as}]"},
        {"part", "{o} leave{s} {from}"},
        {"invite", "an invitation goes out to {o}[ from {by}]"},
        {"widen", "{o} now reach{es} further[, over {over}][, and is called {as}]"},
        {"share", "{o} join{s} what is shared in the middle[, for {among}]"},
        {"offer", "ways lead to {o}[, for {to}]"},
        {"pool", "many give into {o}"},
        {"host", "{o} take{s} place[ at {at}][ at {by}]"},
        {"count", "of {of}, {o} {is} there and the others are outlines"},
        {"level", "the gauge of {o} stands at {as}"},
        {"appoint", "a badge for {o} takes its seat at {to}[, from {from}]"},
        {"vacate", "the badge of {o} goes and leaves an empty outline"},
        {"lead", "a line of responsibility runs from {o} to {of}"},
        {"rotate", "the seat of {o} is handed over[ {how}]"},
        {"found", "{o} {is} set up[ by {by}]"},
        {"govern", "{o} close{s} round what {it} govern{s}[, with members from {of}]"},
        {"account", "an arrow of accountability runs from {o} to {to}"},
        {"authorise", "powers are handed to {o}: a key"},
        {"commission", "orders go from {by} to {o}"},
        {"support", "help flows to {o}[ from {by}]"},
        {"accept", "{o} bear{s} a seal[ of {by}]"},
        {"publish", "{o} {is} raised in the middle"},
        {"put", "{o} take{s} the centre of {at}"},
        {"brand", "{o} take{s} on one mark"},
        {"become", "{o} become{s} {as}"},
        {"replace", "{by} now stand{s} in the place of {o}"},
        {"unite", "{o} come{s} together in one place: {at}"},
        {"threaten", "a shock from {by} dents the boundary of {o}"},
        {"withstand", "the boundary of {o} springs back and holds"},
        {"mark", "{o} {is} marked as {as}"},
        {"travel", "a journey leads {o} to {to} and back"},
        {"spread", "waves go out from {from}: {o}"},
    };
    return all;
}

/// Fills in what is written and takes out the brackets whose preposition is not.
std::string sentenceOf(const std::string& pattern, const std::map<std::string, std::string>& values) {
    std::string text = filled(pattern, values);
    for (std::size_t open = text.find('['); open != std::string::npos; open = text.find('[', open)) {
        const std::size_t close = text.find(']', open);
        const std::string inner = text.substr(open + 1, close - open - 1);
        text.replace(open, close - open + 1, inner.find('{') == std::string::npos ? inner : "");
    }
    return text;
}

std::string told(const Direction& direction, const std::vector<Element>& all) {
    const auto sentence = sentences().find(direction.verb.name.value);
    if (sentence == sentences().end()) return "";
    const Phrase object = inWords(direction.verb, all);
    std::map<std::string, std::string> values{{"o", object.words},
                                              {"s", object.several ? "" : "s"},
                                              {"es", object.several ? "" : "es"},
                                              {"it", object.several ? "they" : "it"},
                                              {"is", object.several ? "are" : "is"}};
    for (const Field& field : direction.fields)
        values[field.name.value] = inWords(field, all).words;
    return sentenceOf(sentence->second, values);
}

} // namespace

std::string seenFrom(const Beat& beat, const std::vector<Element>& elements) {
    std::string sentence;
    for (const auto& phase : beat.phases)
        for (const Direction& direction : phase) {
            const std::string part = told(direction, elements);
            if (!part.empty()) sentence += (sentence.empty() ? "" : "; ") + part;
        }
    if (sentence.empty()) return sentence;
    sentence.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(sentence.front())));
    return sentence + ".";
}

} // namespace vitrine
