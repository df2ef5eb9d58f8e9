// What the frames of every beat's movement cost on this machine, in empty frames of the same window: all steps of the
// loop, as fast as they go. One line a beat, as a table; the last lines sum up.

#include "bench/Stopwatch.hpp"
#include "bench/Touched.hpp"
#include "content/Assets.hpp"
#include "render/LaidExhibit.hpp"
#include "setup/Files.hpp"
#include "shell/Movement.hpp"
#include "shell/Screen.hpp"

#include <SFML/OpenGL.hpp>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string>

using namespace vitrine;
using namespace vitrine::bench;

namespace {

/// One frame's steps.
struct FrameCost {
    Spent sample, draw, present;
    [[nodiscard]] Spent all() const { return sample + draw + present; }
};

FrameCost lesser(const FrameCost& a, const FrameCost& b) {
    return {bench::lesser(a.sample, b.sample), bench::lesser(a.draw, b.draw), bench::lesser(a.present, b.present)};
}

struct BeatCost {
    Spent empty;                   ///< a frame with nothing on it, just before
    double touched = 0;            ///< of the stage
    std::vector<FrameCost> frames; ///< the least of all rounds
    double firstSight = 0;         ///< ms on the wall of the slowest frame in the first round
};

struct Bench {
    const LaidExhibit& exhibit;
    const TextMeasure& measure;
    Screen& screen;
    int rounds = 3;
};

template <typename MakeScene>
FrameCost timed(Screen& screen, MakeScene makeScene) {
    const Spent begun = spentSoFar();
    const Scene scene = makeScene();
    const Spent sampled = spentSoFar();
    const bool isDrawn = screen.draw(scene);
    glFinish(); // else the pixels are made while they are presented
    const Spent drawn = spentSoFar();
    if (isDrawn) screen.present();
    return {sampled - begun, drawn - sampled, spentSoFar() - drawn};
}

/// What a frame costs that has nothing on it, taken as the others are: the least of as many rounds, and the mean of
/// several such frames.
Spent emptyFrame(const Bench& bench) {
    constexpr int frames = 40;
    Spent sum;
    for (int i = 0; i < frames; ++i) {
        Spent least{1e9, 1e9};
        for (int round = 0; round < bench.rounds; ++round) {
            bench.screen.forget();
            const auto nothing = [&] { return Scene{bench.exhibit.request.frame.size, {}}; };
            least = bench::lesser(least, timed(bench.screen, nothing).all());
        }
        sum = sum + least;
    }
    return {sum.cpu / frames, sum.wall / frames};
}

Scene sceneOf(const Bench& bench, const Show& show, Instant now) {
    return onScreen(bench.exhibit, show, now, bench.measure);
}

/// The moments of a beat at which frames are due: while something moves.
std::vector<Instant> momentsOf(const LaidExhibit& exhibit, const Show& show, std::size_t beat) {
    const BeatMark& mark = exhibit.cases.cases[show.caseIndex].beats[beat];
    std::vector<Instant> moments;
    for (Instant now{}; now < mark.rest - mark.start; now += framePeriod)
        if (moving(show, exhibit.timelines[show.caseIndex], now)) moments.push_back(now);
    return moments;
}

BeatCost costOf(const Bench& bench, std::size_t caseIndex, std::size_t beat) {
    const Show show = enteringBeat(bench.exhibit, caseIndex, beat);
    const auto moments = momentsOf(bench.exhibit, show, beat);
    BeatCost cost;
    bench::Touched touched(bench.exhibit.request.frame);
    for (std::size_t i = 1; i < moments.size(); ++i)
        touched.add(sceneOf(bench, show, moments[i - 1]), sceneOf(bench, show, moments[i]));
    cost.touched = touched.share();
    cost.empty = emptyFrame(bench);
    for (int round = 0; round < bench.rounds; ++round) {
        (void)bench.screen.show(sceneOf(bench, show, Instant{}));
        for (std::size_t i = 1; i < moments.size(); ++i) {
            const FrameCost frame = timed(bench.screen, [&] { return sceneOf(bench, show, moments[i]); });
            if (round == 0) {
                cost.firstSight = std::max(cost.firstSight, frame.all().wall);
                cost.frames.push_back(frame);
            }
            cost.frames[i - 1] = lesser(cost.frames[i - 1], frame);
        }
    }
    return cost;
}

template <typename Value>
double mean(const std::vector<FrameCost>& frames, Value value) {
    double sum = 0;
    for (const FrameCost& frame : frames)
        sum += value(frame);
    return frames.empty() ? 0 : sum / static_cast<double>(frames.size());
}

double slowest(const std::vector<FrameCost>& frames) {
    double most = 0;
    for (const FrameCost& frame : frames)
        most = std::max(most, frame.all().wall);
    return most;
}

void printHead() {
    std::printf("| beat | stage touched | frames | CPU, empty frames | wall, empty frames | empty ms | sample ms | "
                "draw ms | present "
                "ms | slowest ms | slowest at first sight ms |\n|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n");
}

void print(const std::string& name, const BeatCost& cost) {
    const auto& f = cost.frames;
    std::printf("| %s | %.0f %% | %zu | %.1f | %.1f | %.2f | %.2f | %.2f | %.2f | %.1f | %.1f |\n", name.c_str(),
                100 * cost.touched, f.size(), mean(f, [](const auto& c) { return c.all().cpu; }) / cost.empty.cpu,
                mean(f, [](const auto& c) { return c.all().wall; }) / cost.empty.wall, cost.empty.cpu,
                mean(f, [](const auto& c) { return c.sample.cpu; }), mean(f, [](const auto& c) { return c.draw.cpu; }),
                mean(f, [](const auto& c) { return c.present.cpu; }), slowest(f), cost.firstSight);
    std::fflush(stdout);
}

/// How the beats stand to what is allowed.
struct Verdict {
    double worstSmall = 0, worst = 0; ///< in empty frames, of beats that touch less than a third and of all
    double sum = 0;
    int beats = 0;

