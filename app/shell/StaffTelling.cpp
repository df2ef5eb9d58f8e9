#include "shell/StaffTelling.hpp"

#include "records/Say.hpp"

#include <cmath>
#include <cstdio>
#include <ctime>

namespace vitrine {

namespace {

std::string percentOf(float part) { return std::to_string(std::lround(part * 100)) + "\u202F%"; }

std::string secondsOf(Time time) { return duration(inSeconds(time)); }

std::string withOneDecimal(double number) {
    char text[32] = {};
    std::snprintf(text, sizeof text, "%.1f", number);
    return text;
}

std::string momentOf(Time utc) {
    const auto moment = static_cast<std::time_t>(utc.count() / 1'000'000);
    std::tm parts{};
    localtime_r(&moment, &parts);
    char text[64] = {};
    std::strftime(text, sizeof text, "%Y-%m-%d %H:%M", &parts);
    return text;
}

std::string runningFor(Time time) {
    const auto minutes = static_cast<long>(inSeconds(time) / 60);
    const long days = minutes / (24 * 60), hours = minutes / 60 % 24;
    if (days > 0) return std::to_string(days) + " d " + std::to_string(hours) + " h";
    if (hours > 0) return std::to_string(hours) + " h " + std::to_string(minutes % 60) + " min";
    return duration(inSeconds(time));
}

class Telling {
public:
    explicit Telling(const StaffKnowledge& of) : m_of(of), m_words(of.names.words) {}

    [[nodiscard]] StaffFacts facts() && {
        addHealth();
        addFaults();
        addRows();
        m_facts.today = m_of.diary.today(m_words);
        m_facts.isHeld = m_of.settings.held.has_value();
        m_facts.isClosed = m_of.settings.isClosed;
        StaffSettings plain = m_of.settings;
        plain.held.reset();
        plain.isClosed = false;
        m_facts.isAsConfigured = plain == StaffSettings{};
        return std::move(m_facts);
    }

private:
    [[nodiscard]] std::string word(const std::string& id, const std::map<std::string, std::string>& values = {}) const {
        return phrase(m_words, "staff-" + id, values);
    }
    void tell(const std::string& id, const std::string& how) {
        m_facts.health.push_back({id, word("is-" + id), how, false});
    }
    void addHealth() {
        const StaffHealth& health = m_of.health;
        const StaffDiary& diary = m_of.diary;
        tell("frames", word("frames", {{"late", grouped(static_cast<std::size_t>(diary.framesLate()))},
                                       {"due", grouped(static_cast<std::size_t>(diary.framesDue()))}}));
        if (health.memoryMb) tell("memory", std::to_string(std::lround(*health.memoryMb)) + "\u202FMB");
        if (health.temperature) tell("temperature", std::to_string(std::lround(*health.temperature)) + "\u202F°C");
        if (health.diskFreeGb) tell("disk", word("free", {{"size", withOneDecimal(*health.diskFreeGb) + "\u202FGB"}}));
        tell("exhibit", m_of.names.exhibit);
        if (health.changed) tell("changed", momentOf(*health.changed));
        tell("visits", grouped(m_of.diary.visits()));
        tell("running", runningFor(m_of.running));
        tell("version", VITRINE_VERSION);
    }
    void addFaults() {
        std::vector<std::string> faults = m_of.faults;
        if (m_of.diary.lacksTouch()) faults.insert(faults.begin(), word("no-touch"));
        faults.insert(faults.end(), m_of.diary.errors().begin(), m_of.diary.errors().end());
        if (faults.empty()) return tell("faults", word("none"));
        for (std::size_t i = 0; i < faults.size(); ++i)
            m_facts.health.push_back({"fault." + std::to_string(i), "", faults[i], true});
    }
    void row(const std::string& id, const std::string& value, const std::string& configured, const std::string& less,
             const std::string& more) {
        const bool isSame = value == configured;
        m_facts.rows.push_back(
            {id, word("set-" + id), value, isSame ? "" : word("otherwise", {{"value", configured}}), less, more});
    }
    void addRows() {
        const StaffChoices& choices = m_of.choices;
        const VisitorSettings now = visitorWith(m_of.settings, choices), usual = choices.visitor;
        const IdleTimes idle = idleWith(m_of.settings, choices);
        row("volume", percentOf(now.volume), percentOf(usual.volume), "quieter", "louder");
        if (choices.brightness) {
            const std::string bright = percentOf(m_of.settings.brightness.value_or(*choices.brightness));
            row("brightness", bright, bright, "dimmer", "brighter");
        }
        row("theme", phrase(m_words, now.theme), phrase(m_words, usual.theme), "", "theme");
        if (choices.languages.size() > 1)
            row("language", languageName(now.language), languageName(usual.language), "", "language");
        row("resume", secondsOf(idle.resume), secondsOf(choices.idle.resume), "resume-less", "resume-more");
        row("warn", secondsOf(idle.warn), secondsOf(choices.idle.warn), "warn-less", "warn-more");
        row("home", secondsOf(idle.home), secondsOf(choices.idle.home), "home-less", "home-more");
    }
    [[nodiscard]] std::string languageName(const std::string& tag) const {
        for (const LanguageName& language : m_of.names.languages)
            if (language.tag == tag) return language.name;
        return tag;
    }

    const StaffKnowledge& m_of;
    const InterfaceWords& m_words;
    StaffFacts m_facts;
};

} // namespace

StaffFacts staffFacts(const StaffKnowledge& of) { return Telling(of).facts(); }

} // namespace vitrine
