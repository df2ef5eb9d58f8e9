#include "storyboard/Play.hpp"

#include "storyboard/Cue.hpp"

#include <algorithm>

namespace vitrine {

const Field* Cue::find(std::string_view name) const {
    for (const Field& f : direction.fields)
        if (f.name.value == name) return &f;
    return nullptr;
}

std::vector<ElementId> Cue::field(std::string_view name) const {
    const Field* f = find(name);
    return f ? stage.named(*f) : std::vector<ElementId>{};
}

ElementId Cue::one(std::string_view name) const {
    const std::vector<ElementId> ids = field(name);
    return ids.empty() ? nobody : ids.front();
}

std::vector<ElementId> Cue::only(const std::vector<ElementId>& ids, std::initializer_list<Role> roles,
                                 const std::string& what) const {
    std::vector<ElementId> fitting;
    for (const ElementId id : ids) {
        const bool fits = std::find(roles.begin(), roles.end(), stage.element(id).role) != roles.end();
        if (fits || !stage.element(id).isSure)
            fitting.push_back(id);
        else
            stage.report(place(), "\"" + stage.element(id).name + "\" is no " + what,
                         "its kind says what it is; give it another kind, or name another");
    }
    return fitting;
}

std::string Cue::word(std::string_view name) const {
    const Field* f = find(name);
    return f && !f->values.empty() ? f->values.front().value : "";
}

Form Cue::form() const {
    const std::string said = word("form");
    if (said == "informal") return Form::Informal;
    if (said == "formal") return Form::Formal;
    if (said == "planned") return Form::Planned;
    return Form::Unsaid;
}

void play(const Direction& direction, Stage& stage) {
    const VerbRule* rule = findVerb(direction.verb.name.value);
    if (!rule) return; // the loader has told
    const Cue cue{direction, stage};
    switch (rule->verb) {
    case Verb::Enter:
        return playEnter(cue);
    case Verb::Leave:
        return playLeave(cue);
    case Verb::Show:
        return playShow(cue);
    case Verb::Reveal:
        return playReveal(cue);
    case Verb::Turn:
        return playTurn(cue);
    case Verb::Tie:
        return playTie(cue);
    case Verb::Untie:
        return playUntie(cue);
    case Verb::Merge:
        return playMerge(cue);
    case Verb::Engage:
        return playEngage(cue);
    case Verb::Gather:
        return playGather(cue);
    case Verb::Join:
        return playJoin(cue);
    case Verb::Part:
        return playPart(cue);
    case Verb::Invite:
        return playInvite(cue);
    case Verb::Widen:
        return playWiden(cue);
    case Verb::Share:
        return playShare(cue);
    case Verb::Offer:
        return playOffer(cue);
    case Verb::Pool:
        return playPool(cue);
    case Verb::Host:
        return playHost(cue);
    case Verb::Count:
        return playCount(cue);
    case Verb::Level:
        return playLevel(cue);
    case Verb::Appoint:
        return playAppoint(cue);
    case Verb::Vacate:
        return playVacate(cue);
    case Verb::Lead:
        return playLead(cue);
    case Verb::Rotate:
        return playRotate(cue);
    case Verb::Found:
        return playFound(cue);
    case Verb::Govern:
        return playGovern(cue);
    case Verb::Account:
        return playAccount(cue);
    case Verb::Authorise:
        return playAuthorise(cue);
    case Verb::Commission:
        return playCommission(cue);
    case Verb::Support:
        return playSupport(cue);
    case Verb::Accept:
        return playAccept(cue);
    case Verb::Publish:
        return playPublish(cue);
    case Verb::Put:
        return playPut(cue);
    case Verb::Brand:
        return playBrand(cue);
    case Verb::Become:
        return playBecome(cue);
    case Verb::Replace:
        return playReplace(cue);
    case Verb::Unite:
        return playUnite(cue);
    case Verb::Threaten:
        return playThreaten(cue);
    case Verb::Withstand:
        return playWithstand(cue);
    case Verb::Mark:
        return playMark(cue);
    case Verb::Travel:
        return playTravel(cue);
    case Verb::Spread:
        return playSpread(cue);
    }
}

} // namespace vitrine
