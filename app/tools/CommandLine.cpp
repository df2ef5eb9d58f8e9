#include "tools/CommandLine.hpp"

#include "content/Names.hpp"
#include "setup/Files.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <sstream>

namespace vitrine {
namespace {

constexpr float leastPixels = 240, mostPixels = 16384;

Vec parseSize(const std::string& option, const std::string& text) {
    std::istringstream stream(text);
    Vec size;
    char times = 0;
    const bool read = stream >> size.x >> times >> size.y && times == 'x' && stream.peek() == EOF;
    const auto fits = [](float pixels) { return pixels >= leastPixels && pixels <= mostPixels; };
    if (!read || !fits(size.x) || !fits(size.y))
        throw CLI::ValidationError(option, "\"" + text + "\" is not a size in pixels such as 1920x1080");
    return size;
}

void addTime(CLI::App& app, std::optional<Time>& at) {
    app.add_option_function<double>(
           "--at", [&at](double s) { at = seconds(s); }, "seconds from the case's start; else the beat at its rest")
        ->check(CLI::Range(0.0, 86400.0))
        ->type_name("SECONDS");
}

void addCommon(CLI::App& app, CommonOptions& common) {
    common.content = defaultContent();
    app.add_option("--content", common.content, "the exhibit's folder")->type_name("DIR")->capture_default_str();
    app.add_option("--config", common.config, "the kiosk's settings")->type_name("FILE");
    app.add_option("--lang", common.language, "language of the exhibit and the interface; else as the settings say")
        ->check([](const std::string& tag) {
            return isLanguageTag(tag) ? "" : "\"" + tag + "\" is not a language such as de or pt-BR";
        })
        ->type_name("TAG");
    app.add_option_function<std::string>(
           "--size", [&common](const std::string& text) { common.size = parseSize("--size", text); },
           "pixels, as in 1920x1080")
        ->type_name("WxH");
    app.add_option("--theme", common.theme, "dark, light or high-contrast; else as the settings say")
        ->type_name("NAME");
    app.add_option("--text-scale", common.textScale, "1, 1.5 or 2; else as the settings say")
        ->check(CLI::IsMember({1.f, 1.5f, 2.f}))
        ->type_name("X");
}

/// The options with the kiosk's settings, which serve wherever the command line does not say otherwise.
CommonOptions withSettings(CommonOptions common, const CLI::App& said) {
    if (!common.config) common.config = defaultConfig();
    if (common.config) common.kiosk = loadSettings(*common.config);
    common.contentIsNamed = said.count("--content") > 0;
    const VisitorSettings& visitor = common.kiosk.settings.visitor;
    if (said.count("--lang") == 0 && !visitor.language.empty()) common.language = visitor.language;
    if (said.count("--theme") == 0) common.theme = visitor.theme;
    if (said.count("--text-scale") == 0) common.textScale = visitor.textScale;
    return common;
}

void addPlay(CLI::App& app, PlayOptions& play) {
    addCommon(app, play.common);
    app.add_flag("--windowed", play.windowed, "in a window of its own size");
    app.add_option("--case", play.caseSlug, "begin with this case")->type_name("SLUG");
    app.add_option("--beat", play.beatId, "begin with this beat")->type_name("ID");
    app.add_option("--journal", play.journal, "append what happens, one JSON object a line")->type_name("FILE");
    app.add_option("--records", play.records, "keep what visitors do, for `vitrine stats`")->type_name("FILE");
    app.add_flag("--once", play.once, "end after the last case");
    app.add_option("--speed", play.speed, "times as fast")->check(CLI::Range(0.01, 1000.0))->type_name("X");
    app.add_flag("--watch", play.watch, "take up content as soon as it is saved");
}

void addStats(CLI::App& app, StatsOptions& stats) {
    stats.content = defaultContent();
    app.add_option("FILE", stats.records, "the file that `play --records` writes")->required();
    app.add_option("--html", stats.html, "write one page with charts")->type_name("FILE");
    app.add_option("--csv", stats.csv, "write tables for a spreadsheet")->type_name("DIR");
    app.add_option("--content", stats.content, "the exhibit's folder, for the names of its cases and questions")
        ->type_name("DIR")
        ->capture_default_str();
}

void addState(CLI::App& app, std::filesystem::path& state) {
    state = stateFolder();
    app.add_option("--state", state, "the folder of what outlives a restart")->type_name("DIR")->capture_default_str();
}

void addPut(CLI::App& app, PutOptions& put) {
    app.add_option("FOLDER", put.folder, "the exhibit's folder")->required();
    addState(app, put.state);
}

void addTestPicture(CLI::App& app, TestPictureOptions& picture) {
    addCommon(app, picture.common);
    app.add_option("--out", picture.out, "write it to a .png instead")->type_name("FILE");
}

void addCheck(CLI::App& app, CheckOptions& check) {
    addCommon(app, check.common);
    app.add_flag("--json", check.json, "cases, questions, diagnostics and accidents as JSON");
    auto* explain = app.add_option("--explain", check.explain, "draw this beat with its zones, seats and accidents");
    auto* out = app.add_option("--out", check.out, "where that picture goes, a .png");
    explain->type_name("BEAT")->needs(out->type_name("FILE"));
    out->needs(explain);
}

void addScene(CLI::App& app, SceneOptions& scene) {
    addCommon(app, scene.common);
    app.add_option("--case", scene.caseSlug, "the case")->required()->type_name("SLUG");
    app.add_option("--beat", scene.beatId, "the beat")->required()->type_name("ID");
    addTime(app, scene.at);
    app.add_flag("--json", scene.json, "as JSON");
}

void addShot(CLI::App& app, ShotOptions& shot) {
    addCommon(app, shot.common);
    app.add_option("--case", shot.caseSlug, "the case, or all")->required()->type_name("SLUG|all");
    app.add_option("--beat", shot.beatId, "the beat; else every beat")->type_name("ID");
    addTime(app, shot.at);
    app.add_option("--out", shot.out, "where the PNG goes; a folder when there are several")
        ->required()
        ->type_name("PATH");
    app.add_flag("--controls", shot.controls, "with the visitor's controls");
    app.add_flag("--screen", shot.screen, "draw as the screen does; needs a display");
    app.add_option_function<std::string>(
           "--panel", [&shot](const std::string& text) { shot.panel = parseSize("--panel", text); },
           "as a panel of this size, as cases are compared in")
        ->type_name("WxH");
}

void addSheet(CLI::App& app, SheetOptions& sheet) {
    addCommon(app, sheet.common);
    app.add_option("--case", sheet.caseSlug, "the case, or all: a page for each")->required()->type_name("SLUG|all");
    app.add_option("--out", sheet.out, "where the page goes: a .png or a .pdf")->required()->type_name("FILE");
}

// All options of all commands: CLI11 fills them in while it reads.
struct CommandLine {
    PlayOptions play;
    CheckOptions check;
    SceneOptions scene;
    ShotOptions shot;
    SheetOptions sheet;
    StatsOptions stats;
    PinOptions pin;
    PutOptions put;
    TestPictureOptions testPicture;
    CLI::App app{"Vitrine plays case studies as animated storyboards.", "vitrine"};

