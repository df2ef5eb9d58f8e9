#include "layout/CommonsPlan.hpp"

#include "layout/Labels.hpp"

#include <algorithm>
#include <optional>

namespace vitrine {
namespace {

/// What everything in the panel measures at one step of size; labels keep theirs.
struct Sizes {
    float disc, page, counted, badge, label, padding, text;
};

Sizes sizesAt(float k, PanelText text) {
    return {78 * k, 92 * k, 50 * k, 54 * std::min(k, 1.f), 32 * text.own, 27, text.rows};
}

/// One slot of a row: who sits there, how much room it takes, how large its mark is.
struct Cell {
    ElementId who = nobody;
    float width = 0, size = 0;
};

using Row = std::vector<Cell>;

float width(const Row& row) {
    float w = 0;
    for (const Cell& cell : row)
        w += cell.width;
    return w;
}

/// The order in which a row fills, so that it stays balanced: ends and middle first, then the gaps.
std::vector<std::size_t> fillOrder(std::size_t n) {
    if (n == 5) return {0, 2, 4, 1, 3};
    if (n == 6) return {0, 2, 3, 5, 1, 4};
    std::vector<std::size_t> order(n);
    for (std::size_t i = 0; i < n; ++i)
        order[i] = i;
    return order;
}

/// Elements by the phase in which they are first there, then by cast order.
void byArrival(const Survey& survey, std::vector<ElementId>& ids) {
    std::stable_sort(ids.begin(), ids.end(),
                     [&](ElementId a, ElementId b) { return survey.of[a].first < survey.of[b].first; });
}

struct Contents {
    std::vector<ElementId> documents, provisions;
    std::vector<std::vector<ElementId>> counted;
};

Contents contentsOf(const Survey& survey) {
    Contents c;
    for (ElementId id = 0; id < survey.of.size(); ++id) {
        if (!survey.of[id].shared) continue;
        const Element& e = survey.story.elements[id];
        if (e.role == Role::Document)
            c.documents.push_back(id);
        else if (e.number == 1)
            c.counted.push_back({id});
        else if (e.number > 1 && !c.counted.empty())
            c.counted.back().push_back(id);
        else
            c.provisions.push_back(id);
    }
    byArrival(survey, c.documents);
    byArrival(survey, c.provisions);
    return c;
}

/// A slot is as wide as its mark and its label ask.
Cell cellFor(const StoryCase& story, ElementId id, float size, const Sizes& sizes) {
    const float label = widestLine(narrowLines(story.elements[id].label)) * letterWidth * sizes.text + 22;
    return {id, std::max(size * 1.36f, label), size};
}

Row cellsFor(const StoryCase& story, const std::vector<ElementId>& ids, float size, const Sizes& sizes) {
    Row row;
    for (const ElementId id : ids)
        row.push_back(cellFor(story, id, size, sizes));
    return row;
}

/// Provision in the order in which it stands, not in which it arrives: so a row is balanced at every beat.
Row balanced(const Row& arrivals) {
    const std::vector<std::size_t> order = fillOrder(arrivals.size());
    Row row(arrivals.size());
    for (std::size_t i = 0; i < arrivals.size(); ++i)
        row[order[i]] = arrivals[i];
    return row;
}

/// All of a row of many alike together are at least as wide as the label they share.
Row countedCells(const StoryCase& story, const std::vector<ElementId>& group, const Sizes& sizes) {
    const float label = static_cast<float>(story.elements[group.front()].plural.size()) * letterWidth * sizes.text + 14;
    const float width = std::max(sizes.counted * 1.22f, label / static_cast<float>(group.size()));
    Row row;
    for (const ElementId id : group)
        row.push_back({id, width, sizes.counted});
    return row;
}

void append(Row& row, const Row& more) { row.insert(row.end(), more.begin(), more.end()); }

/// How documents and provisions share the panel: in rows of their own, or side by side with the documents in the
/// middle; split: what is counted has a row of its own, too.
enum class Arrangement : unsigned char { Apart, Together, Split };

std::vector<Row> provisionRows(const Row& cells, std::size_t rowCount) {
    std::vector<Row> rows;
    for (std::size_t r = 0, at = 0; r < rowCount && at < cells.size(); ++r) {
        const std::size_t inRow = (cells.size() - at + (rowCount - r) - 1) / (rowCount - r);
        rows.push_back(balanced({cells.begin() + static_cast<std::ptrdiff_t>(at),
                                 cells.begin() + static_cast<std::ptrdiff_t>(at + inRow)}));
        at += inRow;
    }
    return rows;
}

std::vector<Row> rowsOf(const StoryCase& story, const Contents& c, const Sizes& sizes, std::size_t rowCount,
                        Arrangement arrangement) {
    Row documents = cellsFor(story, c.documents, sizes.page, sizes);
    Row counted;
    for (const auto& group : c.counted)
        append(counted, countedCells(story, group, sizes));
    std::vector<Row> rows = provisionRows(cellsFor(story, c.provisions, sizes.disc, sizes), rowCount);
    if (arrangement != Arrangement::Split)
        append(documents, counted);
    else if (!counted.empty())
        rows.insert(rows.begin(), counted);
    if (arrangement != Arrangement::Together || rows.empty()) {
        if (!documents.empty()) rows.insert(rows.begin(), documents);
        return rows;
    }
    Row& first = rows.front();
    first.insert(first.begin() + static_cast<std::ptrdiff_t>((first.size() + 1) / 2), documents.begin(),
                 documents.end());
    return rows;
}

/// The lines of the longest label in a row.
float labelLines(const StoryCase& story, const Row& row) {
    std::size_t lines = 1;
    for (const Cell& cell : row)
        lines = std::max(lines, narrowLines(story.elements[cell.who].label).size());
    return static_cast<float>(lines);
}

float markHeight(const Row& row) {
    float h = 0;
    for (const Cell& cell : row)
        h = std::max(h, cell.size);
    return h;
}

void seatRow(CommonsPlan& plan, const Row& row, float y, float height) {
    float x = -width(row) / 2;
    for (const Cell& cell : row) {
        plan.slots[cell.who] = {{x + cell.width / 2, y + markHeight(row) / 2}, cell.size, height};
        x += cell.width;
    }
}

/// People and teams at the head. Those who are never there together share the middle.
void seatHead(CommonsPlan& plan, const Survey& survey, float y, float badge) {
    const std::size_t columns = std::max<std::size_t>(survey.mostHeads, 1);
    for (std::size_t i = 0; i < survey.heads.size(); ++i) {
        const float column = static_cast<float>(i % columns) - static_cast<float>(columns - 1) / 2;
        plan.slots[survey.heads[i]] = {{column * badge * 1.22f, y + badge / 2}, badge, 0};
    }
}

float widestTeam(const Survey& survey, float badgePitch) {
    std::size_t widest = survey.heads.size();
    for (const ElementId id : survey.heads)
        if (survey.story.elements[id].role == Role::Team) widest = std::max(widest, survey.of[id].members);
    return static_cast<float>(widest) * badgePitch;
}

/// One way to fill the panel.
struct Filling {
    float scale;
    std::size_t rows;
    Arrangement arrangement;
};

/// The panel for one filling. People at its head sit on its upper edge.
CommonsPlan planAt(const Survey& survey, const Contents& contents, const Filling& filling, PanelText text) {
    const StoryCase& story = survey.story;
    const Sizes sizes = sizesAt(filling.scale, text);
    CommonsPlan plan;
    plan.scale = filling.scale;
    float y = sizes.padding, across = std::max(240.f, widestTeam(survey, sizes.badge * 1.22f));
    seatHead(plan, survey, -8 - sizes.badge / 2, sizes.badge);
    if (survey.body || !survey.heads.empty()) {
        plan.headLine = y + sizes.label / 2 - 2;
        y += sizes.label + 8;
    }
    for (const Row& row : rowsOf(story, contents, sizes, filling.rows, filling.arrangement)) {
        const float top = y;
        y += markHeight(row) + labelLines(story, row) * labelPitch * text.rows + 22;
        const float height = y + sizes.padding - 18;
        seatRow(plan, row, top, height);
        if (plan.leastHeight == 0) plan.leastHeight = height;
        across = std::max(across, width(row));
    }
    plan.size = {across + 2 * sizes.padding, y + sizes.padding - 18};
    return plan;
}

constexpr std::size_t mostRows = 8;

bool fits(const CommonsPlan& plan, Vec room) { return plan.size.x <= room.x && plan.size.y <= room.y; }

/// One column, else as few as possible, as long as marks stay near their full size.
std::optional<CommonsPlan> planUpright(const Survey& survey, const Contents& contents, Vec room, PanelText text) {
    for (std::size_t rows = mostRows; rows > 1; --rows)
        for (float k = 1.f; k > 0.78f; k -= 0.05f) {
            for (const Arrangement arrangement : {Arrangement::Apart, Arrangement::Split}) {
                CommonsPlan plan = planAt(survey, contents, {k, rows, arrangement}, text);
                if (fits(plan, room)) return plan;
            }
        }
    return std::nullopt;
}

} // namespace

CommonsPlan planCommons(const Survey& survey, Vec room, PanelText text, Stance stance) {
    const Contents contents = contentsOf(survey);
    if (stance == Stance::Upright)
        if (auto plan = planUpright(survey, contents, room, text)) return *plan;
    const std::size_t rowsAtMost = std::clamp<std::size_t>(contents.provisions.size(), 1, mostRows);
    CommonsPlan best;
    float least = 1e9f;
    for (float k = 1.25f; k > 0.42f && least > 1; k -= 0.05f)
        for (const Arrangement arrangement : {Arrangement::Apart, Arrangement::Together, Arrangement::Split})
            for (std::size_t rows = 1; rows <= rowsAtMost; ++rows) {
                CommonsPlan plan = planAt(survey, contents, {k, rows, arrangement}, text);
                const float over = std::max({1.f, plan.size.x / room.x, plan.size.y / room.y});
                if (over >= least) continue;
                least = over;
                best = std::move(plan);
            }
    return best;
}

Box panelBox(const CommonsPlan& plan, float height, bool folded) {
    const float k = folded ? foldedScale : 1.f;
    return {plan.top.x - plan.size.x * k / 2, plan.top.y, plan.size.x * k, height * k};
}

CommonsPlan::Slot slotOnStage(const CommonsPlan& plan, ElementId id, bool folded) {
    const float k = folded ? foldedScale : 1.f;
    const auto found = plan.slots.find(id);
    if (found == plan.slots.end()) return {plan.top, 0};
    return {plan.top + found->second.at * k, found->second.size * k};
}

} // namespace vitrine
