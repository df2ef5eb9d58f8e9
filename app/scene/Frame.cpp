#include "scene/Frame.hpp"

namespace vitrine {
namespace {

constexpr float shortSide = 1080;
constexpr float margin = 48;

Vec stageSize(Vec pixels) {
    const float longest = std::max(pixels.x, pixels.y), shortest = std::min(pixels.x, pixels.y);
    const float aspect = std::clamp(longest / shortest, 4.f / 3.f, 21.f / 9.f);
    if (pixels.x >= pixels.y) return {std::round(shortSide * aspect), shortSide};
    return {shortSide, std::round(shortSide * aspect)};
}

void landscapeBands(Frame& f, float textScale) {
    const float controls = f.controls.h;
    const float header = 84 + 32 * textScale, legend = textScale < 1.5f  ? 34.f
                                                       : textScale < 2   ? 106.f
                                                       : f.size.x < 1800 ? 140.f
                                                                         : 110.f;
    const float bottom = f.size.y - controls - 14;
    f.header = {margin, 22, f.size.x - 2 * margin, header};
    if (textScale < 1.5f) {
        const float caption = 118 * textScale;
        f.caption = {margin, bottom - caption, f.size.x - 2 * margin, caption};
        f.legend = {margin, f.caption.y - legend - 6, f.size.x - 2 * margin, legend};
        f.stage = {margin, f.header.bottom() + 6, f.size.x - 2 * margin, f.legend.y - f.header.bottom() - 14};
        return;
    }
    const float column = textScale < 2 ? f.size.x * 0.27f : std::max(f.size.x * 0.355f, 690.f);
    f.caption = {f.size.x - margin - column, f.header.bottom() + 12, column, bottom - f.header.bottom() - 12};
    f.legend = {margin, bottom - legend, f.caption.x - 2 * margin, legend};
    f.stage = {margin, f.header.bottom() + 6, f.legend.w, f.legend.y - f.header.bottom() - 14};
}

void portraitBands(Frame& f, float textScale) {
    const float header = 130 + 100 * textScale;
    const float caption = std::min(textScale < 2 ? 200 * textScale : 450.f, 0.4f * f.size.y);
    const float legend = textScale < 1.5f ? 78.f : 124.f, bottom = f.size.y - f.controls.h - 14;
    f.header = {margin, 36, f.size.x - 2 * margin, header};
    f.caption = {margin, bottom - caption, f.size.x - 2 * margin, caption};
    f.legend = {margin, f.caption.y - legend - 8, f.size.x - 2 * margin, legend};
    f.stage = {24, f.header.bottom() + 10, f.size.x - 48, f.legend.y - f.header.bottom() - 20};
}

/// The controls' labels grow with the text, so their band does.
float controlsHeight(bool portrait, float textScale) {
    if (portrait) return textScale < 1.5f ? 330.f : 420.f;
    return textScale < 1.5f ? 156.f : 240.f;
}

constexpr float panelMargin = 26;
constexpr float wideAspect = 1.35f;

float panelHeader(float textScale) { return 50 * std::min(textScale, 1.5f); }

/// The height that the longest captions take in a column of this width, at the least size that a panel may set them in.
float panelCaption(float width, float textScale) {
    constexpr float letters = 215;
    const float size = leastPanelCaption(textScale), inLine = width / (size * 0.53f);
    return std::ceil(letters / inLine + 0.3f) * size * (textScale > 1 ? 1.24f : 1.34f);
}

void tallPanel(Frame& f, float textScale) {
    const float across = f.size.x - 2 * panelMargin;
    const float caption = std::min(panelCaption(across, textScale), 0.42f * f.size.y);
    f.header = {panelMargin, 20, across, panelHeader(textScale)};
    f.caption = {panelMargin, f.size.y - 18 - caption, across, caption};
    f.stage = {10, f.header.bottom() + 6, f.size.x - 20, f.caption.y - f.header.bottom() - 12};
}

void widePanel(Frame& f, float textScale) {
    const float top = 20 + panelHeader(textScale) + 10, height = f.size.y - top - 14;
    float column = f.size.x * 0.34f; // at least; wider where the longest captions need it
    while (column < f.size.x * 0.5f && panelCaption(column - panelMargin, textScale) > height)
        column += 4;
    f.header = {panelMargin, 20, column - panelMargin, panelHeader(textScale)};
    f.caption = {panelMargin, top, column - panelMargin, height};
    f.stage = {column + 14, 8, f.size.x - column - 24, f.size.y - 16};
}

} // namespace

Frame frameFor(Vec pixels, ControlsBand controls, float textScale) {
    Frame f;
    f.size = stageSize(pixels);
    f.scale = std::min(pixels.x / f.size.x, pixels.y / f.size.y);
    f.offset = (pixels - f.size * f.scale) * 0.5f;
    f.portrait = f.size.y > f.size.x;
    const float band = controls == ControlsBand::Hidden ? 0.f : controlsHeight(f.portrait, textScale);
    f.controls = {0, f.size.y - band, f.size.x, band};
    if (f.portrait)
        portraitBands(f, textScale);
    else
        landscapeBands(f, textScale);
    return f;
}

float leastPanelCaption(float textScale) { return textScale > 1 ? 26.f : 22.f; }

Frame panelFrame(Vec size, float textScale) {
    Frame f;
    f.size = size;
    if (size.x > size.y * wideAspect)
        widePanel(f, textScale);
    else
        tallPanel(f, textScale);
    f.portrait = f.stage.h > f.stage.w;
    f.legend = {f.stage.x, f.stage.bottom(), f.stage.w, 0};
    f.controls = {0, size.y, size.x, 0};
    return f;
}

} // namespace vitrine
