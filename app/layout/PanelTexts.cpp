#include "layout/PanelTexts.hpp"

#include "layout/Type.hpp"

namespace vitrine {
namespace {

constexpr float captionSize = 30, titleSize = 27, leastTitle = 20;

void add(Pose& pose, std::vector<Drawable> drawables) {
    for (Drawable& d : drawables)
        pose.push_back({std::move(d), static_cast<int>(Layer::Frame) * 1000000 + static_cast<int>(pose.size())});
}

/// The title as large as it can be; where it has no room even when small, the short name.
std::string nameFor(const CardContext& c, float width, float size) {
    const StoryCase& s = c.storyboard.cases[c.caseIndex];
    const bool fits = c.measure.measure(s.title, size, Weight::SemiBold).width <= width;
    return fits || s.brief.empty() ? s.title : s.brief;
}

void addHeader(const CardContext& c, Pose& pose) {
    const Box h = c.request.frame.header;
    const float k = std::min(c.request.textScale, 1.5f), d = h.h;
    const Box badge{h.x, h.y, d, d}, title{h.x + d + 14, h.y, h.w - d - 14, d};
    add(pose, {{"header/badge", Panel{badge, d / 2, std::nullopt, Stroke{Paint{ColourRole::Paper}, 3}}, 1}});
    add(pose, setBlock({"header/number", std::to_string(c.caseIndex + 1), badge, 27 * k, 20, Weight::Bold,
                        Paint{ColourRole::Paper}},
                       c.measure));
    add(pose, setBlock({"header/title", nameFor(c, title.w, leastTitle * k), title, titleSize * k, leastTitle * k,
                        Weight::SemiBold, Paint{ColourRole::Paper}, Align::Left, 1.25f},
                       c.measure));
}

} // namespace

Pose panelTexts(const CardContext& c, const std::string& caption) {
    Pose pose;
    addHeader(c, pose);
    const Frame& f = c.request.frame;
    const bool beside = f.caption.bottom() > f.stage.y + f.stage.h / 2 && f.caption.right() < f.stage.centre().x;
    add(pose, setBlock({"caption", caption, f.caption, captionSize * c.request.textScale,
                        leastPanelCaption(c.request.textScale), Weight::Medium, Paint{ColourRole::Paper},
                        beside ? Align::Left : Align::Centre, 1.24f},
                       c.measure));
    return pose;
}

} // namespace vitrine
