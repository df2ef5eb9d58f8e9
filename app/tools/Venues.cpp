#include "tools/Venues.hpp"

#include "controls/Open.hpp"
#include "layout/PanelPlan.hpp"
#include "render/PangoMeasure.hpp"

#include <algorithm>
#include <atomic>
#include <future>
#include <thread>

namespace vitrine {
namespace {

/// One stage, and all venues that show it, larger or smaller.
struct SharedStage {
    LayoutRequest request;
    std::vector<std::size_t> venues;
};

/// One case on all stages for which it has the same plan.
struct Job {
    std::size_t caseIndex = 0;
    std::vector<SharedStage> stages;
};

LayoutRequest requestFor(const Venue& venue, std::size_t cases) {
    LayoutRequest request;
    request.frame = frameFor(venue.pixels, ControlsBand::Shown, venue.textScale);
    request.textScale = venue.textScale;
    if (venue.texts == Texts::Screen) return request;
    return inPanel(request, comparePanel(request.frame, cases, venue.textScale));
}

bool looksAlike(const LayoutRequest& a, const LayoutRequest& b) {
    return a.textScale == b.textScale && a.frame.size == b.frame.size && a.texts == b.texts;
}

std::vector<SharedStage> stagesOf(const std::vector<Venue>& venues, std::size_t cases) {
    std::vector<SharedStage> stages;
    for (std::size_t v = 0; v < venues.size(); ++v) {
        if (venues[v].texts == Texts::Panel && cases < 2) continue; // nothing to compare
        const LayoutRequest request = requestFor(venues[v], cases);
        const auto same = std::find_if(stages.begin(), stages.end(),
                                       [&](const SharedStage& stage) { return looksAlike(stage.request, request); });
        if (same == stages.end())
            stages.push_back({request, {v}});
        else
            same->venues.push_back(v);
    }
    return stages;
}

std::vector<Job> jobsFor(const Storyboard& storyboard, const std::vector<Venue>& venues) {
    std::vector<std::vector<SharedStage>> alike;
    for (const SharedStage& stage : stagesOf(venues, storyboard.cases.size())) {
        const auto same = std::find_if(alike.begin(), alike.end(), [&](const std::vector<SharedStage>& stages) {
            return arePlannedAlike(stages.front().request, stage.request);
        });
        if (same == alike.end())
            alike.push_back({stage});
        else
            same->push_back(stage);
    }
    std::vector<Job> jobs;
    for (std::size_t i = 0; i < storyboard.cases.size(); ++i)
        for (const std::vector<SharedStage>& stages : alike)
            jobs.push_back({i, stages});
    return jobs;
}

/// What goes wrong in a job, at all of its venues.
std::vector<Sighting> sightingsIn(const Job& job, const Storyboard& storyboard, const TextMeasure& measure,
                                  const InterfaceWords& words, const std::vector<NamedTheme>& themes) {
    const Plan plan = planFor(storyboard, job.caseIndex, job.stages.front().request);
    std::vector<Sighting> all;
    for (const SharedStage& stage : job.stages)
        for (const Accident& accident :
             findAccidents(storyboard, job.caseIndex, stage.request, plan, measure, words, themes))
            for (const std::size_t venue : stage.venues)
                all.push_back({job.caseIndex, venue, accident, stage.request.texts});
    return all;
}

} // namespace

std::vector<Venue> usualVenues() {
    std::vector<Venue> venues;
    for (const Texts texts : {Texts::Screen, Texts::Panel})
        for (const Vec pixels : {Vec{1920, 1080}, Vec{3840, 2160}, Vec{1080, 1920}, Vec{1280, 800}, Vec{2560, 1080}})
            for (const float textScale : {1.f, 1.5f, 2.f})
                venues.push_back({pixels, textScale, texts});
    return venues;
}

std::vector<Finding> findingsAt(const Storyboard& storyboard, const CheckRequest& request,
                                const InterfaceWords& words) {
    const std::vector<Job> jobs = jobsFor(storyboard, request.venues);
    std::vector<std::vector<Sighting>> found(jobs.size());
    std::atomic<std::size_t> next{0};
    const auto work = [&] {
        const PangoMeasure measure; // for one thread
        for (std::size_t i = next++; i < jobs.size(); i = next++)
            found[i] = sightingsIn(jobs[i], storyboard, measure, words, request.themes);
    };
    std::vector<std::future<void>> others;
    for (unsigned i = 1; i < std::thread::hardware_concurrency() && i < jobs.size(); ++i)
        others.push_back(std::async(std::launch::async, work));
    work();
    for (std::future<void>& other : others)
        other.get();
    std::vector<Sighting> sightings;
    for (const std::vector<Sighting>& some : found)
        sightings.insert(sightings.end(), some.begin(), some.end());
    return findingsOf(sightings);
}

} // namespace vitrine
