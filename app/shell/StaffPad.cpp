#include "shell/StaffPad.hpp"

#include "controls/Grid.hpp"
#include "controls/Label.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace vitrine {

namespace {

const std::string prefix = "staff/pad/";
constexpr float edge = 40, gap = 14, keyWidth = 168, titleSize = 36, textSize = 26, dotSize = 44;
constexpr float finger = 15; // millimetres

std::string inWords(const StaffAccess& access, Time wait, const StaffSheet& sheet) {
    if (access.answer == PinAnswer::NoPin) return sheet.word("no-pin");
    if (wait > Time{0}) {
        const auto left = static_cast<int>(std::ceil(inSeconds(wait)));
        return filled(sheet.word("wait"), {{"seconds", std::to_string(left)}});
    }
    if (access.isEntered) return sheet.word("judging");
    if (!access.answer) return sheet.word("enter-pin");
    return sheet.word(*access.answer == PinAnswer::Unsound ? "unsound" : "wrong-pin");
}

/// Keys and cancel, or cancel alone where there is no PIN that could be typed.
void addKeys(StaffSheet& sheet, Box room, float key, bool hasPin) {
    constexpr std::array keys{"1", "2", "3", "4", "5", "6", "7", "8", "9", "erase", "0", "enter"};
    if (hasPin) {
        const std::vector<Box> boxes = grid({room.x, room.y, room.w, 4 * key + 3 * gap}, keys.size(), 3, gap);
        for (std::size_t i = 0; i < keys.size(); ++i) {
            const std::string name = keys.at(i);
            const bool isDigit = name.size() == 1;
            sheet.button(prefix + name, isDigit ? name : sheet.word(name), boxes[i], {}, isDigit ? 38.f : 26.f);
        }
    }
    sheet.button(prefix + "cancel", sheet.word("cancel"), {room.x, room.bottom() - key, room.w, key});
}

constexpr Time closedStep = std::chrono::minutes{1};

} // namespace

StaffPicture padPicture(const StaffAccess& access, Time wait, const std::string& pressed, const StaffGround& ground) {
    StaffSheet sheet(ground, pressed);
    const bool hasPin = access.answer != PinAnswer::NoPin;
    const float key = std::clamp(std::ceil(finger / ground.mmPerUnit), 92.f, 126.f);
    const float head = 196, width = 3 * std::max(keyWidth, key) + 2 * gap;
    const float height = head + (hasPin ? 5 : 1) * (key + gap) - gap;
    const Vec size = ground.frame.size;
    const Box inner{std::round((size.x - width) / 2), std::round((size.y - height) / 2), width, height};
    const Stroke line{{ColourRole::Paper, 1, ColourRole::Ground}, 3, Dash::Solid};
    const Paint fill{ColourRole::ControlGround, 1, ColourRole::ControlGround};
    sheet.picture().scene.drawables.push_back({"staff/card", Panel{grown(inner, edge), 24, fill, line}});
    sheet.middle("staff/title", sheet.word("title"), {inner.x, inner.y, width, 50}, titleSize, ColourRole::Paper,
                 Weight::Bold);
    sheet.flowing("staff/message", inWords(access, wait, sheet), {inner.x, inner.y + 54, width, hasPin ? 68.f : 130.f},
                  textSize, ColourRole::Quiet);
    std::string dots; // how many digits, never which
    for (std::size_t i = 0; i < std::min<std::size_t>(access.typed.size(), 16); ++i)
        dots += "•";
    sheet.middle("staff/typed", dots, {inner.x, inner.y + 124, width, 60}, dotSize, ColourRole::Paper, Weight::Bold);
    addKeys(sheet, {inner.x, inner.y + head, width, height - head}, key, hasPin);
    return std::move(sheet.picture());
}

std::optional<std::string> padKeyOf(const std::string& buttonId) {
    if (!buttonId.starts_with(prefix)) return std::nullopt;
    return buttonId.substr(prefix.size());
}

StaffPicture closedPicture(Time now, const StaffGround& ground) {
    StaffSheet sheet(ground, "");
    const Vec size = ground.frame.size;
    sheet.panel("closed/ground", {0, 0, size.x, size.y}, ColourRole::Ground, 0);
    const Label head = flowed(phrase(ground.words, "closed"), {{size.x * 0.8f, 300}, 96, Weight::Bold}, ground.measure);
    const Label about =
        flowed(phrase(ground.words, "closed-about"), {{size.x * 0.8f, 200}, 44, Weight::Regular}, ground.measure);
    constexpr std::int64_t places = 5;
    const std::int64_t turn = now / closedStep;
    const auto across = static_cast<float>(turn % places), down = static_cast<float>(turn / places % places);
    const Vec shift{(across - 2) * 0.03f * size.x, (down - 2) * 0.08f * size.y};
    const Box upper{size.x * 0.1f + shift.x, size.y / 2 - 180 + shift.y, size.x * 0.8f, 200};
    const Box lower{upper.x, upper.bottom() + 20, upper.w, 120};
    std::size_t number = 0;
    const auto write = [&](const Label& label, Box box, Weight weight, ColourRole role) {
        for (Text& text : centred(label, box, weight, Paint{role}, ground.measure))
            sheet.picture().scene.drawables.push_back({"closed/line." + std::to_string(++number), std::move(text)});
    };
    write(head, upper, Weight::Bold, ColourRole::Paper);
    write(about, lower, Weight::Regular, ColourRole::Quiet);
    return std::move(sheet.picture());
}

Time nextClosedPicture(Time now) { return (now / closedStep + 1) * closedStep; }

} // namespace vitrine
