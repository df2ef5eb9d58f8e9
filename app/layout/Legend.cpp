#include "layout/Legend.hpp"

#include <algorithm>
#include <functional>

namespace vitrine {
namespace {

constexpr int legendOrder = static_cast<int>(Layer::Frame) * 1000000 + 5000;
constexpr float sampleWidth = 46;

enum class Sample : unsigned char { Line, Arrow, Disc, Square, Ring, Arc };

/// One entry: the phrase it is called by, and how its sample is drawn.
struct Entry {
    std::string word;
    Sample sample;
    ColourRole colour;
    Dash dash = Dash::Solid;
    std::string pictogram{};
    bool lit = false; ///< the beat is about one of these
};

/// Whether something of a sort is on stage, and whether the beat is about it.
enum class Seen : unsigned char { No, Dimmed, Lit };

/// Questions about a tableau, for the rules below.
struct Look {
    const StoryCase& story;
    const Tableau& t;

    [[nodiscard]] bool inFocus(ElementId id) const {
        return id != nobody && std::find(t.focus.begin(), t.focus.end(), id) != t.focus.end();
    }
    [[nodiscard]] Seen any(const std::function<bool(const Element&, const ElementState&)>& holds) const {
        Seen seen = Seen::No;
        for (ElementId id = 0; id < story.elements.size(); ++id) {
            if (!t.states[id].present || !holds(story.elements[id], t.states[id])) continue;
            seen = std::max(seen, inFocus(id) || inFocus(story.elements[id].each) ? Seen::Lit : Seen::Dimmed);
        }
        return seen;
    }
    [[nodiscard]] Seen role(Role role) const {
        return any([role](const Element& e, const ElementState&) { return e.role == role; });
    }
    [[nodiscard]] Seen group(Form form) const {
        return any([form](const Element& e, const ElementState& s) { return e.role == Role::Group && s.form == form; });
    }
    [[nodiscard]] Seen tie(TieKind kind) const {
        Seen seen = Seen::No;
        for (const Relation& r : t.relations)
            if (r.kind == kind) seen = std::max(seen, r.fresh ? Seen::Lit : Seen::Dimmed);
        return seen;
    }
};

std::vector<Entry> entriesOf(const StoryCase& story, const Tableau& t) {
    const Look look{story, t};
    std::vector<Entry> entries;
    const auto add = [&](Seen seen, Entry entry) {
        entry.lit = seen == Seen::Lit;
        if (seen != Seen::No) entries.push_back(std::move(entry));
    };
    const auto leader = [&](bool team) {
        return look.any([team](const Element& e, const ElementState& s) {
            return e.role == Role::Person && e.team == team && !s.vacant;
        });
    };
    add(leader(false), {"leader", Sample::Disc, ColourRole::Leadership, Dash::Solid, "leader"});
    add(std::max(leader(true), look.role(Role::Team)),
        {"leader-team", Sample::Disc, ColourRole::Leadership, Dash::Solid, "leader-team"});
    add(look.role(Role::Governance), {"own-governance", Sample::Arc, ColourRole::Governance});
    add(look.role(Role::Body), {"governance", Sample::Ring, ColourRole::Governance});
    add(look.group(Form::Informal), {"informal", Sample::Line, ColourRole::Informal, Dash::Dotted});
    add(look.group(Form::Formal), {"formal", Sample::Line, ColourRole::Governance});
    add(look.any([](const Element&, const ElementState& s) { return s.form == Form::Planned; }),
        {"planned", Sample::Line, ColourRole::Paper, Dash::Dashed});
    add(look.any([](const Element& e, const ElementState& s) { return e.role == Role::Provision && s.shared; }),
        {"provision", Sample::Disc, ColourRole::Provision});
    add(look.role(Role::Partner), {"partner", Sample::Disc, ColourRole::Partner});
    add(look.role(Role::Service), {"service", Sample::Square, ColourRole::Partner});
    add(look.role(Role::Authority), {"authority", Sample::Square, ColourRole::Authority});
    add(look.tie(TieKind::Lead), {"lead", Sample::Line, ColourRole::Leadership});
    add(look.tie(TieKind::Account), {"account", Sample::Arrow, ColourRole::Governance});
    add(look.tie(TieKind::Commission), {"commission", Sample::Arrow, ColourRole::Governance, Dash::Dashed});
    add(look.tie(TieKind::Support), {"support", Sample::Arrow, ColourRole::Informal});
    return entries;
}

Shape sampleOf(const Entry& entry, Vec middle, float height) {
    const Paint paint{entry.colour};
    const float d = height * 0.62f;
    switch (entry.sample) {
    case Sample::Disc:
        return Panel{boxAround(middle, d, d), d / 2, paint, std::nullopt};
    case Sample::Square:
        return Panel{boxAround(middle, d, d), d * 0.22f, paint, std::nullopt};
    case Sample::Ring:
        return Panel{boxAround(middle, d * 1.5f, d), d / 2, std::nullopt, Stroke{paint, 4}};
    case Sample::Arc: {
        Path arc;
        for (int i = 0; i <= 8; ++i) {
            const float u = static_cast<float>(i) / 8 * 2 - 1;
            arc.points.push_back(middle + Vec{u * d * 0.8f, (u * u - 0.5f) * d * 0.6f});
        }
        arc.stroke = Stroke{paint, 4};
        return arc;
    }
    case Sample::Line:
    case Sample::Arrow:
        break;
    }
    Path line;
    line.points = {middle - Vec{sampleWidth / 2 - 2, 0}, middle + Vec{sampleWidth / 2 - 2, 0}};
    line.stroke = Stroke{paint, 4, entry.dash};
    line.endHead = entry.sample == Sample::Arrow ? Head::Arrow : Head::None;
    return line;
}

struct Placed {
    Entry entry;
    std::string text;
    TextExtent extent;
};

using Row = std::vector<Placed>;

float widthOf(const Placed& p) { return sampleWidth + 8 + p.extent.width + 30; }

float widthOf(const Row& row) {
    float w = -30;
    for (const Placed& p : row)
        w += widthOf(p);
    return w;
}

std::vector<Row> rowsOf(std::vector<Placed> all, float width) {
    std::vector<Row> rows(1);
    for (Placed& p : all) {
        if (!rows.back().empty() && widthOf(rows.back()) + 30 + widthOf(p) > width) rows.emplace_back();
        rows.back().push_back(std::move(p));
    }
    return rows;
}

/// What the beat is not about goes first when there is too little room, from the end.
bool dropOne(std::vector<Placed>& all) {
    const auto dimmed = std::find_if(all.rbegin(), all.rend(), [](const Placed& p) { return !p.entry.lit; });
    if (dimmed == all.rend()) return false;
    all.erase(std::next(dimmed).base());
    return true;
}

std::vector<Placed> measured(const CardContext& c, const Tableau& tableau, float size) {
    std::vector<Placed> all;
    for (const Entry& e : entriesOf(c.storyboard.cases[c.caseIndex], tableau)) {
        const std::string text = phrase(c.words, e.word, {});
        all.push_back({e, text, c.measure.measure(text, size, Weight::Regular)});
    }
    return all;
}

void draw(const Placed& p, Vec at, float height, float size, Pose& pose) {
    const auto add = [&](const std::string& id, Shape shape) {
        pose.push_back({{id, std::move(shape), 1}, legendOrder + static_cast<int>(pose.size())});
    };
    const Vec middle{at.x + sampleWidth / 2, at.y};
    add("legend/" + p.entry.word, sampleOf(p.entry, middle, height));
    if (!p.entry.pictogram.empty())
        add("legend/" + p.entry.word + "/mark", Mark{p.entry.pictogram,
                                                     middle,
                                                     height * 0.46f,
                                                     {ColourRole::Ink, 1, p.entry.colour},
                                                     Paint{p.entry.colour}});
    const Box box{std::round(at.x + sampleWidth + 8), std::round(at.y - p.extent.height / 2), p.extent.width,
                  p.extent.height};
    add("legend/" + p.entry.word + "/label",
        Text{p.text, box, p.extent.ascent, size, Weight::Regular, Paint{ColourRole::Quiet}});
}

} // namespace

Pose legendOf(const CardContext& c, const Tableau& tableau) {
    const Box box = c.request.frame.legend;
    const std::size_t most = c.request.frame.portrait ? 2 : 1;
    const float rowHeight = box.h / static_cast<float>(most);
    float size = 22 * c.request.textScale;
    std::vector<Placed> all = measured(c, tableau, size);
    while (rowsOf(all, box.w).size() > most)
        if (!dropOne(all)) { // all that is left is spoken of: only now smaller
            all = measured(c, tableau, size -= 1);
            std::erase_if(all, [](const Placed& p) { return !p.entry.lit; });
        }
    const std::vector<Row> rows = rowsOf(all, box.w);
    Pose pose;
    for (std::size_t r = 0; r < rows.size(); ++r) {
        float x = box.centre().x - widthOf(rows[r]) / 2;
        const float y = box.y + rowHeight * (static_cast<float>(r) + 0.5f);
        for (const Placed& p : rows[r]) {
            draw(p, {x, y}, std::min(rowHeight, 40.f), size, pose);
            x += widthOf(p);
        }
    }
    return pose;
}

} // namespace vitrine
