#include "layout/Files.hpp"

#include <algorithm>
#include <sstream>

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

std::vector<ElementId> readFile(const std::string& text, const std::vector<ElementId>& all) {
    std::vector<ElementId> file;
    std::istringstream in(text);
    for (std::size_t number = 0; in >> number;)
        if (number >= 1 && number <= all.size()) file.push_back(all[number - 1]);
    return file;
}

MemberFiles readHint(const std::string& hint, const std::vector<ElementId>& all) {
    std::vector<std::string> parts;
    std::istringstream in(hint);
    for (std::string part; std::getline(in, part, '|');)
        parts.push_back(part);
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

void seatFile(const std::vector<ElementId>& file, Facing facing, Plan& plan) {
    const ClusterExtent extent = clusterExtent(plan, plan.cluster);
    const float side = facing == Facing::Right ? 1.f : -1.f;
    const float edge = facing == Facing::Right ? plan.seating.x : plan.seating.right();
    const float outer = edge + side * extent.aside;
    const float inner = plan.portrait ? outer : outer + side * (2 * extent.aside + zigzagGap);
    const float top = plan.filesTop + extent.above + 6, bottom = plan.seating.bottom() - extent.below - 6;
    for (std::size_t i = 0; i < file.size(); ++i) {
        const float u = file.size() == 1 ? 0.5f : static_cast<float>(i) / static_cast<float>(file.size() - 1);
        plan.seats[file[i]] = {{i % 2 == 0 ? inner : outer, mix(top, bottom, u)}, plan.cluster, facing};
    }
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

void seatFiles(const MemberFiles& files, Plan& plan) {
    seatFile(files.left, Facing::Right, plan);
    seatFile(files.right, Facing::Left, plan);
    const ClusterExtent extent = clusterExtent(plan, plan.cluster);
    for (std::size_t i = 0; i < files.below.size(); ++i) {
        const float offset = static_cast<float>(i) - static_cast<float>(files.below.size() - 1) / 2;
        plan.seats[files.below[i]] = {
            {plan.centre.x + offset * 2.2f * extent.aside, plan.seating.bottom() - extent.below - 4},
            plan.cluster,
            Facing::Up};
    }
}

} // namespace vitrine
