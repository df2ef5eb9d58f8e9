#include "shell/StaffPanel.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace vitrine {

namespace {

constexpr float margin = 60, gap = 20, titleSize = 40, textSize = 26, smallSize = 22, leading = 1.5f;
constexpr float keyWidth = 180, keyHeight = 110, buttonHeight = 84;
constexpr float volumeStep = 0.1f;

const std::string padPrefix = "staff/pad/", panelPrefix = "staff/panel/";

std::string wordOf(const InterfaceWords& words, const std::string& id) {
    const auto found = words.find("staff-" + id);
    return found == words.end() ? id : found->second;
}

/// Draws one thing after another, from the top down.
struct Sheet {
    StaffPicture picture;
    const TextMeasure& measure;

    void panel(const std::string& id, Box box, ColourRole fill, float radius) {
        picture.scene.drawables.push_back({id, Panel{box, radius, Paint{fill}, std::nullopt}});
    }
    /// A line whose left edge is at `x`; in the middle of `width` where that is given.
    void text(const std::string& id, const std::string& line, Vec at, float size, ColourRole role, Weight weight,
              std::optional<float> width = std::nullopt) {
        const TextExtent extent = measure.measure(line, size, weight);
        const float x = width ? at.x + (*width - extent.width) / 2 : at.x;
        picture.scene.drawables.push_back(
            {id, Text{line, {x, at.y, extent.width, extent.height}, extent.ascent, size, weight, Paint{role}}});
    }
    void button(const std::string& id, const std::string& label, Box box, bool isOn = false) {
        panel(id, box, isOn ? ColourRole::Paper : ColourRole::Plate, 14);
        const TextExtent extent = measure.measure(label, textSize, Weight::Medium);
        text(id + "/label", label, {box.x, box.centre().y - extent.height / 2}, textSize,
             isOn ? ColourRole::Ink : ColourRole::Paper, Weight::Medium, box.w);
        picture.buttons.push_back({id, box, label, isOn});
    }
};

Sheet sheetOn(const Frame& frame, const TextMeasure& measure) {
    Sheet sheet{{}, measure};
    sheet.picture.scene.size = frame.size;
    sheet.panel("staff/ground", {0, 0, frame.size.x, frame.size.y}, ColourRole::ControlGround, 0);
    return sheet;
}

std::string inWords(const StaffAccess& access, Time wait, const InterfaceWords& words) {
    if (wait > Time{0}) {
        const auto left = static_cast<int>(std::ceil(inSeconds(wait)));
        return filled(wordOf(words, "wait"), {{"seconds", std::to_string(left)}});
    }
    if (!access.answer) return wordOf(words, "enter-pin");
    if (*access.answer == PinAnswer::NoPin) return wordOf(words, "no-pin");
    return wordOf(words, *access.answer == PinAnswer::Unsound ? "unsound" : "wrong-pin");
}

StaffPicture padPicture(const StaffAccess& access, Time wait, const Frame& frame, const TextMeasure& measure,
                        const InterfaceWords& words) {
    constexpr std::array keys{"1", "2", "3", "4", "5", "6", "7", "8", "9", "erase", "0", "enter"};
    Sheet sheet = sheetOn(frame, measure);
    const float width = 3 * keyWidth + 2 * gap, x = (frame.size.x - width) / 2;
    float y = (frame.size.y - 920) / 2;
    sheet.text("staff/title", wordOf(words, "title"), {x, y}, titleSize, ColourRole::Paper, Weight::SemiBold, width);
    y += titleSize * leading + gap;
    sheet.text("staff/message", inWords(access, wait, words), {x, y}, smallSize, ColourRole::Quiet, Weight::Regular,
               width);
    y += smallSize * leading + gap;
    std::string dots; // how many digits, never which
    for (std::size_t i = 0; i < access.typed.size(); ++i)
        dots += "•";
    sheet.text("staff/typed", dots, {x, y}, titleSize, ColourRole::Paper, Weight::Bold, width);
    y += titleSize * leading + gap;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const std::size_t line = i / 3;
        const auto column = static_cast<float>(i % 3), row = static_cast<float>(line);
        const std::string key = keys.at(i);
        sheet.button(padPrefix + key, key.size() == 1 ? key : wordOf(words, key),
                     {x + column * (keyWidth + gap), y + row * (keyHeight + gap), keyWidth, keyHeight});
    }
    y += 4 * (keyHeight + gap);
    sheet.button(padPrefix + "cancel", wordOf(words, "cancel"), {x, y, width, buttonHeight});
    return std::move(sheet.picture);
}

