#pragma once

#include "controls/Bar.hpp"
#include "core/Phrase.hpp"
#include "core/SharedList.hpp"
#include "player/Action.hpp"
#include "player/Visit.hpp"
#include "scene/Frame.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace vitrine {

/// How a control stands. `bearing` is for questions and cases: the present one, or behind or ahead of it.
struct ControlState {
    Bearing bearing = Bearing::Plain;
    bool pressed = false, focused = false, disabled = false;
    friend bool operator==(const ControlState&, const ControlState&) = default;
};
/// As the journal writes it: `normal`, `present`, `behind` or `ahead`, then `pressed`, `focused`, `disabled` where they
/// hold, parted by spaces.
[[nodiscard]] std::string describe(const ControlState& state);

/// What is drawn of a control: its label, its pictogram, or one beside the other. A still is a picture that somebody
/// else draws, with the label below or beside it.
enum class Face : unsigned char { Label, Pictogram, Both, Still };

/// Something that can be touched: where, what it says, how it stands, and what it does.
struct Control {
    std::string id;           ///< hold, back, on, restart, bar, strip, terms, compare, choice, settings, question.<id>,
                              ///< case.<slug>, term.<id>; of what is open: close, more-time, choose.<slug>, beat.<id>,
                              ///< meaning.<id>, earlier, later, set.<setting>.<value>, watch.<slug>, ends, next
    Box box;                  ///< what can be touched, in stage units
    std::optional<Box> whole; ///< what is drawn, where a part of it cannot be touched
    std::vector<std::string> label; ///< lines
    std::string pictogram;
    Face face = Face::Label;
    ControlState state;
    Action action;      ///< Tick for the bar, whose actions are barMoved's and barReleased's
    float scrolled = 0; ///< of what moves under the finger: how far it has been moved up, in units
    bool scrolls = false;
    float aspect = 1; ///< of a still's picture: its width by its height
    friend bool operator==(const Control&, const Control&) = default;
};

/// Something that is only read: a card, or what invites a visitor.
struct Plate {
    std::string id; ///< meaning, asking, settings, setting.<name>, choice, strip, terms, comparing, panel.<slug>,
                    ///< invitation, presenting
    Box box;
    std::string heading, text;
    float share = 0; ///< of asking: how much of the time to answer is left, 0..1
    friend bool operator==(const Plate&, const Plate&) = default;
};

struct BeatName {
    std::string id, caption;
    std::vector<std::string> terms; ///< ids
    friend bool operator==(const BeatName&, const BeatName&) = default;
};
struct CaseName {
    std::string slug;
    std::vector<std::string> lines; ///< its short name
    std::string title, place, summary;
    SharedList<BeatName> beats;
    friend bool operator==(const CaseName&, const CaseName&) = default;
};
struct QuestionName {
    std::string id;
    std::vector<std::string> brief;
    std::string text;
    friend bool operator==(const QuestionName&, const QuestionName&) = default;
};
struct TermName {
    std::string id, text, meaning;
    friend bool operator==(const TermName&, const TermName&) = default;
};
struct LanguageName {
    std::string tag, name;
    friend bool operator==(const LanguageName&, const LanguageName&) = default;
};

/// What the controls say. `words` are the interface's; a missing one shows its id.
struct ControlNames {
    std::string exhibit; ///< its title
    std::vector<QuestionName> questions;
    std::vector<CaseName> cases;
    std::vector<TermName> terms;
    std::vector<LanguageName> languages; ///< those to choose from
    InterfaceWords words;
    bool hasSound = false;
};

/// What pointer and focus are doing, by the controls' ids; empty: nothing.
struct Attention {
    std::string pressed, focused;
    friend bool operator==(const Attention&, const Attention&) = default;
};

/// Everything that can be touched, and what is to be read beside it, as a value. Controls stand in the order in which
/// the focus goes through them; where two overlap the first one is touched.
struct ControlPanel {
    std::vector<Control> controls;
    std::vector<Plate> plates;
    Bar bar;
    friend bool operator==(const ControlPanel&, const ControlPanel&) = default;
};

/// What the controls depend on.
struct Circumstances {
    const Visit& visit;
    const Cases& cases;
    const ControlNames& names;
    const Frame& frame;
    float mmPerUnit = 0.5f;
    const Attention& attention;
    float textScale = 1;
    IdleTimes idle;
    float reachTop = 0; ///< nothing that is touched may stand higher, in units from the top
};

/// Millimetres a stage unit is wide on a screen of `widthMm`.
[[nodiscard]] float mmPerUnit(const Frame& frame, float pixelsWide, float widthMm);

/// The highest that anything may stand that is touched, in units from the top, so that it is at most 1220 mm above the
/// floor (ADA 308.2.1) on a screen whose lower edge is `bottomMm` above it.
[[nodiscard]] float lowReach(const Frame& frame, float mmPerUnit, float bottomMm);

/// How a question, seen from `t`, lies in a case: present, ahead when a later stretch asks it, behind when only earlier
/// ones do. Plain when the case does not ask it.
[[nodiscard]] Bearing bearingOf(const std::string& question, const CaseMarks& marks, Time t);

/// The controls of a visit; none when the frame's controls band is hidden. Targets are at least 15 mm and 3 mm apart as
/// long as there is room. In attract there are none, only the invitation.
[[nodiscard]] ControlPanel controls(const Circumstances& of, Instant now);

/// Shows that a touch has been heard although what it asks for is still being made: its control stays pressed and says
/// so.
void showAwaited(ControlPanel& panel, const Action& awaited, const InterfaceWords& words);

/// The plate with this id, or null.
[[nodiscard]] const Plate* findPlate(const ControlPanel& panel, const std::string& id);
/// The control with this id, or null.
[[nodiscard]] const Control* findControl(const ControlPanel& panel, const std::string& id);
/// The control at a point in stage units, or null.
[[nodiscard]] const Control* controlAt(const ControlPanel& panel, Vec point);

} // namespace vitrine
