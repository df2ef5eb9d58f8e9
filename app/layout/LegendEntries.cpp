// What the forms, lines and signs on stage mean: an entry for each.
#include "layout/Forms.hpp"
#include "layout/Legend.hpp"
#include "layout/Names.hpp"

#include <algorithm>
#include <functional>
#include <set>

namespace vitrine {
namespace {

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
    /// What learners are called who have just come below their members, where no name stands; empty when none have.
    [[nodiscard]] std::string learnersWhoCome() const {
        for (const ElementId id : t.changed)
            if (const Element& e = story.elements[id];
                e.role == Role::Learner && e.each != nobody && t.states[id].present)
                return nameOf(story, t, id);
        return {};
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
    [[nodiscard]] Seen relation(const std::function<bool(const Relation&)>& holds) const {
        return std::any_of(t.relations.begin(), t.relations.end(), holds) ? Seen::Lit : Seen::No;
    }
    /// Relations that somebody of a role has just begun, with many one by one.
    [[nodiscard]] Seen deals(Role role) const {
        return relation([&](const Relation& r) {
            const bool is = story.elements[r.from].role == role || story.elements[r.to].role == role;
            return is && r.fresh && r.kind == TieKind::Relation && r.form == Form::Unsaid;
        });
    }
    /// Whether an authority, or anybody else, has just begun to work with others informally.
    [[nodiscard]] Seen works(bool authority) const {
        return relation([&](const Relation& r) {
            const bool is = story.elements[r.from].role == Role::Authority;
            return r.fresh && r.kind == TieKind::Relation && r.form == Form::Informal && is == authority;
        });
    }
    /// The tie that many dealings of an authority have become.
    [[nodiscard]] Seen asOne() const {
        return relation([&](const Relation& r) {
            return r.kind == TieKind::Strong && story.elements[r.from].role == Role::Authority;
        });
    }
    /// Some who are going to unite on a site that is only planned.
    [[nodiscard]] Seen uniting() const {
        for (const ElementState& s : t.states)
            if (s.present && s.campus != nobody && t.states[s.campus].form == Form::Planned) return Seen::Lit;
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
    const std::string learners = look.learnersWhoCome();
    entries.add(learners.empty() ? Seen::No : Seen::Lit, {"row-of-learners", Outline::Mark, ColourRole::Paper,
                                                          Dash::Solid, Head::None, "learners", true, learners});
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
    Entry commission{"commission", Outline::Line, ColourRole::Governance, Dash::Solid, Head::Arrow};
    commission.tail = Head::Bar;
    entries.add(look.tie(TieKind::Commission), std::move(commission));
    entries.add(look.works(false), {"works-together", Outline::Line, ColourRole::Tie, Dash::Dotted});
    entries.add(look.works(true), {"works-with", Outline::Line, ColourRole::Authority, Dash::Dotted});
    entries.add(look.asOne(), {"as-one", Outline::Line, ColourRole::Authority});
    entries.add(look.tie(TieKind::Host), {"host", Outline::Line, ColourRole::Provision});
    entries.add(look.tie(TieKind::Support),
                {"support", Outline::Line, ColourRole::Informal, Dash::Solid, Head::Double});
}

/// What is stuck on: signs of roles, powers and rules, by the pictograms they have on the stage.
void addSigns(Entries& entries) {
    const Look& look = entries.look;
    const auto sign = [&](const std::string& word, ColourRole colour, const std::string& pictogram,
                          const std::function<bool(const ElementState&)>& holds, const std::string& text = "") {
        const Seen seen = look.any([&](const Element&, const ElementState& s) { return holds(s); });
        entries.add(seen, {word, Outline::Mark, colour, Dash::Solid, Head::None, pictogram, false, text});
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
            sign(
                "role-" + role, ColourRole::Provision, signOf(role),
                [&](const ElementState& s) { return s.role == role; }, role);
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
    return a.outline != b.outline || a.dash != b.dash || a.head != b.head || a.tail != b.tail ||
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

} // namespace vitrine
