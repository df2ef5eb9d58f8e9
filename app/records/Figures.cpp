#include "records/Figures.hpp"

#include <algorithm>
#include <cmath>
#include <iomanip>
#include <limits>
#include <set>
#include <sstream>

namespace vitrine {

namespace {

using std::chrono::days;

using Names = std::set<std::string>;

void count(const Names& names, Counts& counts) {
    for (const std::string& name : names)
        if (!name.empty()) ++counts[name];
}

void countMoment(const VisitRecord& visit, Figures& figures) {
    const std::chrono::sys_time<Time> begun{visit.begun};
    const Day day = std::chrono::floor<days>(begun);
    const auto hour = static_cast<std::size_t>(std::chrono::floor<std::chrono::hours>(begun - day).count());
    ++figures.days[day];
    ++figures.hours[hour];
    ++figures.week[std::chrono::weekday{day}.iso_encoding() - 1][hour];
}

BeatFigures& figuresOf(const ShownBeat& beat, std::vector<BeatFigures>& all) {
    const auto found = std::find_if(all.begin(), all.end(), [&](const BeatFigures& each) {
        return each.beat == beat.beat && each.caseSlug == beat.caseSlug;
    });
    return found != all.end() ? *found : all.emplace_back(BeatFigures{beat.caseSlug, beat.beat});
}

void countBeats(const VisitRecord& visit, Figures& figures) {
    std::set<std::pair<std::string, std::string>> seen;
    for (const ShownBeat& beat : visit.beats) {
        BeatFigures& each = figuresOf(beat, figures.beats);
        if (seen.emplace(beat.caseSlug, beat.beat).second) ++each.shown;
    }
    if (visit.lastAt) ++figuresOf(visit.beats[*visit.lastAt], figures.beats).left;
}

void countChoices(const VisitRecord& visit, Figures& figures) {
    Names cases, shown, opened, compared, terms, used;
    for (const ShownBeat& beat : visit.beats) {
        cases.insert(beat.caseSlug);
        shown.insert(beat.question);
        if (beat.cause == "jump") opened.insert(beat.question);
        if (beat.cause != "time" && beat.cause != "attract" && beat.cause != "start") used.insert(beat.cause);
    }
    for (const OpenedThing& thing : visit.opened) {
        used.insert(thing.what);
        if (thing.what == "compare") compared.insert(thing.which);
        if (thing.what == "term") terms.insert(thing.which);
    }
    if (visit.holds > 0) used.insert("hold");
    count(cases, figures.cases);
    count(shown, figures.questionsShown);
    count(opened, figures.questionsOpened);
    count(compared, figures.compared);
    count(terms, figures.terms);
    count(used, figures.used);
    ++figures.languages[visit.language];
}

/// The days between the first and the last on which nobody came are days too.
void fillGaps(std::map<Day, std::size_t>& all) {
    if (all.empty()) return;
    constexpr auto most = days{36'600}; // a clock that was wrong for once must not fill the memory
    const Day last = all.rbegin()->first;
    if (last - all.begin()->first > most) return;
    for (Day day = all.begin()->first; day < last; day += days{1})
        all.try_emplace(day, 0);
}

} // namespace

Figures figuresOf(const std::vector<VisitRecord>& visits) {
    Figures figures;
    figures.visits = visits.size();
    for (const VisitRecord& visit : visits) {
        figures.cutOff += visit.isWhole ? 0 : 1;
        figures.lengths.push_back(visit.length);
        countMoment(visit, figures);
        countBeats(visit, figures);
        countChoices(visit, figures);
    }
    std::sort(figures.lengths.begin(), figures.lengths.end());
    fillGaps(figures.days);
    return figures;
}

double quantile(const std::vector<double>& sorted, double part) {
    if (sorted.empty()) return 0;
    const double at = part * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(at);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return std::lerp(sorted[below], sorted[above], at - std::floor(at));
}

std::vector<LengthClass> lengthClasses(const std::vector<double>& lengths) {
    std::vector<LengthClass> classes{{"under 15 s", 15}, {"15–30 s", 30},
                                     {"30–60 s", 60},    {"1–2 min", 120},
                                     {"2–4 min", 240},   {"4–8 min", 480},
                                     {"8–15 min", 900},  {"over 15 min", std::numeric_limits<double>::infinity()}};
    for (const double length : lengths)
        ++std::find_if(classes.begin(), classes.end(), [&](const LengthClass& c) { return length < c.below; })->visits;
    return classes;
}

std::string isoDate(Day day) {
    const std::chrono::year_month_day date{day};
    std::ostringstream text;
    text << static_cast<int>(date.year()) << std::setfill('0') << '-' << std::setw(2)
         << static_cast<unsigned>(date.month()) << '-' << std::setw(2) << static_cast<unsigned>(date.day());
    return text.str();
}

} // namespace vitrine
