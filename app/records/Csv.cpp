#include "records/Csv.hpp"

#include <algorithm>
#include <cmath>
#include <iomanip>
#include <set>
#include <sstream>

namespace vitrine {

namespace {

using Row = std::vector<std::string>;

std::string line(const Row& row) {
    std::string text;
    for (std::size_t i = 0; i < row.size(); ++i)
        text += (i > 0 ? "," : "") + csvField(row[i]);
    return text + "\r\n";
}

TextFile table(const std::string& name, const Row& headings, const std::vector<Row>& rows) {
    std::string text = line(headings);
    for (const Row& row : rows)
        text += line(row);
    return {name, std::move(text)};
}

TextFile table(const std::string& name, const std::string& heading, const Counts& counts) {
    std::vector<Row> rows;
    for (const auto& [id, visits] : counts)
        rows.push_back({id.empty() ? "(own)" : id, std::to_string(visits)});
    return table(name, {heading, "visits"}, rows);
}

std::string moment(Time wall) {
    const std::chrono::sys_time<Time> at{wall};
    const Day day = std::chrono::floor<std::chrono::days>(at);
    const std::chrono::hh_mm_ss time{std::chrono::floor<std::chrono::seconds>(at - day)};
    std::ostringstream text;
    text << isoDate(day) << ' ' << std::setfill('0') << std::setw(2) << time.hours().count() << ':' << std::setw(2)
         << time.minutes().count() << ':' << std::setw(2) << time.seconds().count();
    return text.str();
}

std::string joined(const std::set<std::string>& words) {
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : " ") + word;
    return text;
}

Row rowOf(const VisitRecord& visit) {
    std::set<std::string> cases, jumped, terms;
    for (const ShownBeat& beat : visit.beats) {
        cases.insert(beat.caseSlug);
        if (beat.cause == "jump") jumped.insert(beat.question);
    }
    std::size_t compared = 0;
    for (const OpenedThing& thing : visit.opened) {
        if (thing.what == "term") terms.insert(thing.which);
        compared += thing.what == "compare" ? 1 : 0;
    }
    const ShownBeat last = visit.lastAt ? visit.beats[*visit.lastAt] : ShownBeat{};
    return {moment(visit.begun),
            std::to_string(std::lround(visit.length)),
            visit.isWhole ? "yes" : "no",
            joined(cases),
            std::to_string(visit.beats.size()),
            joined(jumped),
            std::to_string(compared),
            joined(terms),
            std::to_string(visit.holds),
            visit.language,
            last.caseSlug,
            last.beat};
}

TextFile visitsTable(const std::vector<VisitRecord>& visits) {
    std::vector<Row> rows;
    std::transform(visits.begin(), visits.end(), std::back_inserter(rows), rowOf);
    return table("visits.csv",
                 {"begun", "seconds", "whole", "cases", "beats", "questions_opened", "compared", "terms", "holds",
                  "language", "last_case", "last_beat"},
                 rows);
}

TextFile daysTable(const Figures& figures) {
    std::vector<Row> rows;
    for (const auto& [day, visits] : figures.days)
        rows.push_back({isoDate(day), std::to_string(visits)});
    return table("days.csv", {"day", "visits"}, rows);
}

TextFile hoursTable(const Figures& figures) {
    constexpr std::array names{"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
    std::vector<Row> rows;
    for (std::size_t day = 0; day < names.size(); ++day)
        for (std::size_t hour = 0; hour < 24; ++hour)
            rows.push_back({names.at(day), std::to_string(hour), std::to_string(figures.week.at(day).at(hour))});
    return table("hours.csv", {"weekday", "hour", "visits"}, rows);
}

TextFile questionsTable(const Figures& figures) {
    std::vector<Row> rows;
    const auto countOf = [](const Counts& counts, const std::string& id) {
        const auto found = counts.find(id);
        return std::to_string(found == counts.end() ? 0 : found->second);
    };
    for (const auto& [id, shown] : figures.questionsShown)
        rows.push_back(
            {id, std::to_string(shown), countOf(figures.questionsOpened, id), countOf(figures.compared, id)});
    return table("questions.csv", {"question", "visits_shown", "visits_opened", "visits_compared"}, rows);
}

TextFile beatsTable(const Figures& figures) {
    std::vector<Row> rows;
    for (const BeatFigures& beat : figures.beats)
        rows.push_back({beat.caseSlug, beat.beat, std::to_string(beat.shown), std::to_string(beat.left)});
    return table("beats.csv", {"case", "beat", "visits_shown", "visits_last_touched"}, rows);
}

} // namespace

std::string csvField(const std::string& text) {
    const bool isFormula = !text.empty() && std::string("=+-@\t\r").find(text.front()) != std::string::npos;
    const std::string safe = isFormula ? "'" + text : text;
    if (safe.find_first_of(",\"\r\n") == std::string::npos) return safe;
    std::string quoted = "\"";
    for (const char c : safe)
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + "\"";
}

std::vector<TextFile> csvFiles(const std::vector<VisitRecord>& visits, const Figures& figures) {
    return {visitsTable(visits),
            daysTable(figures),
            hoursTable(figures),
            questionsTable(figures),
            beatsTable(figures),
            table("cases.csv", "case", figures.cases),
            table("terms.csv", "term", figures.terms),
            table("languages.csv", "language", figures.languages),
            table("used.csv", "what", figures.used)};
}

} // namespace vitrine
