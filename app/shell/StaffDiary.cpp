#include "shell/StaffDiary.hpp"

#include "records/Say.hpp"
#include "shell/StaffSettings.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <ctime>
#include <utility>

namespace vitrine {

namespace {

constexpr std::size_t mostEntries = 500, mostErrors = 5;

std::tm localTime(Time utc) {
    const auto moment = static_cast<std::time_t>(utc.count() / 1'000'000);
    std::tm parts{};
    localtime_r(&moment, &parts);
    return parts;
}

bool areOnOneDay(Time one, Time other) {
    const std::tm a = localTime(one), b = localTime(other);
    return a.tm_yday == b.tm_yday && a.tm_year == b.tm_year;
}

std::string timeOfDay(Time utc) {
    const std::tm parts = localTime(utc);
    char text[sizeof "00:00"] = {};
    std::strftime(text, sizeof text, "%H:%M", &parts);
    return text;
}

std::string textIn(const nlohmann::ordered_json& facts, const char* name) {
    const auto found = facts.find(name);
    if (found == facts.end()) return "";
    return found->is_string() ? found->get<std::string>() : found->dump();
}

double numberIn(const nlohmann::ordered_json& facts, const char* name) {
    const auto found = facts.find(name);
    return found != facts.end() && found->is_number() ? found->get<double>() : 0;
}

} // namespace

void StaffDiary::add(Time utc, const std::string& what, std::map<std::string, std::string> values) {
    m_entries.push_front({utc, what, std::move(values)});
    if (m_entries.size() > mostEntries) m_entries.pop_back();
}

void StaffDiary::note(Time utc, const std::string& event, const nlohmann::ordered_json& facts) {
    while (!m_entries.empty() && !areOnOneDay(m_entries.back().utc, utc))
        m_entries.pop_back();
    if (m_entries.empty()) m_visits = 0;
    if (event == "first-frame") add(utc, "began");
    if (event == "visit-end") {
        ++m_visits;
        add(utc, "visit", {{"length", duration(numberIn(facts, "seconds"))}});
    }
    if (event == "frames") {
        m_framesDue += static_cast<long>(numberIn(facts, "due"));
        m_framesLate += static_cast<long>(numberIn(facts, "late"));
    }
    if (event == "content") {
        const bool isMended = !m_errors.empty();
        m_errors.clear();
        if (std::exchange(m_content, facts.dump()) != facts.dump() || std::exchange(m_isAsked, false) || isMended)
            add(utc, "content");
    }
    if (event == "error") {
        std::erase(m_errors, textIn(facts, "message")); // the same again is no other
        m_errors.push_back(textIn(facts, "message"));
        if (m_errors.size() > mostErrors) m_errors.erase(m_errors.begin());
        add(utc, "error", {{"message", m_errors.back()}});
    }
    if (event == "touch") {
        const bool isThere = textIn(facts, "present") == "true";
        m_lacksTouch = m_hadTouch && !isThere;
        if (m_lacksTouch || (isThere && m_hadTouch)) add(utc, isThere ? "touch-back" : "touch-gone");
        m_hadTouch = m_hadTouch || isThere;
    }
    if (event == "screen") add(utc, "screen", {{"width", textIn(facts, "width")}, {"height", textIn(facts, "height")}});
    if (event != "staff") return;
    const std::string did = textIn(facts, "did");
    if (did == "entered" || did == "wrong" || did == "locked") add(utc, "staff-" + did);
    if (did == "wish" && textIn(facts, "wish") == "reload") m_isAsked = true;
    if (did == "wish") add(utc, "staff-wish", {{"wish", textIn(facts, "wish")}, {"value", textIn(facts, "value")}});
}

std::string StaffDiary::inWords(const Entry& entry, const InterfaceWords& words) {
    auto values = entry.values;
    if (entry.what == "staff-wish") {
        const std::string button = values["wish"], setting = settingOf(button);
        const bool isUndone = values["value"] == "off";
        values["wish"] =
            phrase(words, "staff-" + (setting.empty() ? (isUndone ? "un" : "") + button : "set-" + setting));
        if (setting.empty()) values["value"] = "";
    }
    return phrase(words, "staff-did-" + entry.what, values);
}

std::vector<std::string> StaffDiary::today(const InterfaceWords& words) const {
    std::vector<std::string> lines;
    for (const Entry& entry : m_entries)
        lines.push_back(timeOfDay(entry.utc) + "  " + inWords(entry, words));
    return lines;
}

} // namespace vitrine
