#include "content/Vocabulary.hpp"

#include <algorithm>

namespace vitrine {
namespace {

FieldRule must(std::string_view name, std::string_view meaning) { return {name, true, Takes::Names, {}, meaning}; }
FieldRule may(std::string_view name, std::string_view meaning) { return {name, false, Takes::Names, {}, meaning}; }
FieldRule form() {
    return {"form", false, Takes::Words, {"informal", "formal", "planned"},
            "informal (broken line), formal (solid) or planned (outline); left out, the picture claims nothing"};
}
FieldRule how(std::vector<std::string_view> words, std::string_view meaning) {
    return {"how", false, Takes::Words, std::move(words), meaning};
}
FieldRule as(bool required, std::vector<std::string_view> words, std::string_view meaning) {
    return {"as", required, Takes::Words, std::move(words), meaning};
}

std::vector<VerbRule> allVerbs() {
    return {
        // Coming and going
        {Verb::Enter, "enter", "who or what comes on", "It comes on to the stage and stays.",
         R"({ enter = "colleges", from = "outside" })",
         {{"from", false, Takes::Words, {"outside"}, "it comes in from beyond the edge"}, may("at", "the place it stands in"), form()}},
        {Verb::Leave, "leave", "who or what goes off", "It goes off the stage, and its ties go with it.",
         R"({ leave = "learners", how = "most" })",
         {how({"all", "most", "some"}, "how many of a group go; left out, all")}},
        {Verb::Show, "show", "what was there all along", "It is seen from now on; nothing has happened to it.",
         R"({ show = "schools.leaders" })", {form()}},
        {Verb::Reveal, "reveal", "whose types show", "Marks that looked alike until now show what type each is.",
         R"({ reveal = "schools" })", {}},
        // Attention and relations
        {Verb::Turn, "turn", "who turns", "They look towards something; no relation is claimed, and it passes with the beat.",
         R"({ turn = "schools", to = "agenda" })", {must("to", "what they look towards")}},
        {Verb::Tie, "tie", "one end", "A line joins the two from now on.",
         R"({ tie = "schools", to = "agenda", form = "informal" })",
         {must("to", "the other end"), form(),
          how({"all", "some", "few", "each"}, "every one to every one, some pairs, few pairs, or each by itself")}},
        {Verb::Untie, "untie", "one end", "The line between the two goes.", R"({ untie = "services", from = "schools" })",
         {must("from", "the other end")}},
        {Verb::Merge, "merge", "who had many ties", "Its many ties become one strong one.",
         R"({ merge = "authority", from = "schools", to = "partnership" })",
         {must("from", "whom it had a tie to, one by one"), must("to", "whom it now has one strong tie to")}},
        {Verb::Engage, "engage", "a whole group", "One broad act of the whole group, in this beat.",
         R"({ engage = "trust", with = "building-plans" })", {must("with", "whom it deals with")}},
        // Who is in
        {Verb::Gather, "gather", "who comes together", "A boundary closes round them.",
         R"({ gather = "schools", to = "family", form = "informal" })",
         {must("to", "the group they form"), form(), may("over", "the place whose edge becomes the boundary")}},
        {Verb::Join, "join", "who joins", "One more crosses the boundary, or is tethered to it.",
         R"({ join = "college", to = "trust", as = "member" })",
         {must("to", "the group"), as(false, {"member", "associate", "partner"}, "as a member, an associate (outside, tethered) or a partner; left out, a member"), form()}},
        {Verb::Part, "part", "who leaves the group", "It crosses the boundary outwards.", R"({ part = "schools.5", from = "partnership" })",
         {must("from", "the group")}},
        {Verb::Invite, "invite", "who is asked", "Asked, half-way: an invitation goes out, nobody has joined.",
         R"({ invite = "services", to = "campus" })", {must("to", "what they are asked into"), may("by", "who asks")}},
        {Verb::Widen, "widen", "what reaches further", "A boundary grows over a place, or a span takes in more.",
         R"({ widen = "trust", over = "locality" })",
         {may("over", "the place it now covers"), as(false, {}, "what it is called from now on")}},
        // What is held in common
        {Verb::Share, "share", "the provision", "It joins the commons, the panel in the middle, with a tie from everyone who has it.",
         R"({ share = "music", among = "schools" })",
         {may("among", "who has it in common"), form(), how({"where needed"}, "only where it is needed")}},
        {Verb::Offer, "offer", "the provision", "Something that can be used: ways lead to it.",
         R"({ offer = "residential", to = "county", by = "trust" })",
         {must("to", "who can use it"), may("by", "who offers it"), may("at", "where it is")}},
        {Verb::Pool, "pool", "what is pooled", "Many give into one.", R"({ pool = "budget", from = "partnership.members" })",
         {may("from", "who gives"), form()}},
        {Verb::Host, "host", "the provision", "It takes place there: its sign stands by whoever hosts it.",
         R"({ host = "adult-education", at = "campus" })",
         {may("at", "where it takes place"), may("by", "who provides it"), may("with", "who provides it alike")}},
        {Verb::Count, "count", "those that are there", "Some of several: these are real, the others outlines.",
         R"({ count = "diplomas.1", of = "diplomas" })", {must("of", "all of them")}},
        {Verb::Level, "level", "the gauge", "A gauge shows how far.", R"({ level = "participation", as = "very low" })",
         {as(true, {"very low", "low", "half", "high", "full"}, "where it stands")}},
        // Leadership
        {Verb::Appoint, "appoint", "the person or team", "A badge takes its seat.",
         R"({ appoint = "director", to = "music", from = "schools.2" })",
         {must("to", "what they lead or belong to"), may("from", "where they come from; the way is shown"),
          as(false, {"leader", "sponsor", "member"}, "what they become")}},
        {Verb::Vacate, "vacate", "the person, or the seat", "The badge goes and leaves an empty outline.",
         R"({ vacate = "leaders.2" })", {may("at", "whose seat it is")}},
        {Verb::Lead, "lead", "who leads", "A line in the colour of leadership joins them to what they answer for.",
         R"({ lead = "leaders.1", of = "music" })", {must("of", "what they are responsible for")}},
        {Verb::Rotate, "rotate", "the seat", "One seat of a team hands over again and again.",
         R"({ rotate = "executives", how = "each year" })", {how({"each year", "each term"}, "how often")}},
        {Verb::Found, "found", "the organisation", "A new organisation is set up.", R"({ found = "company", by = "chief" })",
         {may("by", "who sets it up"), form()}},
        // Governance
        {Verb::Govern, "govern", "the body that governs", "An arc, ring or board stands over what it governs.",
         R"({ govern = "board", over = "commons", of = ["schools", "services"], form = "informal" })",
         {may("over", "what it governs"), may("of", "where its members come from"), form()}},
        {Verb::Account, "account", "who is accountable", "An arrow goes to whoever holds to account.",
         R"({ account = "leader", to = "board" })",
         {must("to", "whoever holds to account"), how({"shared"}, "both hold to account")}},
        {Verb::Authorise, "authorise", "who gets powers", "Powers are handed over: a key.",
         R"({ authorise = "partnership", over = "commons", as = "intervention" })",
         {may("by", "who gives them"), may("over", "what they reach"), as(false, {"delegated", "intervention"}, "which powers")}},
        {Verb::Commission, "commission", "who gets the order", "Orders go out from whoever commissions.",
         R"({ commission = "work-groups", by = "board" })",
         {must("by", "who gives the order"), may("of", "what is ordered"), form()}},
        {Verb::Support, "support", "who is helped", "Help flows in.", R"({ support = "schools.2", by = "family" })",
         {may("by", "who helps")}},
        {Verb::Accept, "accept", "what is accepted", "A seal.", R"({ accept = "academy", by = "authority" })",
         {may("by", "who accepts it"), may("at", "the plan it becomes part of")}},
        // Documents and signs
        {Verb::Publish, "publish", "the document", "It is raised in the middle for all to see.",
         R"({ publish = ["vision", "manifesto"] })", {may("by", "who publishes it"), form()}},
        {Verb::Put, "put", "the sign or thing", "It takes the centre of something.", R"({ put = "child", at = "agenda" })",
         {must("at", "what it is put on")}},
        {Verb::Brand, "brand", "who takes it on", "One mark for all of them.", R"({ brand = "schools", with = "family-brand" })",
         {must("with", "the mark they have in common")}},
        // Becoming
        {Verb::Become, "become", "what changes", "The same thing, changed.",
         R"({ become = "partnership", as = "trust", of = ["schools.1", "schools.2"], form = "formal" })",
         {as(true, {}, "the cast entry or kind it turns into, or the role it takes on"), may("of", "who stays in, for a group"), form()}},
        {Verb::Replace, "replace", "what is replaced", "Another stands in its place.", R"({ replace = "schools.1", by = "academy" })",
         {must("by", "what stands there now")}},
        {Verb::Unite, "unite", "those who unite", "Several come together in one place, each still to be seen.",
         R"({ unite = ["schools.2", "special"], at = "campus", form = "planned" })", {must("at", "the one place"), form()}},
        // Shocks and states
        {Verb::Threaten, "threaten", "what is threatened", "A shock from outside: the boundary bends.",
         R"({ threaten = "partnership", by = "building-plans" })", {must("by", "where the shock comes from")}},
        {Verb::Withstand, "withstand", "what holds", "The boundary springs back and holds.", R"({ withstand = "partnership" })", {}},
        {Verb::Mark, "mark", "what is marked", "A state: troubled, strained, missing, or settled again.",
         R"({ mark = "schools.2", as = "troubled" })",
         {as(true, {"troubled", "strained", "missing", "settled"}, "the state")}},
        // Ways
        {Verb::Travel, "travel", "who travels", "A journey there and back.", R"({ travel = "partnership.members", to = "sites" })",
         {must("to", "where they go")}},
        {Verb::Spread, "spread", "what spreads", "Influence goes out in waves.", R"({ spread = "shared-provision", from = "schools.3", over = "town" })",
         {must("from", "where it starts"), may("over", "how far it reaches")}},
    };
}

} // namespace

const std::vector<VerbRule>& vocabulary() {
    static const std::vector<VerbRule> verbs = allVerbs();
    return verbs;
}

const VerbRule* findVerb(std::string_view name) {
    const auto& verbs = vocabulary();
    const auto found = std::find_if(verbs.begin(), verbs.end(), [name](const VerbRule& v) { return v.name == name; });
    return found == verbs.end() ? nullptr : &*found;
}

} // namespace vitrine