    void add(const BeatCost& cost) {
        const double ratio = mean(cost.frames, [](const auto& c) { return c.all().cpu; }) / cost.empty.cpu;
        if (cost.touched < 1 / 3.0) worstSmall = std::max(worstSmall, ratio);
        worst = std::max(worst, ratio);
        sum += ratio;
        ++beats;
    }
};

Vec sizeFrom(const std::string& text) {
    const auto cross = text.find('x');
    return {std::stof(text.substr(0, cross)), std::stof(text.substr(cross + 1))};
}

} // namespace

/// frames [WIDTHxHEIGHT [ROUNDS [BEAT]]]
int main(int count, char** words) {
    const Vec pixels = sizeFrom(count > 1 ? words[1] : "1920x1080");
    const int rounds = count > 2 ? std::atoi(words[2]) : 3;
    const std::string only = count > 3 ? words[3] : "";
    const PangoMeasure measure;
    const LaidExhibit exhibit = laidOut(defaultContent(), pixels, measure);
    Screen screen({pixels, false, loadTheme(filesIn(assetsFolder()), "dark").theme, exhibit.request.frame});
    const Bench bench{exhibit, measure, screen, rounds};
    printHead();
    Verdict verdict;
    for (std::size_t c = 0; c < exhibit.cases.cases.size(); ++c)
        for (std::size_t b = 0; b < exhibit.cases.cases[c].beats.size(); ++b) {
            const std::string& id = exhibit.cases.cases[c].beats[b].beat;
            if (!only.empty() && id != only) continue;
            const BeatCost cost = costOf(bench, c, b);
            if (cost.frames.empty()) continue;
            print(exhibit.cases.cases[c].slug + " " + id, cost);
            verdict.add(cost);
        }
    std::printf(
        "\nMean of all beats: %.1f empty frames; worst: %.1f; worst of those that touch less than a third of the "
        "stage: %.1f.\n",
        verdict.sum / std::max(verdict.beats, 1), verdict.worst, verdict.worstSmall);
    return 0;
}
