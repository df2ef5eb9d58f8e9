#include "layout/Legend.hpp"

#include "layout/Forms.hpp"
#include "layout/Names.hpp"

#include <algorithm>
#include <functional>
#include <numbers>
#include <set>

namespace vitrine {
namespace {

constexpr int legendOrder = static_cast<int>(Layer::Frame) * 1000000 + 5000;
constexpr float sampleWidth = 46;
constexpr float rowPitch = 1.21f; ///< of the text's size
constexpr float usual = 22, smallest = 19, smallestLarge = 28;

using Entry = LegendEntry;

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
    /// Those who stand by a group that is there, as associates.
    [[nodiscard]] Seen associates() const {
        Seen seen = Seen::No;
        for (ElementId g = 0; g < story.elements.size(); ++g) {
            if (!t.states[g].present || story.elements[g].role != Role::Group) continue;
            for (const Membership& m : t.states[g].members)
                if (m.as == Standing::Associate && t.states[m.who].present)
                    seen = std::max(seen, inFocus(m.who) ? Seen::Lit : Seen::Dimmed);
        }
        return seen;
    }
    /// Relations that somebody of a role has just begun, with many one by one.
    [[nodiscard]] Seen deals(Role role) const {
        const auto holds = [&](const Relation& r) {
            const bool is = story.elements[r.from].role == role || story.elements[r.to].role == role;
            return is && r.fresh && r.kind == TieKind::Relation && r.form == Form::Unsaid;
        };
        return std::any_of(t.relations.begin(), t.relations.end(), holds) ? Seen::Lit : Seen::No;
    }
    /// The tie that many dealings of an authority have become.
    [[nodiscard]] Seen asOne() const {
        const auto holds = [&](const Relation& r) {
            return r.kind == TieKind::Strong && story.elements[r.from].role == Role::Authority;
        };
        return std::any_of(t.relations.begin(), t.relations.end(), holds) ? Seen::Lit : Seen::No;
    }
    /// Some who are going to unite on a site that is only planned.
    [[nodiscard]] Seen uniting() const {
        for (ElementId id = 0; id < t.states.size(); ++id)
            if (const ElementState& s = t.states[id];
                s.present && s.campus != nobody && t.states[s.campus].form == Form::Planned)
                return Seen::Lit;
        return Seen::No;
    }
    [[nodiscard]] Seen gesture(GestureKind kind) const {
        const auto holds = [kind](const Gesture& g) { return g.kind == kind && g.to != nobody; };
        return std::any_of(t.gestures.begin(), t.gestures.end(), holds) ? Seen::Lit : Seen::No;
    }
    [[nodiscard]] Seen tie(TieKind kind) const {
        Seen seen = Seen::No;
        for (const Relation& r : t.relations)
            if (r.kind == kind) seen = std::max(seen, r.fresh ? Seen::Lit : Seen::Dimmed);
        return seen;
    }
};

/// Collects the entries for what is to be seen.
struct Entries {
    const Look& look;
    std::vector<Entry> all{};