/// Health and what happened today, in a column.
void tell(Sheet& sheet, const StaffFacts& facts, Box column, const InterfaceWords& words) {
    float y = column.y;
    const auto heading = [&](const std::string& id) {
        sheet.text("staff/" + id, wordOf(words, id), {column.x, y}, textSize, ColourRole::Paper, Weight::SemiBold);
        y += textSize * leading + gap / 2;
    };
    heading("health");
    for (const auto& [what, how] : facts.health) {
        sheet.text("staff/health/" + what, what, {column.x, y}, smallSize, ColourRole::Quiet, Weight::Regular);
        sheet.text("staff/health/" + what + "/is", how, {column.x + column.w * 0.45f, y}, smallSize, ColourRole::Paper,
                   Weight::Regular);
        y += smallSize * leading;
    }
    y += gap;
    heading("today");
    for (std::size_t i = 0; i < facts.today.size() && y + smallSize * leading <= column.bottom(); ++i) {
        sheet.text("staff/today/" + std::to_string(i), facts.today[i], {column.x, y}, smallSize, ColourRole::Quiet,
                   Weight::Regular);
        y += smallSize * leading;
    }
}

struct PanelButton {
    std::string id, label;
    bool isOn = false;
};

std::vector<PanelButton> buttonsFor(const StaffFacts& facts, const InterfaceWords& words) {
    const auto labelled = [&](const char* id, const std::string& value) { return wordOf(words, id) + ": " + value; };
    const auto plain = [&](const char* id, bool isOn = false) { return PanelButton{id, wordOf(words, id), isOn}; };
    std::vector<PanelButton> all{
        plain("quieter"),
        {"louder", wordOf(words, "louder") + " (" + std::to_string(std::lround(facts.volume * 100)) + "\u202F%)",
         false},
        {"theme", labelled("theme", facts.theme), false}};
    if (facts.languages.size() > 1) all.push_back({"language", labelled("language", facts.language), false});
    for (const PanelButton& each : {plain("hold", facts.isHeld), plain("closed", facts.isClosed), plain("reload"),
                                    plain("restart"), plain("console"), plain("close")})
        all.push_back(each);
    return all;
}

StaffPicture panelPicture(const StaffFacts& facts, const Frame& frame, const TextMeasure& measure,
                          const InterfaceWords& words) {
    Sheet sheet = sheetOn(frame, measure);
    sheet.text("staff/title", wordOf(words, "title"), {margin, margin}, titleSize, ColourRole::Paper, Weight::SemiBold);
    const float top = margin + titleSize * leading + 2 * gap;
    const float width = frame.portrait ? frame.size.x - 2 * margin : (frame.size.x - 3 * margin) / 2;
    const auto buttons = buttonsFor(facts, words);
    const float high = std::ceil(static_cast<float>(buttons.size()) / 2) * (buttonHeight + gap);
    const Vec corner = frame.portrait ? Vec{margin, frame.size.y - margin - high} : Vec{2 * margin + width, top};
    const float bottom = frame.portrait ? corner.y - gap : frame.size.y - margin;
    tell(sheet, facts, {margin, top, width, bottom - top}, words);
    const float w = (width - gap) / 2;
    for (std::size_t i = 0; i < buttons.size(); ++i) {
        const std::size_t line = i / 2;
        const auto column = static_cast<float>(i % 2), row = static_cast<float>(line);
        const Box box{corner.x + column * (w + gap), corner.y + row * (buttonHeight + gap), w, buttonHeight};
        sheet.button(panelPrefix + buttons[i].id, buttons[i].label, box, buttons[i].isOn);
    }
    return std::move(sheet.picture);
}

/// The one after `present`, round again.
std::string nextOf(const std::vector<std::string>& all, const std::string& present) {
    const auto found = std::find(all.begin(), all.end(), present);
    if (all.empty()) return present;
    return found == all.end() || std::next(found) == all.end() ? all.front() : *std::next(found);
}

} // namespace

StaffPicture staffPicture(const StaffAccess& access, Time wait, const StaffFacts& facts, const Frame& frame,
                          const TextMeasure& measure, const InterfaceWords& words) {
    if (access.stage == StaffStage::Pad) return padPicture(access, wait, frame, measure, words);
    if (access.stage == StaffStage::Panel) return panelPicture(facts, frame, measure, words);
    return {};
}

std::optional<std::string> padKeyOf(const std::string& buttonId) {
    if (!buttonId.starts_with(padPrefix)) return std::nullopt;
    return buttonId.substr(padPrefix.size());
}

std::optional<StaffWish> wishOf(const std::string& buttonId, const StaffFacts& facts) {
    static const std::map<std::string, StaffOrder> orders{
        {"hold", StaffOrder::HoldShow},          {"closed", StaffOrder::ShowClosed},
        {"reload", StaffOrder::ReloadContent},   {"restart", StaffOrder::Restart},
        {"console", StaffOrder::LeaveToConsole}, {"close", StaffOrder::ClosePanel}};
    if (!buttonId.starts_with(panelPrefix)) return std::nullopt;
    const std::string what = buttonId.substr(panelPrefix.size());
    if (what == "quieter") return SetVolume{std::max(0.f, facts.volume - volumeStep)};
    if (what == "louder") return SetVolume{std::min(1.f, facts.volume + volumeStep)};
    if (what == "theme") return SetTheme{nextOf(facts.themes, facts.theme)};
    if (what == "language") return SetLanguage{nextOf(facts.languages, facts.language)};
    const auto order = orders.find(what);
    return order == orders.end() ? std::nullopt : std::optional<StaffWish>{order->second};
}

} // namespace vitrine
