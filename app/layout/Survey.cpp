#include "layout/Survey.hpp"

#include "layout/Names.hpp"

#include <algorithm>

namespace vitrine {
namespace {

bool isThere(const Tableau& t, ElementId id) { return t.states[id].present; }

/// What a tableau says about an element in other places than its own state, read in one go.
struct Mentions {
    bool replaced = false, tied = false, goal = false;
    std::size_t atSite = 0;
};

std::vector<Mentions> mentionsIn(const Tableau& t) {
    std::vector<Mentions> of(t.states.size());
    for (const ElementState& s : t.states) {
        if (s.present && s.placeOf != nobody) of[s.placeOf].replaced = true;
        if (s.campus != nobody) ++of[s.campus].atSite;
    }
    for (const Relation& r : t.relations)
        of[r.from].tied = of[r.to].tied = true;
    for (const Gesture& g : t.gestures)
        if (g.kind == GestureKind::Travel) of[g.to].goal = true;
    return of;
}

bool sitsAtHead(const StoryCase& story, ElementId id, const ElementState& s) {
    const Role role = story.elements[id].role;
    if (role == Role::Team) return true;
    if (role != Role::Person || s.seat == nobody) return false;
    const Role at = story.elements[s.seat].role;
    return s.seat == story.commons || at == Role::Body || at == Role::Group || at == Role::Team;
}

void look(const StoryCase& story, const ElementState& s, const Mentions& mentions, ElementId id, std::size_t phase,
          Presence& p) {
    const bool standing = s.present && s.campus == nobody;
    p.standing.append(standing);
    p.inPlace.append(standing || mentions.replaced);
    p.tied.append(mentions.tied);
    p.atSite = std::max(p.atSite, mentions.atSite);
    p.travelledTo = p.travelledTo || mentions.goal;
    if (!s.present) return;
    p.first = std::min(p.first, phase);
    p.members = std::max(p.members, s.members.size());
    p.shared = p.shared || (s.shared && id != story.commons);
    p.replaces = p.replaces || s.placeOf != nobody;
    p.seatless = p.seatless || s.seat == nobody;
    p.heads = p.heads || sitsAtHead(story, id, s);
}

bool hasCommons(const StoryCase& story, const Tableau& t) {
    return t.states[story.commons].present ||
           std::any_of(t.states.begin(), t.states.end(), [](const ElementState& s) { return s.present && s.shared; });
}

/// Whether any group's boundary goes round its members, and not along the edge of a place.
bool isBounded(const StoryCase& story, const Tableau& t) {
    for (ElementId id = 0; id < t.states.size(); ++id)
        if (t.states[id].present && story.elements[id].role == Role::Group && t.states[id].over == nobody) return true;
    return false;
}

bool inFiles(const MemberFiles& files, ElementId id) {
    const auto in = [id](const std::vector<ElementId>& file) { return std::count(file.begin(), file.end(), id) > 0; };
    return in(files.left) || in(files.right) || in(files.below);
}

bool hasPartners(const StoryCase& story) {
    return std::any_of(story.elements.begin(), story.elements.end(),
                       [](const Element& e) { return e.role == Role::Partner; });
}

bool isFree(const Survey& survey, ElementId id) {
    const Element& e = survey.story.elements[id];
    const Presence& p = survey.of[id];
    if (id == survey.story.commons || e.each != nobody || p.replaces) return false;
    switch (e.role) {
    case Role::Unit:
    case Role::Outside:
    case Role::Gauge:
    case Role::Learner:
        return true;
    case Role::Authority:
        return hasPartners(survey.story);
    case Role::Member:
        return !inFiles(survey.files, id) && p.standing.any();
    case Role::Emblem:
        return p.seatless;
    case Role::Person:
        return !p.heads && p.seatless;
    default:
        return false;
    }
}

void byArrival(const Survey& survey, std::vector<ElementId>& ids) {
    std::stable_sort(ids.begin(), ids.end(),
                     [&](ElementId a, ElementId b) { return survey.of[a].first < survey.of[b].first; });
}

/// Whoever stands there now, the place has room for its name.
void nameInPlace(const ElementState& s, ElementId id, Survey& survey) {
    survey.of[id].named = true;
    if (s.placeOf != nobody) survey.of[s.placeOf].named = true;
}

void listFiles(const std::vector<const Tableau*>& tableaux, Survey& survey) {
    for (ElementId id = 0; id < survey.of.size(); ++id)
        survey.of[id].inFile = inFiles(survey.files, id);
    for (const Tableau* t : tableaux)
        for (ElementId id = 0; id < survey.of.size(); ++id)
            if (t->states[id].present && t->states[id].placeOf != nobody &&
                inFiles(survey.files, t->states[id].placeOf))
                survey.of[id].inFile = true;
}

/// Those who have a place of their own to find: the authority first, for it wants its corner, who comes from outside
/// last, for they stand beyond all others.
void listFree(Survey& survey, std::size_t phases) {
    for (ElementId id = 0; id < survey.of.size(); ++id)
        if (survey.of[id].first < phases && isFree(survey, id)) survey.free.push_back(id);
    byArrival(survey, survey.free);
    const auto rank = [&](ElementId id) {
        const Role role = survey.story.elements[id].role;
        return role == Role::Authority ? 0 : role == Role::Outside || role == Role::Emblem ? 2 : 1;
    };
    std::stable_sort(survey.free.begin(), survey.free.end(),
                     [&](ElementId a, ElementId b) { return rank(a) < rank(b); });
}

void listHeads(Survey& survey, const std::vector<const Tableau*>& tableaux) {
    for (ElementId id = 0; id < survey.of.size(); ++id)
        if (survey.of[id].heads) survey.heads.push_back(id);
    byArrival(survey, survey.heads);
    for (const Tableau* t : tableaux)
        survey.mostHeads = std::max(
            survey.mostHeads, static_cast<std::size_t>(std::count_if(survey.heads.begin(), survey.heads.end(),
                                                                     [&](ElementId id) { return isThere(*t, id); })));
}

} // namespace

NarrowRoom writtenAt(const Element& element) { return narrowRoom(element.number > 0 ? element.plural : element.label); }

Survey surveyOf(const StoryCase& story) {
    const std::vector<const Tableau*> tableaux = allTableaux(story);
    Survey survey{story, memberFiles(story), {}, {}, {}, {}, false, {}, 0, {}};
    survey.of.resize(story.elements.size());
    for (ElementId id = 0; id < survey.of.size(); ++id) {
        survey.of[id].first = tableaux.size();
        survey.of[id].label = narrowRoom(story.elements[id].label);
        survey.of[id].written = writtenAt(story.elements[id]);
    }
    for (std::size_t phase = 0; phase < tableaux.size(); ++phase) {
        const Tableau& t = *tableaux[phase];
        const std::vector<Mentions> mentions = mentionsIn(t);
        for (ElementId id = 0; id < story.elements.size(); ++id) {
            look(story, t.states[id], mentions[id], id, phase, survey.of[id]);
            if (t.states[id].present && t.states[id].over != nobody) survey.of[t.states[id].over].covered = true;
            if (t.states[id].present && keepsName(story, t, id)) nameInPlace(t.states[id], id, survey);
            survey.body = survey.body || (story.elements[id].role == Role::Body && isThere(t, id));
        }
        const bool there = hasCommons(story, t);
        survey.bounded.append(isBounded(story, t));
        survey.unfolded.append(there && !t.folded);
        survey.folded.append(there && t.folded);
    }
    listFiles(tableaux, survey);
    listFree(survey, tableaux.size());
    listHeads(survey, tableaux);
    return survey;
}

} // namespace vitrine
