#include "bench/LongExhibit.hpp"

#include "storyboard/Compile.hpp"

#include <set>
#include <stdexcept>
#include <vector>

namespace vitrine::bench {
namespace {

const std::string heading = "[[beat]]";

struct CaseFile {
    std::string head;
    std::vector<std::string> beats; ///< each from its heading on
};

CaseFile parted(const std::string& text) {
    CaseFile file;
    std::size_t at = text.find(heading);
    file.head = text.substr(0, at);
    while (at != std::string::npos) {
        const std::size_t next = text.find(heading, at + heading.size());
        file.beats.push_back(text.substr(at, next - at));
        at = next;
    }
    return file;
}

/// Where the value of a key begins and ends; keys stand at the beginning of a line.
struct Span {
    std::size_t key = std::string::npos, begin = 0, end = 0;
};

Span valueOf(const std::string& beat, const std::string& key) {
    const std::size_t at = beat.find("\n" + key + " ");
    if (at == std::string::npos) return {};
    std::size_t end = beat.find('\n', at + 1);
    while (end + 1 < beat.size() && std::string(" ]\t").find(beat[end + 1]) != std::string::npos)
        end = beat.find('\n', end + 1);
    return {at + 1, beat.find('=', at) + 1, end};
}

std::string renamed(std::string beat, std::size_t round) {
    const Span id = valueOf(beat, "id");
    beat.insert(beat.find_last_of('"', id.end), "-" + std::to_string(round));
    return beat;
}

/// The beat with a phase before all others in which `leaving` leave.
std::string afterLeaving(std::string beat, const std::string& leaving) {
    const std::string phase = "[ { leave = [" + leaving + "] } ], ";
    if (const Span phases = valueOf(beat, "phases"); phases.key != std::string::npos)
        return beat.insert(beat.find('[', phases.begin) + 1, phase);
    const Span once = valueOf(beat, "do");
    beat.insert(once.end, " ]");
    return beat.replace(once.key, once.begin - once.key, "phases = [ " + phase);
}

/// The entries of a cast that have someone on stage at the end.
std::string leftAtTheEnd(const StoryCase& story) {
    std::set<std::string> entries;
    const Tableau& end = story.beats.back().phases.back();
    for (ElementId id = 0; id < story.elements.size(); ++id)
        if (end.states[id].present) entries.insert(story.elements[id].entry);
    std::string list;
    for (const std::string& entry : entries)
        list += (list.empty() ? "\"" : ", \"") + entry + "\"";
    return list;
}

std::string longCase(const std::string& text, const StoryCase& story, std::size_t times) {
    const CaseFile file = parted(text);
    const std::string leaving = leftAtTheEnd(story);
    std::string told = file.head;
    for (std::size_t round = 1; round <= times; ++round)
        for (std::size_t i = 0; i < file.beats.size(); ++i) {
            const std::string beat = round == 1 ? file.beats[i] : renamed(file.beats[i], round);
            told += round > 1 && i == 0 ? afterLeaving(beat, leaving) : beat;
            if (told.back() != '\n') told += '\n';
        }
    return told;
}

} // namespace

testing::Folder longExhibit(const FileSource& files, std::size_t times, const std::string& only) {
    const Loaded loaded = loadExhibit(files);
    const Compiled compiled = compile(loaded.exhibit);
    if (hasErrors(loaded.diagnostics) || hasErrors(compiled.diagnostics))
        throw std::runtime_error("the exhibit has mistakes");
    testing::Folder told{{"exhibit.toml", files("exhibit.toml").value()}};
    for (const StoryCase& story : compiled.storyboard.cases) {
        const std::string path = story.slug + "/case.toml", text = files(path).value();
        told[path] = only.empty() || only == story.slug ? longCase(text, story, times) : text;
    }
    return told;
}

} // namespace vitrine::bench
