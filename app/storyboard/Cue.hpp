#pragma once

#include "storyboard/Stage.hpp"

namespace vitrine {

/// A direction being played: its fields resolved, the stage at hand.
struct Cue {
    const Direction& direction;
    Stage& stage;

    /// What the verb names.
    [[nodiscard]] std::vector<ElementId> objects() const { return stage.named(direction.verb); }
    [[nodiscard]] std::vector<ElementId> presentObjects() const { return stage.present(objects(), place()); }
    /// What a preposition names; nothing when it is not written.
    [[nodiscard]] std::vector<ElementId> field(std::string_view name) const;
    /// The one element a preposition names, or nobody.
    [[nodiscard]] ElementId one(std::string_view name) const;
    /// Of `ids` those of one of these roles; the others are reported as no `what`.
    [[nodiscard]] std::vector<ElementId> only(const std::vector<ElementId>& ids, std::initializer_list<Role> roles,
                                              const std::string& what) const;
    /// The word a preposition says, or "".
    [[nodiscard]] std::string word(std::string_view name) const;
    [[nodiscard]] bool says(std::string_view name) const { return find(name) != nullptr; }
    [[nodiscard]] Form form() const;
    [[nodiscard]] const Place& place() const { return direction.place; }

private:
    [[nodiscard]] const Field* find(std::string_view name) const;
};

// One function a verb, by the rooms of the author's reference.
void playEnter(const Cue& cue);
void playLeave(const Cue& cue);
void playShow(const Cue& cue);
void playReveal(const Cue& cue);

void playTurn(const Cue& cue);
void playTie(const Cue& cue);
void playUntie(const Cue& cue);
void playMerge(const Cue& cue);
void playEngage(const Cue& cue);

void playGather(const Cue& cue);
void playJoin(const Cue& cue);
void playPart(const Cue& cue);
void playInvite(const Cue& cue);
void playWiden(const Cue& cue);

void playShare(const Cue& cue);
void playOffer(const Cue& cue);
void playPool(const Cue& cue);
void playHost(const Cue& cue);
void playCount(const Cue& cue);
void playLevel(const Cue& cue);

void playAppoint(const Cue& cue);
void playVacate(const Cue& cue);
void playLead(const Cue& cue);
void playRotate(const Cue& cue);
void playFound(const Cue& cue);

void playGovern(const Cue& cue);
void playAccount(const Cue& cue);
void playAuthorise(const Cue& cue);
void playCommission(const Cue& cue);
void playSupport(const Cue& cue);
void playAccept(const Cue& cue);

void playPublish(const Cue& cue);
void playPut(const Cue& cue);
void playBrand(const Cue& cue);

void playBecome(const Cue& cue);
void playReplace(const Cue& cue);
void playUnite(const Cue& cue);

void playThreaten(const Cue& cue);
void playWithstand(const Cue& cue);
void playMark(const Cue& cue);

void playTravel(const Cue& cue);
void playSpread(const Cue& cue);

} // namespace vitrine
