#pragma once

#include "controls/Controls.hpp"
#include "core/Phrase.hpp"
#include "scene/Scene.hpp"
#include "scene/TextMeasure.hpp"

#include <string>
#include <vector>

namespace vitrine {

/// What staff's screens are drawn for.
struct StaffGround {
    const Frame& frame;
    float mmPerUnit = 0.37f;
    const TextMeasure& measure;
    const InterfaceWords& words;
};

/// A screen for staff: what is to be seen, and what can be touched, in units of the stage.
struct StaffPicture {
    Scene scene;
    std::vector<Control> controls;
    std::size_t told = 0; ///< how many lines of the day there was room for
};

/// Draws one thing after another on a screen for staff.
class StaffSheet {
public:
    /// `pressed` is the button that a finger is on.
    StaffSheet(const StaffGround& ground, std::string pressed);

    void panel(const std::string& id, Box box, ColourRole fill, float radius);
    /// A line whose left edge is at `at`, cut short where it would be wider than `width`.
    void text(const std::string& id, const std::string& line, Vec at, float width, float size,
              ColourRole role = ColourRole::Paper, Weight weight = Weight::Regular);
    /// The same in the middle of a box.
    void middle(const std::string& id, const std::string& line, Box box, float size, ColourRole role, Weight weight);
    /// Several lines in the middle of a box, broken and as large as they fit.
    void flowing(const std::string& id, const std::string& line, Box box, float size, ColourRole role);
    void button(const std::string& id, const std::string& label, Box box, ControlState state = {}, float size = 26);

    [[nodiscard]] std::string word(const std::string& id) const { return phrase(m_ground.words, "staff-" + id); }
    [[nodiscard]] const StaffGround& ground() const { return m_ground; }
    [[nodiscard]] StaffPicture& picture() { return m_picture; }

private:
    [[nodiscard]] std::string cut(std::string line, float width, float size, Weight weight) const;

    const StaffGround& m_ground;
    std::string m_pressed;
    StaffPicture m_picture;
};

} // namespace vitrine
