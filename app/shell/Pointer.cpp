#include "shell/Pointer.hpp"

#include <imgui.h>

#include <algorithm>
#include <utility>

namespace vitrine {

namespace {

constexpr auto bareWindow = ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoMove |
                            ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoNav |
                            ImGuiWindowFlags_NoBringToFrontOnFocus;

void beginScreen() {
    ImGui::SetNextWindowPos({0, 0});
    ImGui::SetNextWindowSize(ImGui::GetIO().DisplaySize);
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {0, 0});
    ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, 0);
    ImGui::Begin("screen", nullptr, bareWindow);
    ImGui::PopStyleVar(2);
}

/// Lays the item of one touchable and notes in `state` what the pointer does to it.
PointerState withItem(PointerState state, const Touchable& touchable) {
    ImGui::SetCursorScreenPos({touchable.box.x, touchable.box.y});
    const ImVec2 size{std::max(1.f, touchable.box.w), std::max(1.f, touchable.box.h)};
    if (ImGui::InvisibleButton(touchable.id.c_str(), size)) state.acted = touchable.id;
    if (!ImGui::IsItemActive()) return state;
    state.held = touchable.id;
    state.onHeld = contains(touchable.box, state.at);
    return state;
}

} // namespace

Pointer::Pointer(Vec screen) : m_context(ImGui::CreateContext()) {
    ImGui::SetCurrentContext(m_context);
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.DisplaySize = {screen.x, screen.y};
    io.MousePos = {-1, -1};
    io.Fonts->Build();
    see();
}

Pointer::~Pointer() { ImGui::DestroyContext(m_context); }

void Pointer::resize(Vec screen) {
    ImGui::SetCurrentContext(m_context);
    ImGui::GetIO().DisplaySize = {screen.x, screen.y};
    see();
}

/// ImGui hits nothing where its window was not in the frame before.
void Pointer::see() {
    ImGui::GetIO().DeltaTime = 1;
    ImGui::NewFrame();
    beginScreen();
    ImGui::End();
    ImGui::EndFrame();
}

void Pointer::feed(const PointerEvent& event) {
    const bool moves = event.did == PointerDid::Move;
    if (moves && !m_waiting.empty() && m_waiting.back().did == PointerDid::Move) m_waiting.pop_back();
    m_waiting.push_back(event);
    m_settling = 2;
}

void Pointer::takeInput() {
    ImGuiIO& io = ImGui::GetIO();
    if (m_waiting.empty()) m_settling = std::max(0, m_settling - 1);
    while (!m_waiting.empty()) {
        const PointerEvent event = m_waiting.front();
        m_waiting.pop_front();
        io.MousePos = {event.at.x, event.at.y};
        if (event.did == PointerDid::Move) continue;
        io.MouseDown[0] = event.did == PointerDid::Press;
        return;
    }
}

PointerState Pointer::frame(const std::vector<Touchable>& touchables, float secondsSinceLast) {
    ImGui::SetCurrentContext(m_context);
    ImGuiIO& io = ImGui::GetIO();
    io.DeltaTime = std::max(0.0001f, secondsSinceLast);
    takeInput();
    ImGui::NewFrame();
    beginScreen();
    PointerState state;
    state.at = {io.MousePos.x, io.MousePos.y};
    for (const auto& touchable : touchables)
        state = withItem(std::move(state), touchable);
    ImGui::End();
    ImGui::EndFrame();
    if (m_held && m_held != state.held) state.let = m_held;
    m_held = state.held;
    return state;
}

} // namespace vitrine
