#include "shell/StaffSettings.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

using Json = nlohmann::ordered_json;

constexpr double longestTime = 3600;
constexpr float step = 0.1f;
constexpr float darkest = 0.1f; ///< a screen that staff have made black they could not make bright again
const std::vector<double> waits{10, 15, 20, 30, 45, 60, 90, 120, 180, 300, 600, 1200};

/// Reads values of one object and remembers whether one was none.
class Reader {
public:
    explicit Reader(const Json& object) : m_object(object) {}

    [[nodiscard]] bool isSound() const { return m_isSound; }
    void read(const char* key, std::optional<float>& into) {
        const Json* value = find(key, &Json::is_number);
        if (value) into = static_cast<float>(within(value->get<double>(), 0, 1));
    }
    void read(const char* key, std::optional<Time>& into) {
        const Json* value = find(key, &Json::is_number);
        if (value) into = seconds(within(value->get<double>(), 1, longestTime));
    }
    void read(const char* key, std::optional<std::string>& into) {
        const Json* value = find(key, &Json::is_string);
        if (value) into = value->get<std::string>();
    }
    void read(const char* key, bool& into) {
        const Json* value = find(key, &Json::is_boolean);
        if (value) into = value->get<bool>();
    }

private:
    [[nodiscard]] const Json* find(const char* key, bool (Json::*isSuch)() const noexcept) {
        const auto found = m_object.find(key);
        if (found == m_object.end()) return nullptr;
        if (((*found).*isSuch)()) return &*found;
        m_isSound = false;
        return nullptr;
    }
    [[nodiscard]] double within(double value, double least, double most) {
        if (!(value >= least && value <= most)) m_isSound = false;
        return value;
    }

    const Json& m_object;
    bool m_isSound = true;
};

/// What staff chose, unless it is what holds anyway.
template <typename T>
std::optional<T> chosen(const T& value, const T& configured) {
    return value == configured ? std::nullopt : std::optional<T>(value);
}

float stepped(float value, int by, float least = 0) {
    const float tenth = std::round(value / step) + static_cast<float>(by);
    return std::clamp(std::round(tenth * 10) / 100, least, 1.f);
}

/// The next of the waits that is longer, or shorter; `by` is 1 or -1.
Time steppedTime(Time value, int by) {
    const double now = inSeconds(value);
    if (by > 0) {
        const auto longer = std::ranges::upper_bound(waits, now + 0.5);
        return longer == waits.end() ? value : seconds(*longer);
    }
    const auto same = std::ranges::lower_bound(waits, now - 0.5);
    return same == waits.begin() ? value : seconds(*std::prev(same));
}

/// The one after `present`, round again.
std::string nextOf(const std::vector<std::string>& all, const std::string& present) {
    const auto found = std::ranges::find(all, present);
    if (all.empty()) return present;
    return found == all.end() || std::next(found) == all.end() ? all.front() : *std::next(found);
}

bool has(const std::vector<std::string>& all, const std::optional<std::string>& one) {
    return one && std::ranges::find(all, *one) != all.end();
}

} // namespace

std::string textOf(const StaffSettings& settings) {
    Json json = Json::object();
    if (settings.volume) json["volume"] = *settings.volume;
    if (settings.brightness) json["brightness"] = *settings.brightness;
    if (settings.theme) json["theme"] = *settings.theme;
    if (settings.language) json["language"] = *settings.language;
    if (settings.resume) json["resume"] = inSeconds(*settings.resume);
    if (settings.warn) json["warn"] = inSeconds(*settings.warn);
    if (settings.home) json["home"] = inSeconds(*settings.home);
    if (settings.isClosed) json["closed"] = true;
    if (settings.held) json["held"] = {{"case", settings.held->caseSlug}, {"beat", settings.held->beat}};
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::optional<StaffSettings> staffSettingsFrom(const std::string& text) {
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_object()) return std::nullopt;
    StaffSettings settings;
    Reader reader(json);
    reader.read("volume", settings.volume);
    reader.read("brightness", settings.brightness);
    reader.read("theme", settings.theme);
    reader.read("language", settings.language);
    reader.read("resume", settings.resume);
    reader.read("warn", settings.warn);
    reader.read("home", settings.home);
    reader.read("closed", settings.isClosed);
    if (!reader.isSound()) return std::nullopt;
    const auto held = json.find("held");
    if (held == json.end()) return settings;
    if (!held->is_object()) return std::nullopt;
    std::optional<std::string> slug, beat;
    Reader of(*held);
    of.read("case", slug);
    of.read("beat", beat);
    if (!of.isSound() || !slug) return std::nullopt;
    settings.held = HeldBeat{*slug, beat.value_or("")};
    return settings;
}

VisitorSettings visitorWith(const StaffSettings& settings, const StaffChoices& choices) {
    VisitorSettings visitor = choices.visitor;
    if (settings.volume) visitor.volume = *settings.volume;
    if (has(choices.themes, settings.theme)) visitor.theme = *settings.theme;
    if (has(choices.languages, settings.language)) visitor.language = *settings.language;
    return visitor;
}

IdleTimes idleWith(const StaffSettings& settings, const StaffChoices& choices) {
    IdleTimes idle = choices.idle;
    idle.resume = settings.resume.value_or(idle.resume);
    idle.warn = settings.warn.value_or(idle.warn);
    idle.home = settings.home.value_or(idle.home);
    return idle;
}

std::string settingOf(const std::string& button) {
    if (button == "quieter" || button == "louder") return "volume";
    if (button == "dimmer" || button == "brighter") return "brightness";
    if (button == "theme" || button == "language") return button;
    const bool steps = button.ends_with("-less") || button.ends_with("-more");
    return steps ? button.substr(0, button.rfind('-')) : "";
}

StaffSettings tapped(StaffSettings settings, const std::string& button, const StaffChoices& choices) {
    const VisitorSettings visitor = visitorWith(settings, choices);
    const IdleTimes idle = idleWith(settings, choices);
    const float bright = settings.brightness.value_or(choices.brightness.value_or(1));
    const int by = button.ends_with("-less") ? -1 : 1;
    if (button == "quieter") settings.volume = chosen(stepped(visitor.volume, -1), choices.visitor.volume);
    if (button == "louder") settings.volume = chosen(stepped(visitor.volume, 1), choices.visitor.volume);
    if (button == "dimmer") settings.brightness = stepped(bright, -1, darkest);
    if (button == "brighter") settings.brightness = stepped(bright, 1, darkest);
    if (button == "theme") settings.theme = chosen(nextOf(choices.themes, visitor.theme), choices.visitor.theme);
    if (button == "language")
        settings.language = chosen(nextOf(choices.languages, visitor.language), choices.visitor.language);
    if (button.starts_with("resume-")) settings.resume = chosen(steppedTime(idle.resume, by), choices.idle.resume);
    if (button.starts_with("warn-")) settings.warn = chosen(steppedTime(idle.warn, by), choices.idle.warn);
    if (button.starts_with("home-")) settings.home = chosen(steppedTime(idle.home, by), choices.idle.home);
    if (button == "closed") settings.isClosed = !settings.isClosed;
    if (button != "as-configured") return settings;
    StaffSettings plain; // what is shown now is no setting of the kiosk's
    plain.isClosed = settings.isClosed;
    plain.held = settings.held;
    return plain;
}

} // namespace vitrine
