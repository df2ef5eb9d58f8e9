#include "player/Samples.hpp"

#include <string>

namespace vitrine::samples {
namespace {

Drawable dotAt(float x) { return {"dot", Panel{{x, 100, 50, 50}, 25, Paint{ColourRole::Paper}, std::nullopt}, 1}; }

Drawable haloAt(float x) {
    return {"halo", Panel{{x, 90, 70, 70}, 35, std::nullopt, Stroke{Paint{ColourRole::Halo}, 4, Dash::Solid}}, 1};
}

/// In every beat the dot moves for 1.2 s, its halo goes by 2.7 s, and the beat lasts 5 s and something.
Timeline timelineOf(const std::vector<std::string>& questions, Time cover) {
    Timeline timeline{{1920, 1080}, {{"dot", {}}, {"halo", {}}}, {}, {}};
    std::vector<BeatMark> beats;
    std::vector<Segment>& dot = timeline.tracks[0].segments;
    std::vector<Segment>& halo = timeline.tracks[1].segments;
    dot.push_back({Time{0}, Time{0}, std::nullopt, dotAt(0), Passage::Cut});
    Time t = cover;
    for (std::size_t i = 0; i < questions.size(); ++i) {
        const float x = 100 * static_cast<float>(i);
        BeatMark beat{
            "beat-" + std::to_string(i + 1), questions[i], t, t + seconds(1.2), t + seconds(2.7), {}, {t}, {}};
        beat.endExclusive = t + seconds(5 + 0.3 * static_cast<double>(i % 4));
        dot.push_back({beat.start, beat.moved, dotAt(x), dotAt(x + 100), Passage::Fade});
        halo.push_back({beat.moved, beat.moved, std::nullopt, haloAt(x + 90), Passage::Cut});
        halo.push_back({beat.rest - seconds(0.3), beat.rest, haloAt(x + 90), std::nullopt, Passage::Fade});
        t = beat.endExclusive;
        beats.push_back(std::move(beat));
    }
    timeline.beats = std::move(beats);
    timeline.end = t + seconds(4);
    return timeline;
}

CaseMarks marksOf(std::string slug, const Timeline& timeline) {
    return {std::move(slug), timeline.beats, timeline.end, Time{0}};
}

} // namespace

Exhibition exhibition() {
    Exhibition all;
    all.timelines = {timelineOf({"why", "why", "who", "what", "what", "charge", "beyond"}, seconds(6)),
                     timelineOf({"why", "who", "what", "charge", "what", "what", "beyond", "beyond"}, seconds(5)),
                     timelineOf({"why", "who", "oversight"}, Time{0})};
    all.cases.questions = {"why", "who", "what", "charge", "oversight", "beyond"};
    all.cases.cases = {marksOf("first", all.timelines[0]), marksOf("second", all.timelines[1]),
                       marksOf("third", all.timelines[2])};
    return all;
}

} // namespace vitrine::samples