    CommandLine() {
        app.require_subcommand(1);
        app.set_version_flag("--version", "vitrine " VITRINE_VERSION);
        addPlay(*app.add_subcommand("play", "play the exhibit"), play);
        addCheck(*app.add_subcommand("check", "find every mistake in the content"), check);
        addScene(*app.add_subcommand("scene", "print what a beat shows, one drawable a line"), scene);
        addShot(*app.add_subcommand("shot", "draw beats as PNG"), shot);
        addSheet(*app.add_subcommand("sheet", "draw every beat of a case on one page, as PNG or PDF"), sheet);
        addStats(*app.add_subcommand("stats", "tell what visitors did"), stats);
        addState(*app.add_subcommand("pin", "set the PIN of the staff"), pin.state);
        addPut(*app.add_subcommand("put", "make an exhibit the one this kiosk plays, if it has no error"), put);
        addTestPicture(*app.add_subcommand("test-picture", "show rulers, edges and fingers, to set up a screen"),
                       testPicture);
        app.add_subcommand("directions", "print the reference of directions, for authors");
    }

    /// What is not said of size, text scale, theme and language means all of them.
    [[nodiscard]] CheckOptions checkAsAsked() const {
        CheckOptions asked = configured(check, "check");
        asked.everyTextScale = app.get_subcommand("check")->count("--text-scale") == 0;
        if (app.get_subcommand("check")->count("--lang") == 0) asked.common.language.reset();
        asked.everyTheme = app.get_subcommand("check")->count("--theme") == 0;
        return asked;
    }

    template <typename Options>
    [[nodiscard]] Options configured(Options options, const char* command) const {
        options.common = withSettings(std::move(options.common), *app.get_subcommand(command));
        return options;
    }

    [[nodiscard]] Command command() const {
        if (app.got_subcommand("play")) return configured(play, "play");
        if (app.got_subcommand("check")) return checkAsAsked();
        if (app.got_subcommand("scene")) return configured(scene, "scene");
        if (app.got_subcommand("shot")) return configured(shot, "shot");
        if (app.got_subcommand("sheet")) return configured(sheet, "sheet");
        if (app.got_subcommand("stats")) return stats;
        if (app.got_subcommand("put")) return put;
        if (app.got_subcommand("pin")) return pin;
        if (app.got_subcommand("test-picture")) return configured(testPicture, "test-picture");
        return DirectionsOptions{};
    }
};

} // namespace

std::variant<Command, Answer> parseCommandLine(const std::vector<std::string>& arguments) {
    CommandLine line;
    try {
        line.app.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend())); // CLI11 takes them last first
        return line.command();
    } catch (const CLI::ParseError& error) {
        std::ostringstream text;
        const int code = line.app.exit(error, text, text);
        return Answer{code == 0 ? 0 : 2, text.str()};
    }
}

} // namespace vitrine
