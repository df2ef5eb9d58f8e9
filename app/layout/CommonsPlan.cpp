#include "layout/CommonsPlan.hpp"

#include "layout/Labels.hpp"

#include <algorithm>

namespace vitrine {
namespace {

/// What everything in the panel measures at one step of size; labels keep theirs.
struct Sizes {
    float disc, page, counted, badge, label, padding, text;
};

Sizes sizesAt(float k, PanelText text) {
    return {78 * k, 92 * k, 50 * k, 54 * std::min(k, 1.f), 32 * text.own, 27, text.rows};
}

/// One slot of a row: who sits there, how much room it takes, how large its mark is, how many lines its label has.
struct Cell {
    ElementId who = nobody;
    float width = 0, size = 0, lines = 0;
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

CommonsContents contentsOf(const Survey& survey) {
    CommonsContents c;
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
Cell cellFor(const Survey& survey, ElementId id, float size, const Sizes& sizes) {
    const NarrowRoom& room = survey.of[id].label;
    return {id, std::max(size * 1.36f, room.letters * letterWidth * sizes.text + 22), size, room.lines};
}

Row cellsFor(const Survey& survey, const std::vector<ElementId>& ids, float size, const Sizes& sizes) {
    Row row;
    row.reserve(ids.size());
    for (const ElementId id : ids)
        row.push_back(cellFor(survey, id, size, sizes));
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
Row countedCells(const Survey& survey, const std::vector<ElementId>& group, const Sizes& sizes) {
    const std::string& plural = survey.story.elements[group.front()].plural;
    const float label = static_cast<float>(plural.size()) * letterWidth * sizes.text + 14;
    const float width = std::max(sizes.counted * 1.22f, label / static_cast<float>(group.size()));
    Row row;
    for (const ElementId id : group)
        row.push_back({id, width, sizes.counted, survey.of[id].label.lines});
    return row;
}

void append(Row& row, const Row& more) { row.insert(row.end(), more.begin(), more.end()); }

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

std::vector<Row> rowsOf(const Survey& survey, const CommonsContents& c, const Sizes& sizes, std::size_t rowCount,
                        Arrangement arrangement) {
    Row documents = cellsFor(survey, c.documents, sizes.page, sizes);
    Row counted;
    for (const auto& group : c.counted)
        append(counted, countedCells(survey, group, sizes));
    std::vector<Row> rows = provisionRows(cellsFor(survey, c.provisions, sizes.disc, sizes), rowCount);
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
float labelLines(const Row& row) {
    float lines = 1;
    for (const Cell& cell : row)
        lines = std::max(lines, cell.lines);
    return lines;
}

float markHeight(const Row& row) {
    float h = 0;
    for (const Cell& cell : row)
        h = std::max(h, cell.size);
    return h;
}

using Slots = std::map<ElementId, CommonsPlan::Slot>;

void seatRow(Slots& slots, const Row& row, float y, float height) {
    float x = -width(row) / 2;
    for (const Cell& cell : row) {
        slots[cell.who] = {{x + cell.width / 2, y + markHeight(row) / 2}, cell.size, height};
        x += cell.width;
    }
}

/// People and teams at the head. Those who are never there together share the middle.
void seatHead(Slots& slots, const Survey& survey, float y, float badge) {
    const std::size_t columns = std::max<std::size_t>(survey.mostHeads, 1);
    for (std::size_t i = 0; i < survey.heads.size(); ++i) {
        const float column = static_cast<float>(i % columns) - static_cast<float>(columns - 1) / 2;
        slots[survey.heads[i]] = {{column * badge * 1.22f, y + badge / 2}, badge, 0};
    }
}

float widestTeam(const Survey& survey, float badgePitch) {
    std::size_t widest = survey.heads.size();
    for (const ElementId id : survey.heads)
        if (survey.story.elements[id].role == Role::Team) widest = std::max(widest, survey.of[id].members);
    return static_cast<float>(widest) * badgePitch;
}

/// The widest name that ever stands on the panel's head line.
float widestName(const Survey& survey, PanelText text) {
    std::size_t letters = 0;
    for (ElementId id = 0; id < survey.of.size(); ++id) {
        const Element& e = survey.story.elements[id];
        if (e.role == Role::Team || e.role == Role::Body) letters = std::max(letters, e.label.size());
    }
    return static_cast<float>(letters) * letterWidth * text.own;
}

constexpr std::size_t mostRows = 8;

/// The panel for one filling, but for its slots; `each` is told every row with its top and the panel's height below it.
template <typename Each>
CommonsPlan outlineAt(const Survey& survey, const CommonsContents& contents, const Filling& filling, PanelText text,
                      Each each) {
    const Sizes sizes = sizesAt(filling.scale, text);
    CommonsPlan plan;
    plan.scale = filling.scale;
    float y = sizes.padding, across = std::max(240.f, widestTeam(survey, sizes.badge * 1.22f));
    if (text.rows <= 0) across = std::max(across, widestName(survey, text)); // else the rows are wide enough
    if (survey.body || !survey.heads.empty()) {
        plan.headLine = y + sizes.label / 2 - 2;
        y += sizes.label + 8;
    }
    for (const Row& row : rowsOf(survey, contents, sizes, filling.rows, filling.arrangement)) {
        const float top = y;
        y += markHeight(row) + labelLines(row) * labelPitch * text.rows + 22;
        const float height = y + sizes.padding - 18;
        each(row, top, height);
        if (plan.leastHeight == 0) plan.leastHeight = height;
        across = std::max(across, width(row));
    }
    plan.size = {across + 2 * sizes.padding, y + sizes.padding - 18};
    return plan;
}

/// With its slots. People at its head sit on its upper edge.
CommonsPlan planAt(const Survey& survey, const CommonsContents& contents, const Filling& filling, PanelText text) {
    Slots slots;
    CommonsPlan plan = outlineAt(survey, contents, filling, text,
                                 [&](const Row& row, float top, float height) { seatRow(slots, row, top, height); });
    const float badge = sizesAt(filling.scale, text).badge;
    seatHead(slots, survey, -8 - badge / 2, badge);
    plan.slots = std::move(slots);
    return plan;
}

bool fits(Vec size, Vec room) { return size.x <= room.x && size.y <= room.y; }

/// One column, else as few as possible, as long as marks stay near their full size.
std::vector<Filling> uprightFillings() {
    std::vector<Filling> all;
    for (std::size_t rows = mostRows; rows > 1; --rows)
        for (float k = 1.f; k > 0.78f; k -= 0.05f)
            for (const Arrangement arrangement : {Arrangement::Apart, Arrangement::Split})
                all.push_back({k, rows, arrangement});
    return all;
}

/// The largest first.
std::vector<Filling> wideFillings(std::size_t rowsAtMost) {
    std::vector<Filling> all;
    for (float k = 1.25f; k > 0.42f; k -= 0.05f)
        for (const Arrangement arrangement : {Arrangement::Apart, Arrangement::Together, Arrangement::Split})
            for (std::size_t rows = 1; rows <= rowsAtMost; ++rows)
                all.push_back({k, rows, arrangement});
    return all;
}

/// The first that fits, or null.
const SizedFilling* firstFitting(const std::vector<SizedFilling>& all, Vec room) {
    const auto found = std::find_if(all.begin(), all.end(), [&](const SizedFilling& f) { return fits(f.size, room); });
    return found == all.end() ? nullptr : &*found;
}

/// The one that is least too large for the room; of those that fit the first.
const SizedFilling& leastTooLarge(const std::vector<SizedFilling>& all, Vec room) {
    const SizedFilling* best = &all.front();
    float least = 1e9f;
    for (const SizedFilling& f : all) {
        const float over = std::max({1.f, f.size.x / room.x, f.size.y / room.y});
        if (over >= least) continue;
        least = over;
        best = &f;
        if (least <= 1) break;
    }
    return *best;
}

} // namespace

CommonsPlanner::CommonsPlanner(const Survey& survey) : m_survey(survey), m_contents(contentsOf(survey)) {}

const std::vector<SizedFilling>& CommonsPlanner::sized(PanelText text, Stance stance) {
    auto [found, isNew] = m_sized.try_emplace({text.own, text.rows, stance});
    if (!isNew) return found->second;
    const std::size_t rowsAtMost = std::clamp<std::size_t>(m_contents.provisions.size(), 1, mostRows);
    const auto ignore = [](const Row&, float, float) {};
    for (const Filling& f : stance == Stance::Upright ? uprightFillings() : wideFillings(rowsAtMost))
        found->second.push_back({f, outlineAt(m_survey, m_contents, f, text, ignore).size});
    return found->second;
}

CommonsPlan CommonsPlanner::plan(Vec room, PanelText text, Stance stance) {
    const SizedFilling* upright =
        stance == Stance::Upright ? firstFitting(sized(text, Stance::Upright), room) : nullptr;
    const SizedFilling& best = upright ? *upright : leastTooLarge(sized(text, Stance::Wide), room);
    return planAt(m_survey, m_contents, best.filling, text);
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
