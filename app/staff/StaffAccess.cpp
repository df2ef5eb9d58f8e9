#include "staff/StaffAccess.hpp"

namespace vitrine {

namespace {

constexpr std::size_t mostDigits = 32;

bool isDigit(const std::string& key) { return key.size() == 1 && key[0] >= '0' && key[0] <= '9'; }

StaffAccess at(StaffStage stage, Time now) {
    StaffAccess access;
    access.stage = stage;
    access.since = now;
    return access;
}

Time patienceOf(StaffStage stage) {
    if (stage == StaffStage::Pressing) return staffPress;
    return stage == StaffStage::Pad ? padPatience : panelPatience;
}

} // namespace

StaffAccess pressed(const StaffAccess& access, float x, float y, Time now) {
    if (access.stage == StaffStage::Closed && x <= staffCorner && y <= staffCorner)
        return at(StaffStage::Pressing, now);
    return access;
}

StaffAccess released(const StaffAccess& access) {
    return access.stage == StaffStage::Pressing ? StaffAccess{} : access;
}

std::optional<Time> dueOf(const StaffAccess& access) {
    if (access.stage == StaffStage::Closed) return std::nullopt;
    return access.since + patienceOf(access.stage);
}

StaffAccess passed(const StaffAccess& access, Time now) {
    const auto due = dueOf(access);
    if (!due || now < *due) return access;
    return access.stage == StaffStage::Pressing ? at(StaffStage::Pad, now) : StaffAccess{};
}

StaffAccess struck(StaffAccess access, const std::string& key, Time now) {
    if (access.stage != StaffStage::Pad || access.isEntered) return access;
    if (key == "cancel") return {};
    access.since = now;
    access.answer.reset();
    if (key == "erase" && !access.typed.empty()) access.typed.pop_back();
    if (key == "enter") access.isEntered = !access.typed.empty();
    if (isDigit(key) && access.typed.size() < mostDigits) access.typed += key;
    return access;
}

StaffAccess judged(StaffAccess access, PinAnswer answer, Time now) {
    if (access.stage != StaffStage::Pad || !access.isEntered) return access;
    StaffAccess next = at(answer == PinAnswer::Right ? StaffStage::Panel : StaffStage::Pad, now);
    next.answer = answer;
    return next;
}

StaffAccess touched(StaffAccess access, Time now) {
    if (access.stage == StaffStage::Panel) access.since = now;
    return access;
}

} // namespace vitrine
