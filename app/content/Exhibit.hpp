#pragma once

#include "core/Diagnostics.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace vitrine {

/// A value an author wrote, and where.
template <typename T>
struct Written {
    T value{};
    Place place;
};
using Words = Written<std::string>;

/// A guiding question.
struct Question {
    Words id, text, about;
    std::vector<std::string>
        brief; ///< its name for a button, one or two lines (`short` in the file, lines parted by \n)
};

/// A word a visitor can tap.
struct Term {
    Words id, text, meaning;
};

/// How the layout treats a kind of element.
enum class Role : unsigned char {
    Member,     ///< has a seat round the commons: a school
    Partner,    ///< comes from outside, sits on its own stretch: a college, a business
    Service,    ///< sits below the commons: an agency
    Authority,  ///< stands above
    Person,     ///< a badge on a member, a provision or a body: a leader
    Governance, ///< an arc over the member it belongs to
    Learner,    ///< learners of a member, or a row of them
    Body,       ///< a ring round the commons with people in its seats: a board
    Team,       ///< several people in one capsule, at the head of the commons
    Group,      ///< a boundary round its members: a partnership, a trust, a campus
    Provision,  ///< a disc in the commons
    Document,   ///< a page in the middle of the commons
    Emblem,     ///< a sign put on something else: a brand, a child
    Unit,       ///< works for the group and sits by the commons: a work group, a company
    Outside,    ///< stands outside the boundary: plans, sites, an employer, services bought
    Gauge,      ///< a level
    Ground,     ///< a place, drawn under what stands in it: a city, a town
};

/// A kind of element: what the code must know of a domain stands here, not in the program.
struct Kind {
    Words id;
    Role role = Role::Member;
    std::string pictogram, label, plural;
    bool isSure = true; ///< false when its role could not be read and was guessed
};

/// One entry of a case's cast: one element, or `count` alike, or one for each of another entry.
struct CastEntry {
    Words id;
    Words kind;
    bool isSure = true; ///< false when its kind could not be read and was guessed
    std::optional<Written<int>> count;
    std::vector<Words> kinds;        ///< the kind of each, shown by `reveal`
    std::optional<Words> each;       ///< the entry that has one of these each
    std::vector<Written<int>> teams; ///< which of them are teams (persons only)
    std::optional<Words> label;      ///< else the kind's
    std::optional<Words> seat;       ///< a hint for the layout
};

/// The names of one field, in the order written.
struct Field {
    Words name;
    std::vector<Words> values;
    bool isList = false;
};

/// One change to the cast: a verb with its object, then prepositions.
struct Direction {
    Place place;
    Field verb;
    std::vector<Field> fields;
};

struct Beat {
    Words id, question, caption;
    std::optional<Written<double>> hold; ///< seconds
    std::vector<Words> focus;
    std::optional<Words> seen;
    std::vector<std::vector<Direction>> phases;
};

/// One case study, as written.
struct CaseStudy {
    std::string slug;
    Place place;
    Words title, where, summary, outcome; ///< `where` is `place` in the file
    std::string brief;                    ///< `short` in the file: its name for a button
    std::vector<CastEntry> cast;
    std::vector<Beat> beats;
};

/// Everything in `content/`.
struct Exhibit {
    Words title;
    std::string language = "en"; ///< the tag of the language its texts are in
    double readingPace = 2.5;    ///< words per second
    std::vector<Question> questions;
    std::vector<Term> terms;
    std::vector<Kind> kinds;
    std::vector<CaseStudy> cases;
};

} // namespace vitrine
