#include "records/Visits.hpp"

#include <algorithm>

namespace vitrine {

namespace {

std::string text(const Record& record, const char* fact) {
    const auto found = record.facts.find(fact);
    if (found == record.facts.end()) return {};
    return found->is_string() ? found->get<std::string>() : found->dump();
}

double number(const Record& record, const char* fact, double otherwise) {
    const auto found = record.facts.find(fact);
    return found != record.facts.end() && found->is_number() ? found->get<double>() : otherwise;
}

Time onTheWall(const Record& record) { return record.at + std::chrono::minutes{record.zone}; }

/// Whether the show went on by itself.
bool isByItself(const ShownBeat& beat) {
    return beat.cause == "time" || beat.cause == "attract" || beat.cause == "start";
}

void touched(VisitRecord& visit) {
    if (!visit.beats.empty()) visit.lastAt = visit.beats.size() - 1;
}

void addBeat(VisitRecord& visit, const Record& record) {
    visit.beats.push_back(
        {text(record, "case"), text(record, "beat"), text(record, "question"), text(record, "cause")});
    if (visit.beats.size() == 1 || !isByItself(visit.beats.back())) touched(visit);
}

void add(VisitRecord& visit, const Record& record) {
    if (record.event == "beat") {
        addBeat(visit, record);
    } else if (record.event == "open") {
        visit.opened.push_back({text(record, "what"), text(record, "which")});
        touched(visit);
    } else if (record.event == "setting") {
        if (text(record, "name") == "language") visit.language = text(record, "value");
        touched(visit);
    } else if (record.event == "hold" || record.event == "resume") {
        visit.holds += record.event == "hold" ? 1 : 0;
        touched(visit);
    }
}

} // namespace

std::vector<VisitRecord> visitsOf(const Records& records) {
    std::vector<VisitRecord> visits;
    bool isOpen = false;
    for (const Record& record : records) {
        if (record.event == "visit-start") {
            visits.push_back({});
            visits.back().begun = onTheWall(record);
            visits.back().language = text(record, "language");
            isOpen = true;
        } else if (isOpen && record.event != "start" && record.event != "attract") {
            VisitRecord& visit = visits.back();
            const double sinceBegun = std::max(0.0, inSeconds(onTheWall(record) - visit.begun)); // clocks are set back
            visit.length = record.event == "visit-end" ? number(record, "seconds", sinceBegun) : sinceBegun;
            visit.isWhole = record.event == "visit-end";
            isOpen = !visit.isWhole;
            add(visit, record);
        }
    }
    return visits;
}

} // namespace vitrine
