#include "scene/Snap.hpp"

namespace vitrine {
namespace {

struct Snapper {
    const Frame& frame;

    [[nodiscard]] float x(float units) const {
        return (std::round(units * frame.scale + frame.offset.x) - frame.offset.x) / frame.scale;
    }
    [[nodiscard]] float y(float units) const {
        return (std::round(units * frame.scale + frame.offset.y) - frame.offset.y) / frame.scale;
    }
    [[nodiscard]] float evenLength(float units) const {
        return std::max(1.f, std::round(units * frame.scale / 2)) * 2 / frame.scale;
    }

    void operator()(Panel& panel) const {
        const Box b = panel.box;
        const bool isDisc = b.w == b.h && panel.radius >= b.w / 2;
        if (isDisc) {
            const float side = evenLength(b.w);
            panel.box = boxAround({x(b.centre().x), y(b.centre().y)}, side, side);
            panel.radius = side / 2;
            return;
        }
        const float left = x(b.x), top = y(b.y);
        panel.box = {left, top, x(b.right()) - left, y(b.bottom()) - top};
    }
    void operator()(Path&) const {}
    void operator()(Mark& mark) const {
        mark.centre = {x(mark.centre.x), y(mark.centre.y)};
        mark.size = evenLength(mark.size);
    }
    void operator()(Text& text) const {
        const float baseline = y(text.box.y + text.baseline);
        text.box.x = x(text.box.x);
        text.box.y = baseline - text.baseline;
    }
};

} // namespace

Drawable snapped(Drawable drawable, const Frame& frame) {
    std::visit(Snapper{frame}, drawable.shape);
    return drawable;
}

Scene snapped(Scene scene, const Frame& frame) {
    for (Drawable& drawable : scene.drawables)
        drawable = snapped(std::move(drawable), frame);
    return scene;
}

Timeline snapped(Timeline timeline, const Frame& frame) {
    for (Track& track : timeline.tracks)
        for (Segment& segment : track.segments) {
            if (segment.from) segment.from = snapped(*std::move(segment.from), frame);
            if (segment.to) segment.to = snapped(*std::move(segment.to), frame);
        }
    return timeline;
}

} // namespace vitrine
