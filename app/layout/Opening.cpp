#include "layout/Opening.hpp"

#include <algorithm>

namespace vitrine {
namespace {

constexpr float largest = 1.7f; ///< how much larger than later
constexpr float margin = 22;    ///< round every cluster

/// Even rows: how many, how many members in each at most, and how large these are.
struct Grid {
    std::size_t rows = 1, columns = 1;
    float size = 0;
};

/// The largest mark whose cluster fits a cell. Its label keeps its size, so this is tried step by step.
float largestIn(Vec cell, const Plan& plan) {
    for (float size = plan.cluster * largest; size > plan.cluster; size -= 4) {
        const ClusterExtent e = clusterExtent(plan, size, plan.namesTypes ? Naming::Below : Naming::None);
        if (2 * e.aside + 2 * margin <= cell.x && e.above + e.below + margin <= cell.y) return size;
    }
    return 0;
}

Grid bestGrid(std::size_t n, const Plan& plan) {
    Grid best;
    for (std::size_t rows = n > 4 ? 2 : 1; rows <= n; ++rows) { // many in one row are a string, not a group
        const std::size_t columns = (n + rows - 1) / rows;
        const Vec cell{plan.roam.w / static_cast<float>(columns), plan.roam.h / static_cast<float>(rows)};
        const float size = largestIn(cell, plan);
        if (size > best.size) best = {rows, columns, size};
    }
    return best;
}

/// The places of a grid, row by row; every row is centred and not wider than its members ask.
std::vector<Vec> placesOf(const Grid& grid, std::size_t n, const Plan& plan) {
    const ClusterExtent e = clusterExtent(plan, grid.size, plan.namesTypes ? Naming::Below : Naming::None);
    const float pitch =
        std::min(plan.roam.w / static_cast<float>(grid.columns), 2 * e.aside + 5 * margin + plan.roam.w * 0.04f);
    const float height = plan.roam.h / static_cast<float>(grid.rows);
    std::vector<Vec> places;
    for (std::size_t r = 0; r < grid.rows; ++r) {
        const std::size_t rest = n - places.size(), left = grid.rows - r, inRow = (rest + left - 1) / left;
        const float y = plan.roam.y + height * (static_cast<float>(r) + 0.5f) + (e.above - e.below) / 2;
        for (std::size_t i = 0; i < inRow; ++i)
            places.push_back(
                {plan.roam.centre().x + (static_cast<float>(i) - static_cast<float>(inRow - 1) / 2) * pitch, y});
    }
    return places;
}

float squared(Vec d) { return dot(d, d); }

/// Gives every member the place from which all together have the shortest way to their seats: pairs change places until
/// no change is a gain.
void shortenWays(std::vector<Vec>& places, const std::vector<Vec>& seats) {
    for (bool gained = true; gained;) {
        gained = false;
        for (std::size_t i = 0; i < places.size(); ++i)
            for (std::size_t j = i + 1; j < places.size(); ++j) {
                const float now = squared(places[i] - seats[i]) + squared(places[j] - seats[j]);
                const float then = squared(places[j] - seats[i]) + squared(places[i] - seats[j]);
                if (then + 1 >= now) continue;
                std::swap(places[i], places[j]);
                gained = true;
            }
    }
}

std::vector<ElementId> allOf(const MemberFiles& files) {
    std::vector<ElementId> all;
    for (const auto* file : {&files.left, &files.below, &files.right})
        all.insert(all.end(), file->begin(), file->end());
    return all;
}

} // namespace

std::vector<Seat> openingSeats(const Survey& survey, const Plan& plan) {
    std::vector<Seat> opening(plan.seats.size());
    const std::vector<ElementId> members = allOf(survey.files);
    const Grid grid = members.empty() ? Grid{} : bestGrid(members.size(), plan);
    if (grid.size <= 0) return opening;
    std::vector<Vec> places = placesOf(grid, members.size(), plan), seats;
    for (const ElementId id : members)
        seats.push_back(plan.seats[id].at);
    shortenWays(places, seats);
    for (std::size_t i = 0; i < members.size(); ++i)
        opening[members[i]] = {places[i], grid.size, plan.seats[members[i]].facing};
    return opening;
}

bool isOpening(const StoryCase& story, const Plan& plan, const Tableau& tableau) {
    if (!tableau.relations.empty() || !tableau.gestures.empty()) return false;
    for (ElementId id = 0; id < story.elements.size(); ++id) {
        const Element& e = story.elements[id];
        if (!tableau.states[id].present || e.each != nobody || e.role == Role::Ground) continue;
        if (plan.opening[id].size <= 0) return false;
    }
    return true;
}

} // namespace vitrine
