#include "shell/StaffSheet.hpp"

#include "controls/Drawing.hpp"

#include <utility>

namespace vitrine {

namespace {

constexpr float corner = 14;
constexpr Vec padding{12, 6}; // between a button's edge and its label

/// Takes the last letter away, of however many bytes.
void shorten(std::string& line) {
    while (!line.empty() && (static_cast<unsigned char>(line.back()) & 0xC0U) == 0x80U)
        line.pop_back();
    if (!line.empty()) line.pop_back();
}

} // namespace

StaffSheet::StaffSheet(const StaffGround& ground, std::string pressed)
    : m_ground(ground), m_pressed(std::move(pressed)) {
    m_picture.scene.size = ground.frame.size;
}

std::string StaffSheet::cut(std::string line, float width, float size, Weight weight) const {
    if (m_ground.measure.measure(line, size, weight).width <= width) return line;
    while (!line.empty() && m_ground.measure.measure(line + "…", size, weight).width > width)
        shorten(line);
    return line + "…";
}

void StaffSheet::panel(const std::string& id, Box box, ColourRole fill, float radius) {
    m_picture.scene.drawables.push_back({id, Panel{box, radius, Paint{fill, 1, fill}, std::nullopt}});
}

void StaffSheet::text(const std::string& id, const std::string& line, Vec at, float width, float size, ColourRole role,
                      Weight weight) {
    const std::string written = cut(line, width, size, weight);
    const TextExtent extent = m_ground.measure.measure(written, size, weight);
    const Box box{at.x, at.y, extent.width, extent.height};
    m_picture.scene.drawables.push_back(
        {id, Text{written, box, extent.ascent, size, weight, Paint{role, 1, ColourRole::ControlGround}}});
}

void StaffSheet::middle(const std::string& id, const std::string& line, Box box, float size, ColourRole role,
                        Weight weight) {
    const TextExtent extent = m_ground.measure.measure(line, size, weight);
    const Vec at{box.x + (box.w - extent.width) / 2, box.y + (box.h - extent.height) / 2};
    text(id, line, at, box.w, size, role, weight);
}

void StaffSheet::flowing(const std::string& id, const std::string& line, Box box, float size, ColourRole role) {
    const Label label = flowed(line, {{box.w, box.h}, size, Weight::Regular}, m_ground.measure);
    std::size_t number = 0;
    const Paint paint{role, 1, ColourRole::ControlGround};
    for (Text& each : centred(label, box, Weight::Regular, paint, m_ground.measure))
        m_picture.scene.drawables.push_back({id + "/" + std::to_string(++number), std::move(each)});
}

void StaffSheet::button(const std::string& id, const std::string& label, Box box, ControlState state, float size) {
    Control control;
    control.id = id;
    control.box = box;
    control.label = {label};
    control.action = Tick{};
    control.state = state;
    m_picture.controls.push_back(control); // without what is pressed: the journal is not to know which digits were
    control.state.pressed = id == m_pressed;
    const Look look = lookOf(control.state, Resting::Outlined);
    m_picture.scene.drawables.push_back({id, Panel{box, corner, look.fill, look.edge}});
    const Vec room{box.w - 2 * padding.x, box.h - 2 * padding.y};
    const Label lines = fitted({label}, {room, size, Weight::SemiBold}, m_ground.measure);
    std::size_t number = 0;
    for (Text& each : centred(lines, box, Weight::SemiBold, look.content, m_ground.measure))
        m_picture.scene.drawables.push_back({id + "/label." + std::to_string(++number), std::move(each)});
}

} // namespace vitrine
