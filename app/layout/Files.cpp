#include "layout/Files.hpp"

#include "core/Split.hpp"

#include <algorithm>
#include <charconv>
#include <map>

namespace vitrine {
namespace {

/// The entry of members with the most elements: the circle the case is about.
std::string mainEntry(const StoryCase& story) {
    std::map<std::string, int> counts;
    std::string best;
    for (const Element& e : story.elements) {
        if (e.role != Role::Member) continue;
        const int n = ++counts[e.entry];
        if (best.empty() || n > counts[best]) best = e.entry;
    }
    return best;
}

std::vector<ElementId> elementsOf(const StoryCase& story, const std::string& entry) {
    std::vector<ElementId> ids;
    for (ElementId id = 0; id < story.elements.size(); ++id)
        if (story.elements[id].entry == entry && story.elements[id].role == Role::Member) ids.push_back(id);
    return ids;
}

std::vector<ElementId> readFile(std::string_view text, const std::vector<ElementId>& all) {
    std::vector<ElementId> file;
    for (const std::string_view word : wordsOf(text)) {
        std::size_t number = 0;
        (void)std::from_chars(word.data(), word.data() + word.size(), number);
        if (number >= 1 && number <= all.size()) file.push_back(all[number - 1]);
    }
    return file;
}

MemberFiles readHint(const std::string& hint, const std::vector<ElementId>& all) {
    std::vector<std::string_view> parts = partsOf(hint, '|');
    parts.resize(3);
    return {readFile(parts[0], all), readFile(parts[1], all), readFile(parts[2], all)};
}

MemberFiles makeFiles(const std::vector<ElementId>& all) {
    MemberFiles files;
    const std::size_t half = all.size() / 2;
    files.left.assign(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(half));
    const bool odd = all.size() % 2 == 1;
    if (odd) files.below.push_back(all[half]);
    files.right.assign(all.begin() + static_cast<std::ptrdiff_t>(half + (odd ? 1 : 0)), all.end());
    std::reverse(files.right.begin(), files.right.end());
    return files;
}

} // namespace

MemberFiles memberFiles(const StoryCase& story) {
    const std::vector<ElementId> all = elementsOf(story, mainEntry(story));
    if (all.empty()) return {};
    const std::string& hint = story.elements[all.front()].seat;
    const MemberFiles hinted = hint.find('|') == std::string::npos ? MemberFiles{} : readHint(hint, all);
    const std::size_t seated = hinted.left.size() + hinted.right.size() + hinted.below.size();
    return seated == all.size() ? hinted : makeFiles(all);
}

} // namespace vitrine
