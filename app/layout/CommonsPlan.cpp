#include "layout/CommonsPlan.hpp"

#include "layout/Labels.hpp"

#include <algorithm>

namespace vitrine {
namespace {

/// What everything in the panel measures at one step of size; labels keep theirs.
struct Sizes {
    float disc, page, counted, badge, label, padding, text;
};

Sizes sizesAt(float k, float text) { return {78 * k, 92 * k, 50 * k, 54 * std::min(k, 1.f), 32 * text, 30, text}; }

/// One run of slots in a row: how wide each is, and who sits there.
struct Run {
    std::vector<ElementId> who;
    float pitch = 0, size = 0;
    [[nodiscard]] float width() const { return pitch * static_cast<float>(who.size()); }
};

using Row = std::vector<Run>;

float width(const Row& row) {
    float w = 0;
    for (const Run& run : row)
        w += run.width();
    return w + (row.size() > 1 ? 20.f * static_cast<float>(row.size() - 1) : 0.f);
}

bool everShared(const StoryCase& story, ElementId id) {
    if (id == story.commons) return false;
    for (const Tableau* t : allTableaux(story))
        if (t->states[id].present && t->states[id].shared) return true;
    return false;
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

/// Elements by the phase in which they first sit in the commons, then by cast order.
std::vector<ElementId> byArrival(const StoryCase& story, std::vector<ElementId> ids) {
    const auto tableaux = allTableaux(story);
    const auto first = [&](ElementId id) {
        std::size_t at = 0;
        while (at < tableaux.size() && !tableaux[at]->states[id].present)
            ++at;
        return at;
    };
    std::stable_sort(ids.begin(), ids.end(), [&](ElementId a, ElementId b) { return first(a) < first(b); });
    return ids;
}

struct Contents {
    std::vector<ElementId> documents, provisions;
    std::vector<std::vector<ElementId>> counted;
    std::vector<std::vector<ElementId>> heads; ///< seats that follow each other in time may be one
};

Contents contentsOf(const StoryCase& story) {
    Contents c;
    for (ElementId id = 0; id < story.elements.size(); ++id) {
        if (!everShared(story, id)) continue;
        const Element& e = story.elements[id];
        if (e.role == Role::Document)
            c.documents.push_back(id);
        else if (e.number == 1)
            c.counted.push_back({id});
        else if (e.number > 1 && !c.counted.empty())
            c.counted.back().push_back(id);
        else
            c.provisions.push_back(id);
    }
    c.documents = byArrival(story, c.documents);
    c.provisions = byArrival(story, c.provisions);
    return c;
}

/// Slots are as far apart as their labels ask.
float pitchOf(const StoryCase& story, const std::vector<ElementId>& ids, float size, const Sizes& sizes) {
    float pitch = size * 1.5f;
    for (const ElementId id : ids)
        pitch = std::max(pitch, widestLine(narrowLines(story.elements[id].label)) * letterWidth * sizes.text + 10);
    return pitch;
}

std::vector<Row> rowsOf(const StoryCase& story, const Contents& c, const Sizes& sizes, std::size_t columns,
                        float widest) {
    std::vector<Row> rows;
    Row first;
    if (!c.documents.empty())
        first.push_back({c.documents, pitchOf(story, c.documents, sizes.page, sizes), sizes.page});
    for (const auto& group : c.counted) {
        const Run run{group, sizes.counted * 1.22f, sizes.counted};
        if (!first.empty() && width(first) + run.width() > widest) {
            rows.push_back(first);
            first.clear();
        }
        first.push_back(run);
    }
    if (!first.empty()) rows.push_back(first);
    const std::size_t n = c.provisions.size();
    const std::size_t rowCount = (n + columns - 1) / columns;
    const float pitch = pitchOf(story, c.provisions, sizes.disc, sizes);
    for (std::size_t r = 0, at = 0; r < rowCount; ++r) {
        const std::size_t inRow = (n - at + (rowCount - r) - 1) / (rowCount - r);
        const auto begin = c.provisions.begin() + static_cast<std::ptrdiff_t>(at);
        rows.push_back({{{begin, begin + static_cast<std::ptrdiff_t>(inRow)}, pitch, sizes.disc}});
        at += inRow;
    }
    return rows;
}

/// The lines of the longest label in a row.
float labelLines(const StoryCase& story, const Row& row) {
    std::size_t lines = 1;
    for (const Run& run : row)
        for (const ElementId id : run.who)
            lines = std::max(lines, narrowLines(story.elements[id].label).size());
    return static_cast<float>(lines);
}

float markHeight(const Row& row) {
    float h = 0;
    for (const Run& run : row)
        h = std::max(h, run.size);
    return h;
}

void seatRow(CommonsPlan& plan, const Row& row, float y, bool balanced) {
    float x = -width(row) / 2;
    for (const Run& run : row) {
        const auto order = fillOrder(balanced ? run.who.size() : 0);
        for (std::size_t i = 0; i < run.who.size(); ++i) {
            const float column = static_cast<float>(order.empty() ? i : order[i]) + 0.5f;
            plan.slots[run.who[i]] = {{x + column * run.pitch, y + markHeight(row) / 2}, run.size};
        }
        x += run.width() + 20;
    }
}

/// People and teams at the head. Those who are never there together share the middle.
void seatHead(CommonsPlan& plan, const StoryCase& story, const std::vector<ElementId>& heads, float y, float badge) {
    const auto tableaux = allTableaux(story);
    std::size_t most = 0;
    for (const Tableau* t : tableaux)
        most = std::max(most, static_cast<std::size_t>(std::count_if(
                                  heads.begin(), heads.end(), [&](ElementId id) { return t->states[id].present; })));
    const std::size_t columns = std::max<std::size_t>(most, 1);
    for (std::size_t i = 0; i < heads.size(); ++i) {
        const float column = static_cast<float>(i % columns) - static_cast<float>(columns - 1) / 2;
        plan.slots[heads[i]] = {{column * badge * 1.22f, y + badge / 2}, badge};
    }
}

bool hasBody(const StoryCase& story) {
    for (const Tableau* t : allTableaux(story))
        for (ElementId id = 0; id < story.elements.size(); ++id)
            if (story.elements[id].role == Role::Body && t->states[id].present) return true;
    return false;
}

std::vector<ElementId> headsOf(const StoryCase& story) {
    std::vector<ElementId> heads;
    for (ElementId id = 0; id < story.elements.size(); ++id)
        if (sitsAtHead(story, id)) heads.push_back(id);
    return byArrival(story, heads);
}

float widestTeam(const StoryCase& story, const std::vector<ElementId>& heads, float badgePitch) {
    float widest = 0;
    const auto tableaux = allTableaux(story);
    for (const ElementId id : heads) {
        if (story.elements[id].role != Role::Team) continue;
        for (const Tableau* t : tableaux)
            widest = std::max(widest, static_cast<float>(t->states[id].members.size()) * badgePitch);
    }
    return std::max(widest, static_cast<float>(heads.size()) * badgePitch);
}

} // namespace

bool sitsAtHead(const StoryCase& story, ElementId id) {
    const Element& e = story.elements[id];
    if (e.role != Role::Team && e.role != Role::Person) return false;
    for (const Tableau* t : allTableaux(story)) {
        const ElementState& s = t->states[id];
        if (!s.present) continue;
        if (e.role == Role::Team) return true;
        if (s.seat == nobody) continue;
        const Role at = story.elements[s.seat].role;
        if (s.seat == story.commons || at == Role::Body || at == Role::Group || at == Role::Team) return true;
    }
    return false;
}

namespace {

CommonsPlan planAt(const StoryCase& story, float k, std::size_t columns, float widest, float text) {
    const Sizes sizes = sizesAt(k, text);
    const std::vector<ElementId> heads = headsOf(story);
    CommonsPlan plan;
    plan.hasHead = !heads.empty();
    float y = sizes.padding, across = std::max(240.f, widestTeam(story, heads, sizes.badge * 1.22f));
    if (hasBody(story)) {
        plan.headLine = y + sizes.label / 2 - 6;
        y += sizes.label + 4;
    }
    if (plan.hasHead) {
        seatHead(plan, story, heads, y, sizes.badge);
        y += sizes.badge + sizes.label + 10;
    }
    const Contents contents = contentsOf(story);
    for (const Row& row : rowsOf(story, contents, sizes, columns, widest)) {
        const bool provisions = !contents.provisions.empty() && row.front().who.front() == contents.provisions.front();
        seatRow(plan, row, y, provisions || row.front().size == sizes.disc);
        y += markHeight(row) + labelLines(story, row) * labelPitch * text + 22;
        across = std::max(across, width(row));
    }
    plan.size = {across + 2 * sizes.padding, y + sizes.padding - 18};
    return plan;
}

} // namespace

CommonsPlan planCommons(const StoryCase& story, Vec room, std::size_t columns, float text) {
    for (float k = 1.25f; k > 0.42f; k -= 0.05f)
        for (std::size_t n = columns; n >= 2; --n) {
            CommonsPlan plan = planAt(story, k, n, room.x, text);
            if (plan.size.x <= room.x && plan.size.y <= room.y) return plan;
        }
    return planAt(story, 0.45f, std::min<std::size_t>(columns, 4), room.x, text);
}

Box panelBox(const CommonsPlan& plan, bool folded) {
    const float k = folded ? foldedScale : 1.f;
    return {plan.top.x - plan.size.x * k / 2, plan.top.y, plan.size.x * k, plan.size.y * k};
}

CommonsPlan::Slot slotOnStage(const CommonsPlan& plan, ElementId id, bool folded) {
    const float k = folded ? foldedScale : 1.f;
    const auto found = plan.slots.find(id);
    if (found == plan.slots.end()) return {plan.top, 0};
    return {plan.top + found->second.at * k, found->second.size * k};
}

} // namespace vitrine
