#include "controls/Keys.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace vitrine {
namespace {

const auto& namedKeys() {
    static const std::array<std::pair<std::string_view, KeyMeaning>, 11> keys{{
        {"Space", Action{ToggleHold{}}},
        {"Left", Action{StepBack{}}},
        {"Right", Action{StepOn{}}},
        {"Home", Action{RestartCase{}}},
        {"PageDown", Action{PresentOn{}}},
        {"PageUp", Action{PresentBack{}}},
        {"B", Action{PresentCover{}}},
        {"Escape", Action{Close{}}},
        {"Tab", FocusMove::Next},
        {"Shift+Tab", FocusMove::Previous},
        {"Enter", FocusMove::Act},
    }};
    return keys;
}

/// 0 for "1" … 8 for "9".
std::optional<std::size_t> digit(std::string_view key) {
    if (key.size() != 1 || key[0] < '1' || key[0] > '9') return std::nullopt;
    return static_cast<std::size_t>(key[0] - '1');
}

} // namespace

std::optional<KeyMeaning> meaningOf(std::string_view key) {
    const auto named = std::ranges::find(namedKeys(), key, &std::pair<std::string_view, KeyMeaning>::first);
    if (named != namedKeys().end()) return named->second;
    if (const auto question = digit(key)) return Action{JumpToQuestion{*question}};
    const auto number = key.starts_with('F') ? digit(key.substr(1)) : std::nullopt;
    return number ? std::optional<KeyMeaning>(Action{SwitchCase{*number}}) : std::nullopt;
}

std::string focusAfter(const ControlPanel& panel, const std::string& focused, FocusMove move) {
    if (move == FocusMove::Act) return focused;
    std::vector<std::string> ids;
    for (const Control& control : panel.controls)
        if (!control.state.disabled && control.id != "bar") ids.push_back(control.id);
    if (ids.empty()) return {};
    const auto at = std::ranges::find(ids, focused);
    const auto last = std::prev(ids.end());
    if (move == FocusMove::Next) return at == ids.end() || at == last ? ids.front() : *std::next(at);
    return at == ids.end() || at == ids.begin() ? *last : *std::prev(at);
}

} // namespace vitrine
