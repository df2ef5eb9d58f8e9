#pragma once

#include "core/Phrase.hpp"
#include "core/Time.hpp"

#include <nlohmann/json_fwd.hpp>

#include <deque>
#include <string>
#include <vector>

namespace vitrine {

/// What staff want to know of a day, gathered from the journal's events: what happened, and what is not as it should
/// be. It is kept in memory only.
class StaffDiary {
public:
    /// An event of the journal, as its listeners are told.
    void note(Time utc, const std::string& event, const nlohmann::ordered_json& facts);

    /// What happened on the day of the last event, the latest first, each a line with its time of day.
    [[nodiscard]] std::vector<std::string> today(const InterfaceWords& words) const;
    [[nodiscard]] std::size_t visits() const { return m_visits; } ///< that ended on that day
    [[nodiscard]] long framesDue() const { return m_framesDue; }  ///< since the program began
    [[nodiscard]] long framesLate() const { return m_framesLate; }
    /// What is wrong with exhibit or settings, as the log has it; the exhibit's faults go when it has been put right.
    [[nodiscard]] const std::vector<std::string>& errors() const { return m_errors; }
    [[nodiscard]] bool lacksTouch() const { return m_lacksTouch; } ///< there was a touchscreen, and it is gone

private:
    struct Entry {
        Time utc{};
        std::string what; ///< id of the phrase, without its beginning
        std::map<std::string, std::string> values;
    };
    [[nodiscard]] static std::string inWords(const Entry& entry, const InterfaceWords& words);
    void add(Time utc, const std::string& what, std::map<std::string, std::string> values = {});

    std::deque<Entry> m_entries;
    std::size_t m_visits = 0;
    long m_framesDue = 0, m_framesLate = 0;
    std::vector<std::string> m_errors;
    std::string m_content;  ///< as it was told last; a visitor's settings make the same be told again
    bool m_isAsked = false; ///< staff want it to be read anew
    bool m_hadTouch = false, m_lacksTouch = false;
};

} // namespace vitrine
