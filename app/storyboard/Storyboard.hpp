#pragma once

#include "content/Exhibit.hpp"
#include "content/Vocabulary.hpp"
#include "core/SharedList.hpp"
#include "storyboard/States.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace vitrine {

/// The index of an element in its case.
using ElementId = std::size_t;
inline constexpr ElementId nobody = static_cast<ElementId>(-1);

/// One element of a case's cast, for its whole life.
struct Element {
    std::string name;  ///< `schools.3`, `music`, `commons`
    std::string entry; ///< the cast entry it comes from
    int number = 0;    ///< its number in the entry, from 1; 0 when the entry is one alone
    Role role = Role::Member;
    bool isSure = true;       ///< false when the role was guessed after a mistake in the content
    std::size_t kind = 0;     ///< index into Storyboard::kinds; what it looks like until revealed
    std::size_t revealed = 0; ///< what it looks like from `reveal` on
    ElementId each = nobody;  ///< whose it is: a badge's, an arc's or learners' member
    bool team = false;
    bool hasOwnName = false; ///< its label says more than what its kind is called
    std::string label, plural, seat;
    friend bool operator==(const Element&, const Element&) = default;
};

enum class Form : unsigned char { Unsaid, Informal, Formal, Planned };
enum class Standing : unsigned char { Member, Partner, Associate, Invited };
enum class Condition : unsigned char { Well, Troubled, Strained, Missing };

/// A place in a group or body: who, and as what.
struct Membership {
    ElementId who = nobody;
    Standing as = Standing::Member;
    friend bool operator==(const Membership&, const Membership&) = default;
};

/// How one element stands in a tableau.
struct ElementState {
    bool present = false;
    bool shared = false;       ///< in the commons
    bool vacant = false;       ///< an empty outline where it was
    bool powers = false;       ///< has been given powers (a key)
    bool intervention = false; ///< someone may intervene here (an eye)
    bool rotating = false;
    bool accepted = false; ///< bears a seal
    Form form = Form::Unsaid;
    Condition condition = Condition::Well;
    std::size_t kind = 0;
    ElementId seat = nobody; ///< what it is seated on: a person's provision, body or member; an emblem's document
    ElementId brand = nobody;
    ElementId over = nobody;    ///< what a body governs, or the place a group covers
    ElementId campus = nobody;  ///< the place where it has united with others
    ElementId placeOf = nobody; ///< whose seat on the stage it has taken over (`replace`, `become`)
    std::string role;           ///< a role taken on: mobiliser, sponsor …
    std::string level;          ///< of a gauge
    std::string called;         ///< a label that replaces its own
    std::vector<Membership> members;
    friend bool operator==(const ElementState&, const ElementState&) = default;
};

enum class TieKind : unsigned char {
    Relation,
    Share,
    Strong,
    Lead,
    Account,
    Commission,
    Support,
    Host,
};

/// A lasting relation of two elements. `account`, `commission`, `support` and `host` run from the first to the second.
struct Relation {
    ElementId from = nobody, to = nobody;
    TieKind kind = TieKind::Relation;
    Form form = Form::Unsaid;
    bool shared = false; ///< both ways
    bool fresh = true;   ///< made in this beat
    friend bool operator==(const Relation&, const Relation&) = default;
};

/// What is to be seen in one beat only, and what its movements have to know.
enum class GestureKind : unsigned char {
    Turn,
    Invite,
    Engage,
    Threaten,
    Withstand,
    Travel,
    Spread,
    Come, ///< `to`: from whom; nobody: from outside
    Pool,
    Offer,
    Go,
    Share,  ///< `who` takes part in the provision `to`
    Give,   ///< `who` gets from `to` what it bears from now on
    Merge,  ///< `who` had a tie with `over`, which becomes its one tie with `to`
    Rotate, ///< the seat of `who` is handed over
};
struct Gesture {
    GestureKind kind = GestureKind::Turn;
    ElementId who = nobody, to = nobody, over = nobody;
    bool fresh = true; ///< made in this phase
    friend bool operator==(const Gesture&, const Gesture&) = default;
};

/// The cast's state when a phase has been played. No coordinates.
struct Tableau {
    SharedStates<ElementState> states; ///< one for each element of the case
    SharedList<Relation> relations;
    std::vector<Gesture> gestures;  ///< of this beat so far
    std::vector<ElementId> changed; ///< by this phase
    std::vector<ElementId> focus;   ///< what the beat is about; all the rest is dimmed
    bool folded = false;            ///< the commons has taken its small size
    friend bool operator==(const Tableau&, const Tableau&) = default;
};

/// The same when nothing happens any more: states and relations stay.
[[nodiscard]] inline Tableau withoutHappenings(Tableau tableau) {
    tableau.gestures.clear();
    tableau.changed.clear();
    return tableau;
}

struct StoryBeat {
    Place at; ///< where it is written
    std::string id, caption, seen;
    std::size_t question = 0;
    double hold = 0;                ///< seconds; 0: the reading time
    std::vector<Tableau> phases;    ///< at least one
    std::vector<std::string> terms; ///< ids of the terms its caption uses
};

struct StoryCase {
    std::string slug, title, brief, place, summary, outcome; ///< `brief` may be empty
    std::vector<Element> elements;
    ElementId commons = nobody;
    std::vector<StoryBeat> beats;
};

/// An exhibit with names resolved and every direction folded into the tableau after it.
struct Storyboard {
    std::string title;
    double readingPace = 2.5;
    std::vector<Question> questions;
    std::vector<Kind> kinds;
    std::vector<Term> terms;
    std::vector<StoryCase> cases;
};

} // namespace vitrine
