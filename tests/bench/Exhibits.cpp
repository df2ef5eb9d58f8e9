// What an exhibit costs before it can be seen, and exhibits ten and a hundred times as long. `--write FOLDER TIMES
// SLUG` writes a long exhibit to play instead.
#include "bench/LongExhibit.hpp"
#include "content/Load.hpp"
#include "layout/Layout.hpp"
#include "render/PangoMeasure.hpp"
#include "scene/Snap.hpp"
#include "setup/Files.hpp"
#include "storyboard/Compile.hpp"

#include <malloc.h>
#include <time.h>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <string>

namespace vitrine::bench {
namespace {

/// Of this thread, in milliseconds: what else the machine does is not counted.
double cpuTime() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// What `work` takes at best of `rounds`.
template <typename Work>
double best(int rounds, Work work) {
    double least = 1e9;
    for (int i = 0; i < rounds; ++i) {
        const double before = cpuTime();
        work();
        least = std::min(least, cpuTime() - before);
    }
    return least;
}

double kibInUse() { return static_cast<double>(mallinfo2().uordblks) / 1024; }

/// What an exhibit costs, in milliseconds and KiB.
struct Row {
    std::size_t beats = 0;
    double load = 0, compile = 0, course = 0; ///< of all its cases
    double kept = 0;                          ///< by the storyboard and the courses
    double beat = 0, dearest = 0;             ///< to lay out one beat: in the mean, and the dearest
    double sample = 0;                        ///< the scene of a moment, in microseconds
};

std::vector<Course> coursesOf(const Storyboard& storyboard, const LayoutRequest& request) {
    std::vector<Course> courses;
    for (std::size_t i = 0; i < storyboard.cases.size(); ++i)
        courses.push_back(courseOf(storyboard, i, request));
    return courses;
}

/// The beats that are laid out for the figures: no more than a hundred, evenly spread over a case.
std::vector<std::size_t> someBeats(const Course& course) {
    std::vector<std::size_t> some;
    const std::size_t apart = course.beats.size() / 100 + 1;
    for (std::size_t beat = 0; beat < course.beats.size(); beat += apart)
        some.push_back(beat);
    return some;
}

void measureBeats(const Storyboard& storyboard, const std::vector<Course>& courses, Row& row) {
    const PangoMeasure measure;
    std::size_t count = 0;
    for (const Course& course : courses)
        for (const std::size_t beat : someBeats(course)) {
            Timeline timeline;
            const double laid = best(3, [&] {
                timeline = snapped(layOut(storyboard, course, measure, {}, {beat, beat + 1}), course.request.frame);
            });
            row.sample += best(3, [&] { (void)sample(timeline, timeline.beats[beat].phases[0] + seconds(0.5)); }) * 1e3;
            row.beat += laid;
            row.dearest = std::max(row.dearest, laid);
            ++count;
        }
    row.beat /= static_cast<double>(count);
    row.sample /= static_cast<double>(count);
}

Row measured(const FileSource& files, int rounds) {
    Row row;
    LayoutRequest request;
    request.frame = frameFor({1920, 1080}, ControlsBand::Shown, 1);
    const Loaded loaded = loadExhibit(files);
    const double before = kibInUse();
    const Compiled compiled = compile(loaded.exhibit);
    const std::vector<Course> courses = coursesOf(compiled.storyboard, request);
    row.kept = kibInUse() - before;
    for (const StoryCase& story : compiled.storyboard.cases)
        row.beats += story.beats.size();
    row.load = best(rounds, [&] { (void)loadExhibit(files); });
    row.compile = best(rounds, [&] { (void)compile(loaded.exhibit); });
    row.course = best(rounds, [&] { (void)coursesOf(compiled.storyboard, request); });
    measureBeats(compiled.storyboard, courses, row);
    return row;
}

std::string ratio(double value, double one) {
    char text[32] = {};
    std::snprintf(text, sizeof text, "%.1f (%.1f)", value, value / one);
    return text;
}

void print(const Row& row, const Row& one) {
    std::printf("%6zu  %16s %16s %16s %16s %14s %9.1f %14s\n", row.beats, ratio(row.load, one.load).c_str(),
                ratio(row.compile, one.compile).c_str(), ratio(row.course, one.course).c_str(),
                ratio(row.kept, one.kept).c_str(), ratio(row.beat, one.beat).c_str(), row.dearest,
                ratio(row.sample, one.sample).c_str());
}

void write(const testing::Folder& folder, const std::filesystem::path& to) {
    for (const auto& [path, text] : folder) {
        std::filesystem::create_directories((to / path).parent_path());
        std::ofstream(to / path) << text;
    }
}

void measureAll() {
    std::printf("In milliseconds and KiB, and how many times the first line's:\n");
    std::printf("%6s  %16s %16s %16s %16s %14s %9s %14s\n", "beats", "load", "compile", "courses", "KiB kept", "a beat",
                "dearest", "sample, us");
    Row one;
    for (const std::size_t times : {1, 10, 100}) {
        const Row row = measured(testing::filesIn(longExhibit(filesIn(defaultContent()), times)), times < 100 ? 5 : 2);
        if (times == 1) one = row;
        print(row, one);
        std::fflush(stdout);
    }
}

} // namespace
} // namespace vitrine::bench

int main(int count, char** words) {
    using namespace vitrine;
    const std::vector<std::string> said(words + 1, words + count);
    if (said.size() == 4 && said[0] == "--write")
        bench::write(bench::longExhibit(filesIn(defaultContent()), std::stoul(said[2]), said[3]), said[1]);
    else
        bench::measureAll();
}
