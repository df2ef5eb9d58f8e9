// Coming and going, leadership and governance.
#include "storyboard/Cue.hpp"

#include <algorithm>

namespace vitrine {
namespace {

/// Half of a group goes when "most" or "some" do: the last ones, so that numbers keep their meaning.
std::size_t howManyStay(const std::string& how, std::size_t all) {
    if (how == "most") return (all + 3) / 4;
    if (how == "some") return (all + 1) / 2;
    return 0;
}

void showAll(const Cue& cue, bool comesIn) {
    for (const ElementId id : cue.objects()) {
        ElementState& state = cue.stage.bring(id);
        if (cue.form() != Form::Unsaid) state.form = cue.form();
        if (cue.says("as")) state.called = cue.word("as");
        if (comesIn) cue.stage.gesture({GestureKind::Come, id, nobody, nobody});
    }
}

void seat(const Cue& cue, ElementId person, ElementId at) {
    ElementState& state = cue.stage.bring(person);
    state.seat = at;
    cue.stage.bring(at);
    if (const std::string role = cue.word("as"); !role.empty() && role != "member") state.role = role;
}

void comeFrom(const Cue& cue, ElementId person, const std::vector<ElementId>& origins) {
    for (const ElementId origin : cue.stage.present(origins, cue.place())) {
        cue.stage.touch(origin);
        cue.stage.gesture({GestureKind::Come, person, origin, nobody});
    }
}

} // namespace

void playEnter(const Cue& cue) {
    showAll(cue, cue.word("from") == "outside");
    for (const ElementId place : cue.field("at"))
        cue.stage.bring(place);
}

void playLeave(const Cue& cue) {
    const std::vector<ElementId> all = cue.presentObjects();
    const std::size_t stay = howManyStay(cue.word("how"), all.size());
    if (stay > 0 && all.size() == 1) { // learners drawn as one row thin out instead of going one by one
        cue.stage.change(all[0]).level = cue.word("how");
        cue.stage.gesture({GestureKind::Go, all[0], nobody, nobody});
        return;
    }
    for (std::size_t i = stay; i < all.size(); ++i)
        cue.stage.remove(all[i]);
}

void playShow(const Cue& cue) { showAll(cue, false); }

void playReveal(const Cue& cue) {
    for (const ElementId id : cue.presentObjects())
        cue.stage.change(id).kind = cue.stage.element(id).revealed;
}

void playAppoint(const Cue& cue) {
    const std::vector<ElementId> who = cue.objects(), to = cue.field("to"), from = cue.field("from");
    if (to.empty()) return;
    for (std::size_t i = 0; i < who.size(); ++i) {
        const Role role = cue.stage.element(who[i]).role;
        const ElementId at = to.size() == who.size() ? to[i] : to.front();
        if (role == Role::Group || role == Role::Authority) { // a body takes on a role, as a sponsor does
            for (const ElementId body : cue.stage.present({who[i]}, cue.place()))
                cue.stage.touch(body);
            cue.stage.bring(at).role = cue.word("as");
            cue.stage.relate({who[i], at, TieKind::Strong, Form::Formal, false});
            continue;
        }
        seat(cue, who[i], at);
        if (role == Role::Team)
            for (const ElementId origin : from)
                cue.stage.adjust(who[i]).members.push_back({origin, Standing::Member});
        comeFrom(cue, who[i], role != Role::Team && from.size() == who.size() ? std::vector{from[i]} : from);
    }
}

void playVacate(const Cue& cue) {
    const ElementId at = cue.one("at");
    for (const ElementId id : cue.objects()) {
        ElementState& state = cue.stage.bring(id);
        state.vacant = true;
        if (at != nobody) state.seat = at;
        cue.stage.dropRelations([id](const Relation& r) { return r.from == id || r.to == id; });
        cue.stage.gesture({GestureKind::Go, id, nobody, nobody});
    }
    if (at != nobody) cue.stage.bring(at);
}

void playLead(const Cue& cue) {
    Stage& stage = cue.stage;
    const std::vector<ElementId> leaders =
        cue.only(cue.presentObjects(), {Role::Person, Role::Team, Role::Body}, "person, team or body");
    const std::vector<ElementId> areas = stage.present(cue.field("of"), cue.place());
    if (areas.empty() && cue.says("of")) return;
    for (const ElementId leader : leaders)
        for (const ElementId area : areas) {
            stage.change(leader);
            stage.touch(area);
            stage.relate({leader, area, TieKind::Lead, Form::Unsaid, false});
            const ElementId home = stage.element(leader).each;
            stage.dropRelations([home](const Relation& r) {
                return r.from == home && (r.kind == TieKind::Share || r.kind == TieKind::Relation);
            });
        }
}

void playRotate(const Cue& cue) {
    for (const ElementId id : cue.presentObjects()) {
        ElementState& state = cue.stage.change(id);
        state.rotating = true;
        state.called = "";
        cue.stage.gesture({GestureKind::Rotate, id, nobody, nobody});
    }
}

void playFound(const Cue& cue) {
    const std::vector<ElementId> founders = cue.field("by");
    for (const ElementId id : cue.objects()) {
        cue.stage.bring(id).form = cue.form();
        comeFrom(cue, id, founders);
    }
}

void playGovern(const Cue& cue) {
    const ElementId over = cue.one("over");
    for (const ElementId id : cue.objects()) {
        ElementState& state = cue.stage.bring(id);
        state.form = cue.form();
        if (cue.stage.element(id).role != Role::Body) continue;
        state.over = over;
        for (const ElementId origin : cue.stage.present(cue.field("of"), cue.place())) {
            cue.stage.adjust(id).members.push_back({origin, Standing::Member});
            cue.stage.touch(origin);
        }
    }
    if (over != nobody && over != cue.stage.commons()) cue.stage.touch(over);
    if (over == cue.stage.commons()) cue.stage.bring(over);
}

void playAccount(const Cue& cue) {
    const std::vector<ElementId> to = cue.stage.present(cue.field("to"), cue.place());
    for (const ElementId who : cue.presentObjects())
        for (const ElementId whom : to) {
            cue.stage.change(who);
            cue.stage.touch(whom);
            cue.stage.relate({who, whom, TieKind::Account, Form::Unsaid, cue.word("how") == "shared"});
        }
}

void playAuthorise(const Cue& cue) {
    const bool intervention = cue.word("as") == "intervention";
    for (const ElementId who : cue.presentObjects())
        cue.stage.change(who).powers = true;
    for (const ElementId over : cue.field("over")) {
        if (over == cue.stage.commons()) continue;
        ElementState& state = intervention ? cue.stage.change(over) : cue.stage.adjust(over);
        state.intervention = state.intervention || intervention;
        cue.stage.touch(over);
    }
    for (const ElementId by : cue.stage.present(cue.field("by"), cue.place()))
        cue.stage.touch(by);
}

void playCommission(const Cue& cue) {
    const std::vector<ElementId> by = cue.stage.present(cue.field("by"), cue.place());
    for (const ElementId who : cue.objects()) {
        ElementState& state = cue.stage.bring(who);
        if (cue.form() != Form::Unsaid) state.form = cue.form();
        for (const ElementId orders : by) {
            cue.stage.touch(orders);
            cue.stage.relate({orders, who, TieKind::Commission, cue.form(), false});
        }
    }
    for (const ElementId what : cue.field("of"))
        cue.stage.touch(what);
}

void playSupport(const Cue& cue) {
    const std::vector<ElementId> by = cue.stage.present(cue.field("by"), cue.place());
    for (const ElementId who : cue.objects()) {
        if (!cue.stage.tableau().states[who].present) cue.stage.bring(who);
        cue.stage.change(who);
        for (const ElementId helper : by) {
            cue.stage.touch(helper);
            cue.stage.relate({helper, who, TieKind::Support, Form::Unsaid, false});
        }
    }
}

void playAccept(const Cue& cue) {
    const std::vector<ElementId> accepted = cue.presentObjects();
    for (const ElementId id : accepted)
        cue.stage.change(id).accepted = true;
    for (const ElementId by : cue.stage.present(cue.field("by"), cue.place())) {
        cue.stage.touch(by);
        for (const ElementId id : accepted)
            cue.stage.gesture({GestureKind::Give, id, by, nobody});
    }
    for (const ElementId at : cue.field("at"))
        cue.stage.touch(at);
}

} // namespace vitrine
