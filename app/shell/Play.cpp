#include "shell/Play.hpp"

#include "records/Recorder.hpp"
#include "setup/Files.hpp"
#include "setup/Open.hpp"
#include "shell/Backlight.hpp"
#include "shell/Curtain.hpp"
#include "shell/Kiosk.hpp"
#include "shell/Memory.hpp"
#include "shell/Notice.hpp"
#include "shell/Watch.hpp"

#include <algorithm>
#include <future>
#include <iostream>
#include <memory>

namespace vitrine {

namespace {

enum ExitCode : int { Fine = 0, RequestAtFault = 1, MachineAtFault = 3, LeftByStaff = 4 };

int say(ExitCode code, const std::string& message) {
    std::cerr << "vitrine: " << message << '\n';
    return code;
}

void sayAll(const Diagnostics& diagnostics) {
    for (const auto& diagnostic : diagnostics)
        std::cerr << describe(diagnostic) << '\n';
}

/// The number of the case to begin with; the number of cases when there is none of that name.
std::size_t firstCase(const PlayOptions& options, const Cases& cases) {
    if (!options.caseSlug) return 0;
    const auto isMeant = [&](const CaseMarks& marks) { return marks.slug == *options.caseSlug; };
    return static_cast<std::size_t>(std::find_if(cases.cases.begin(), cases.cases.end(), isMeant) -
                                    cases.cases.begin());
}

/// The exhibit with the course of the case it begins with, which is all that the first frame needs.
Reading readForStart(const PlayOptions& options, const std::shared_ptr<const Staging>& staging) {
    Reading reading = readExhibit(options.common.content, staging);
    const std::size_t first = firstCase(options, reading.edition.cases);
    if (hasErrors(reading.diagnostics) || first >= reading.edition.cases.cases.size()) return reading;
    reading.edition = withCase(std::move(reading.edition), first);
    return reading;
}

/// Where the show begins, or in words why it cannot begin there.
using Start = std::variant<Opening, std::string>;

Start startOf(const PlayOptions& options, const Edition& edition) {
    const auto& cases = edition.cases.cases;
    if (cases.empty()) return "the exhibit has no case";
    Opening opening{
        firstCase(options, edition.cases), {}, options.speed, options.once ? Rounds::Once : Rounds::Endless};
    if (opening.caseIndex == cases.size()) return findSpot(*edition.storyboard, *options.caseSlug, "").mistake;
    if (!options.beatId) return opening;
    const auto found = findSpot(*edition.storyboard, cases[opening.caseIndex].slug, *options.beatId);
    if (!found.spot) return found.mistake;
    opening.beat = found.spot->beatIndex;
    return opening;
}

/// Shows what is wrong until it has been put right; nothing when it was asked to stop before, or plays but once.
std::optional<Reading> waitForContent(Reading reading, const PlayOptions& options,
                                      const std::shared_ptr<const Staging>& staging, const Clock& clock,
                                      const StopSignal& stop, Screen& screen, Chronicle& chronicle) {
    while (hasErrors(reading.diagnostics)) {
        const auto fingerprint = fingerprintOf(options.common.content);
        sayAll(reading.diagnostics);
        chronicle.error(reading.diagnostics, clock.now());
        const Scene notice = noticeOf(reading.diagnostics, staging->request.frame, screen.measure(), staging->words);
        if (screen.show(notice)) chronicle.presented(clock.now());
        if (options.once) return std::nullopt;
        while (fingerprint == fingerprintOf(options.common.content)) {
            waitFor({stop.descriptor()}, seconds(1));
            if (stop.raised()) return std::nullopt;
            for (const auto& event : screen.takeInput())
                if (std::holds_alternative<Uncovered>(event)) screen.forget();
            (void)screen.show(notice);
            chronicle.alive(clock.now());
        }
        reading = readForStart(options, staging);
    }
    return reading;
}

StaffChoices choicesFor(const PlayOptions& options, const Wardrobe& wardrobe) {
    StaffChoices choices{
        wardrobe.defaults, options.common.kiosk.settings.idle, {}, {}, brightnessIn("/sys/class/backlight")};
    for (const auto& theme : wardrobe.themes)
        choices.themes.push_back(theme.first);
    for (const auto& words : wardrobe.words)
        choices.languages.push_back(words.first);
    return choices;
}

/// What staff have set, and what they can set.
struct StaffStart {
    KeptStaffSettings kept;
    StaffChoices choices;
};

StaffStart staffStart(const PlayOptions& options, const Wardrobe& wardrobe) {
    StaffStart start{keptStaffSettings(stateFolder()), choicesFor(options, wardrobe)};
    if (!start.kept.trouble.empty()) (void)say(Fine, start.kept.trouble);
    return start;
}

/// What is wrong with settings and records, in words for staff.
std::vector<std::string> lastingFaults(const PlayOptions& options, const StaffStart& staff, const Recorder* recorder) {
    std::vector<std::string> faults;
    for (const auto& diagnostic : options.common.kiosk.diagnostics)
        if (diagnostic.severity == Severity::Error) faults.push_back(describe(diagnostic));
    if (!staff.kept.trouble.empty()) faults.push_back(staff.kept.trouble);
    if (recorder && !recorder->trouble().empty()) faults.push_back(recorder->trouble());
    return faults;
}

/// Who is told of what happens, besides the journal.
struct Listeners {
    std::unique_ptr<Recorder> recorder;
    StaffDiary diary;
};

int playOn(const PlayOptions& options, const Clock& clock, const StopSignal& stop, Journal journal,
           const Listeners& listeners) {
    const Wardrobe wardrobe = wardrobeFor(options.common, windowSizeFor(options));
    sayAll(wardrobe.diagnostics);
    if (hasErrors(wardrobe.diagnostics)) return RequestAtFault;
    const StaffStart staff = staffStart(options, wardrobe);
    const VisitorSettings visitor = visitorWith(staff.kept.settings, staff.choices);
    const auto staging = stagingFor(wardrobe, wardrobe.pixels, visitor);
    if (Supervisor{}.isThere() && !options.windowed) hangCurtain(themeOf(wardrobe, visitor.theme), staging->words);
    // Content and window do not need each other, and both take their time.
    auto firstReading = std::async(std::launch::async, [&] {
        makeRoom();
        return readForStart(options, staging);
    });
    Screen screen({wardrobe.pixels, options.windowed, themeOf(wardrobe, visitor.theme), staging->request.frame});
    Chronicle chronicle(std::move(journal), clock.now());
    sayAll(options.common.kiosk.diagnostics);
    chronicle.error(options.common.kiosk.diagnostics, clock.now());
    if (firstReading.wait_for(Time{0}) != std::future_status::ready) screen.rehearse();
    const auto reading = waitForContent(firstReading.get(), options, staging, clock, stop, screen, chronicle);
    if (!reading) return options.once ? RequestAtFault : Fine;
    const Start start = startOf(options, reading->edition);
    if (const auto* trouble = std::get_if<std::string>(&start)) return say(RequestAtFault, *trouble);
    const Wake wake;
    Sound sound(assetsFolder() / "sounds");
    Backstage backstage(wake);
    backstage.order(layingOut(*reading));
    const Show show = begin(std::get<Opening>(start), reading->edition.cases, clock.now());
    const auto faults = [&] { return lastingFaults(options, staff, listeners.recorder.get()); };
    StaffRoom room({stateFolder(), "/sys/class/backlight", options.common.content, staff.kept.settings, staff.choices,
                    faults, wake, screen.measure(), listeners.diary, chronicle, sound},
                   clock.now());
    Kiosk({options, wardrobe, clock, stop, wake, screen, chronicle, backstage, sound, room}, reading->edition, show)
        .run();
    return room.leaves() == StaffLeave::ToConsole ? LeftByStaff : Fine;
}

/// Keeps what visitors do when that was asked for. A file that cannot be written stops no show, but is told.
std::unique_ptr<Recorder> recorderFor(const PlayOptions& options, Journal& journal) {
    if (!options.records) return nullptr;
    auto recorder = std::make_unique<Recorder>(*options.records);
    if (const std::string trouble = recorder->trouble(); !trouble.empty())
        std::cerr << "vitrine: what visitors do is not recorded: " << trouble << '\n';
    journal.alsoTell([r = recorder.get()](Time utc, const std::string& event, const nlohmann::ordered_json& facts) {
        r->note(utc, event, facts);
    });
    return recorder;
}

} // namespace

int play(const PlayOptions& options) {
    keepMemoryTogether();
    const Clock clock;
    const StopSignal stop;
    Journal journal(options.journal ? options.journal->string() : "");
    if (options.journal && !journal.isOpen())
        return say(RequestAtFault, "the journal " + options.journal->string() + " cannot be written");
    Listeners listeners{recorderFor(options, journal), {}};
    journal.alsoTell(
        [&diary = listeners.diary](Time utc, const std::string& event, const nlohmann::ordered_json& facts) {
            diary.note(utc, event, facts);
        });
    const DisplayCheck display;
    if (const auto trouble = display.trouble(); !trouble.empty()) return say(MachineAtFault, trouble);
    try {
        return playOn(options, clock, stop, std::move(journal), listeners);
    } catch (const std::exception& error) {
        return say(MachineAtFault, error.what());
    }
}

} // namespace vitrine
