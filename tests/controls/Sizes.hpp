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

/// Names for the sample exhibition; every third beat has four terms, the most there is room for.
[[nodiscard]] inline ControlNames names(const Exhibition& all) {
    ControlNames given;
    given.exhibit = "Leading together";
    given.questions = {{"why", {"Why are we", "doing this?"}, "Why are we doing this?"},
                       {"who", {"Who's in, who's out,", "who's close by?"}, "Who's in, who's out, who's close by?"},
                       {"what", {"What will we", "do together?"}, "What will we do together?"},
                       {"charge", {"Who's", "in charge?"}, "Who's in charge?"},
                       {"oversight", {"Who keeps", "their eye on it?"}, "Who keeps their eye on it?"},
                       {"beyond", {"Who can we", "work with now?"}, "Who can we work with now?"}};
    for (const std::string term : {"trust", "federation", "NEET", "special educational needs"})
        given.terms.push_back({term, term, "What " + term + " means, in a sentence that is not short."});
    const std::vector<std::string> titles{"Family of schools", "14–19 partnership", "Whole town"};
    const std::vector<std::string> briefs{"Family", "14–19", "Town"};
    for (std::size_t i = 0; i < all.cases.cases.size(); ++i) {
        const CaseMarks& marks = all.cases.cases[i];
        const std::string title = titles[i % titles.size()];
        given.cases.push_back({marks.slug,
                               {briefs[i % briefs.size()]},
                               title,
                               "Seven schools in a city",
                               "A line that says it all.",
                               {}});
        std::vector<BeatName> beats;
        for (const BeatMark& mark : marks.beats)
            beats.push_back({mark.beat, "What happens now, told in a dozen words.", {}});
        for (std::size_t beat = 2; beat < beats.size(); beat += 3)
            beats[beat].terms = {"trust", "federation", "NEET", "special educational needs"};
        given.cases.back().beats = std::move(beats);
    }
    given.languages = {{"en", "English"}, {"de", "Deutsch"}};
    given.hasSound = true;
    given.words = {{"hold", "Hold"}, {"resume", "Play"}, {"back", "Back"}, {"on", "On"}, {"close", "Back to story"}};
    return given;
}

/// A visitor who is in the middle of the story.
[[nodiscard]] inline Visit visiting(const Show& show, const View& view = {}) {
    Visit visit = begin(show, {});
    visit.mode = Mode::Visiting;
    visit.view = view;
    return visit;
}

[[nodiscard]] inline ControlPanel panelOn(const Screen& screen, const Exhibition& all, const Visit& visit, Instant now,
                                          const Attention& attention = {}, float textScale = 1) {
    const Frame frame = frameFor(screen.pixels, ControlsBand::Shown, textScale);
    const ControlNames given = names(all);
    const float mm = mmPerUnit(frame, screen.pixels.x, screen.widthMm);
    return controls({visit, all.cases, given, frame, mm, attention, textScale, {}, 0}, now);
}

[[nodiscard]] inline ControlPanel panelOn(const Screen& screen, const Exhibition& all, const Show& show, Instant now,
                                          const Attention& attention = {}) {
    return panelOn(screen, all, visiting(show), now, attention);
}

/// Everything that can be open over the story.
[[nodiscard]] inline std::vector<View> views(const Exhibition& all) {
    return {Story{},
            Choice{},
            Strip{},
            Strip{300},
            TermList{},
            TermList{120},
            SettingsPanel{},
            Meaning{"trust"},
            Comparing{begin(std::size_t{3}, all.cases, 1, Time{0}), 1},
            Comparing{begin(std::nullopt, all.cases, 1, Time{0}), 1}};
}

} // namespace vitrine::samples
