// Becoming, shocks, states and ways.
#include "storyboard/Cue.hpp"

#include <algorithm>

namespace vitrine {
namespace {

void handOver(Stage& stage, ElementId from, ElementId to) {
    for (ElementId i = 0; i < stage.elements().size(); ++i) {
        const ElementState& before = stage.tableau().states[i];
        const auto isFrom = [from](const Membership& m) { return m.who == from; };
        const bool isMember = std::any_of(before.members.begin(), before.members.end(), isFrom);
        if (!isMember && before.seat != from && before.over != from) continue;
        ElementState& state = stage.adjust(i);
        for (Membership& m : state.members)
            if (m.who == from) m.who = to;
        if (state.seat == from) state.seat = to;
        if (state.over == from) state.over = to;
    }
    Tableau moved = stage.tableau();
    stage.dropRelations([from](const Relation& r) { return r.from == from || r.to == from; });
    for (Relation r : moved.relations) {
        if (r.from != from && r.to != from) continue;
        if (r.from == from) r.from = to;
        if (r.to == from) r.to = to;
        if (r.from != r.to) stage.relate(r);
    }
}

/// `to` takes the seat, the ties and the members of `from`, which is no more.
void takePlace(Stage& stage, ElementId from, ElementId to) {
    const ElementState before = stage.tableau().states[from];
    ElementState& state = stage.bring(to);
    state.members = before.members;
    state.brand = before.brand;
    state.over = before.over;
    state.campus = before.campus;
    state.placeOf = before.placeOf == nobody ? from : before.placeOf;
    stage.change(from).present = false;
    handOver(stage, from, to);
}

void keepOnly(ElementState& group, const std::vector<ElementId>& members) {
    std::erase_if(group.members,
                  [&](const Membership& m) { return !std::count(members.begin(), members.end(), m.who); });
    for (const ElementId id : members)
        if (std::none_of(group.members.begin(), group.members.end(), [id](const Membership& m) { return m.who == id; }))
            group.members.push_back({id, Standing::Member});
}

void becomeMember(const Cue& cue, ElementId from, ElementId to) {
    const std::vector<ElementId> stay = cue.stage.present(cue.field("of"), cue.place());
    takePlace(cue.stage, from, to);
    ElementState& state = cue.stage.change(to);
    state.form = cue.form();
    if (cue.says("of")) keepOnly(state, stay);
    for (const ElementId id : stay)
        cue.stage.touch(id);
    if (cue.form() != Form::Formal) return;
    const auto states = cue.stage.tableau().states;
    cue.stage.dropRelations([&](const Relation& r) {
        return r.kind == TieKind::Share ||
               (r.kind == TieKind::Relation &&
                (states[r.from].shared || states[r.to].shared || r.to == cue.stage.commons()));
    });
    if (std::count_if(states.begin(), states.end(), [](const ElementState& s) { return s.shared && s.present; }) >= 6)
        cue.stage.fold();
}

} // namespace

void playBecome(const Cue& cue) {
    const std::string as = cue.word("as");
    const auto& elements = cue.stage.elements();
    const auto target = std::find_if(elements.begin(), elements.end(), [&](const Element& e) { return e.name == as; });
    const std::size_t kind = cue.stage.kindNamed(as);
    for (const ElementId id : cue.presentObjects()) {
        if (target != elements.end()) {
            becomeMember(cue, id, static_cast<ElementId>(target - elements.begin()));
            continue;
        }
        ElementState& state = cue.stage.change(id);
        state.role = as;
        if (kind < cue.stage.kindCount()) state.kind = kind;
        if (cue.form() != Form::Unsaid) state.form = cue.form();
    }
}

void playReplace(const Cue& cue) {
    const ElementId by = cue.one("by");
    const std::vector<ElementId> gone = cue.presentObjects();
    if (by == nobody || gone.empty()) return;
    takePlace(cue.stage, gone.front(), by);
    ElementState& state = cue.stage.change(by);
    state.form = Form::Unsaid;
}

void playUnite(const Cue& cue) {
    const ElementId campus = cue.one("at");
    if (campus == nobody) return;
    ElementState& site = cue.stage.bring(campus);
    site.form = cue.form();
    for (const ElementId id : cue.objects()) {
        if (!cue.stage.tableau().states[id].present) cue.stage.gesture({GestureKind::Come, id, nobody, nobody});
        cue.stage.bring(id).campus = campus;
        ElementState& place = cue.stage.adjust(campus);
        if (std::none_of(place.members.begin(), place.members.end(), [id](const Membership& m) { return m.who == id; }))
            place.members.push_back({id, Standing::Member});
    }
}

void playThreaten(const Cue& cue) {
    for (const ElementId by : cue.field("by"))
        if (!cue.stage.tableau().states[by].present) cue.stage.bring(by);
    for (const ElementId id : cue.presentObjects()) {
        cue.stage.change(id).condition = Condition::Strained;
        cue.stage.gesture({GestureKind::Threaten, id, cue.one("by"), nobody});
    }
    if (const ElementId by = cue.one("by"); by != nobody) cue.stage.touch(by);
}

void playWithstand(const Cue& cue) {
    for (const ElementId id : cue.presentObjects()) {
        cue.stage.change(id).condition = Condition::Well;
        cue.stage.gesture({GestureKind::Withstand, id, nobody, nobody});
    }
}

void playMark(const Cue& cue) {
    const std::string as = cue.word("as");
    for (const ElementId id : cue.objects()) {
        if (as == "missing") cue.stage.bring(id);
        for (const ElementId there : cue.stage.present({id}, cue.place()))
            cue.stage.change(there).condition = as == "troubled"   ? Condition::Troubled
                                                : as == "strained" ? Condition::Strained
                                                : as == "missing"  ? Condition::Missing
                                                                   : Condition::Well;
    }
}

void playTravel(const Cue& cue) {
    const std::vector<ElementId> to = cue.field("to");
    for (const ElementId target : to)
        if (!cue.stage.tableau().states[target].present) cue.stage.bring(target);
    for (const ElementId who : cue.presentObjects()) {
        cue.stage.touch(who);
        for (const ElementId target : to)
            cue.stage.gesture({GestureKind::Travel, who, target, nobody});
    }
}

void playSpread(const Cue& cue) {
    const ElementId over = cue.one("over");
    for (const ElementId id : cue.objects()) {
        if (!cue.stage.tableau().states[id].present) cue.stage.bring(id);
        cue.stage.touch(id);
        for (const ElementId from : cue.stage.present(cue.field("from"), cue.place())) {
            cue.stage.touch(from);
            cue.stage.gesture({GestureKind::Spread, from, id, over});
        }
    }
}

} // namespace vitrine
