#include "records/Sieve.hpp"

#include <map>

namespace vitrine {

namespace {

struct Rule {
    bool onlyInVisits = true;
    std::vector<std::string> facts;
};

const std::map<std::string, Rule>& rules() {
    static const std::map<std::string, Rule> all{
        {"start", {false, {"version"}}},
        {"attract", {false, {}}},
        {"visit-start", {false, {"language"}}},
        {"visit-end", {true, {"seconds"}}},
        {"case", {true, {"case", "cause"}}},
        {"beat", {true, {"case", "beat", "question", "cause"}}},
        {"hold", {true, {}}},
        {"resume", {true, {}}},
        {"open", {true, {"what", "which"}}},
        {"setting", {true, {"name", "value"}}},
    };
    return all;
}

nlohmann::ordered_json harmless(const nlohmann::ordered_json& facts, const std::vector<std::string>& names) {
    auto kept = nlohmann::ordered_json::object();
    for (const std::string& name : names)
        if (const auto fact = facts.find(name); fact != facts.end() && fact->is_primitive()) kept[name] = *fact;
    return kept;
}

} // namespace

std::optional<Record> Sieve::pass(Record record) {
    const auto rule = rules().find(record.event);
    if (rule == rules().end()) return std::nullopt;
    if (rule->second.onlyInVisits && !m_visiting) return std::nullopt;
    if (record.event == "visit-start") m_visiting = true;
    if (record.event == "visit-end") m_visiting = false;
    record.facts = harmless(record.facts, rule->second.facts);
    return record;
}

} // namespace vitrine
