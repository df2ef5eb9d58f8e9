#pragma once

#include <span>
#include <string_view>
#include <vector>

namespace vitrine {

enum class Verb : unsigned char {
    Enter,
    Leave,
    Show,
    Reveal,
    Turn,
    Tie,
    Untie,
    Merge,
    Engage,
    Gather,
    Join,
    Part,
    Invite,
    Widen,
    Share,
    Offer,
    Pool,
    Host,
    Count,
    Level,
    Appoint,
    Vacate,
    Lead,
    Rotate,
    Found,
    Govern,
    Account,
    Authorise,
    Commission,
    Support,
    Accept,
    Publish,
    Put,
    Brand,
    Become,
    Replace,
    Unite,
    Threaten,
    Withstand,
    Mark,
    Travel,
    Spread,
};

/// What a preposition's value may be.
enum class Takes : unsigned char {
    Names,   ///< one name of the cast or a list of them
    Wording, ///< one of the listed words, or free text where none are listed
};

/// One preposition a verb may have.
struct FieldRule {
    std::string_view name; ///< to, from, by, with, among, over, of, at, as, form, how
    bool required = false;
    Takes takes = Takes::Names;
    std::vector<std::string_view> words; ///< what may be said, when `takes` is Wording; empty: anything
    std::string_view meaning;            ///< for the author's reference
};

/// One verb: the single source of the checks, the messages and the author's reference.
struct VerbRule {
    Verb verb;
    std::string_view name;
    std::string_view object;  ///< what its own value is, in words
    std::string_view meaning; ///< one sentence: what the picture then shows
    std::string_view example; ///< a direction that reads aloud
    std::vector<FieldRule> fields;
};

/// All verbs, in the order of the author's reference.
[[nodiscard]] const std::vector<VerbRule>& vocabulary();
/// The rule of a verb by its name, or null.
[[nodiscard]] const VerbRule* findVerb(std::string_view name);

} // namespace vitrine
