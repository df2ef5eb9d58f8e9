#include "shell/StaffPanel.hpp"

#include "controls/Grid.hpp"

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

const std::string prefix = "staff/panel/";
constexpr float margin = 56, gap = 12, titleSize = 40, headingSize = 30, textSize = 28, smallSize = 24;
constexpr float lineHeight = 36, finger = 15; // the last in millimetres
constexpr std::size_t mostFaults = 4;

/// How the screen is parted: what is told, what can be set, what can be done.
struct Parts {
    Box head, told, rows, orders;
    float button = 64; ///< a button's height
    std::size_t columns = 2;
};

Parts partsOf(const StaffFacts& facts, const StaffGround& ground) {
    const Vec size = ground.frame.size;
    const bool portrait = ground.frame.portrait;
    Parts parts;
    parts.button = std::clamp(std::ceil(finger / ground.mmPerUnit), 72.f, 88.f);
    parts.columns = parts.button > 80 ? 3 : 2;
    parts.head = {margin, 40, size.x - 2 * margin, parts.button};
    const float pitch = parts.button + gap;
    const std::size_t orders = 6;
    const float ordersHigh = std::ceil(static_cast<float>(orders) / static_cast<float>(parts.columns)) * pitch - gap;
    const float rowsHigh = static_cast<float>(facts.rows.size()) * pitch - gap;
    const float top = parts.head.bottom() + 24, bottom = size.y - 40;
    const float left = portrait ? margin : std::round(size.x * 0.47f);
    const float width = size.x - margin - left;
    parts.orders = {left, bottom - ordersHigh, width, ordersHigh};
    parts.rows = {left, portrait ? parts.orders.y - 32 - rowsHigh : top, width, rowsHigh};
    const float toldBottom = portrait ? parts.rows.y - 32 : bottom;
    parts.told = {margin, top, portrait ? size.x - 2 * margin : left - 2 * margin, toldBottom - top};
    return parts;
}

void addHead(StaffSheet& sheet, const Parts& parts) {
    const Box& head = parts.head;
    const float width = 260;
    sheet.text("staff/title", sheet.word("title"), {head.x, head.y + (head.h - titleSize * 1.2f) / 2}, head.w - width,
               titleSize, ColourRole::Paper, Weight::Bold);
    ControlState state;
    state.bearing = Bearing::Present;
    sheet.button(prefix + "close", sheet.word("close"), {head.right() - width, head.y, width, head.h}, state);
}

/// Health, a line each; answers where it ends.
float addHealth(StaffSheet& sheet, const StaffFacts& facts, Box column) {
    float y = column.y;
    sheet.text("staff/health", sheet.word("health"), {column.x, y}, column.w, headingSize, ColourRole::Paper,
               Weight::SemiBold);
    y += headingSize * 1.6f;
    std::size_t faults = 0;
    for (const StaffTold& told : facts.health) {
        if (told.isFault && ++faults > mostFaults) continue;
        const float tab = told.what.empty() ? 0 : std::min(column.w * 0.4f, 260.f);
        const std::string id = "staff/health/" + told.id;
        if (!told.what.empty()) sheet.text(id, told.what, {column.x, y}, tab - gap, smallSize, ColourRole::Quiet);
        sheet.text(id + "/is", told.how, {column.x + tab, y}, column.w - tab, smallSize,
                   told.isFault ? ColourRole::Warning : ColourRole::Paper,
                   told.isFault ? Weight::SemiBold : Weight::Regular);
        y += lineHeight;
    }
    return y;
}

