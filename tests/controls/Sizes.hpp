#pragma once

#include "controls/Controls.hpp"
#include "player/Samples.hpp"

#include <vector>

namespace vitrine::samples {

/// A screen, and how wide it is.
struct Screen {
    const char* name;
    Vec pixels;
    float widthMm;
};

[[nodiscard]] inline std::vector<Screen> screens() {
    return {{"43 inch", {1920, 1080}, 952},        {"43 inch in 4K", {3840, 2160}, 952},
            {"small 16:9", {1280, 720}, 952},      {"43 inch upright", {1080, 1920}, 535},
            {"32 inch upright", {720, 1280}, 398}, {"4:3", {1024, 768}, 600},
            {"21:9", {2560, 1080}, 1100},          {"24 inch", {1920, 1080}, 531},
            {"upright 4K", {2160, 3840}, 535}};
}

/// Whether one box lies in the other, give or take what floats lose.
[[nodiscard]] inline bool within(Box inner, Box outer) {
    const Box room = grown(outer, 0.01f);
    return inner.x >= room.x && inner.y >= room.y && inner.right() <= room.right() && inner.bottom() <= room.bottom();
}

[[nodiscard]] inline ControlNames names() {
    ControlNames all;
    all.questions = {
        {"why", {"Why are we", "doing this?"}},           {"who", {"Who's in, who's out,", "who's close by?"}},
        {"what", {"What will we", "do together?"}},       {"charge", {"Who's", "in charge?"}},
        {"oversight", {"Who keeps", "their eye on it?"}}, {"beyond", {"Who can we", "work with now?"}}};
    all.cases = {{"first", {"Family of schools"}}, {"second", {"14–19 partnership"}}, {"third", {"Whole town"}}};
    all.words = {{"hold", "Hold"}, {"resume", "Play"}, {"back", "Back"}, {"on", "On"}};
    return all;
}

[[nodiscard]] inline ControlPanel panelOn(const Screen& screen, const Exhibition& all, const Show& show, Instant now,
                                          const Attention& attention = {}) {
    const Frame frame = frameFor(screen.pixels, ControlsBand::Shown, 1);
    return controls(show, all.cases, names(), frame, mmPerUnit(frame, screen.pixels.x, screen.widthMm), attention, now);
}

} // namespace vitrine::samples
