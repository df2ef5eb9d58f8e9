#pragma once

#include "controls/Bar.hpp"
#include "player/Command.hpp"
#include "player/Show.hpp"
#include "scene/Frame.hpp"

#include <map>
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

/// Something that can be touched: where, what it says, how it stands, and what it does.
struct Control {
    std::string id;                 ///< hold, back, on, restart, bar, question.<id>, case.<slug>
    Box box;                        ///< in stage units
    std::vector<std::string> label; ///< lines
    std::string pictogram;          ///< drawn in place of the label; empty: the label is drawn
    ControlState state;
    Command action; ///< Tick for the bar, whose actions are barMoved's and barReleased's
    friend bool operator==(const Control&, const Control&) = default;
};

struct CaseName {
    std::string slug;
    std::vector<std::string> lines; ///< its short name
    friend bool operator==(const CaseName&, const CaseName&) = default;
};
struct QuestionName {
    std::string id;
    std::vector<std::string> brief;
    friend bool operator==(const QuestionName&, const QuestionName&) = default;
};

/// What the controls say. `words` are the interface's: hold, resume, back, on, restart, position; a missing one shows
/// its id.
struct ControlNames {
    std::vector<QuestionName> questions;
    std::vector<CaseName> cases;
    std::map<std::string, std::string> words;
};

/// What pointer and focus are doing, by the controls' ids; empty: nothing.
struct Attention {
    std::string pressed, focused;
    friend bool operator==(const Attention&, const Attention&) = default;
};

/// Everything that can be touched, as a value.
struct ControlPanel {
    std::vector<Control> controls;
    Bar bar;
    friend bool operator==(const ControlPanel&, const ControlPanel&) = default;
};

/// Millimetres a stage unit is wide on a screen of `widthMm`.
[[nodiscard]] float mmPerUnit(const Frame& frame, float pixelsWide, float widthMm);

/// How a question, seen from `t`, lies in a case: present, ahead when a later stretch asks it, behind when only earlier
/// ones do. Plain when the case does not ask it.
[[nodiscard]] Bearing bearingOf(const std::string& question, const CaseMarks& marks, Time t);

/// The controls of a show in the frame's controls band; none when the band is hidden. Targets are at least 15 mm and 3
/// mm apart as long as the band has the room.
[[nodiscard]] ControlPanel controls(const Show& show, const Cases& cases, const ControlNames& names, const Frame& frame,
                                    float mmPerUnit, const Attention& attention, Instant now);

/// The control with this id, or null.
[[nodiscard]] const Control* findControl(const ControlPanel& panel, const std::string& id);
/// The control at a point in stage units, or null.
[[nodiscard]] const Control* controlAt(const ControlPanel& panel, Vec point);

} // namespace vitrine