    void add(Seen seen, Entry entry) {
        entry.lit = seen == Seen::Lit;
        if (seen != Seen::No) all.push_back(std::move(entry));
    }
};

void addPeople(Entries& entries) {
    const Look& look = entries.look;
    const auto leader = [&](bool team, bool vacant) {
        return look.any([=](const Element& e, const ElementState& s) {
            return e.role == Role::Person && e.team == team && s.vacant == vacant;
        });
    };
    entries.add(leader(false, false),
                {"leader", Outline::Badge, ColourRole::Leadership, Dash::Solid, Head::None, "leader"});
    entries.add(std::max(leader(true, false), look.role(Role::Team)),
                {"leader-team", Outline::TeamBadge, ColourRole::Leadership, Dash::Solid, Head::None, "leader-team"});
    entries.add(std::max(leader(false, true), leader(true, true)),
                {"vacant", Outline::Badge, ColourRole::Leadership, Dash::Dashed});
    entries.add(look.role(Role::Governance), {"own-governance", Outline::Arc, ColourRole::Governance});
    entries.add(look.role(Role::Body), {"governance", Outline::Ring, ColourRole::Governance});
}

void addGroups(Entries& entries) {
    const Look& look = entries.look;
    entries.add(look.group(Form::Informal), {"informal", Outline::Patch, ColourRole::Informal, Dash::Dotted});
    entries.add(look.group(Form::Formal), {"formal", Outline::Patch, ColourRole::Governance});
    entries.add(look.any([](const Element&, const ElementState& s) { return s.form == Form::Planned; }),
                {"planned", Outline::Line, ColourRole::Paper, Dash::Dashed});
    entries.add(look.uniting(), {"uniting", Outline::Patch, ColourRole::Informal, Dash::Dashed});
    entries.add(look.associates(), {"associate", Outline::Line, ColourRole::Governance, Dash::Dotted});
}

void addThings(Entries& entries) {
    const Look& look = entries.look;
    entries.add(look.any([](const Element& e, const ElementState& s) { return e.role == Role::Provision && s.shared; }),
                {"provision", Outline::Disc, ColourRole::Provision});
    entries.add(look.role(Role::Partner), {"partner", Outline::DoubleDisc, ColourRole::Partner});
    entries.add(look.role(Role::Service), {"service", Outline::Square, ColourRole::Partner});
    entries.add(look.role(Role::Authority), {"authority", Outline::DoubleSquare, ColourRole::Authority});
    entries.add(look.any([](const Element&, const ElementState& s) { return s.condition == Condition::Troubled; }),
                {"troubled", Outline::Disc, ColourRole::Warning, Dash::Dashed});
}

void addTies(Entries& entries) {
    const Look& look = entries.look;
    entries.add(look.deals(Role::Service), {"deals", Outline::Line, ColourRole::Partner});
    if (look.deals(Role::Service) == Seen::No)
        entries.add(look.deals(Role::Authority), {"deals", Outline::Line, ColourRole::Authority});
    entries.add(look.gesture(GestureKind::Threaten),
                {"threat", Outline::Line, ColourRole::Warning, Dash::Solid, Head::Arrow});
    entries.add(look.tie(TieKind::Lead), {"lead", Outline::Line, ColourRole::Leadership, Dash::Solid, Head::Diamond});
    entries.add(look.tie(TieKind::Account),
                {"account", Outline::Line, ColourRole::Governance, Dash::Solid, Head::Arrow});
    entries.add(look.tie(TieKind::Commission),
                {"commission", Outline::Line, ColourRole::Governance, Dash::Dashed, Head::Arrow});
    entries.add(look.asOne(), {"as-one", Outline::Line, ColourRole::Authority});
    entries.add(look.tie(TieKind::Host), {"host", Outline::Line, ColourRole::Provision});
    entries.add(look.tie(TieKind::Support),
                {"support", Outline::Line, ColourRole::Informal, Dash::Solid, Head::Double});
}

/// What is stuck on: signs of roles, powers and rules, by the pictograms they have on the stage.
void addSigns(Entries& entries) {
    const Look& look = entries.look;
    const auto sign = [&](const std::string& word, ColourRole colour, const std::string& pictogram,
                          const std::function<bool(const ElementState&)>& holds) {
        const Seen seen = look.any([&](const Element&, const ElementState& s) { return holds(s); });
        entries.add(seen, {word, Outline::Mark, colour, Dash::Solid, Head::None, pictogram});
    };
    sign("rotates", ColourRole::Paper, "calendar", [](const ElementState& s) { return s.rotating; });
    sign("accepted", ColourRole::Authority, "seal", [](const ElementState& s) { return s.accepted; });
    sign("powers", ColourRole::Governance, "key", [](const ElementState& s) { return s.powers; });
    sign("intervention", ColourRole::Governance, "eye", [](const ElementState& s) { return s.intervention; });
    std::set<std::string> roles;
    for (ElementId id = 0; id < look.story.elements.size(); ++id)
        if (look.story.elements[id].role == Role::Member && look.t.states[id].present &&
            look.t.states[id].brand == nobody)
            roles.insert(look.t.states[id].role);
    for (const std::string& role : roles)
        if (!role.empty())
            sign(role, ColourRole::Provision, signOf(role), [&](const ElementState& s) { return s.role == role; });
}

/// A ring with the seats of its members on it.
Path ringSample(Vec middle, float d, Paint paint) {
    Path ring{{}, true, std::nullopt, Stroke{paint, 4}, Head::None, Head::None, 1};
    for (int i = 0; i < 40; ++i) {
        const float angle = static_cast<float>(i) / 20 * std::numbers::pi_v<float>;
        ring.points.push_back(middle + Vec{std::cos(angle) * d * 0.78f, std::sin(angle) * d * 0.42f});
    }
    return ring;
}

Path arcSample(Vec middle, float d, Paint paint) {
    Path arc;
    for (int i = 0; i <= 8; ++i) {
        const float u = static_cast<float>(i) / 8 * 2 - 1;
        arc.points.push_back(middle + Vec{u * d * 0.8f, (u * u - 0.5f) * d * 0.6f});
    }
    arc.stroke = Stroke{paint, 4};
    return arc;
}

Path lineSample(const Entry& entry, Vec middle) {
    Path line;
    line.points = {middle - Vec{sampleWidth / 2 - 2, 0}, middle + Vec{sampleWidth / 2 - 2, 0}};
    line.stroke = Stroke{Paint{entry.colour}, entry.head == Head::Double ? 3.6f : 4.f, entry.dash};
    line.endHead = entry.head;
    return line;
}

std::vector<Shape> badgeSample(const Entry& entry, Vec middle, float d) {
    const float width = entry.outline == Outline::TeamBadge ? d * teamWidth : d;
    if (entry.dash != Dash::Solid)
        return {badgeForm(middle, width, d, std::nullopt, Stroke{Paint{entry.colour}, 2.5f, entry.dash})};
    return {badgeForm(middle, width, d, Paint{entry.colour}, std::nullopt)};
}

/// The shapes of a sample, back to front.
std::vector<Shape> sampleOf(const Entry& entry, Vec middle, float height) {
    const Paint paint{entry.colour};
    const float d = height * 0.62f;
    const bool round = entry.outline == Outline::Disc || entry.outline == Outline::DoubleDisc;
    switch (entry.outline) {
    case Outline::Line:
        break;
    case Outline::Badge:
    case Outline::TeamBadge:
        return badgeSample(entry, middle, d);
    case Outline::Disc:
        if (entry.dash != Dash::Solid)
            return {Panel{boxAround(middle, d, d), d / 2, std::nullopt, Stroke{paint, 2.5f, entry.dash}}};
        [[fallthrough]];
    case Outline::Square:
        return {Panel{boxAround(middle, d, d), d * (round ? 0.5f : 0.22f), paint, std::nullopt}};
    case Outline::DoubleDisc:
    case Outline::DoubleSquare: {
        const DoubleEdge edge = doubleEdge(middle, d * 1.16f, round, paint);
        return {edge.rim, Panel{boxAround(middle, edge.within, edge.within), edge.within * (round ? 0.5f : 0.22f),
                                paint, std::nullopt}};
    }
    case Outline::Ring: {
        std::vector<Shape> shapes{ringSample(middle, d, paint)};
        for (const float side : {-1.f, 1.f})
            shapes.emplace_back(
                badgeForm(middle + Vec{side * d * 0.78f, 0}, d * 0.42f, d * 0.42f, paint, std::nullopt));
        return shapes;
    }
    case Outline::Mark:
        return {};
    case Outline::Arc:
        return {arcSample(middle, d, paint)};
    case Outline::Patch:
        return {Panel{boxAround(middle, sampleWidth - 8, d * 0.9f), d * 0.3f, Paint{ColourRole::Inside},
                      Stroke{paint, 3.5f, entry.dash}}};
    }
    return {lineSample(entry, middle)};
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
void dropOne(std::vector<Placed>& all) {
    const auto dimmed = std::find_if(all.rbegin(), all.rend(), [](const Placed& p) { return !p.entry.lit; });
    all.erase(dimmed == all.rend() ? std::prev(all.end()) : std::next(dimmed).base());
}

/// The rows at one size of text, and whether they fit.
struct Setting {
    float size = 0;
    std::vector<Row> rows{};
    std::size_t mostRows = 1;

    [[nodiscard]] bool fits() const { return rows.size() <= mostRows; }
};

Setting set(std::vector<Placed> all, float size, const Box& box) {
    Setting s{size, rowsOf(std::move(all), box.w)};
    s.mostRows = std::max<std::size_t>(1, static_cast<std::size_t>(box.h / (size * rowPitch)));
    for (const Row& row : s.rows)
        if (widthOf(row) > box.w) s.mostRows = 0;
    return s;
}

std::vector<Placed> measured(const CardContext& c, const std::vector<Entry>& entries, float size) {
    std::vector<Placed> all;
    for (const Entry& e : entries) {
        const std::string text = e.text.empty() ? phrase(c.words, e.word, {}) : e.text;
        all.push_back({e, text, c.measure.measure(text, size, Weight::Regular)});
    }
    return all;
}

/// A pictogram in the tones that it has on the stage.
Mark typeSample(const Entry& entry, Vec middle, float height) {
    const ColourRole second = entry.colour == ColourRole::Paper ? ColourRole::PaperShade : entry.colour;
    return {entry.pictogram, middle, height * 0.95f, Paint{entry.colour}, Paint{second}};
}

void draw(const Placed& p, Vec at, float height, float size, Pose& pose) {
    const auto add = [&](const std::string& id, Shape shape) {
        pose.push_back({{id, std::move(shape), 1}, legendOrder + static_cast<int>(pose.size())});
    };
    const Vec middle{at.x + sampleWidth / 2, at.y};
    int part = 0;
    for (Shape& shape : sampleOf(p.entry, middle, height))
        add("legend/" + p.entry.word + (++part == 1 ? "" : "/" + std::to_string(part)), std::move(shape));
    if (p.entry.outline == Outline::Mark)
        add("legend/" + p.entry.word, typeSample(p.entry, middle, height));
    else if (!p.entry.pictogram.empty())
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

std::vector<LegendEntry> legendEntries(const StoryCase& story, const Tableau& tableau) {
    const Look look{story, tableau};
    Entries entries{look};
    addPeople(entries);
    addGroups(entries);
    addThings(entries);
    addTies(entries);
    addSigns(entries);
    return std::move(entries.all);
}

std::vector<LegendEntry> typeEntries(const Storyboard& storyboard, const StoryCase& story, const Tableau& tableau) {
    const Look look{story, tableau};
    Entries entries{look};
    std::set<std::size_t> told;
    for (ElementId id = 0; id < story.elements.size(); ++id) {
        const std::size_t kind = tableau.states[id].kind;
        const bool isType = repeatsKind(story, tableau, id) && showsType(story, tableau, id);
        if (!tableau.states[id].present || !isType || !told.insert(kind).second) continue;
        const Role role = story.elements[id].role;
        Entry entry{"type-" + storyboard.kinds[kind].id.value, Outline::Mark,
                    role == Role::Partner ? ColourRole::Partner : ColourRole::Paper};
        entry.pictogram = storyboard.kinds[kind].pictogram;
        entry.text = storyboard.kinds[kind].label;
        entries.add(look.any([&](const Element& e, const ElementState& s) { return e.role == role && s.kind == kind; }),
                    std::move(entry));
    }
    return std::move(entries.all);
}

std::vector<LegendEntry> legendEntries(const CardContext& c, const Tableau& tableau) {
    const StoryCase& story = c.storyboard.cases[c.caseIndex];
    if (namesTypes(c.request)) return legendEntries(story, tableau);
    return together({typeEntries(c.storyboard, story, tableau), legendEntries(story, tableau)});
}

bool differInForm(const LegendEntry& a, const LegendEntry& b) {
    return a.outline != b.outline || a.dash != b.dash || a.head != b.head ||
           (a.outline == Outline::Mark && a.pictogram != b.pictogram);
}

std::vector<LegendEntry> together(const std::vector<std::vector<LegendEntry>>& stages) {
    std::vector<LegendEntry> all;
    for (const auto& entries : stages)
        for (const LegendEntry& entry : entries) {
            const auto same = std::find_if(all.begin(), all.end(), [&](const auto& e) { return e.word == entry.word; });
            if (same == all.end())
                all.push_back(entry);
            else
                same->lit = same->lit || entry.lit;
        }
    return all;
}

Pose legendOf(const CardContext& c, const Tableau& tableau) {
    if (c.request.texts == Texts::Panel) return {};
    return setLegend(c, legendEntries(c, tableau));
}

Pose setLegend(const CardContext& c, const std::vector<LegendEntry>& entries) {
    const Box box = c.request.frame.legend;
    const float k = c.request.textScale, least = std::min(smallest * k, smallestLarge);
    Setting setting = set(measured(c, entries, usual * k), usual * k, box);
    std::vector<Placed> all = measured(c, entries, least);
    if (!setting.fits()) setting = set(all, least, box);
    while (!setting.fits() && !all.empty()) {
        dropOne(all);
        setting = set(all, least, box);
    }
    const float pitch = std::min(setting.size * rowPitch * 1.3f, box.h / static_cast<float>(setting.rows.size()));
    float y = box.centre().y - pitch * (static_cast<float>(setting.rows.size()) - 1) / 2;
    Pose pose;
    for (const Row& row : setting.rows) {
        float x = box.centre().x - widthOf(row) / 2;
        for (const Placed& p : row) {
            draw(p, {x, y}, std::min(pitch, 40.f), setting.size, pose);
            x += widthOf(p);
        }
        y += pitch;
    }
    return pose;
}

} // namespace vitrine
