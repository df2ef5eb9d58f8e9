#pragma once

#include "controls/Controls.hpp"

#include <string>
#include <vector>

namespace vitrine {

/// Collects controls and plates, in the order the focus goes through them.
class Assembly {
public:
    explicit Assembly(const Circumstances& of) : m_of(of) {}

    /// Adds a control and answers it, for what is special about it.
    Control& add(const std::string& id, Box box, std::vector<std::string> label, const Action& action);
    /// One that says a word of the interface beside, or only shows, a pictogram.
    Control& addWord(const std::string& id, Box box, const std::string& pictogram, Face face, const Action& action);
    /// A card that can be touched where it lies in `room` and low enough; where too little of it does, not at all.
    Control& addStill(const std::string& id, Box card, Box room, std::vector<std::string> label, const Action& action);
    Plate& addPlate(const std::string& id, Box box, std::string heading = {}, std::string text = {});
    static void disable(Control& control);

    /// A phrase of the interface.
    [[nodiscard]] std::string word(const std::string& id, const std::map<std::string, std::string>& values = {}) const;
    [[nodiscard]] const Circumstances& of() const { return m_of; }
    [[nodiscard]] ControlPanel panel() && { return std::move(m_panel); }

private:
    const Circumstances& m_of;
    ControlPanel m_panel;
};

/// The name of the case, or null.
[[nodiscard]] const CaseName* nameOf(const ControlNames& names, const std::string& slug);

/// The heading over what is open.
void addHeading(Assembly& assembly, const std::string& id, std::string heading, std::string text);
/// What is open, on the room above the controls band.
void addOpen(Assembly& assembly, Instant now);
/// The story so far.
void addStrip(Assembly& assembly, float scroll, Instant now);
/// All terms with their meanings; a touch leads to where the story tells of one.
void addTermList(Assembly& assembly, float scroll);
/// What a visitor can set.
void addSettings(Assembly& assembly);
/// The terms of the beat at `place`, beside or under its caption.
void addTerms(Assembly& assembly, Time place);
/// Whether anybody is still there.
void addAsking(Assembly& assembly, Instant now);

} // namespace vitrine
