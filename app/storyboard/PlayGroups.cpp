// Relations, groups and what they hold in common.
#include "storyboard/Cue.hpp"

#include <algorithm>

namespace vitrine {
namespace {

bool isMember(const ElementState& group, ElementId id) {
    return std::any_of(group.members.begin(), group.members.end(), [id](const Membership& m) { return m.who == id; });
}

void addMember(Stage& stage, ElementId group, ElementId who, Standing as) {
    ElementState& state = stage.adjust(group);
    std::erase_if(state.members, [who](const Membership& m) { return m.who == who; });
    state.members.push_back({who, as});
}

Standing standing(const std::string& as) {
    if (as == "associate") return Standing::Associate;
    if (as == "partner") return Standing::Partner;
    return Standing::Member;
}

/// Some or few of all pairs: neighbours and every second one's third neighbour; one pair at each end.
bool belongs(const std::string& how, std::size_t i, std::size_t j, std::size_t n, std::size_t m) {
    if (how == "few") return (i == 0 && j == 0) || (i + 1 == n && j + 1 == m);
    if (how == "some") return j == i + 1 || (i % 2 == 0 && j == i + 3);
    return true;
}

void tieAll(const Cue& cue, const std::vector<ElementId>& from, const std::vector<ElementId>& to) {
    const std::string how = cue.word("how");
    const bool pairwise = how.empty() && from.size() == to.size() && from.size() > 1 && from != to;
    for (std::size_t i = 0; i < from.size(); ++i)
        for (std::size_t j = 0; j < to.size(); ++j) {
            if (from[i] == to[j] || (pairwise && i != j) || !belongs(how, i, j, from.size(), to.size())) continue;
            if (from == to && j < i) continue;
            cue.stage.relate({from[i], to[j], TieKind::Relation, cue.form(), false});
        }
}

void shareAmong(Stage& stage, const std::vector<ElementId>& what, const std::vector<ElementId>& members,
                const std::string& how) {
    for (std::size_t i = 0; i < members.size(); ++i) {
        if (how == "where needed" && i % 3 != 1) continue;
        const ElementId who = members[i];
        stage.touch(who);
        for (const ElementId provision : what)
            stage.gesture({GestureKind::Share, who, provision, nobody});
        const auto states = stage.tableau().states;
        stage.dropRelations(
            [&](const Relation& r) { return r.kind == TieKind::Relation && r.from == who && states[r.to].shared; });
        stage.relate({who, stage.commons(), TieKind::Share, Form::Unsaid, false});
    }
}

/// A boundary says that its members work together: older ties among them retire.
void retireTies(Stage& stage, ElementId group) {
    const ElementState state = stage.tableau().states[group];
    stage.dropRelations([&](const Relation& r) {
        return r.kind == TieKind::Relation && isMember(state, r.from) && isMember(state, r.to);
    });
}

/// A formal group needs no ties to say who shares; its commons is settled and gives room.
void closeFormally(Stage& stage, ElementId group) {
    const auto states = stage.tableau().states;
    stage.dropRelations([&](const Relation& r) { return r.kind == TieKind::Share && isMember(states[group], r.from); });
    const auto shared =
        std::count_if(states.begin(), states.end(), [](const ElementState& s) { return s.shared && s.present; });
    if (shared >= 6) stage.fold();
}

/// The group that `to` names, or nobody.
ElementId oneGroup(const Cue& cue) {
    const std::vector<ElementId> groups = cue.only(cue.field("to"), {Role::Group}, "group");
    return groups.empty() ? nobody : groups.front();
}

} // namespace

void playTurn(const Cue& cue) {
    const std::vector<ElementId> to = cue.field("to");
    for (const ElementId target : to)
        if (!cue.stage.tableau().states[target].present) cue.stage.bring(target);
    for (const ElementId who : cue.presentObjects())
        for (const ElementId target : to) {
            cue.stage.touch(who);
            cue.stage.touch(target);
            cue.stage.gesture({GestureKind::Turn, who, target, nobody});
        }
}

void playTie(const Cue& cue) {
    const std::vector<ElementId> from = cue.presentObjects(), to = cue.stage.present(cue.field("to"), cue.place());
    for (const ElementId id : from)
        cue.stage.touch(id);
    for (const ElementId id : to)
        cue.stage.touch(id);
    tieAll(cue, from, to);
}

void playUntie(const Cue& cue) {
    const std::vector<ElementId> a = cue.objects(), b = cue.field("from");
    const auto in = [](const std::vector<ElementId>& ids, ElementId id) {
        return std::count(ids.begin(), ids.end(), id) > 0;
    };
    const auto between = [&](const Relation& r) {
        return (in(a, r.from) && in(b, r.to)) || (in(b, r.from) && in(a, r.to));
    };
    const auto& relations = cue.stage.tableau().relations;
    if (std::none_of(relations.begin(), relations.end(), between) && !a.empty() && !b.empty())
        cue.stage.report(cue.place(), "there is no tie between them to end",
                         "tie them in an earlier beat, or leave this out");
    cue.stage.dropRelations(between);
    for (const ElementId id : a)
        cue.stage.touch(id);
    for (const ElementId id : b)
        cue.stage.touch(id);
}

void playMerge(const Cue& cue) {
    const std::vector<ElementId> from = cue.field("from");
    const std::vector<ElementId> to = cue.stage.present(cue.field("to"), cue.place());
    for (const ElementId who : cue.presentObjects()) {
        std::vector<ElementId> formerly;
        cue.stage.dropRelations([&](const Relation& r) {
            const ElementId other = r.from == who ? r.to : r.to == who ? r.from : nobody;
            const bool merges = std::count(from.begin(), from.end(), other) > 0;
            if (merges) formerly.push_back(other);
            return merges;
        });
        for (const ElementId other : formerly)
            if (!to.empty()) cue.stage.gesture({GestureKind::Merge, who, to.front(), other});
        cue.stage.change(who);
        for (const ElementId target : to) {
            cue.stage.touch(target);
            cue.stage.relate({who, target, TieKind::Strong, Form::Formal, false});
        }
    }
}

void playEngage(const Cue& cue) {
    for (const ElementId who : cue.presentObjects())
        for (const ElementId with : cue.stage.present(cue.field("with"), cue.place())) {
            cue.stage.touch(who);
            cue.stage.touch(with);
            cue.stage.gesture({GestureKind::Engage, who, with, nobody});
        }
}

void playGather(const Cue& cue) {
    const ElementId group = oneGroup(cue);
    if (group == nobody) return;
    ElementState& state = cue.stage.bring(group);
    state.form = cue.form();
    if (const ElementId place = cue.one("over"); place != nobody) state.over = place;
    for (const ElementId id : cue.presentObjects()) {
        addMember(cue.stage, group, id, Standing::Member);
        cue.stage.touch(id);
    }
    if (cue.form() != Form::Planned) retireTies(cue.stage, group);
    if (cue.form() == Form::Formal) closeFormally(cue.stage, group);
}

void playJoin(const Cue& cue) {
    const std::vector<ElementId> groups = cue.only(cue.field("to"), {Role::Group}, "group");
    for (const ElementId group : cue.stage.present(groups, cue.place()))
        for (const ElementId id : cue.objects()) {
            if (!cue.stage.tableau().states[id].present) {
                cue.stage.bring(id);
                cue.stage.gesture({GestureKind::Come, id, nobody, nobody});
            }
            cue.stage.change(id);
            addMember(cue.stage, group, id, standing(cue.word("as")));
            cue.stage.change(group);
            if (cue.stage.tableau().states[group].form == Form::Formal) closeFormally(cue.stage, group);
        }
}

void playPart(const Cue& cue) {
    for (const ElementId group : cue.stage.present(cue.field("from"), cue.place()))
        for (const ElementId id : cue.presentObjects()) {
            if (!isMember(cue.stage.tableau().states[group], id))
                cue.stage.report(cue.place(),
                                 "\"" + cue.stage.element(id).name + "\" is no member of \"" +
                                     cue.stage.element(group).name + "\"",
                                 "let it join in an earlier beat");
            std::erase_if(cue.stage.change(group).members, [id](const Membership& m) { return m.who == id; });
            cue.stage.change(id);
        }
}

void playInvite(const Cue& cue) {
    const ElementId group = oneGroup(cue);
    if (group == nobody) return;
    if (!cue.stage.tableau().states[group].present) cue.stage.bring(group).form = Form::Planned;
    cue.stage.change(group);
    for (const ElementId id : cue.presentObjects()) {
        cue.stage.change(id);
        if (!isMember(cue.stage.tableau().states[group], id)) addMember(cue.stage, group, id, Standing::Invited);
        cue.stage.gesture({GestureKind::Invite, id, group, nobody});
    }
}

void playWiden(const Cue& cue) {
    const ElementId over = cue.one("over");
    for (const ElementId id : cue.presentObjects()) {
        ElementState& state = cue.stage.change(id);
        if (over != nobody) state.over = over;
        if (cue.says("as")) state.called = cue.word("as");
    }
    if (over != nobody) cue.stage.bring(over);
}

void playShare(const Cue& cue) {
    const std::vector<ElementId> what = cue.objects();
    for (const ElementId id : what) {
        ElementState& state = cue.stage.bring(id);
        state.shared = true;
        if (cue.form() != Form::Unsaid || state.form == Form::Planned) state.form = cue.form();
    }
    cue.stage.adjust(cue.stage.commons()).present = true;
    shareAmong(cue.stage, what, cue.stage.present(cue.field("among"), cue.place()), cue.word("how"));
}

void playOffer(const Cue& cue) {
    const std::vector<ElementId> to = cue.field("to");
    for (const ElementId id : cue.objects()) {
        cue.stage.bring(id).shared = true;
        for (const ElementId user : to) {
            if (!cue.stage.tableau().states[user].present) cue.stage.bring(user);
            cue.stage.touch(user);
            const ElementId at = cue.one("at");
            cue.stage.gesture({GestureKind::Offer, at == nobody ? id : at, user, nobody});
        }
        for (const ElementId by : cue.stage.present(cue.field("by"), cue.place()))
            cue.stage.touch(by);
    }
}

void playPool(const Cue& cue) {
    const std::vector<ElementId> from = cue.stage.present(cue.field("from"), cue.place());
    for (const ElementId id : cue.objects()) {
        ElementState& state = cue.stage.bring(id);
        state.shared = true;
        state.form = cue.form();
        for (const ElementId giver : from) {
            cue.stage.touch(giver);
            cue.stage.gesture({GestureKind::Pool, giver, id, nobody});
        }
    }
    cue.stage.adjust(cue.stage.commons()).present = true;
}

void playHost(const Cue& cue) {
    std::vector<ElementId> hosts;
    for (const auto* field : {"at", "by", "with"})
        for (const ElementId id : cue.stage.present(cue.field(field), cue.place()))
            hosts.push_back(id);
    for (const ElementId id : cue.objects()) {
        if (!cue.stage.tableau().states[id].present) cue.stage.bring(id);
        cue.stage.change(id);
        for (const ElementId host : hosts) {
            cue.stage.touch(host);
            cue.stage.relate({id, host, TieKind::Host, Form::Unsaid, false});
        }
    }
}

void playCount(const Cue& cue) {
    for (const ElementId id : cue.field("of")) {
        ElementState& state = cue.stage.bring(id);
        if (state.form == Form::Unsaid) state.form = Form::Planned;
    }
    for (const ElementId id : cue.objects())
        cue.stage.bring(id).form = Form::Formal;
}

void playLevel(const Cue& cue) {
    for (const ElementId id : cue.objects())
        cue.stage.bring(id).level = cue.word("as");
}

void playPublish(const Cue& cue) {
    for (const ElementId id : cue.objects())
        cue.stage.bring(id).form = cue.form();
    for (const ElementId by : cue.stage.present(cue.field("by"), cue.place()))
        cue.stage.touch(by);
}

void playPut(const Cue& cue) {
    const std::vector<ElementId> at = cue.stage.present(cue.field("at"), cue.place());
    if (at.empty()) return;
    for (const ElementId id : cue.objects())
        cue.stage.bring(id).seat = at.front();
    for (const ElementId id : at)
        cue.stage.touch(id);
}

void playBrand(const Cue& cue) {
    const ElementId brand = cue.one("with");
    if (brand == nobody) return;
    cue.stage.bring(brand);
    for (const ElementId id : cue.presentObjects()) {
        cue.stage.change(id).brand = brand;
        cue.stage.gesture({GestureKind::Give, id, brand, nobody});
    }
}

} // namespace vitrine
