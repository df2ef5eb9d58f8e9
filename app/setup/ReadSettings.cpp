#include "content/Names.hpp"
#include "content/TableReader.hpp"
#include "content/Toml.hpp"
#include "setup/ReadOpeningHours.hpp"
#include "setup/Settings.hpp"

#include <algorithm>

namespace vitrine {
namespace {

/// A word of the file and what it stands for.
template <typename T>
struct Choice {
    std::string word;
    T meaning;
};

/// What is written under `key`, when it is one of the choices; anything else is reported.
template <typename T>
std::optional<T> choiceOf(const TableReader& table, const std::string& key, const std::vector<Choice<T>>& choices,
                          Reporter& reporter) {
    const auto written = table.text(key);
    if (!written) return std::nullopt;
    std::vector<std::string> words;
    for (const Choice<T>& choice : choices) {
        if (choice.word == written->value) return choice.meaning;
        words.push_back(choice.word);
    }
    reporter.error(written->place, vitrine::quoted(key) + " cannot be " + vitrine::quoted(written->value),
                   suggestion(written->value, words, "it is one of"));
    return std::nullopt;
}

std::vector<Choice<std::string>> asChoices(const std::vector<std::string>& words) {
    std::vector<Choice<std::string>> choices;
    for (const std::string& word : words)
        choices.push_back({word, word});
    return choices;
}

std::optional<float> measureOf(const TableReader& table, const std::string& key, Limits limits) {
    const auto written = table.number(key, limits);
    return written ? std::optional{static_cast<float>(written->value)} : std::nullopt;
}

Time durationOf(const TableReader& table, const std::string& key, Limits limits, Time otherwise) {
    const auto written = table.number(key, limits);
    return written ? seconds(written->value) : otherwise;
}

/// The table a heading such as [idle] begins, empty where the file has none.
const TomlEntry& sectionOf(const TableReader& file, const std::string& key, Reporter& reporter) {
    static const TomlEntry none{{}, {}, {TomlTable{}, {}}};
    const TomlEntry* entry = file.find(key);
    if (!entry) return none;
    if (std::holds_alternative<TomlTable>(entry->node.value)) return *entry;
    reportType(key, entry->node, "a heading: [" + key + "]", reporter);
    return none;
}

TableReader readerOf(const TomlEntry& section, std::vector<std::string> keys, Reporter& reporter) {
    return {std::get<TomlTable>(section.node.value), section.place, "section", std::move(keys), reporter};
}

IdleTimes idleIn(const TomlEntry& section, IdleTimes idle, Reporter& reporter) {
    const TableReader table = readerOf(section, {"resume", "home", "warn"}, reporter);
    idle.resume = durationOf(table, "resume", {1, 3600}, idle.resume);
    idle.home = durationOf(table, "home", {1, 3600}, idle.home);
    idle.warn = durationOf(table, "warn", {1, 600}, idle.warn);
    return idle;
}

ScreenSettings screenIn(const TomlEntry& section, ScreenSettings screen, Reporter& reporter) {
    const TableReader table = readerOf(section, {"width_mm", "bottom_mm", "margin_mm", "orbit_px"}, reporter);
    screen.widthMm = measureOf(table, "width_mm", {100, 10'000});
    screen.bottomMm = measureOf(table, "bottom_mm", {0, 3000});
    screen.marginMm = measureOf(table, "margin_mm", {0, 100}).value_or(screen.marginMm);
    if (const auto pixels = table.wholeNumber("orbit_px", {0, 4})) screen.orbitPixels = pixels->value;
    return screen;
}

SoundSettings soundIn(const TomlEntry& section, SoundSettings sound, Reporter& reporter) {
    const TableReader table = readerOf(section, {"on", "volume"}, reporter);
    if (const auto on = table.truth("on")) sound.on = on->value;
    if (const auto percent = measureOf(table, "volume", {0, 100})) sound.volume = *percent / 100;
    return sound;
}

/// Any language: exhibits bring their own, and what the interface does not say in it stays English.
std::optional<std::string> languageIn(const TableReader& table, Reporter& reporter) {
    const auto tag = table.text("language");
    if (!tag || isLanguageTag(tag->value)) return tag ? std::optional{tag->value} : std::nullopt;
    reporter.error(tag->place, "\"language\" cannot be " + vitrine::quoted(tag->value),
                   "a language is written like \"en\" or \"pt-BR\"");
    return std::nullopt;
}

VisitorSettings visitorIn(const TomlEntry& section, VisitorSettings visitor, const SettingChoices& choices,
                          Reporter& reporter) {
    const TableReader table = readerOf(section, {"text_scale", "theme", "motion", "pace", "language"}, reporter);
    if (const auto scale = table.number("text_scale", {1, 2})) {
        const bool isOne = scale->value == 1 || scale->value == 1.5 || scale->value == 2;
        if (isOne) visitor.textScale = static_cast<float>(scale->value);
        if (!isOne) reporter.error(scale->place, "\"text_scale\" must be 1, 1.5 or 2");
    }
    visitor.theme = choiceOf(table, "theme", asChoices(choices.themes), reporter).value_or(visitor.theme);
    visitor.reducedMotion =
        choiceOf<bool>(table, "motion", {{"full", false}, {"reduced", true}}, reporter).value_or(visitor.reducedMotion);
    visitor.slower =
        choiceOf<bool>(table, "pace", {{"usual", false}, {"slower", true}}, reporter).value_or(visitor.slower);
    if (auto tag = languageIn(table, reporter)) visitor.language = std::move(*tag);
    return visitor;
}

KioskSettings settingsIn(const TableReader& file, const SettingChoices& choices, Reporter& reporter) {
    const std::vector<Choice<Profile>> profiles{
        {"booth", Profile::Booth}, {"kiosk", Profile::Kiosk}, {"lobby", Profile::Lobby}};
    KioskSettings settings = defaultsOf(choiceOf(file, "profile", profiles, reporter).value_or(Profile::Kiosk));
    if (const auto facilitator = file.truth("facilitator")) settings.facilitator = facilitator->value;
    const std::vector<Choice<ReachHeight>> reaches{{"normal", ReachHeight::Normal}, {"low", ReachHeight::Low}};
    settings.reach = choiceOf(file, "reach", reaches, reporter).value_or(settings.reach);
    settings.idle = idleIn(sectionOf(file, "idle", reporter), settings.idle, reporter);
    settings.screen = screenIn(sectionOf(file, "screen", reporter), settings.screen, reporter);
    settings.sound = soundIn(sectionOf(file, "sound", reporter), settings.sound, reporter);
    settings.schedule = readOpeningHours(sectionOf(file, "schedule", reporter), settings.schedule, reporter);
    settings.visitor = visitorIn(sectionOf(file, "visitor", reporter), settings.visitor, choices, reporter);
    return settings;
}

} // namespace

LoadedSettings readSettings(const std::string& text, const std::string& file, const SettingChoices& choices) {
    const TomlDocument document = parseToml(text, file);
    if (!document.root) return {defaultsOf(Profile::Kiosk), document.diagnostics};
    Reporter reporter;
    const TableReader table(std::get<TomlTable>(document.root->value), {file}, "file of settings",
                            {"profile", "facilitator", "reach", "idle", "screen", "sound", "schedule", "visitor"},
                            reporter);
    KioskSettings settings = settingsIn(table, choices, reporter);
    return {std::move(settings), reporter.diagnostics()};
}

} // namespace vitrine
