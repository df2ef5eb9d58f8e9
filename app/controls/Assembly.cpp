#include "controls/Assembly.hpp"

#include "core/Phrase.hpp"

#include <algorithm>
#include <utility>

namespace vitrine {

Control& Assembly::add(const std::string& id, Box box, std::vector<std::string> label, const Action& action) {
    const bool pressed = m_of.attention.pressed == id, focused = m_of.attention.focused == id;
    Control control;
    control.id = id;
    control.box = box;
    control.label = std::move(label);
    control.state = {Bearing::Plain, pressed, focused, false};
    control.action = action;
    m_panel.controls.push_back(std::move(control));
    return m_panel.controls.back();
}

Control& Assembly::addWord(const std::string& id, Box box, const std::string& pictogram, Face face,
                           const Action& action) {
    Control& control = add(id, box, {word(id)}, action);
    control.pictogram = pictogram;
    control.face = face;
    return control;
}

Control& Assembly::addStill(const std::string& id, Box card, Box room, std::vector<std::string> label,
                            const Action& action) {
    constexpr float leastMm = 15;
    const float top = std::max({card.y, room.y, m_of.reachTop}), bottom = std::min(card.bottom(), room.bottom());
    Control& still = add(id, {card.x, top, card.w, std::max(bottom - top, 0.f)}, std::move(label), action);
    still.face = Face::Still;
    still.whole = card;
    if (top > std::max(card.y, room.y) && still.box.h * m_of.mmPerUnit < leastMm) disable(still);
    return still;
}

Plate& Assembly::addPlate(const std::string& id, Box box, std::string heading, std::string text) {
    m_panel.plates.push_back({id, box, std::move(heading), std::move(text), 0});
    return m_panel.plates.back();
}

void Assembly::disable(Control& control) { control.state = {control.state.bearing, false, false, true}; }

std::string Assembly::word(const std::string& id, const std::map<std::string, std::string>& values) const {
    return phrase(m_of.names.words, id, values);
}

const CaseName* nameOf(const ControlNames& names, const std::string& slug) {
    const auto known = std::ranges::find(names.cases, slug, &CaseName::slug);
    return known == names.cases.end() ? nullptr : &*known;
}

} // namespace vitrine