/// What happened today, as much as there is room for, and buttons to leaf through it.
void addToday(StaffSheet& sheet, const StaffFacts& facts, Box column, float button) {
    const float width = 170, first = column.y + std::max(button, headingSize * 1.6f) + gap;
    const float middle = column.y + (button - headingSize * 1.2f) / 2;
    sheet.text("staff/today", sheet.word("today"), {column.x, middle}, column.w - 2 * (width + gap), headingSize,
               ColourRole::Paper, Weight::SemiBold);
    const float room = std::floor((column.bottom() - first) / lineHeight);
    const auto lines = static_cast<std::size_t>(std::max(room, 0.f));
    const std::size_t end = std::min(facts.today.size(), facts.skipped + lines);
    ControlState earlier, later;
    earlier.disabled = end >= facts.today.size();
    later.disabled = facts.skipped == 0;
    const Box right{column.right() - width, column.y, width, button};
    sheet.button(prefix + "earlier", sheet.word("earlier"), {right.x - width - gap, right.y, width, button}, earlier);
    sheet.button(prefix + "later", sheet.word("later"), right, later);
    float y = first;
    for (std::size_t i = facts.skipped; i < end; ++i, y += lineHeight)
        sheet.text("staff/today/" + std::to_string(i), facts.today[i], {column.x, y}, column.w, smallSize,
                   ColourRole::Quiet);
    sheet.picture().told = lines;
}

void addRow(StaffSheet& sheet, const StaffRow& row, Box box) {
    const float step = std::max(96.f, box.h), two = 2 * step + gap;
    const std::string id = "staff/row/" + row.id;
    const float width = box.w - two - 2 * gap;
    const float high = row.otherwise.empty() ? textSize * 1.2f : (textSize + smallSize) * 1.2f;
    const float y = box.y + (box.h - high) / 2, tab = width * 0.52f;
    sheet.text(id, row.what, {box.x, box.y + (box.h - textSize * 1.2f) / 2}, tab - gap, textSize, ColourRole::Quiet);
    sheet.text(id + "/is", row.value, {box.x + tab, y}, width - tab, textSize, ColourRole::Paper, Weight::SemiBold);
    if (!row.otherwise.empty())
        sheet.text(id + "/otherwise", row.otherwise, {box.x + tab, y + textSize * 1.2f}, width - tab, smallSize,
                   ColourRole::Leadership);
    const Box right{box.right() - step, box.y, step, box.h};
    if (row.less.empty()) {
        sheet.button(prefix + row.more, sheet.word("other"), {box.right() - two, box.y, two, box.h});
        return;
    }
    sheet.button(prefix + row.less, "−", {right.x - gap - step, box.y, step, box.h}, {}, 36);
    sheet.button(prefix + row.more, "+", right, {}, 36);
}

void addOrders(StaffSheet& sheet, const StaffFacts& facts, const Parts& parts) {
    const std::vector<std::string> orders{"hold", "closed", "as-configured", "reload", "restart", "console"};
    const std::vector<Box> boxes = grid(parts.orders, orders.size(), parts.columns, gap);
    for (std::size_t i = 0; i < orders.size(); ++i) {
        const std::string& order = orders[i];
        ControlState state;
        if ((order == "hold" && facts.isHeld) || (order == "closed" && facts.isClosed) || order == facts.sure)
            state.bearing = Bearing::Present;
        if (order == "as-configured") state.disabled = facts.isAsConfigured;
        const bool isUndone = (order == "hold" && facts.isHeld) || (order == "closed" && facts.isClosed);
        const std::string label = sheet.word(isUndone ? "un" + order : order);
        sheet.button(prefix + order, order == facts.sure ? sheet.word("sure") : label, boxes[i], state);
    }
}

} // namespace

StaffPicture panelPicture(const StaffFacts& facts, const std::string& pressed, const StaffGround& ground) {
    StaffSheet sheet(ground, pressed);
    const Vec size = ground.frame.size;
    sheet.panel("staff/ground", {0, 0, size.x, size.y}, ColourRole::ControlGround, 0);
    const Parts parts = partsOf(facts, ground);
    addHead(sheet, parts);
    const float end = addHealth(sheet, facts, parts.told) + 20;
    addToday(sheet, facts, {parts.told.x, end, parts.told.w, parts.told.bottom() - end}, parts.button);
    for (std::size_t i = 0; i < facts.rows.size(); ++i) {
        const float y = parts.rows.y + static_cast<float>(i) * (parts.button + gap);
        addRow(sheet, facts.rows[i], {parts.rows.x, y, parts.rows.w, parts.button});
    }
    addOrders(sheet, facts, parts);
    return std::move(sheet.picture());
}

std::optional<std::string> panelButtonOf(const std::string& buttonId) {
    if (!buttonId.starts_with(prefix)) return std::nullopt;
    return buttonId.substr(prefix.size());
}

} // namespace vitrine
